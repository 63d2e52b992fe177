import { LetterCase, TokenKind } from "../sentences/token-table.js";
import type { NameColumns } from "./name-columns.js";
import { InList } from "./name-lists.js";
import { lowerHash } from "./word-properties.js";

const hashOf = (word: string) => lowerHash(word, 0, word.length);
const THE = hashOf("the");
const OPENING_BRACKET = hashOf("(");
const CLOSING_BRACKET = hashOf(")");
const POSSESSIVE = hashOf("'s");

/** What an article tells of a word that it writes with a capital somewhere. */
export const Fact = {
  /** It has its capital within a sentence, where only names have one. */
  CAPITAL_WITHIN: 1 << 0,
  AFTER_HONORIFIC: 1 << 1,
  AFTER_ROLE: 1 << 2,
  AFTER_FIRST_NAME: 1 << 3,
  BEFORE_PERSON_VERB: 1 << 4,
  AFTER_PLACE_PREPOSITION: 1 << 5,
  BEFORE_ORGANIZATION_HEAD: 1 << 6,
  AFTER_THE: 1 << 7,
  IN_BRACKETS: 1 << 8,
  BEFORE_PLACE_HEAD: 1 << 9,
  BEFORE_CAPITAL: 1 << 10,
  AFTER_CAPITAL: 1 << 11,
  BEFORE_PERSON_FOLLOWER: 1 << 12,
  AFTER_WEAK_PLACE_PREPOSITION: 1 << 13,
  POSSESSIVE: 1 << 14,
} as const;

/** Facts about the words of one article, by the hash of the word in lower case. */
export interface WordFacts {
  /** Bits of Fact, all places taken together. */
  readonly facts: ReadonlyMap<number, number>;
  /** How often it stands with a capital. */
  readonly times: ReadonlyMap<number, number>;
  /** Words that stand in lower case somewhere: a capital elsewhere may be due to its place. */
  readonly lower: ReadonlySet<number>;
}

/** Gathers what the article tells of its words: a name is told by its clearest place, for all its places. */
export function gatherWordFacts(columns: NameColumns): WordFacts {
  const facts = new Map<number, number>();
  const times = new Map<number, number>();
  const lower = new Set<number>();
  const { tokens, capital } = columns;
  for (let token = 0; token < tokens.count; token += 1) {
    const word = columns.lower[token]!;
    if (capital[token] === 1) {
      facts.set(word, (facts.get(word) ?? 0) | factsAt(columns, token));
      times.set(word, (times.get(word) ?? 0) + 1);
    } else if (tokens.kind[token] === TokenKind.WORD) lower.add(word);
  }
  return { facts, times, lower };
}

function factsAt({ tokens, lists, capital, initial, lower }: NameColumns, token: number): number {
  const isFirst = token === 0;
  const isLast = token + 1 === tokens.count;
  const before = isFirst ? 0 : lists[token - 1]!;
  const after = isLast ? 0 : lists[token + 1]!;
  const wordBefore = isFirst ? 0 : lower[token - 1]!;
  const wordAfter = isLast ? 0 : lower[token + 1]!;
  const capitalBefore = !isFirst && capital[token - 1] === 1;
  const capitalAfter = !isLast && capital[token + 1] === 1;
  let bits = 0;
  if (initial[token] === 0 && tokens.letterCase[token] !== LetterCase.UPPER) bits |= Fact.CAPITAL_WITHIN;
  if (capitalBefore && before & InList.HONORIFIC) bits |= Fact.AFTER_HONORIFIC;
  if (before & InList.ROLE_NOUN) bits |= Fact.AFTER_ROLE;
  if (capitalBefore && before & InList.FIRST_NAME) bits |= Fact.AFTER_FIRST_NAME;
  if (!capitalAfter && after & InList.PERSON_VERB) bits |= Fact.BEFORE_PERSON_VERB;
  if (before & InList.PLACE_PREPOSITION) bits |= Fact.AFTER_PLACE_PREPOSITION;
  if (capitalAfter && after & InList.ORGANIZATION_HEAD) bits |= Fact.BEFORE_ORGANIZATION_HEAD;
  if (wordBefore === THE) bits |= Fact.AFTER_THE;
  if (wordBefore === OPENING_BRACKET && wordAfter === CLOSING_BRACKET) bits |= Fact.IN_BRACKETS;
  if (capitalAfter && after & InList.PLACE_HEAD) bits |= Fact.BEFORE_PLACE_HEAD;
  if (capitalAfter) bits |= Fact.BEFORE_CAPITAL;
  if (capitalBefore) bits |= Fact.AFTER_CAPITAL;
  if (after & InList.PERSON_FOLLOWER) bits |= Fact.BEFORE_PERSON_FOLLOWER;
  if (before & InList.WEAK_PLACE_PREPOSITION) bits |= Fact.AFTER_WEAK_PLACE_PREPOSITION;
  if (wordAfter === POSSESSIVE) bits |= Fact.POSSESSIVE;
  return bits;
}
