import { isWeekday, monthFirst } from "./calendar-dates.js";
import { anaphoric, type DateReader, dated, type Expression, valued } from "./date-reader.js";
import { namedDay } from "./relative-dates.js";
import { weekday } from "./weekdays.js";
import { words } from "./words.js";

const ZONES = words("et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet local");
const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ["noon", "T12:00"],
  ["midday", "T12:00"],
  ["midnight", "T24:00"],
]);

/**
 * "9 a.m.", "10:35 p.m. Tuesday", "noon Friday". The hour alone is one of the day that the text told last; where it told
 * none it is not resolved: an article tells of hours of other days than its own.
 */
export function clock(reader: DateReader, at: number): Expression | null {
  const hour = hourAt(reader, at);
  if (!hour) return null;
  let next = hour.end;
  if (ZONES.has(reader.key(next)) || reader.key(next) === "time") next += reader.key(next + 1) === "time" ? 2 : 1;
  next = pastAside(reader, next);
  const dayAt = /^(?:on|,)$/.test(reader.key(next)) ? next + 1 : next;
  const day =
    (isWeekday(reader, dayAt) ? weekday(reader, dayAt) : namedDay(reader, dayAt)) ?? dayOfMonth(reader, dayAt);
  if (day?.rule && reader.inSentence(at, dayAt)) {
    // "until 9 a.m. Tuesday": the word before the hour tells which way the day lies.
    const isBare = day.rule.kind === "WEEKDAY" && !day.rule.apart;
    const rule = isBare ? { ...day.rule, direction: reader.direction(at, day.end) } : day.rule;
    return dated("clock", [at, day.end], rule, hour.suffix);
  }
  // At the head of a sentence it is an entry of a log, whose day its own head tells.
  if (reader.isSentenceStart(at)) return valued("clock", [at, hour.end], "TIME", hour.suffix);
  return { ...anaphoric("clock", [at, hour.end], { unit: "DAY", count: 0, part: hour.suffix }), value: hour.suffix };
}

/** "10:35 a.m. (0735 GMT) Friday": the same hour in another zone. */
function pastAside(reader: DateReader, at: number): number {
  if (reader.key(at) !== "(") return at;
  for (let close = at + 1; close <= at + LONGEST_ASIDE; close += 1) if (reader.key(close) === ")") return close + 1;
  return at;
}

/** In tokens: "4 a.m. EDT Thursday". */
const LONGEST_ASIDE = 5;

function dayOfMonth(reader: DateReader, at: number): Expression | null {
  const found = monthFirst(reader, at);
  return found && (found.pattern === "day" || found.pattern === "month-day") ? found : null;
}

function hourAt(reader: DateReader, at: number): { suffix: string; end: number } | null {
  const named = NAMED_HOURS.get(reader.key(at));
  if (named) return { suffix: named, end: at + 1 };
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(reader.tokens.lower(at));
  if (!match) return null;
  const half = halfAt(reader, at + 1);
  if (!half) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour < 1 || hour > 12 || minute > 59) return null;
  const of24 = (hour % 12) + (half.isAfternoon ? 12 : 0);
  return { suffix: `T${String(of24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, end: half.end };
}

/** "a.m.", "pm", or the same split into letters and dots. */
function halfAt(reader: DateReader, at: number): { isAfternoon: boolean; end: number } | null {
  const match = /^([ap])\.?m$/.exec(reader.key(at));
  if (!match) return null;
  return { isAfternoon: match[1] === "p", end: reader.after(at) };
}
