import { mix } from "../model/hash.js";
import { Tag } from "../tags/upos.js";
import type { TaggedContent } from "./content-tagger.js";
import type { FoundCue } from "./cue-finder.js";
import { type FeatureList, stepOf, stepOfProbability } from "./feature-list.js";
import type { QuoteReading } from "./quote-reading.js";

const MARKED = 40;
const EDGE = 41;
/** Commas, verbs and other cues within a content are counted no further than this. */
const MOST_COUNTED = 60;

/** What tells a reading from the others of its cue: where it begins and ends, and what stands beside. */
export function writeRankFeatures(
  { text, columns, isCandidate }: QuoteReading,
  cue: FoundCue,
  contents: readonly TaggedContent[],
  rank: number,
  lemma: number,
  list: FeatureList,
): void {
  const { tokens } = text;
  const { segments, behind, probability, speaker } = contents[rank]!;
  const best = contents[0]!;
  const { first } = segments[0]!;
  const { end } = segments.at(-1)!;
  const { firstToken, endToken } = text.sentences[tokens.sentence[cue.token]!]!;
  const tag = (token: number) =>
    token < firstToken || token >= endToken ? EDGE : text.regionAt[token]! >= 0 ? MARKED : tokens.tag[token]!;
  const word = (token: number) => (token < firstToken || token >= endToken ? EDGE : columns.word[token]!);
  const side = first > cue.token ? 1 : end <= cue.token ? 2 : 3;
  const gap = Math.round(behind * 2);
  const bestEnd = best.segments.at(-1)!.end;
  const bestFirst = best.segments[0]!.first;
  const endChange = rank === 0 ? 0 : end < bestEnd ? 1 : end > bestEnd ? 2 : 3;
  const firstChange = rank === 0 ? 0 : first < bestFirst ? 1 : first > bestFirst ? 2 : 3;
  let commas = 0;
  let verbs = 0;
  let cues = 0;
  let regions = 0;
  for (let token = first; token < Math.min(end, first + MOST_COUNTED); token += 1) {
    if (text.regionAt[token]! >= 0) {
      regions += 1;
      token = text.regions[text.regionAt[token]!]!.endToken - 1;
    } else if (text.isComma(token)) commas += 1;
    else if (isCandidate[token] === 1) cues += 1;
    else if (tokens.tag[token] === Tag.VERB || tokens.tag[token] === Tag.AUX) verbs += 1;
  }
  const beyond = Math.min(3, Math.max(0, endToken - end));
  const shape = side * 8 + Math.min(3, segments.length) * 2 + (regions > 0 ? 1 : 0);
  list.add2(rank, gap);
  list.add2(rank, contents.length);
  list.add3(rank, gap, stepOfProbability(probability));
  list.add3(endChange, firstChange, gap);
  list.add3(endChange, word(end), tag(end + 1));
  list.add3(endChange, word(end), word(end + 1));
  list.add3(endChange, tag(end), tag(end + 1));
  list.add3(endChange, word(bestEnd), tag(bestEnd + 1));
  list.add3(firstChange, word(first), tag(first + 1));
  list.add3(firstChange, word(first - 1), tag(first));
  list.add3(firstChange, word(bestFirst), tag(first));
  list.add2(endChange, beyond);
  list.add3(shape, commas, verbs);
  list.add3(shape, cues, beyond);
  list.add3(side, word(end), word(end + 1));
  list.add3(side, tag(end), mix(tag(end + 1), tag(end + 2)));
  list.add3(side, tag(end - 1), word(end));
  list.add3(side, word(end - 1), tag(end));
  list.add3(side, word(first - 1), word(first));
  list.add3(side, mix(tag(first - 2), tag(first - 1)), tag(first));
  list.add3(side, lemma, beyond);
  list.add3(lemma, word(first), tag(first + 1));
  list.add3(lemma, word(end), tag(end + 1));
  list.add3(lemma, shape, beyond);
  list.add3(
    side,
    speaker ? (speaker.first > cue.token ? 1 : 2) : 0,
    Math.min(4, speaker ? Math.abs(cue.token - speaker.end) : 4),
  );
  list.add2(side, side === 1 ? stepOf(first - cue.token) : stepOf(cue.token - end));
  list.add3(
    side,
    side === 1 ? mix(word(cue.token + 1), tag(cue.token + 2)) : word(cue.token - 1),
    stepOf(first - cue.token),
  );
}
