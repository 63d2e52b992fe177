import { daysCovered, type EventFinding, type EventType, type Lead, parsePartialDate } from "@newsgraph/core";
import { contentWords, mostTelling, overlapWords } from "./content-words.js";
import { overlapSigned } from "./signed-words.js";

/*
 * Most reports name neither day nor people in their sentence: "a fire broke out". What they tell of shows in the article they stand in:
 * its names and its words.
 */

/** As much of a text as tells what it is about, in characters: a headline and the first few paragraphs. */
const LEAD_CHARACTERS = 2_000;
/** Words of the lead that are compared: more come of a long text and tell of other things. */
const MOST_WORDS = 200;
/** Keys of names: articles of one happening share several. */
const NAME_KEYS = 8;
/** Of articles of one topic, those of one happening share this much of their words, and of their names; those of two alike seldom both. */
const LEAST_WORDS = 0.14;
const LEAST_NAMES = 0.12;
/** And this much of both together: what is short of the one has more of the other. */
const LEAST_BOTH = 0.3;
/** Articles published further apart tell of other happenings, however alike. */
const MOST_DAYS = 45;
/** A capital inside a sentence. */
const INNER_NAME = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}'’-]+/gu;

/** What a newspaper tells of a killing, a crash or a blaze, it tells in any of these types. */
const HARM: ReadonlySet<EventType> = new Set(["ACCIDENT", "DISASTER", "DEATH", "CRIME", "ASSAULT"]);

/** Types that articles use for one happening: those of harm are one. */
export function typeFamily(type: EventType): string {
  return HARM.has(type) ? "HARM" : type;
}

/** What a report's article is about. */
export interface EventContext {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Days on which it can have been published, as numbers; null if unknown. */
  readonly published: { readonly first: number; readonly last: number } | null;
}

/** Reads what a text is about from its beginning. */
export function leadOf(text: string): Lead {
  const lead = text.slice(0, LEAD_CHARACTERS);
  const names = contentWords((lead.match(INNER_NAME) ?? []).join(" "));
  return { words: [...new Set(contentWords(lead).slice(0, MOST_WORDS))], names: [...new Set(names)] };
}

/** The context of a report. */
export function contextOf({ lead, publishedAt }: EventFinding): EventContext {
  const date = publishedAt === null ? null : parsePartialDate(publishedAt);
  const days = date && daysCovered(date);
  return {
    words: new Set(lead.words),
    names: new Set(lead.names),
    published: days && { first: Date.parse(days.first) / DAY, last: Date.parse(days.last) / DAY },
  };
}

const DAY = 86_400_000;

/** Names by which articles of one happening meet, the most telling first. */
export function contextKeys(context: EventContext): readonly string[] {
  return mostTelling(context.names, NAME_KEYS);
}

/** False if the happening lies too far from the day of publication to be what the article is about: "who died in 2022". */
export function isNews({ onFrom, onTo }: EventFinding, { published }: EventContext): boolean {
  if (onFrom === null || onTo === null || published === null) return true;
  return daysApart({ first: Date.parse(onFrom) / DAY, last: Date.parse(onTo) / DAY }, published) <= MOST_DAYS;
}

/** Days between the nearest of both; none or less if they share one. */
function daysApart(a: NonNullable<EventContext["published"]>, b: NonNullable<EventContext["published"]>): number {
  return Math.max(a.first - b.last, b.first - a.last);
}

/** By the names of two articles as `signWords` made them: false only if they share too little. */
export function mayShareContext(p: string, q: string): boolean {
  return overlapSigned(p, q).jaccard >= LEAST_NAMES;
}

/** How much two articles share, 0 to 1; null if too little, or if they were published too far apart. */
export function compareContexts(a: EventContext, b: EventContext): number | null {
  if (a.published && b.published && daysApart(a.published, b.published) > MOST_DAYS) return null;
  const names = overlapWords(a.names, b.names).jaccard;
  if (names < LEAST_NAMES) return null;
  const words = overlapWords(a.words, b.words).jaccard;
  return words < LEAST_WORDS || names + words < LEAST_BOTH ? null : (names + words) / 2;
}
