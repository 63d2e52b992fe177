import {
  type InferredField,
  type InferredHeader,
  type PartialDate,
  parsePartialDate,
  type StoryFinding,
} from "@newsgraph/core";
import { compareIds } from "../linker.js";
import { outletKey } from "./named-sources.js";

/** Takes of the articles of a story that state a field the one that stands for all; null if they do not agree. */
interface Agreed {
  readonly title: InferredField<string> | null;
  readonly outlet: InferredField<string> | null;
  readonly publishedAt: InferredField<PartialDate> | null;
}

/** What all articles of a story that state a field agree on. */
export function agreedHeader(articles: readonly StoryFinding[]): Agreed {
  return {
    title: agreed(articles, ({ title }) => title, titleKey),
    outlet: agreed(articles, ({ outlet }) => outlet, outletKey),
    publishedAt: dateOf(
      agreed(
        articles,
        ({ publishedAt }) => publishedAt,
        (value) => value?.slice(0, 10) ?? null,
      ),
    ),
  };
}

/**
 * What an article does not state and its origin does, or else all that state it agree on. An article of which only a part
 * is of the story (`isExcerpt`) has a title of its own, and may have any outlet and date.
 */
export function inferHeader(
  article: StoryFinding,
  origin: StoryFinding | null,
  agreed: Agreed,
  isExcerpt: boolean,
): InferredHeader {
  if (isExcerpt) return { title: null, outlet: null, publishedAt: null };
  const from = origin ? agreedHeader([origin]) : null;
  return {
    title: article.title === null ? (from?.title ?? agreed.title) : null,
    outlet: article.outlet === null ? (from?.outlet ?? agreed.outlet) : null,
    publishedAt: article.publishedAt === null ? (from?.publishedAt ?? agreed.publishedAt) : null,
  };
}

function agreed(
  articles: readonly StoryFinding[],
  read: (article: StoryFinding) => string | null,
  keyOf: (value: string | null) => string | null,
): InferredField<string> | null {
  const stating = articles.filter((article) => keyOf(read(article)) !== null);
  if (new Set(stating.map((article) => keyOf(read(article)))).size !== 1) return null;
  const first = stating.reduce((a, b) => (compareIds(b.id, a.id) < 0 ? b : a));
  return { value: read(first)!, from: first.id };
}

function titleKey(title: string | null): string | null {
  return title === null
    ? null
    : title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim() || null;
}

function dateOf(field: InferredField<string> | null): InferredField<PartialDate> | null {
  const value = field && parsePartialDate(field.value);
  return value && { value, from: field.from };
}
