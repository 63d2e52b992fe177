import { mix } from "../model/hash.js";
import { type FeatureList, stepOf } from "./feature-list.js";
import type { UnitColumns } from "./unit-columns.js";

/** Features of one unit. */
export const MOST_CONTENT_FEATURES = 76;

/** The templates of both parts, by the numbers under which their weights were learnt. */
const OF_STRETCH = Uint8Array.of(0, 38, 39, 48, 49, 51, 52, 55, 56, 57, 58, 59, 60, 62, 65, 67, 68, 73, 74, 75);
const OF_UNIT = Uint8Array.from({ length: MOST_CONTENT_FEATURES }, (_, template) => template).filter(
  (template) => !OF_STRETCH.includes(template),
);

/**
 * Writes the features of a unit of a window in two parts: those that the units of a stretch between commas share, and
 * those of its own. Each part begins the list anew.
 */
export class ContentFeatures {
  constructor(
    readonly units: UnitColumns,
    readonly list: FeatureList,
  ) {}

  /** What a unit's stretch between commas tells, and how far the rules' reading goes. */
  writeStretch(unit: number): void {
    const { list, units } = this;
    const { cue, count } = units.window;
    const { layout, cueKey, afterKey, beforeKey, rule } = units;
    const side = this.#sideOf(unit);
    const place = side * 8 + layout;
    const commas = this.#commasOf(unit);
    const chunk = units.chunkFirst[unit]!;
    const chunkEnd = units.chunkEnd[unit]!;
    const holds = units.chunkHolds[chunk]!;
    const isLast = chunkEnd >= count - 1 ? 1 : 0;
    const isPunct = units.isBreak(unit) ? 1 : 0;
    const front = units.isBreak(chunk) ? chunk + 1 : chunk;
    const wordFront = units.wordAt(front);
    const tagFront = units.tagAt(front);
    const tagNext = units.tagAt(front + 1);
    const ruling = this.#rulingOf(unit);
    list.begin(OF_STRETCH);
    list.add(place);
    list.add3(cueKey, place, commas);
    list.add3(units.frameKey, place, commas);
    list.add3(side, afterKey, commas);
    list.add3(side, beforeKey, commas);
    list.add3(side, units.wordAt(cue + 1), commas);
    list.add3(side, units.wordAt(cue - 1), commas);
    list.add4(side, commas, holds, isLast);
    list.add4(side, wordFront, holds, isPunct);
    list.add4(side, tagFront, tagNext, holds);
    list.add4(side, mix(wordFront, units.wordAt(front + 1)), commas, isPunct);
    list.add4(side, mix(tagFront, tagNext), units.tagAt(front + 2), commas);
    list.add4(side, stepOf(chunkEnd - chunk), holds, commas);
    list.add4(side, commas, units.tagAt(chunkEnd), mix(units.tagAt(chunkEnd + 1), this.#holdsAfter(unit)));
    list.add3(side, unit === 0 ? 1 : 0, layout);
    list.add(ruling);
    list.add2(ruling, rule);
    list.add3(ruling, cueKey, side);
    list.add4(ruling, rule, side, commas);
    list.add4(ruling, side, holds, isLast);
  }

  /** True if `writeStretch` would write for the unit what it writes for the one before. */
  isOfSameStretch(unit: number): boolean {
    const { units } = this;
    return (
      unit > 1 &&
      units.chunkFirst[unit] === units.chunkFirst[unit - 1] &&
      !units.isBreak(unit - 1) &&
      this.#sideOf(unit) === this.#sideOf(unit - 1) &&
      this.#commasOf(unit) === this.#commasOf(unit - 1) &&
      this.#rulingOf(unit) === this.#rulingOf(unit - 1)
    );
  }

  /** The words and tags around a unit, and how it stands to the cue and to what lies between. */
  writeUnit(unit: number): void {
    const { list, units } = this;
    const { cue, count } = units.window;
    const { layout, cueKey, frameKey, beforeKey, rule } = units;
    const distance = unit - cue;
    const side = this.#sideOf(unit);
    const step = stepOf(distance);
    const place = side * 8 + layout;
    const word = units.word[unit]!;
    const wordBefore = units.wordAt(unit - 1);
    const wordAfter = units.wordAt(unit + 1);
    const tag = units.tag[unit]!;
    const tagBefore = units.tagAt(unit - 1);
    const tagAfter = units.tagAt(unit + 1);
    const tagFurther = units.tagAt(unit + 2);
    const commas = this.#commasOf(unit);
    const verbs = Math.min(units.verbs[unit]!, 3);
    const cues = Math.min(units.cues[unit]!, 2);
    const openers = Math.min(units.openers[unit]!, 2);
    const regions = Math.min(units.regions[unit]!, 2);
    const chunk = units.chunkFirst[unit]!;
    const holds = units.chunkHolds[chunk]!;
    const isLast = units.chunkEnd[unit]! >= count - 1 ? 1 : 0;
    const ruling = this.#rulingOf(unit);
    list.begin(OF_UNIT);
    list.add2(side, word);
    list.add2(side, units.cluster[unit]!);
    list.add2(side, tag);
    list.add2(side, wordBefore);
    list.add2(side, wordAfter);
    list.add2(side, units.clusterAt(unit - 1));
    list.add2(side, units.clusterAt(unit + 1));
    list.add2(side, units.wordAt(unit - 2));
    list.add2(side, units.wordAt(unit + 2));
    list.add2(side, mix(tagBefore, units.tagAt(unit - 2)));
    list.add2(side, mix(tagAfter, tagFurther));
    list.add3(side, tagBefore, tag);
    list.add3(side, tag, tagAfter);
    list.add4(side, tagBefore, tag, tagAfter);
    list.add4(side, mix(units.tagAt(unit - 2), tagBefore), tag, tagAfter);
    list.add4(side, tag, tagAfter, tagFurther);
    list.add4(side, tagAfter, tagFurther, mix(tag, units.tagAt(unit + 3)));
    list.add3(side, wordBefore, word);
    list.add3(side, word, wordAfter);
    list.add3(side, wordBefore, tag);
    list.add3(side, tag, wordAfter);
    // As seen from the cue.
    list.add3(place, word, commas);
    list.add3(place, tag, commas);
    list.add4(place, tag, tagBefore, commas);
    list.add4(place, tag, tagAfter, commas);
    list.add2(step, layout);
    list.add2(step, tag);
    list.add2(step, word);
    list.add2(step, cueKey);
    list.add3(step, units.afterKey, tag);
    list.add3(step, beforeKey, tag);
    list.add3(step, tagBefore, tag);
    list.add3(step, tag, tagAfter);
    list.add3(cueKey, side, tag);
    list.add3(cueKey, side, word);
    list.add3(cueKey, side, wordBefore);
    list.add4(cueKey, side, tag, commas);
    list.add3(frameKey, step, tag);
    list.add4(frameKey, side, tagBefore, tag);
    list.add4(place, commas, verbs, cues);
    list.add4(side, commas, openers, tag);
    list.add4(side, cues, commas, tag);
    list.add4(side, cues, wordBefore, word);
    list.add4(place, regions, tag, commas);
    list.add4(side, verbs, openers, tag);
    list.add4(side, beforeKey, tag, commas);
    list.add4(side, units.wordAt(cue + 1), tag, stepOf(Math.min(distance, 4)));
    list.add4(side, units.wordAt(cue - 1), tag, stepOf(Math.max(distance, -4)));
    list.add4(side, holds, this.#holdsAfter(unit), tag);
    list.add4(place, stepOf(unit - chunk), commas, holds);
    list.add4(side, isLast, stepOf(count - unit), layout);
    list.add4(side, stepOf(unit), tag, commas);
    list.add3(ruling, rule, tag);
    list.add3(ruling, side, tag);
    list.add4(ruling, side, tagBefore, tag);
    list.add4(ruling, side, tag, tagAfter);
  }

  /** 1 before the cue, 2 after it, 3 for the cue itself. */
  #sideOf(unit: number): number {
    const { cue } = this.units.window;
    return unit < cue ? 1 : unit > cue ? 2 : 3;
  }

  #commasOf(unit: number): number {
    return Math.min(this.units.commas[unit]!, 4);
  }

  /** What the stretch after the unit's own holds; 16 at the end of the window. */
  #holdsAfter(unit: number): number {
    const { units } = this;
    const end = units.chunkEnd[unit]!;
    return end < units.window.count ? units.chunkHolds[end]! : 16;
  }

  /** What the rules read before, at and after the unit. */
  #rulingOf(unit: number): number {
    const { units } = this;
    return units.ruledAt(unit - 1) * 16 + units.ruled[unit]! * 4 + units.ruledAt(unit + 1);
  }
}
