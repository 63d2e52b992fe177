import { type DateReader, type Expression, valued } from "./date-reader.js";
import { durationValue } from "./relative-dates.js";
import { UNITS } from "./words.js";

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"],
]);

/** "now", "currently", "recently", "the future": time that no calendar tells. */
export function reference(reader: DateReader, at: number): Expression | null {
  const word = reader.key(at);
  if (word === "future") {
    const isNoun = reader.key(at - 1) === "the" && reader.isAlone(at);
    return isNoun ? valued("reference", [at - 1, at + 1], "DATE", "FUTURE_REF") : null;
  }
  const value = REFERENCES.get(word);
  if (!value || reader.isInName(at)) return null;
  // "now-famous" is no time that anything happened.
  if (word === "now" && reader.isHyphen(at + 1)) return null;
  return valued("reference", [at, at + 1], "DATE", value);
}

/** "recent years": a stretch of time without a number. */
export function recent(reader: DateReader, at: number): Expression | null {
  const unit = reader.key(at) === "recent" ? UNITS.get(reader.key(at + 1)) : undefined;
  return unit?.isPlural ? valued("recent", [at, at + 2], "DURATION", durationValue(Number.NaN, unit)) : null;
}
