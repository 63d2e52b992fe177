import type { WordChangeKind } from "@newsgraph/core";
import { FUNCTION_WORDS } from "../function-words.js";
import type { Edit } from "./compare-words.js";
import { isSameFamily, lemmaOf } from "./lemma.js";
import { currenciesDiffer, numberOf } from "./number-words.js";
import type { QuoteToken } from "./quote-tokens.js";
import { areSynonyms } from "./synonyms.js";
import { ADVERBS, areOpposite, MODALITIES, NEGATIONS, PRONOUNS } from "./telling-words.js";

/** A negation dropped and one added this few tokens further are one that has moved: "do not bring more", "bring neither more". */
const NEGATION_REACH = 2;

/** What each edit touches, at its gravest. What one edit drops and another adds has moved and is not held against either. */
export function kindsOf(edits: readonly Edit[], a: readonly QuoteToken[], b: readonly QuoteToken[]): WordChangeKind[] {
  const runs = edits.map(({ from, fromEnd, to, toEnd }) => ({
    ...readRun(a.slice(from, fromEnd), b.slice(to, toEnd)),
    isFollowed: (a[fromEnd]?.breakBefore ?? 2) < 2,
  }));
  const denials = denialsOf(edits, runs);
  const elsewhere = {
    dropped: runs.filter(({ left }) => left.length === 0).flatMap(({ gone }) => gone),
    added: runs.filter(({ gone }) => gone.length === 0).flatMap(({ left }) => left),
  };
  return runs.map((run, i) => {
    if (denials[i] === "NEGATION") return "NEGATION";
    const kind = kindOf(run, elsewhere);
    return denials[i] === "MOVED" && (kind === "FUNCTION" || kind === "DROPPED") ? "MOVED" : kind;
  });
}

/** The two sides of an edit, and what of their content has no counterpart on the other. */
interface Run {
  readonly from: readonly QuoteToken[];
  readonly to: readonly QuoteToken[];
  readonly gone: readonly QuoteToken[];
  readonly left: readonly QuoteToken[];
  /** Some counterpart was another word, or another form of it. */
  readonly hasSynonym: boolean;
  readonly hasInflection: boolean;
  /** The sentence goes on after it in the original. */
  readonly isFollowed: boolean;
}

interface Elsewhere {
  /** Dropped where nothing was put in their place. */
  readonly dropped: readonly QuoteToken[];
  /** Added where nothing was taken out. */
  readonly added: readonly QuoteToken[];
}

function readRun(from: readonly QuoteToken[], to: readonly QuoteToken[]): Omit<Run, "isFollowed"> {
  let left = to.filter(isTelling);
  const gone: QuoteToken[] = [];
  let [hasSynonym, hasInflection] = [false, false];
  for (const token of from.filter(isTelling)) {
    const other = left.find((its) => isSameWord(token, its)) ?? left.find((its) => isSynonym(token, its));
    if (!other) {
      gone.push(token);
      continue;
    }
    left = left.filter((its) => its !== other);
    if (!isSameWord(token, other)) hasSynonym = true;
    else if (token.key !== other.key) hasInflection = true;
  }
  // "keep" is a word of grammar and stands for "maintain" all the same.
  const unpaired = left.filter((token) => !from.some((its) => !gone.includes(its) && isSynonym(its, token)));
  if (unpaired.length < left.length) hasSynonym = true;
  left = unpaired;
  const isRespelled = gone.length > 0 && joined(gone) === joined(left);
  if (isRespelled) return { from, to, gone: [], left: [], hasSynonym, hasInflection: true };
  return { from, to, gone, left, hasSynonym, hasInflection };
}

function kindOf(run: Run, elsewhere: Elsewhere): WordChangeKind {
  const { from, to, gone, left, hasSynonym, hasInflection } = run;
  const isReplaced = gone.length > 0 && left.length > 0;
  const added = isReplaced ? left : left.filter((token) => !hasMoved(token, elsewhere.dropped));
  const dropped = isReplaced ? gone : gone.filter((token) => !hasMoved(token, elsewhere.added));
  const moved = gone.length > dropped.length || left.length > added.length;
  if (signsDiffer(from, to)) return "NUMBER";
  if (isSpelledTheSame(from, to)) return "SPELLING";
  if (hasOpposites(from, to)) return "OPPOSITE";
  const altered = [...added, ...(isReplaced ? dropped : [])];
  if (altered.some(({ key }) => numberOf(key) !== null)) return "NUMBER";
  const scoped = isReplaced || added.length > 0 ? altered : dropped.filter((token) => isScopeKept(token, run));
  if (scoped.some(({ key }) => MODALITIES.has(key))) return "MODALITY";
  if (isReplaced || added.length > 0) {
    if (dropped.length === 0 && added.every(({ isName }) => isName) && hasPronoun(from)) return "REFERENCE";
    return altered.some(({ isName }) => isName) ? "NAME" : "CONTENT";
  }
  if (dropped.length > 0 && hasPronoun(to)) return "REFERENCE";
  if (moved) return "MOVED";
  if (hasSynonym) return "SYNONYM";
  if (to.length === 0) return "DROPPED";
  if (from.length === 1 && to.length === 1 && (gone.length === 1 || areOtherAdverbs(from[0]!, to[0]!)))
    return "CONTENT";
  if (hasInflection || areInflected(from, to)) return "INFLECTION";
  return "FUNCTION";
}

/** Content words, numbers, names and what tells how sure. */
function isTelling(token: QuoteToken, at: number, run: readonly QuoteToken[]): boolean {
  const { key, isName } = token;
  if (isNegation(token, at, run) || PRONOUNS.has(key)) return false; // negations are counted, not paired
  return isName || MODALITIES.has(key) || numberOf(key) !== null || !FUNCTION_WORDS.has(key);
}

function isSameWord(a: QuoteToken, b: QuoteToken): boolean {
  const [p, q] = [numberOf(a.key), numberOf(b.key)];
  if (p !== null || q !== null) return p === q;
  if (a.isName && b.isName) return a.key === b.key || (!a.key.endsWith("s") && isSameFamily(a.key, b.key));
  return isSameFamily(a.key, b.key);
}

function isSynonym(a: QuoteToken, b: QuoteToken): boolean {
  return areSynonyms(lemmaOf(a.key), lemmaOf(b.key));
}

function hasMoved(token: QuoteToken, others: readonly QuoteToken[]): boolean {
  return others.some((other) => isSameWord(token, other) || isSynonym(token, other));
}

function joined(tokens: readonly QuoteToken[]): string {
  return tokens.map(({ key }) => key).join("");
}

/** "re-elected" and "reelected", "seven" and "7": the same but for articles, written otherwise. */
function isSpelledTheSame(from: readonly QuoteToken[], to: readonly QuoteToken[]): boolean {
  const spell = (tokens: readonly QuoteToken[]) =>
    tokens
      .filter(({ key }) => key !== "a" && key !== "an" && key !== "the")
      .map(({ key }) => numberOf(key) ?? key)
      .join("");
  const spelled = spell(from);
  return spelled !== "" && spelled === spell(to);
}

function hasOpposites(from: readonly QuoteToken[], to: readonly QuoteToken[]): boolean {
  return from.some(({ key }) => to.some((other) => areOpposite(key, other.key)));
}

function areOtherAdverbs(a: QuoteToken, b: QuoteToken): boolean {
  return ADVERBS.has(a.key) && ADVERBS.has(b.key) && !isSynonym(a, b);
}

function signsDiffer(from: readonly QuoteToken[], to: readonly QuoteToken[]): boolean {
  return from.some(({ key }) => to.some((other) => currenciesDiffer(key, other.key)));
}

function hasPronoun(tokens: readonly QuoteToken[]): boolean {
  return tokens.some(({ key }) => PRONOUNS.has(key));
}

function areInflected(from: readonly QuoteToken[], to: readonly QuoteToken[]): boolean {
  return from.some(({ key }) => to.some((other) => isSameFamily(key, other.key)));
}

/** Was a word dropped while that which it qualifies, what comes after it, was kept? With its clause it is only trimmed. */
function isScopeKept(token: QuoteToken, { from, isFollowed }: Run): boolean {
  const place = from.indexOf(token);
  return isFollowed && from.every((its, at) => at <= place || !isTelling(its, at, from) || MODALITIES.has(its.key));
}

/** "Failing to pay" is not paying. */
function isNegation({ key }: QuoteToken, at: number, run: readonly QuoteToken[]): boolean {
  return NEGATIONS.has(key) || (lemmaOf(key) === "fail" && run[at + 1]?.key === "to");
}

/** For each run whether it makes a sentence deny what it did not, or the other way round, or a denial moved from or to it. */
function denialsOf(edits: readonly Edit[], runs: readonly Run[]): ("NEGATION" | "MOVED" | null)[] {
  const added = runs.map(negationsAdded);
  const denials = added.map((count): "NEGATION" | "MOVED" | null => (count === 0 ? null : "NEGATION"));
  for (let i = 1; i < added.length; i++) {
    const isNear = edits[i]!.from - edits[i - 1]!.fromEnd <= NEGATION_REACH;
    if (!isNear || denials[i] !== "NEGATION" || added[i]! + added[i - 1]! !== 0) continue;
    denials[i] = denials[i - 1] = "MOVED";
  }
  return denials;
}

/** How many negations more the other form has. Those trimmed with what they deny are not missed. */
function negationsAdded(run: Run): number {
  const { from, to } = run;
  const missed = from.filter(isNegation).filter((token) => to.length > 0 || isScopeKept(token, run));
  return to.filter(isNegation).length - missed.length;
}
