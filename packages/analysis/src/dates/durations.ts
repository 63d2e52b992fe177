import { isWeekday, monthAt } from "./calendar-dates.js";
import { type DateReader, type Expression, valued } from "./date-reader.js";
import { durationValue } from "./relative-dates.js";
import { UNITS, WEEKDAYS, words } from "./words.js";

const BEFORE_A_LENGTH = words(`for in over within after during than nearly almost about around least most under through
  another whole full entire only just take takes took last lasted lasting spent every`);

/** Between a number and its unit: "six straight years". */
const BETWEEN = words("consecutive straight full long more whole additional other successive short");

/** "eight years", "two-week", "for a month", "for decades"; ages ("44-year-old", "44 years old") are read and left out. */
export function duration(reader: DateReader, at: number): Expression | null {
  const number = reader.number(at);
  const counted = number ? reader.pastHyphen(number.end) : at;
  const unitAt = number && BETWEEN.has(reader.key(counted)) ? counted + 1 : counted;
  const unit = UNITS.get(reader.key(unitAt));
  if (!unit || !reader.inSentence(at, unitAt)) return null;
  if (isAge(reader, unitAt) || (unit.isTime && isTitle(reader, at, unitAt))) return null;
  const before = reader.key(at - 1);
  // "three quarters of the crop", "in some quarters"
  const isPartOfYear = BETWEEN.has(reader.key(counted)) || (BEFORE_A_LENGTH.has(before) && reader.key(at) !== "some");
  if (unit.letter === "Q" && !isPartOfYear) return null;
  const tokens = [at, unitAt + 1] as const;
  // "a decades-long feud", "a year-long trial"
  const isLong = reader.isHyphen(unitAt + 1) && reader.key(unitAt + 2) === "long";
  if (isLong && !number) {
    return valued("duration", [at, unitAt + 3], "DURATION", durationValue(unit.isPlural ? Number.NaN : 1, unit));
  }
  if (!number) {
    // "years" alone tells a length only where a preposition asks for one.
    const isLength = unit.isPlural && unit.letter !== "S" && BEFORE_A_LENGTH.has(before);
    return isLength ? valued("duration", tokens, "DURATION", durationValue(Number.NaN, unit)) : null;
  }
  const word = reader.key(at);
  if (word === "a" || word === "an" || word === "some") {
    if (number.value === 1 && !BEFORE_A_LENGTH.has(before)) return null;
  }
  // "second half", "a minute" of a speech: the shortest units are no news of time unless counted.
  if (unit.isTime && unit.letter === "S" && !/^\d/.test(word)) return null;
  // "one day he will see": a day of any year.
  if (word === "one" && unit.letter === "D" && !reader.isHyphen(number.end) && !BEFORE_A_LENGTH.has(before))
    return null;
  // "a two day visit" is written without its hyphen too; then a noun follows.
  const isAttributive = reader.isHyphen(number.end) || /^\p{Ll}/u.test(reader.tokens.word(unitAt + 1));
  if (!unit.isPlural && number.value !== 1 && !isAttributive) return null;
  return valued("duration", tokens, "DURATION", durationValue(number.value, unit));
}

/** "60 Minutes", the programme: a unit takes a capital in names and in headlines, where every word has one. */
function isTitle(reader: DateReader, at: number, unitAt: number): boolean {
  return reader.isCapitalised(unitAt) && !reader.isCapitalised(at - 1) && !reader.isSentenceStart(at);
}

/** "-old", " old", " of age" after a unit. */
function isAge(reader: DateReader, unitAt: number): boolean {
  const next = reader.pastHyphen(unitAt + 1);
  const word = reader.key(next);
  return word === "old" || word === "olds" || (word === "of" && reader.key(next + 1) === "age");
}

const SETS: ReadonlyMap<string, string> = new Map([
  ["daily", "P1D"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["yearly", "P1Y"],
]);

/** "daily", "every year", "each Thursday". */
export function recurrence(reader: DateReader, at: number): Expression | null {
  const word = reader.key(at);
  const known = SETS.get(word);
  if (known) return reader.isInName(at) || reader.isCapitalised(at) ? null : valued("set", [at, at + 1], "SET", known);
  if (word !== "every" && word !== "each") return null;
  const month = monthAt(reader, at + 1);
  if (month !== null) return valued("set", [at, at + 2], "SET", `XXXX-${String(month).padStart(2, "0")}`);
  const weekday = isWeekday(reader, at + 1) ? WEEKDAYS.get(reader.key(at + 1)) : undefined;
  if (weekday !== undefined) return valued("set", [at, at + 2], "SET", `XXXX-WXX-${weekday || 7}`);
  const unit = UNITS.get(reader.key(at + 1));
  return unit && !unit.isPlural ? valued("set", [at, at + 2], "SET", durationValue(1, unit)) : null;
}
