import type { CopyRelation } from "@newsgraph/core";
import { Chance } from "./chance.js";
import { copyArticle } from "./copy-article.js";
import { pickOutlet } from "./newsroom.js";
import { type Draft, planHappening, writeDraft } from "./write-draft.js";

/** What to generate. */
export interface GenerateOptions {
  readonly count: number;
  /** Any whole number; the same gives the same articles. Of two counts the smaller gives the beginning of the larger. */
  readonly seed: number;
  /** Share of articles that are copies of an earlier one, 0 to 1. */
  readonly copies?: number;
}

/** An invented news article as a file would hold it. */
export interface GeneratedArticle {
  /** A file name, different for each. */
  readonly name: string;
  readonly text: string;
  /** Name of the article this is a copy of, and what was done to it; null for a piece of its own. */
  readonly copyOf: { readonly name: string; readonly relation: CopyRelation } | null;
}

const SHARE_OF_COPIES = 0.15;
/** A copy is of one of so many last pieces: stories are copied within days. */
const REMEMBERED = 400;
/** A happening is reported by several papers in words of their own. */
const SHARE_OF_FOLLOW_UPS = 0.3;

/**
 * Invented news articles for measuring at scale: people and places that come often or once, outlets, dates, numbers, quotes
 * with speakers, happenings reported by several papers, and copies. One after the other, so that a million need no
 * memory. Throws a RangeError if `count` is not a whole number from 0 up.
 */
export function* generateArticles({
  count,
  seed,
  copies = SHARE_OF_COPIES,
}: GenerateOptions): Generator<GeneratedArticle> {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`count must be a whole number from 0 up, not ${count}.`);
  const chance = new Chance(seed);
  const recent: { name: string; draft: Draft }[] = [];
  for (let number = 0; number < count; number++) {
    const name = `${String(number).padStart(6, "0")}.txt`;
    const source = recent.length > 0 && chance.isTrue(copies) ? chance.pick(recent) : null;
    if (source) {
      const copy = copyArticle(source.draft, pickOutlet(chance), chance);
      yield article(name, copy.draft, { name: source.name, relation: copy.relation });
      continue;
    }
    const followed = recent.length > 0 && chance.isTrue(SHARE_OF_FOLLOW_UPS) ? chance.pick(recent).draft : null;
    const happening = followed?.happening ?? planHappening(chance, dayOf(number));
    const draft = writeDraft(happening, pickOutlet(chance), chance);
    if (recent.length < REMEMBERED) recent.push({ name, draft });
    else recent[chance.below(REMEMBERED)] = { name, draft };
    yield article(name, draft, null);
  }
}

/** Twenty pieces a day from the first of January 2021. */
function dayOf(number: number): Date {
  return new Date(Date.UTC(2021, 0, 1 + Math.floor(number / 20)));
}

function article(name: string, draft: Draft, copyOf: GeneratedArticle["copyOf"]): GeneratedArticle {
  const head = [draft.headline, `${draft.outlet}\n${draft.byline}\n${draft.date}`];
  return { name, text: `${[...head, ...draft.paragraphs].join("\n\n")}\n`, copyOf };
}
