import type { DateRule, Direction } from "@newsgraph/core";
import { dayFirst, isWeekday, monthFirst } from "./calendar-dates.js";
import { type DateReader, dated, type Expression, valued } from "./date-reader.js";
import { PARTS_OF_DAY, WEEKDAY_PLURALS, WEEKDAYS, words } from "./words.js";

const BACK = words("last past previous");
const AHEAD = words("next coming");
/** Before a weekday these make a name or a feast of it, and no day of this week. */
const NAMED_DAYS = words("black good super ash cyber bloody holy palm easter maundy shrove giving fat news");

/** "Saturday", "last Friday", "Monday night", "Tuesday last week", "Monday, Oct. 26". */
export function weekday(reader: DateReader, at: number): Expression | null {
  // "President Ana Weir Saturday vowed": no family is called so.
  if (!isWeekday(reader, at) || (reader.isInName(at) && !reader.endsPerson(at))) return null;
  const before = reader.key(at - 1);
  if (NAMED_DAYS.has(before) && reader.isCapitalised(at - 1)) return null;
  if (before === "one" || isAnyOf(reader, at)) return null; // "one Sunday in the autumn" is no Sunday near
  return withDay(reader, at) ?? ofWeek(reader, at) ?? alone(reader, at);
}

/** "on a rainy Thursday": described so it is one of many. */
function isAnyOf(reader: DateReader, at: number): boolean {
  return /^an?$/.test(reader.key(at - 2)) && OF_MANY.has(reader.key(at - 1));
}

const OF_MANY =
  words(`rainy sunny cold hot warm snowy wet gray grey quiet typical random single normal busy bright chilly
  foggy humid windy stormy cloudy freezing muggy recent given certain`);

/** "Mondays" comes again and again. */
export function weekdayPlural(reader: DateReader, at: number): Expression | null {
  const day = WEEKDAY_PLURALS.get(reader.key(at));
  if (day === undefined || !reader.isCapitalised(at)) return null;
  return valued("weekdays", [at, at + 1], "SET", `XXXX-WXX-${day || 7}`);
}

/** "Monday, Oct. 26": the day of the month tells more than the weekday. */
function withDay(reader: DateReader, at: number): Expression | null {
  const after = reader.after(at);
  const next = reader.key(after) === "," ? after + 1 : after;
  if (!reader.inSentence(at, next)) return null;
  const day = monthFirst(reader, next) ?? dayFirst(reader, next);
  return day && (day.pattern === "day" || day.pattern === "month-day") ? { ...day, first: at } : null;
}

/** "Tuesday of last week", "Friday this week". */
function ofWeek(reader: DateReader, at: number): Expression | null {
  const turn = reader.key(at + 1) === "of" ? at + 2 : at + 1;
  const weeks = WEEK_TURNS.get(reader.key(turn));
  if (weeks === undefined || reader.key(turn + 1) !== "week") return null;
  const rule: DateRule = { kind: "WEEKDAY_OF_WEEK", weekday: WEEKDAYS.get(reader.key(at))!, weeks };
  return dated("weekday-of-week", [at, turn + 2], rule);
}

const WEEK_TURNS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

function alone(reader: DateReader, at: number): Expression {
  const before = reader.key(at - 1);
  const first = BACK.has(before) || AHEAD.has(before) || before === "this" ? at - 1 : at;
  const part = PARTS_OF_DAY.get(reader.key(at + 1));
  const end = part ? at + 2 : reader.after(at);
  const direction: Direction = BACK.has(before) ? "PAST" : AHEAD.has(before) ? "FUTURE" : reader.direction(first, end);
  const apart = first < at && before !== "this";
  const rule: DateRule = {
    kind: "WEEKDAY",
    weekday: WEEKDAYS.get(reader.key(at))!,
    direction,
    ...(apart && { apart }),
  };
  return dated("weekday", [first, end], rule, part ?? "");
}
