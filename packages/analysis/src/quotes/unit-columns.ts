import { HASH_SEED, mix } from "../model/hash.js";
import { Stop } from "../sentences/token-table.js";
import { Tag } from "../tags/upos.js";
import { nameHash } from "./cue-features.js";
import { cueForms } from "./cues.js";
import { stepOf } from "./feature-list.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteReading } from "./quote-reading.js";
import type { QuoteText } from "./quote-text.js";
import { MOST_UNITS, type ReadingWindow } from "./reading-window.js";
import type { WordColumns } from "./word-columns.js";

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

/** What features ask of the units of a window, by unit. Made once and read again for each cue. */
export class UnitColumns {
  readonly word = new Int32Array(MOST_UNITS);
  readonly cluster = new Int32Array(MOST_UNITS);
  readonly tag = new Int32Array(MOST_UNITS);
  /** By unit, from the cue to it: commas, verbs, other cues, openers of clauses, regions. */
  readonly commas = new Int32Array(MOST_UNITS);
  readonly verbs = new Int32Array(MOST_UNITS);
  readonly cues = new Int32Array(MOST_UNITS);
  readonly openers = new Int32Array(MOST_UNITS);
  readonly regions = new Int32Array(MOST_UNITS);
  /** Stretches between commas, dashes and other stops: by unit, its number, its first unit, past its last. */
  readonly chunkFirst = new Int32Array(MOST_UNITS);
  readonly chunkEnd = new Int32Array(MOST_UNITS);
  /** By first unit of a stretch: 1 verb, 2 other cue, 4 region, 8 pronoun or name at its front. */
  readonly chunkHolds = new Int32Array(MOST_UNITS);
  /** By unit: what the rules read (0 nothing, 1 content, 2 speaker). */
  readonly ruled = new Int32Array(MOST_UNITS);
  rule = 0;
  layout = 0;
  cueKey = 0;
  frameKey = 0;
  afterKey = 0;
  beforeKey = 0;

  constructor(readonly window: ReadingWindow) {}

  /** Reads the window, filled for the cue at `token`. */
  read(reading: QuoteReading, token: number): void {
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
    this.cueKey = form ? nameHash(form.lemma) : columns.word[window.first[cue]!]!;
    this.frameKey = form ? form.frames * 8 + form.inflection : -1;
    this.layout = this.#layoutOf();
    this.afterKey = mix(this.tagAt(cue + 1), this.tagAt(cue + 2));
    this.beforeKey = mix(this.tagAt(cue - 1), this.tagAt(cue - 2));
  }

  #readUnit(text: QuoteText, columns: WordColumns, isCandidate: Uint8Array, unit: number): void {
    const { window } = this;
    const first = window.first[unit]!;
    const { tokens } = text;
    if (window.region[unit]! < 0) {
      this.word[unit] = columns.word[first]!;
      this.cluster[unit] = columns.cluster[first]!;
      let tag: number = tokens.tag[first]!;
      if (text.isComma(first)) tag = UnitTag.COMMA;
      else if (text.isDash(first)) tag = UnitTag.DASH;
      else if (tokens.stop[first] === Stop.FINAL) tag = UnitTag.STOP;
      else if (isCandidate[first] === 1 && unit !== window.cue) tag = UnitTag.OTHER_CUE;
      this.tag[unit] = tag;
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
    this.tag[unit] = tag;
    const form = (firstToken === first ? 4 : 0) + (isWhole ? 2 : 0) + (text.isCapital(first + 1) ? 1 : 0);
    const isNewParagraph = first > 0 && tokens.paragraph[first - 1] !== tokens.paragraph[first];
    this.word[unit] = mix(
      mix(mix(HASH_SEED, tag), form),
      isNewParagraph ? (text.regions[window.region[unit]!]!.continues ? 2 : 1) : 0,
    );
    this.cluster[unit] = mix(mix(HASH_SEED, 77), stepOf(end - first));
  }

  #countFrom(cue: number, step: 1 | -1, bound: number): void {
    let commas = 0;
    let verbs = 0;
    let cues = 0;
    let openers = 0;
    let regions = 0;
    for (let unit = cue; unit !== bound; unit += step) {
      this.commas[unit] = commas;
      this.verbs[unit] = verbs;
      this.cues[unit] = cues;
      this.openers[unit] = openers;
      this.regions[unit] = regions;
      if (unit === cue) continue;
      const tag = this.tag[unit]!;
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
        const tag = this.tag[end]!;
        if (end > first && (tag === UnitTag.COMMA || tag === UnitTag.DASH || tag === UnitTag.STOP)) break;
        if (tag === Tag.VERB || tag === Tag.AUX) holds |= 1;
        else if (tag === UnitTag.OTHER_CUE) holds |= 2;
        else if (tag >= UnitTag.REGION_COMMA && tag <= UnitTag.REGION) holds |= 4;
        if (end === cue) holds |= 8;
      }
      this.chunkHolds[first] = holds;
      for (let unit = first; unit < end; unit += 1) {
        this.chunkFirst[unit] = first;
        this.chunkEnd[unit] = end;
      }
      first = end;
    }
  }

  #readRule(rule: QuoteDraft | null): void {
    const { window } = this;
    this.rule = rule ? nameHash(rule.rule) : 0;
    this.ruled.fill(0, 0, window.count);
    if (!rule) return;
    for (let unit = 0; unit < window.count; unit += 1) {
      const token = window.first[unit]!;
      const { speaker } = rule;
      if (speaker && speaker.first <= token && token < speaker.end) this.ruled[unit] = 2;
      for (const segment of rule.segments) if (segment.first <= token && token < segment.end) this.ruled[unit] = 1;
    }
  }

  /** Where the marks stand: 1 before the cue, 2 after, 3 both, 4 none; told apart by whether a comma links the tag. */
  #layoutOf(): number {
    const { count, cue } = this.window;
    let layout = 0;
    for (let unit = cue - 1; unit >= 0 && cue - unit < 16; unit -= 1)
      if (this.window.region[unit]! >= 0) {
        layout |= this.tag[unit] === UnitTag.REGION_COMMA ? 1 : 2;
        break;
      }
    for (let unit = cue + 1; unit < count; unit += 1)
      if (this.window.region[unit]! >= 0) {
        layout |= 4;
        break;
      }
    return layout;
  }

  tagAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? UnitTag.EDGE : this.tag[unit]!;
  }

  wordAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? EDGE : this.word[unit]!;
  }

  clusterAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? EDGE : this.cluster[unit]!;
  }

  ruledAt(unit: number): number {
    return unit < 0 || unit >= this.window.count ? 3 : this.ruled[unit]!;
  }

  /** True for a comma, a dash or another stop. */
  isBreak(unit: number): boolean {
    const tag = this.tag[unit]!;
    return tag === UnitTag.COMMA || tag === UnitTag.DASH || tag === UnitTag.STOP;
  }
}
