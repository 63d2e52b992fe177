import {
  ContentFeatures,
  ContentLabel,
  CueLabel,
  FeatureList,
  JudgeLabel,
  MOST_CONTENT_FEATURES,
  MOST_CUE_FEATURES,
  MOST_JUDGE_FEATURES,
  neighboursOf,
  type QuoteReader,
  QuoteReading,
  ReadingWindow,
  type TaggedContent,
  type TokenTable,
  UnitColumns,
  type WordClusters,
  writeCueFeatures,
  writeJudgeFeatures,
} from "@newsgraph/analysis/stages";
import { jaccard, pairGreedily } from "../score/match-spans.js";
import type { Sequence } from "./crf.js";
import { type CuedText, type GoldQuote, isCounted } from "./cued-text.js";

/** Words that head the cue of a spoken quote at least so often may be cues. */
const LEAST_CUES = 2;
/** Contents that share so much tell of the same quote. */
const OVERLAP = 0.5;
/** Shares of sets are fractions: 1 with room for rounding. */
const EXACT = 0.999;

/** The words, in lower case, that are cues of speech in the texts, in the order of their first use. */
export function cueWordsOf(texts: readonly CuedText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text, byCue } of texts)
    for (const [cue, { speech }] of byCue) {
      if (!speech || cue < 0) continue;
      const word = text.tokens.lower(cue);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return [...counts].filter(([, count]) => count >= LEAST_CUES).map(([word]) => word);
}

/** Writes what the models of cues and contents learn from. */
export class QuoteSequences {
  readonly #cueList: FeatureList;
  readonly #contentList: FeatureList;
  readonly #window = new ReadingWindow();
  readonly #units: UnitColumns;
  readonly #contents: ContentFeatures;

  constructor(
    readonly cueWords: ReadonlySet<string>,
    readonly clusters: WordClusters,
    cueMask: number,
    contentMask: number,
  ) {
    this.#cueList = new FeatureList(MOST_CUE_FEATURES, cueMask);
    this.#contentList = new FeatureList(MOST_CONTENT_FEATURES, contentMask);
    this.#units = new UnitColumns(this.#window);
    this.#contents = new ContentFeatures(this.#units, this.#contentList);
  }

  /** A sequence of one place for each candidate, and one of units for each quote outside marks. */
  of({ text, rules, byCue }: CuedText): { cues: Sequence[]; contents: Sequence[] } {
    const reading = new QuoteReading(text, rules, this.cueWords, this.clusters);
    const cues: Sequence[] = [];
    for (let token = 0; token < reading.isCandidate.length; token += 1) {
      if (reading.isCandidate[token] === 0) continue;
      writeCueFeatures(reading, token, this.#cueList);
      const gold = byCue.get(token);
      cues.push(placeOf(this.#cueList, gold ? (gold.speech ? CueLabel.SPEECH : CueLabel.ATTITUDE) : CueLabel.NONE));
    }
    const contents: Sequence[] = [];
    for (const [cue, gold] of byCue)
      if (cue >= 0 && text.regionAt[cue]! < 0) contents.push(this.#contentOf(reading, cue, gold));
    return { cues, contents };
  }

  #contentOf(reading: QuoteReading, cue: number, gold: GoldQuote): Sequence {
    const window = this.#window;
    window.fill(reading.text, cue);
    this.#units.read(reading, cue);
    const first = new Int32Array(window.count + 1);
    const buckets = new Int32Array(window.count * MOST_CONTENT_FEATURES);
    for (let unit = 0; unit < window.count; unit += 1) {
      const row = unit * MOST_CONTENT_FEATURES;
      this.#contents.writeStretch(unit);
      this.#copy(buckets, row);
      this.#contents.writeUnit(unit);
      this.#copy(buckets, row);
      first[unit + 1] = row + MOST_CONTENT_FEATURES;
    }
    const allowed = labelsOf(window, reading.text.tokens, gold);
    return { count: window.count, first, buckets, allowed };
  }

  /** In the order of the templates' numbers: what is learnt depends on it. */
  #copy(buckets: Int32Array, row: number): void {
    const { buckets: written, templates, count } = this.#contentList;
    for (let index = 0; index < count; index += 1) buckets[row + templates[index]!] = written[index]!;
  }
}

function placeOf(list: FeatureList, label: number): Sequence {
  const buckets = list.buckets.slice(0, list.count);
  return { count: 1, first: Int32Array.of(0, list.count), buckets, allowed: Int32Array.of(1 << label) };
}

const OUTSIDE = 0;
const CONTENT = 1;
const SPEAKER = 2;

/** The gold labels of a window as bits. Punctuation between two units of one kind joins them. */
function labelsOf(window: ReadingWindow, tokens: TokenTable, gold: GoldQuote): Int32Array {
  const { count, cue } = window;
  const kinds = new Uint8Array(count);
  for (let unit = 0; unit < count; unit += 1) kinds[unit] = unit === cue ? OUTSIDE : kindOf(window, unit, tokens, gold);
  for (let unit = 1; unit < count; unit += 1) {
    if (kinds[unit - 1] === OUTSIDE || !isGap(unit)) continue;
    let next = unit;
    while (next < count && isGap(next)) next += 1;
    if (next < count && kinds[next] === kinds[unit - 1]) kinds.fill(kinds[next]!, unit, next);
  }
  return Int32Array.from(kinds, (kind, unit) => {
    if (kind === OUTSIDE) return 1 << ContentLabel.OUTSIDE;
    const begin = kind === CONTENT ? ContentLabel.BEGIN_CONTENT : ContentLabel.BEGIN_SPEAKER;
    return 1 << (unit > 0 && kinds[unit - 1] === kind ? begin + 1 : begin);
  });

  function isGap(unit: number): boolean {
    return unit !== cue && kinds[unit] === OUTSIDE && !isCounted(tokens, window.first[unit]!);
  }
}

/** A stretch in marks is content if more than half of it is. */
function kindOf(window: ReadingWindow, unit: number, tokens: TokenTable, { content, speaker }: GoldQuote): number {
  const first = window.first[unit]!;
  let counted = 0;
  let within = 0;
  for (let token = first; token < window.end[unit]!; token += 1) {
    if (!isCounted(tokens, token)) continue;
    counted += 1;
    if (content.has(token)) within += 1;
  }
  if (counted === 0) return OUTSIDE;
  if (within * 2 > counted) return CONTENT;
  return speaker && first >= speaker[0] && first < speaker[1] ? SPEAKER : OUTSIDE;
}

/**
 * What the judge learns from: the readings proposed for a text that their models did not see, and how well each meets the
 * spoken quote of its cue. A cue that no quote of the corpus has is measured by the quote that its best reading matches one
 * to one, as scores count them; if that is an attitude, it is left out. By proposal, a
 * sequence of one place for each reading.
 */
export function judgeSequences(
  { text, rules, quotes, byCue }: CuedText,
  reader: QuoteReader,
  mask: number,
): Sequence[][] {
  const { reading, proposals } = reader.propose(text, rules);
  const matched = pairGreedily(
    proposals.map(({ contents }) => countedTokens(text.tokens, contents[0]!)),
    quotes.map(({ content }) => content),
    jaccard,
    OVERLAP,
  );
  const list = new FeatureList(MOST_JUDGE_FEATURES, mask);
  return proposals.flatMap((proposal, index) => {
    const match = matched.has(index) ? quotes[matched.get(index)!] : undefined;
    const own = byCue.get(proposal.cue.token);
    const quote = own?.speech ? own : match;
    if (quote && !quote.speech) return [];
    const sequences = proposal.contents.map((content, rank) => {
      const shared = quote ? jaccard(countedTokens(text.tokens, content), quote.content) : 0;
      const label = shared >= EXACT ? JudgeLabel.EXACT : shared >= OVERLAP ? JudgeLabel.OVERLAPPING : JudgeLabel.WRONG;
      writeJudgeFeatures(reading, proposal, rank, neighboursOf(proposals, index), list);
      return placeOf(list, label);
    });
    return [sequences];
  });
}

function countedTokens(tokens: TokenTable, { segments }: TaggedContent): Set<number> {
  const counted = new Set<number>();
  for (const { first, end } of segments)
    for (let token = first; token < end; token += 1) if (isCounted(tokens, token)) counted.add(token);
  return counted;
}
