import { monthFirst } from "./calendar-dates.js";
import { anaphoric, type DateReader, dated, type Expression } from "./date-reader.js";
import { weekendRule } from "./weekends.js";
import { PARTS_OF_DAY, UNITS } from "./words.js";

const OTHER_DAYS: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["ensuing", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
  ["that", 0],
]);

/** "the week of March 6": told by one of its days. */
export function weekOfDay(reader: DateReader, at: number): Expression | null {
  if (reader.key(at) !== "week" || reader.key(at + 1) !== "of") return null;
  const day = monthFirst(reader, at + 2);
  if (!day?.rule || (day.pattern !== "day" && day.pattern !== "month-day")) return null;
  const first = reader.key(at - 1) === "the" ? at - 1 : at;
  return dated("week-of-day", [first, day.end], {
    kind: "FROM",
    from: day.rule,
    rule: { kind: "OFFSET", unit: "WEEK", count: 0 },
  });
}

/** "the following day", "that same year", "that night": counted from another date of the text. "the weekend" is the one behind. */
export function fromAnotherDate(reader: DateReader, at: number): Expression | null {
  if (reader.key(at) === "weekend" && reader.key(at - 1) === "the") {
    const tokens = [at - 1, at + 1] as const;
    return dated("weekend", tokens, weekendRule(reader.direction(...tokens), false), "-WE");
  }
  const count = OTHER_DAYS.get(reader.key(at));
  return count === undefined ? null : ofOtherDate(reader, at, count);
}

/** A unit or a part of a day counted from another date: "that year", "the next day". */
export function ofOtherDate(reader: DateReader, at: number, count: number): Expression | null {
  const next = reader.key(at) === "that" && reader.key(at + 1) === "same" ? at + 2 : at + 1;
  const tokens = [at, next + 1] as const;
  const part = PARTS_OF_DAY.get(reader.key(next));
  if (part) return anaphoric("from-another-date", tokens, { unit: "DAY", count, part });
  const unit = UNITS.get(reader.key(next));
  if (!unit?.counted || unit.isPlural || unit.times > 1) return null;
  return anaphoric("from-another-date", tokens, { unit: unit.counted, count });
}
