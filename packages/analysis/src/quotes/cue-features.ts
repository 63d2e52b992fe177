import { Tag } from "../tags/upos.js";
import { cueForms } from "./cues.js";
import { type FeatureList, stepOf } from "./feature-list.js";
import type { QuoteReading } from "./quote-reading.js";

/** Most features of one candidate. */
export const MOST_CUE_FEATURES = 128;
const EDGE = 0x51a7;
/** How far to either side the words that bear on a cue are looked for. */
const REACH = 24;

/** Writes the features of a token that may be a cue. It looks so far and no further, so the time is bounded. */
export function writeCueFeatures(reading: QuoteReading, token: number, list: FeatureList): void {
  const { text, columns, isCandidate } = reading;
  const { tokens } = text;
  const rule = reading.ruled.get(token);
  const { firstToken, endToken } = text.sentences[tokens.sentence[token]!]!;
  const word = (at: number) => (at >= firstToken && at < endToken ? columns.word[at]! : EDGE);
  const cluster = (at: number) => (at >= firstToken && at < endToken ? columns.cluster[at]! : EDGE);
  const tag = (at: number) =>
    at >= firstToken && at < endToken ? (text.regionAt[at]! >= 0 ? 40 : tokens.tag[at]!) : 41;
  const own = columns.word[token]!;
  list.begin();
  list.add(0);
  list.add(own);
  list.add2(own, tag(token));
  list.add(columns.suffix[token]!);
  list.add(cluster(token));
  for (const offset of [-2, -1, 1, 2]) {
    list.add(word(token + offset));
    list.add(cluster(token + offset));
    list.add(tag(token + offset));
    list.add2(own, word(token + offset));
    list.add2(own, tag(token + offset));
  }
  list.add3(tag(token - 1), tag(token), tag(token + 1));
  list.add3(tag(token - 2), tag(token - 1), tag(token));
  list.add3(tag(token), tag(token + 1), tag(token + 2));
  list.add3(own, word(token + 1), word(token + 2));
  list.add3(own, tag(token - 1), tag(token + 1));
  list.add3(word(token - 1), own, word(token + 1));

  // What stands before: subject, auxiliaries, marks.
  let auxiliary = 0;
  let negated = 0;
  let left = token - 1;
  const lowest = Math.max(firstToken, token - REACH);
  while (left >= lowest && text.regionAt[left]! < 0) {
    const at = tokens.tag[left]!;
    if (at === Tag.AUX || text.is(left, "to")) auxiliary = columns.word[left]!;
    else if (at === Tag.PART) negated = 1;
    else if (at !== Tag.ADV) break;
    left -= 1;
  }
  list.add2(auxiliary, negated);
  list.add3(own, auxiliary, negated);
  list.add2(tag(left), tag(token + 1));
  list.add2(own, tag(left));
  list.add(word(left));
  list.add(cluster(left));
  let nounLeft = left;
  while (nounLeft >= lowest && text.regionAt[nounLeft]! < 0 && !isNominal(tokens.tag[nounLeft]!)) nounLeft -= 1;
  list.add(nounLeft >= lowest ? columns.word[nounLeft]! : EDGE);
  list.add2(own, nounLeft >= lowest ? columns.cluster[nounLeft]! : EDGE);

  // What follows: complementizer, marks, the verb of a clause.
  const highest = Math.min(endToken, token + REACH);
  let that = 0;
  let verb = 0;
  let comma = 0;
  let firstVerb = 0;
  let region = 0;
  let candidate = 0;
  for (let at = token + 1; at < highest; at += 1) {
    if (text.regionAt[at]! >= 0) {
      if (region === 0) region = at - token;
      at = text.regions[text.regionAt[at]!]!.endToken - 1;
      continue;
    }
    if (that === 0 && (text.is(at, "that") || tokens.tag[at] === Tag.SCONJ)) that = at - token;
    if (comma === 0 && text.isComma(at)) comma = at - token;
    if (firstVerb === 0 && tokens.tag[at] === Tag.VERB) firstVerb = columns.suffix[at]!;
    if (verb === 0 && (tokens.tag[at] === Tag.VERB || tokens.tag[at] === Tag.AUX)) verb = at - token;
    if (candidate === 0 && isCandidate[at] === 1) candidate = at - token;
  }
  const order = (comma > 0 && (verb === 0 || comma < verb) ? 1 : 0) + (that > 0 && (verb === 0 || that < verb) ? 2 : 0);
  list.add2(stepOf(region), own);
  list.add(stepOf(region));
  list.add2(own, stepOf(that));
  list.add2(own, order);
  list.add2(stepOf(verb), order);
  list.add3(own, stepOf(Math.min(verb, 9)), order);
  list.add2(stepOf(candidate), order);
  let regionBefore = 0;
  let commasBefore = 0;
  let candidateBefore = 0;
  for (let at = token - 1; at >= lowest; at -= 1) {
    if (text.regionAt[at]! >= 0) {
      regionBefore = token - at;
      break;
    }
    if (text.isComma(at)) commasBefore += 1;
    if (isCandidate[at] === 1) candidateBefore += 1;
  }
  list.add2(stepOf(regionBefore), own);
  list.add2(stepOf(regionBefore), stepOf(region));
  list.add2(commasBefore, regionBefore > 0 ? 1 : 0);
  list.add3(candidateBefore, commasBefore, tag(left));
  list.add2(stepOf(token - firstToken), stepOf(endToken - token));
  list.add2(own, endToken - token <= 2 ? endToken - token : stepOf(endToken - token));
  list.add2(tokens.letterCase[token]!, tag(token));
  list.add(stepOf(endToken - firstToken));
  list.add2(own, tokens.paragraph[token] === 0 ? 1 : 0);
  list.add(text.regionAt[token]! >= 0 ? 1 : 0);
  const ruled = rule ? nameHash(rule.rule) : 0;
  const form = cueForms(tokens.lower(token))[0];
  const lemma = form ? nameHash(form.lemma) : own;
  const inflection = form ? form.inflection + 1 : 0;
  const frames = form ? form.frames : 0;
  list.add(lemma);
  list.add2(lemma, inflection);
  list.add2(frames, inflection);
  list.add2(lemma, order);
  list.add2(lemma, word(token + 1));
  list.add2(lemma, tag(token + 1));
  list.add2(lemma, cluster(token + 1));
  list.add2(lemma, word(token - 1));
  list.add2(lemma, tag(token - 1));
  list.add2(lemma, auxiliary);
  list.add2(lemma, negated);
  list.add2(frames, tag(token + 1));
  list.add3(frames, tag(token + 1), tag(token + 2));
  list.add3(frames, inflection, tag(left));
  list.add3(frames, tag(left), tag(token + 1));
  list.add3(lemma, tag(left), tag(token + 1));
  list.add3(lemma, tag(token + 1), tag(token + 2));
  list.add2(lemma, stepOf(region));
  list.add2(lemma, stepOf(that));
  list.add3(frames, stepOf(region), order);
  list.add3(frames, stepOf(that), inflection);
  list.add2(lemma, nounLeft >= lowest ? columns.word[nounLeft]! : EDGE);
  list.add2(frames, nounLeft >= lowest ? columns.cluster[nounLeft]! : EDGE);
  list.add2(inflection, nounLeft >= lowest ? columns.cluster[nounLeft]! : EDGE);
  list.add3(inflection, auxiliary, tag(left));
  list.add3(cluster(token - 1), lemma, cluster(token + 1));
  list.add2(word(token + 1), word(token + 2));
  list.add3(tag(token + 1), tag(token + 2), tag(token + 3));
  list.add3(tag(token - 1), tag(token - 2), tag(token - 3));
  list.add3(lemma, firstVerb, order);
  list.add(ruled);
  list.add2(ruled, lemma);
  list.add2(ruled, own);
  list.add3(ruled, tag(token), tag(token + 1));
}

function isNominal(tag: number): boolean {
  return tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.PRON;
}

const numbers = new Map<string, number>();

/** A number for a name (of a rule, a verb): the hash of its characters. */
export function nameHash(name: string): number {
  let known = numbers.get(name);
  if (known === undefined) {
    known = 7;
    for (let at = 0; at < name.length; at += 1) known = (Math.imul(known, 31) + name.charCodeAt(at)) | 0;
    numbers.set(name, known);
  }
  return known;
}
