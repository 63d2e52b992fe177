import { type DateReader, type Expression, valued } from "./date-reader.js";
import { durationValue } from "./relative-dates.js";
import { UNITS, words } from "./words.js";

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
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
  if (word === "soon") return soon(reader, at);
  if (word === "these") {
    return reader.key(at + 1) === "days" ? valued("reference", [at, at + 2], "DATE", "PRESENT_REF") : null;
  }
  const value = REFERENCES.get(word);
  if (!value || reader.isInName(at)) return null;
  if (word === "current" && !isOfTheDay(reader, at)) return null;
  // "now-famous" is no time that anything happened.
  if (word === "now" && reader.isHyphen(at + 1)) return null;
  return valued("reference", [at, at + 1], "DATE", value);
}

/** "the current mayor", but not "the current year", which the calendar tells, nor "an electric current". */
function isOfTheDay(reader: DateReader, at: number): boolean {
  return /^\p{L}{2}/u.test(reader.key(at + 1)) && !reader.isAlone(at) && !NOT_DESCRIBED.has(reader.key(at + 1));
}

const NOT_DESCRIBED = words("of in from through year month week quarter fiscal season affairs account");

/** "will soon resign": yet to come where the verb says so; "soon resigned" and "as soon as" tell of another time. */
function soon(reader: DateReader, at: number): Expression | null {
  if (reader.key(at - 1) === "as" || reader.key(at + 1) === "as") return null;
  for (let before = at - 1; before >= at - REACH_OF_SOON && reader.inSentence(before, at); before -= 1) {
    if (AHEAD.has(reader.key(before))) return valued("reference", [at, at + 1], "DATE", "FUTURE_REF");
  }
  return null;
}

const AHEAD = words("will 'll may might could would to is are");
const REACH_OF_SOON = 5;

/** "recent years": a stretch of time without a number. */
export function recent(reader: DateReader, at: number): Expression | null {
  const unit = reader.key(at) === "recent" ? UNITS.get(reader.key(at + 1)) : undefined;
  return unit?.isPlural ? valued("recent", [at, at + 2], "DURATION", durationValue(Number.NaN, unit)) : null;
}
