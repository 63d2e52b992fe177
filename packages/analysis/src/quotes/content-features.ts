import { HASH_SEED, mix } from "../model/hash.js";
import { Stop } from "../sentences/token-table.js";
import { Tag } from "../tags/upos.js";
import { nameHash } from "./cue-features.js";
import { cueForms } from "./cues.js";
import { type FeatureList, stepOf } from "./feature-list.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteReading } from "./quote-reading.js";
import type { QuoteText } from "./quote-text.js";
import { MOST_UNITS, type ReadingWindow } from "./reading-window.js";
import type { WordColumns } from "./word-columns.js";

/** Most features of one unit. */
export const MOST_CONTENT_FEATURES = 110;

/** Tags of units beside those of parts of speech. */
const UnitTag = {
  REGION_COMMA: 20,
  REGION_STOP: 21,
  REGION: 22,
  EDGE: 23,
  COMMA: 24,
  DASH: 25,
  STOP: 26,
  OTHER_CUE: 27,
} as const;
const EDGE = 0x3c6e;

/** Reads what features ask of a window once, then writes the features of its units. */
export class ContentFeatures {
  readonly #word = new Int32Array(MOST_UNITS);
  readonly #cluster = new Int32Array(MOST_UNITS);
  readonly #tag = new Int32Array(MOST_UNITS);
  /** By unit, from the cue to it: commas, verbs, other cues, openers of clauses, regions. */
  readonly #commas = new Int32Array(MOST_UNITS);
  readonly #verbs = new Int32Array(MOST_UNITS);
  readonly #cues = new Int32Array(MOST_UNITS);
  readonly #openers = new Int32Array(MOST_UNITS);
  readonly #regions = new Int32Array(MOST_UNITS);
  /** Stretches between commas, dashes and other stops: by unit, its number, its first unit, past its last. */
  readonly #chunkFirst = new Int32Array(MOST_UNITS);
  readonly #chunkEnd = new Int32Array(MOST_UNITS);
  /** By first unit of a stretch: 1 verb, 2 other cue, 4 region, 8 pronoun or name at its front. */
  readonly #chunkHolds = new Int32Array(MOST_UNITS);
  /** By unit: what the rules read (0 nothing, 1 content, 2 speaker). */
  readonly #ruled = new Int32Array(MOST_UNITS);
  #rule = 0;
  #layout = 0;
  #cueKey = 0;
  #frameKey = 0;
  #afterKey = 0;
  #beforeKey = 0;

  constructor(
    readonly window: ReadingWindow,
    readonly list: FeatureList,
  ) {}

  /** Reads the window, filled for the cue at `token`. */
  prepare(reading: QuoteReading, token: number): void {
    const { window } = this;
    const { text, columns, isCandidate } = reading;
    const rule = reading.ruled.get(token) ?? null;
    const { count, cue } = window;
    for (let unit = 0; unit < count; unit += 1) this.#readUnit(text, columns, isCandidate, unit);
    this.#countFrom(cue, 1, count);
    this.#countFrom(cue, -1, -1);
    this.#splitChunks();
    this.#readRule(rule);
    const form = cueForms(text.tokens.lower(window.first[cue]!))[0];
    this.#cueKey = form ? nameHash(form.lemma) : columns.word[window.first[cue]!]!;
    this.#frameKey = form ? form.frames * 8 + form.inflection : -1;
    this.#layout = this.#layoutOf();
    this.#afterKey = mix(this.#tagAt(cue + 1), this.#tagAt(cue + 2));
    this.#beforeKey = mix(this.#tagAt(cue - 1), this.#tagAt(cue - 2));
  }

  #readUnit(text: QuoteText, columns: WordColumns, isCandidate: Uint8Array, unit: number): void {
    const { window } = this;
    const first = window.first[unit]!;
    const { tokens } = text;
    if (window.region[unit]! < 0) {
      this.#word[unit] = columns.word[first]!;
      this.#cluster[unit] = columns.cluster[first]!;
      let tag: number = tokens.tag[first]!;
      if (text.isComma(first)) tag = UnitTag.COMMA;
      else if (text.isDash(first)) tag = UnitTag.DASH;
      else if (tokens.stop[first] === Stop.FINAL) tag = UnitTag.STOP;
      else if (isCandidate[first] === 1 && unit !== window.cue) tag = UnitTag.OTHER_CUE;
      this.#tag[unit] = tag;
      return;
    }
    const end = window.end[unit]!;
    const inner = end - 2;
    const tag = text.isComma(inner)
      ? UnitTag.REGION_COMMA
      : tokens.stop[inner] === Stop.FINAL
        ? UnitTag.REGION_STOP
        : UnitTag.REGION;
    const { firstToken } = text.sentences[tokens.sentence[first]!]!;
    const last = text.sentences[tokens.sentence[end - 1]!]!;
    const isWhole = end >= last.endToken - 1;
    this.#tag[unit] = tag;
    const form = (firstToken === first ? 4 : 0) + (isWhole ? 2 : 0) + (text.isCapital(first + 1) ? 1 : 0);
    const isNewParagraph = first > 0 && tokens.paragraph[first - 1] !== tokens.paragraph[first];
    this.#word[unit] = mix(
      mix(mix(HASH_SEED, tag), form),
      isNewParagraph ? (text.regions[window.region[unit]!]!.continues ? 2 : 1) : 0,
    );
    this.#cluster[unit] = mix(mix(HASH_SEED, 77), stepOf(end - first));
  }

  #countFrom(cue: number, step: 1 | -1, bound: number): void {
    let commas = 0;
    let verbs = 0;
    let cues = 0;
    let openers = 0;
    let regions = 0;
    for (let unit = cue; unit !== bound; unit += step) {
      this.#commas[unit] = commas;
      this.#verbs[unit] = verbs;
      this.#cues[unit] = cues;
      this.#openers[unit] = openers;
      this.#regions[unit] = regions;
      if (unit === cue) continue;
      const tag = this.#tag[unit]!;
      if (tag === UnitTag.COMMA || tag === UnitTag.DASH || tag === UnitTag.STOP) commas += 1;
      else if (tag === Tag.VERB || tag === Tag.AUX) verbs += 1;
      else if (tag === UnitTag.OTHER_CUE) cues += 1;
      else if (tag === Tag.SCONJ) openers += 1;
      else if (tag >= UnitTag.REGION_COMMA && tag <= UnitTag.REGION) regions += 1;
    }
  }

  #splitChunks(): void {
    const { count, cue } = this.window;
    for (let first = 0; first < count; ) {
      let end = first;
      let holds = 0;
      for (; end < count; end += 1) {
        const tag = this.#tag[end]!;
        if (end > first && (tag === UnitTag.COMMA || tag === UnitTag.DASH || tag === UnitTag.STOP)) break;
        if (tag === Tag.VERB || tag === Tag.AUX) holds |= 1;
        else if (tag === UnitTag.OTHER_CUE) holds |= 2;
        else if (tag >= UnitTag.REGION_COMMA && tag <= UnitTag.REGION) holds |= 4;
        if (end === cue) holds |= 8;
      }
      this.#chunkHolds[first] = holds;
      for (let unit = first; unit < end; unit += 1) {
        this.#chunkFirst[unit] = first;
        this.#chunkEnd[unit] = end;
      }
      first = end;
    }
  }

  #readRule(rule: QuoteDraft | null): void {
    const { window } = this;
    this.#rule = rule ? nameHash(rule.rule) : 0;
    this.#ruled.fill(0, 0, window.count);
    if (!rule) return;
    for (let unit = 0; unit < window.count; unit += 1) {
      const token = window.first[unit]!;
      const { speaker } = rule;
      if (speaker && speaker.first <= token && token < speaker.end) this.#ruled[unit] = 2;
      for (const segment of rule.segments) if (segment.first <= token && token < segment.end) this.#ruled[unit] = 1;
    }
  }

  /** Where the marks stand: 1 before the cue, 2 after, 3 both, 4 none; told apart by whether a comma links the tag. */
  #layoutOf(): number {
    const { count, cue } = this.window;
    let layout = 0;
    for (let unit = cue - 1; unit >= 0 && cue - unit < 16; unit -= 1)
      if (this.window.region[unit]! >= 0) {
        layout |= this.#tag[unit] === UnitTag.REGION_COMMA ? 1 : 2;
        break;
      }
    for (let unit = cue + 1; unit < count; unit += 1)
      if (this.window.region[unit]! >= 0) {
        layout |= 4;
        break;
      }
    return layout;
  }

  #tagAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? UnitTag.EDGE : this.#tag[unit]!;
  }

  #wordAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? EDGE : this.#word[unit]!;
  }

  #clusterAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? EDGE : this.#cluster[unit]!;
  }

  #ruledAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? 3 : this.#ruled[unit]!;
  }

  /** Writes the features of a unit into the list. */
  write(unit: number): void {
    const { list } = this;
    const { cue, count } = this.window;
    const distance = unit - cue;
    const side = distance < 0 ? 1 : distance > 0 ? 2 : 3;
    const step = stepOf(distance);
    const word = this.#word[unit]!;
    const tag = this.#tag[unit]!;
    const tagBefore = this.#tagAt(unit - 1);
    const tagAfter = this.#tagAt(unit + 1);
    const wordBefore = this.#wordAt(unit - 1);
    const wordAfter = this.#wordAt(unit + 1);
    const layout = this.#layout;
    const place = side * 8 + layout;
    const commas = Math.min(this.#commas[unit]!, 4);
    const verbs = Math.min(this.#verbs[unit]!, 3);
    const cues = Math.min(this.#cues[unit]!, 2);
    const openers = Math.min(this.#openers[unit]!, 2);
    const regions = Math.min(this.#regions[unit]!, 2);
    list.begin();
    list.add(place);
    list.add2(side, word);
    list.add2(side, this.#cluster[unit]!);
    list.add2(side, tag);
    list.add2(side, wordBefore);
    list.add2(side, wordAfter);
    list.add2(side, this.#clusterAt(unit - 1));
    list.add2(side, this.#clusterAt(unit + 1));
    list.add2(side, this.#wordAt(unit - 2));
    list.add2(side, this.#wordAt(unit + 2));
    list.add2(side, mix(tagBefore, this.#tagAt(unit - 2)));
    list.add2(side, mix(tagAfter, this.#tagAt(unit + 2)));
    list.add3(side, tagBefore, tag);
    list.add3(side, tag, tagAfter);
    list.add4(side, tagBefore, tag, tagAfter);
    list.add4(side, mix(this.#tagAt(unit - 2), tagBefore), tag, tagAfter);
    list.add4(side, tag, tagAfter, this.#tagAt(unit + 2));
    list.add4(side, tagAfter, this.#tagAt(unit + 2), mix(tag, this.#tagAt(unit + 3)));
    list.add3(side, wordBefore, word);
    list.add3(side, word, wordAfter);
    list.add3(side, wordBefore, tag);
    list.add3(side, tag, wordAfter);
    list.add3(place, word, commas);
    list.add3(place, tag, commas);
    list.add4(place, tag, tagBefore, commas);
    list.add4(place, tag, tagAfter, commas);
    // Where it stands as seen from the cue.
    list.add2(step, layout);
    list.add2(step, tag);
    list.add2(step, word);
    list.add2(step, this.#cueKey);
    list.add3(step, this.#afterKey, tag);
    list.add3(step, this.#beforeKey, tag);
    list.add3(step, tagBefore, tag);
    list.add3(step, tag, tagAfter);
    list.add3(this.#cueKey, side, tag);
    list.add3(this.#cueKey, side, word);
    list.add3(this.#cueKey, side, wordBefore);
    list.add4(this.#cueKey, side, tag, commas);
    list.add3(this.#cueKey, place, commas);
    list.add3(this.#frameKey, place, commas);
    list.add3(this.#frameKey, step, tag);
    list.add4(this.#frameKey, side, tagBefore, tag);
    list.add4(place, commas, verbs, cues);
    list.add4(side, commas, openers, tag);
    list.add4(side, cues, commas, tag);
    list.add4(side, cues, wordBefore, word);
    list.add4(place, regions, tag, commas);
    list.add4(side, verbs, openers, tag);
    list.add3(side, this.#afterKey, commas);
    list.add3(side, this.#beforeKey, commas);
    list.add4(side, this.#beforeKey, tag, commas);
    list.add3(side, this.#wordAt(cue + 1), commas);
    list.add3(side, this.#wordAt(cue - 1), commas);
    list.add4(side, this.#wordAt(cue + 1), tag, stepOf(Math.min(distance, 4)));
    list.add4(side, this.#wordAt(cue - 1), tag, stepOf(Math.max(distance, -4)));
    // Its stretch between commas.
    const chunk = this.#chunkFirst[unit]!;
    const chunkEnd = this.#chunkEnd[unit]!;
    const holds = this.#chunkHolds[chunk]!;
    const isLast = chunkEnd >= count - 1 ? 1 : 0;
    const isPunct = tag === UnitTag.COMMA || tag === UnitTag.DASH || tag === UnitTag.STOP ? 1 : 0;
    const front = this.#isBreak(chunk) ? chunk + 1 : chunk;
    list.add4(side, commas, holds, isLast);
    list.add4(side, this.#wordAt(front), holds, isPunct);
    list.add4(side, this.#tagAt(front), this.#tagAt(front + 1), holds);
    list.add4(side, mix(this.#wordAt(front), this.#wordAt(front + 1)), commas, isPunct);
    list.add4(side, mix(this.#tagAt(front), this.#tagAt(front + 1)), this.#tagAt(front + 2), commas);
    list.add4(side, stepOf(chunkEnd - chunk), holds, commas);
    const nextHolds = chunkEnd < count ? this.#chunkHolds[chunkEnd]! : 16;
    list.add4(side, holds, nextHolds, tag);
    list.add4(side, commas, this.#tagAt(chunkEnd), mix(this.#tagAt(chunkEnd + 1), nextHolds));
    list.add4(place, stepOf(unit - chunk), commas, holds);
    list.add4(side, isLast, stepOf(count - unit), layout);
    list.add3(side, unit === 0 ? 1 : 0, layout);
    list.add4(side, stepOf(unit), tag, commas);
    // What the rules read.
    const ruled = this.#ruled[unit]!;
    const ruledBefore = this.#ruledAt(unit - 1);
    const ruledAfter = this.#ruledAt(unit + 1);
    const ruling = ruledBefore * 16 + ruled * 4 + ruledAfter;
    list.add(ruling);
    list.add2(ruling, this.#rule);
    list.add3(ruling, this.#rule, tag);
    list.add3(ruling, side, tag);
    list.add4(ruling, side, tagBefore, tag);
    list.add4(ruling, side, tag, tagAfter);
    list.add3(ruling, this.#cueKey, side);
    list.add4(ruling, this.#rule, side, commas);
    list.add4(ruling, side, holds, isLast);
  }

  #isBreak(unit: number): boolean {
    const tag = this.#tag[unit]!;
    return tag === UnitTag.COMMA || tag === UnitTag.DASH || tag === UnitTag.STOP;
  }
}
