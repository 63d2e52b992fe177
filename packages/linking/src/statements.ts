import { dayNumber, daysCovered, parsePartialDate, type Sameness, type StatementFinding } from "@newsgraph/core";
import { contentWords, mostTelling, overlapWords, type WordOverlap } from "./content-words.js";
import { combineHashes, hashString, shortHash } from "./hashing.js";
import { compareIds, type Linker } from "./linker.js";
import { normalizeName } from "./names.js";
import { countSigned, overlapSigned, signWords } from "./signed-words.js";
import { speakerKey, speakersAgree } from "./speakers.js";

/** Keys of single words with the speaker, the most telling words first. */
const WORD_KEYS = 8;
/** Keys of two neighbouring content words, whoever speaks. Of more, those of least hash: the same choice in every copy (bottom-k sampling). */
const PAIR_KEYS = 12;
/** Longer quotes are compared by their beginnings. */
const MOST_WORDS = 400;

/** Two wordings of one statement share at least half of what they say; two statements of one speaker on one topic a quarter. */
const LEAST_JACCARD = 0.5;
const LEAST_SHARED = 12;
/** Nearly all of it, and a short phrase will do. */
const NEARLY_ALL = 0.8;
const LEAST_SHARED_NEARLY_ALL = 6;
/** A trimmed form stands in the full one, in words enough that it is no mere phrase. */
const LEAST_CONTAINMENT = 0.75;
const LEAST_SHARED_TRIMMED = 20;
const FEWEST_WORDS_TRIMMED = 3;
/** And follows its course: names of one topic stand in many quotes, but not beside the same words. */
const LEAST_PAIRS_TRIMMED = 0.6;
/** Content words apart at most, in the full form, that stand beside each other in the trimmed one: a word or two fell out between. */
const PAIR_REACH = 3;
/** A few words said by one speaker on one day: half of them, if they are telling. */
const MOST_WORDS_SHORT = 4;
const LEAST_CONTAINMENT_SHORT = 0.5;
const LEAST_SHARED_SHORT = 6;
/** With an unknown speaker, or days that differ, the words must speak for themselves: nearly all the same, and many. */
const LEAST_SHARED_ALONE = 40;
/** Days between articles after which half the words tell of another occasion: a quote is repeated for weeks, a topic for years. */
const LONG_APART = 60;

/**
 * Forms of one statement share most of up to twenty keys, and under each stand in other company, so near neighbours are enough. What
 * only a word of a speaker who is quoted every day brings together is hardly ever one statement.
 */
const STATEMENT_WINDOW = 4;

/**
 * Joins quotes that report one act of saying: the same speaker, and wordings that align though marks, words or parts were lost.
 * A quote that retells one of another copy is linked in its place: whatever its words are now and whoever is said to have
 * said them, it tells of the same act.
 */
export const statementLinker: Linker<StatementFinding> = {
  noun: "statement",
  as: (finding) => (finding.retells === null ? finding : { ...finding, ...finding.retells }),
  profile: profileStatement,
  window: STATEMENT_WINDOW,
  keys: statementKeys,
  same: sameStatement,
  signature: (finding) => signWords(wordingOf(finding).set),
  mayBeSame: (p, q) => {
    const overlap = overlapSigned(p, q);
    const isShort = Math.min(countSigned(p), countSigned(q)) <= MOST_WORDS_SHORT;
    return hasSameWording(overlap) || isTrimmed(overlap) || (isShort && isShortForm(overlap));
  },
  forbids: (a, b) => {
    const [p, q] = [wordingOf(a).speaker, wordingOf(b).speaker];
    return p !== null && q !== null && !speakersAgree(p, q);
  },
  standing: (finding) => wordingOf(finding).speaker,
};

interface Wording {
  readonly speaker: string | null;
  /** Content words in order. */
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

const cache = new WeakMap<StatementFinding, Wording>();

function wordingOf(finding: StatementFinding): Wording {
  let wording = cache.get(finding);
  if (!wording) {
    const speaker = finding.speakerName === null ? null : normalizeName(finding.speakerName) || null;
    const words = contentWords(finding.text).slice(0, MOST_WORDS);
    wording = { speaker, words, set: new Set(words) };
    cache.set(finding, wording);
  }
  return wording;
}

function profileStatement(finding: StatementFinding): string {
  const { speaker, words } = wordingOf(finding);
  const { saidFrom, saidTo, publishedAt } = finding;
  return JSON.stringify([speaker, words, saidFrom, saidTo, publishedAt]);
}

function statementKeys(finding: StatementFinding): string[] {
  const { speaker, words } = wordingOf(finding);
  const keys = new Set<string>();
  if (speaker !== null) {
    const owner = hashString(speakerKey(speaker));
    for (const word of mostTelling(words, WORD_KEYS)) keys.add(`w${shortHash(combineHashes(owner, hashString(word)))}`);
  }
  const pairs: string[] = [];
  for (let i = 1; i < words.length; i++) {
    pairs.push(`p${shortHash(hashString(pairOf(words[i - 1]!, words[i]!)))}`);
  }
  for (const key of pairs.sort(compareIds).slice(0, PAIR_KEYS)) keys.add(key);
  return [...keys].sort(compareIds);
}

function sameStatement(a: StatementFinding, b: StatementFinding): Sameness | null {
  const [p, q] = [wordingOf(a), wordingOf(b)];
  const overlap = overlapWords(p.set, q.set);
  const known = p.speaker !== null && q.speaker !== null;
  if (known && !speakersAgree(p.speaker, q.speaker)) return null;
  if (!known || daysDiffer(a, b)) {
    const enough = overlap.jaccard >= NEARLY_ALL && overlap.shared >= LEAST_SHARED_ALONE;
    return enough ? found(overlap.jaccard, known ? "wording" : "words") : null;
  }
  if (overlap.jaccard < NEARLY_ALL && overlap.shared < LEAST_SHARED_ALONE && areLongApart(a, b)) return null;
  if (hasSameWording(overlap)) return found(overlap.jaccard, "wording");
  if (isTrimmed(overlap) && followsCourse(p, q)) return found(overlap.containment / 2, "trimmed");
  const fewest = Math.min(p.set.size, q.set.size);
  if (fewest > 1 && fewest <= MOST_WORDS_SHORT && isSameDay(a, b) && isShortForm(overlap)) {
    return found(overlap.containment / 4, "day");
  }
  return null;
}

function hasSameWording({ jaccard, shared }: WordOverlap): boolean {
  if (jaccard >= NEARLY_ALL) return shared >= LEAST_SHARED_NEARLY_ALL;
  return jaccard >= LEAST_JACCARD && shared >= LEAST_SHARED;
}

function isTrimmed({ containment, shared, words }: WordOverlap): boolean {
  return containment >= LEAST_CONTAINMENT && shared >= LEAST_SHARED_TRIMMED && words >= FEWEST_WORDS_TRIMMED;
}

/** Do the neighbouring words of the shorter wording stand close together in the longer? */
function followsCourse(p: Wording, q: Wording): boolean {
  const shorterFirst = p.words.length - q.words.length || compareIds(p.words.join(" "), q.words.join(" "));
  const [shorter, longer] = shorterFirst <= 0 ? [p.words, q.words] : [q.words, p.words];
  const near = new Set<string>();
  for (let i = 0; i < longer.length; i++) {
    for (let j = i + 1; j <= Math.min(i + PAIR_REACH, longer.length - 1); j++) near.add(pairOf(longer[i]!, longer[j]!));
  }
  let kept = 0;
  for (let i = 1; i < shorter.length; i++) if (near.has(pairOf(shorter[i - 1]!, shorter[i]!))) kept += 1;
  return kept >= LEAST_PAIRS_TRIMMED * (shorter.length - 1);
}

/** In either order: "security of NATO" meets "NATO's security". */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function isShortForm({ containment, shared }: WordOverlap): boolean {
  return containment >= LEAST_CONTAINMENT_SHORT && shared >= LEAST_SHARED_SHORT;
}

function isSameDay(a: StatementFinding, b: StatementFinding): boolean {
  return a.saidFrom !== null && a.saidFrom === a.saidTo && a.saidFrom === b.saidFrom && b.saidFrom === b.saidTo;
}

function daysDiffer(a: StatementFinding, b: StatementFinding): boolean {
  if (a.saidFrom === null || a.saidTo === null || b.saidFrom === null || b.saidTo === null) return false;
  return a.saidTo < b.saidFrom || b.saidTo < a.saidFrom;
}

function areLongApart(a: StatementFinding, b: StatementFinding): boolean {
  const [p, q] = [publicationDays(a), publicationDays(b)];
  return p !== null && q !== null && (q.first - p.last > LONG_APART || p.first - q.last > LONG_APART);
}

function publicationDays({ publishedAt }: StatementFinding): { first: number; last: number } | null {
  const date = publishedAt === null ? null : parsePartialDate(publishedAt);
  if (!date) return null;
  const { first, last } = daysCovered(date);
  return { first: numberOf(first), last: numberOf(last) };
}

function numberOf(isoDay: string): number {
  const [year, month, day] = isoDay.split("-").map(Number);
  return dayNumber({ year: year!, month: month!, day: day! });
}

/** Scores are stored: four places say all there is to say and are the same on every machine. */
function found(score: number, evidence: string): Sameness {
  return { score: Math.round(score * 1e4) / 1e4, evidence };
}
