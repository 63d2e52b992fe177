import type { OriginEvidence, StoryFinding } from "@newsgraph/core";
import { splitWords } from "../words.js";

/** An outlet's name has at most so many words. */
const MOST_NAME_WORDS = 6;
/** Copies name one or two sources; a list of links is none. */
const MOST_SOURCES = 8;

/** A source that an article names: an outlet, by its page or in a credit line. */
export interface NamedSource {
  readonly kind: "CREDIT_LINE" | "SOURCE_URL";
  /** Keys under which the outlet may be known; the first that a copy has is meant. Empty for a credit that lost its name. */
  readonly keys: readonly string[];
  /** The line or the address. */
  readonly text: string;
}

/** What an article says of where it comes from, pages before credit lines. */
export function namedSources({ sourceUrls, credits }: StoryFinding): NamedSource[] {
  const pages = sourceUrls.slice(0, MOST_SOURCES).flatMap((url): NamedSource[] => {
    const host = hostOf(url);
    return host === null ? [] : [{ kind: "SOURCE_URL", keys: host.split(".").map(bareKey), text: url }];
  });
  const lines = credits
    .slice(0, MOST_SOURCES)
    .map((text): NamedSource => ({ kind: "CREDIT_LINE", keys: nameKeys(text), text }));
  return [...pages, ...lines];
}

/**
 * An outlet's name as it is compared: "The Daily Post" is at thedailypost.example or at dailypost.example, so letters and
 * digits only, and no article. Null for none.
 */
export function outletKey(outlet: string | null): string | null {
  const key = outlet?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") ?? "";
  return key === "" ? null : bareKey(key);
}

function bareKey(key: string): string {
  return key.startsWith("the") && key.length > 3 ? key.slice(3) : key;
}

/** An article whose outlet is known and which names no other page or line for it: where the outlet's own text stands. */
export function isAtHome(article: StoryFinding): boolean {
  const key = outletKey(article.outlet);
  return key !== null && !namedSources(article).some(({ keys }) => keys.includes(key));
}

/** What it says as evidence of where it comes from; `origin` null for a page that is not stored. */
export function sourceEvidence(copy: StoryFinding, source: NamedSource, origin: StoryFinding | null): OriginEvidence {
  return {
    kind: source.kind,
    copy: copy.id,
    origin: origin?.id ?? null,
    copyText: source.text,
    copySpan: null,
    originText: origin?.outlet ?? "",
    originSpan: null,
  };
}

/** Every run of words in a line that can be an outlet's name, the longest first. */
function nameKeys(line: string): string[] {
  const words = splitWords(line);
  const keys: string[] = [];
  for (let length = Math.min(MOST_NAME_WORDS, words.length); length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) keys.push(bareKey(words.slice(i, i + length).join("")));
  }
  return keys;
}

function hostOf(url: string): string | null {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}
