import { Tag } from "../tags/upos.js";
import { nameHash } from "./cue-features.js";
import { cueForms } from "./cues.js";
import { type FeatureList, stepOf, stepOfProbability } from "./feature-list.js";
import type { Proposal } from "./quote-judge.js";
import type { QuoteReading } from "./quote-reading.js";
import type { TokenSpan } from "./quote-text.js";
import { writeRankFeatures } from "./rank-features.js";

/** Most features of one reading. */
export const MOST_JUDGE_FEATURES = 120;

const MARKED = 40;
const EDGE = 41;
/** Surer than this is all alike. */
const MOST_ODDS = 8;
/** Above these log-odds a cue is almost certainly one. */
const SURE_ODDS = 2;
/** A verb further into a segment than this does not make it a clause. */
const VERB_WITHIN = 40;

/** Writes the features by which a reading of a cue is judged; `neighbours` are the proposals before and after, if any. */
export function writeJudgeFeatures(
  reading: QuoteReading,
  { cue, contents }: Proposal,
  rank: number,
  neighbours: readonly Proposal[],
  list: FeatureList,
): void {
  const content = contents[rank]!;
  const { text, columns } = reading;
  const { tokens } = text;
  const { segments, speaker } = content;
  const tag = (token: number) =>
    token < 0 || token >= tokens.count ? EDGE : text.regionAt[token]! >= 0 ? MARKED : tokens.tag[token]!;
  const word = (token: number) => (token < 0 || token >= tokens.count ? EDGE : columns.word[token]!);
  const first = segments[0]!.first;
  const end = segments.at(-1)!.end;
  const odds = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.round(cue.odds)));
  const sure = stepOfProbability(content.probability);
  const rule = reading.ruled.get(cue.token);
  const agrees = rule ? agreement(rule.segments, segments) : 0;
  const kind = kindOf(reading, segments);
  const length = stepOf(lengthOf(segments));
  const before = first < cue.token ? 1 : 0;
  const verb = hasVerb(reading, segments) ? 1 : 0;
  const form = cueForms(tokens.lower(cue.token))[0];
  const lemma = form ? nameHash(form.lemma) : word(cue.token);
  const frames = form ? form.frames * 4 + form.inflection : -1;
  const ruled = rule ? nameHash(rule.rule) : 0;
  let rival = 0;
  let nesting = 0;
  for (const other of neighbours) {
    if (isWithin(cue.token, other.contents[0]!.segments)) nesting |= other.cue.odds > SURE_ODDS ? 2 : 1;
    if (isWithin(other.cue.token, segments)) nesting |= other.cue.odds > SURE_ODDS ? 8 : 4;
    const shared = agreement(other.contents[0]!.segments, segments);
    if (shared >= 2) rival |= other.cue.odds > cue.odds ? 2 : 1;
    else if (shared === 1) rival |= 4;
  }
  list.begin();
  list.add(0);
  list.add(odds);
  list.add(sure);
  list.add2(odds, sure);
  list.add2(odds, agrees);
  list.add2(sure, agrees);
  list.add2(agrees, kind);
  list.add2(odds, kind);
  list.add2(sure, kind);
  list.add2(length, kind);
  list.add2(word(cue.token), kind);
  list.add2(word(cue.token), before);
  list.add2(tag(first), before);
  list.add2(tag(first), tag(first + 1));
  list.add2(verb, length);
  list.add(word(end));
  list.add2(tag(end), tag(end + 1));
  list.add2(tag(end - 1), tag(end));
  list.add2(speaker ? tag(speaker.end - 1) : EDGE, speaker ? stepOf(speaker.end - speaker.first) : 0);
  list.add(speaker ? word(speaker.end - 1) : EDGE);
  list.add2(speaker ? (speaker.first < cue.token ? 1 : 2) : 0, before);
  list.add2(rival, odds);
  list.add2(rival, lemma);
  list.add2(nesting, odds);
  list.add2(nesting, kind);
  list.add2(nesting, lemma);
  list.add3(nesting, rival, before);
  list.add2(segments.length, kind);
  list.add2(tokens.tag[cue.token]!, kind);
  list.add2(stepOf(cue.token - first), kind);
  list.add2(tag(cue.token - 1), tag(cue.token));
  list.add2(tag(cue.token + 1), tag(cue.token));
  list.add2(ruled, agrees);
  list.add2(lemma, kind);
  list.add2(lemma, length);
  list.add2(lemma, before);
  list.add2(lemma, tag(first));
  list.add2(lemma, word(first));
  list.add2(lemma, verb);
  list.add2(lemma, sure);
  list.add2(lemma, odds);
  list.add2(lemma, speaker ? tag(speaker.end - 1) : EDGE);
  list.add2(lemma, agrees);
  list.add2(lemma, word(cue.token + 1));
  list.add2(frames, tag(first));
  list.add2(frames, kind);
  list.add2(frames, length);
  list.add3(frames, verb, agrees);
  list.add3(frames, odds, sure);
  list.add3(frames, tag(first), tag(first + 1));
  list.add2(length, tag(first));
  writeRankFeatures(reading, cue, contents, rank, lemma, list);
}

function lengthOf(segments: readonly TokenSpan[]): number {
  let length = 0;
  for (const { first, end } of segments) length += end - first;
  return length;
}

function isWithin(token: number, segments: readonly TokenSpan[]): boolean {
  return segments.some(({ first, end }) => first <= token && token < end);
}

/** 0: they share nothing; 1: less than half; 2: at least half; 3: the same. By tokens. */
function agreement(some: readonly TokenSpan[], others: readonly TokenSpan[]): number {
  let shared = 0;
  for (const one of some)
    for (const other of others) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
  if (shared === 0) return 0;
  const all = lengthOf(some) + lengthOf(others) - shared;
  return shared === all ? 3 : shared * 2 >= all ? 2 : 1;
}

/** 0: no marks; 1: some words in marks; 2: all. */
function kindOf({ text }: QuoteReading, segments: readonly TokenSpan[]): number {
  let marked = 0;
  let all = 0;
  for (const segment of segments) {
    const letters = text.letters(segment);
    marked += letters.marked;
    all += letters.all;
  }
  return marked === 0 ? 0 : marked < all ? 1 : 2;
}

function hasVerb({ text }: QuoteReading, segments: readonly TokenSpan[]): boolean {
  for (const { first, end } of segments)
    for (let token = first; token < Math.min(end, first + VERB_WITHIN); token += 1) {
      const tag = text.tokens.tag[token]!;
      if (text.regionAt[token]! < 0 && (tag === Tag.VERB || tag === Tag.AUX)) return true;
    }
  return false;
}
