import { type PartialDate, parsePartialDate } from "@newsgraph/core";

/** No date is written at more length than "Wednesday, 27 September 2023 at 11:59:59 p.m. (Eastern Daylight Time)". */
const LONGEST_DATE = 80;

/** Month names by number, as their first letters tell them: a word is a month if it is one of these or begins a full name. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janvier", "enero", "janeiro", "gennaio", "januari"],
  ["february", "feb", "februar", "février", "fevrier", "febrero", "fevereiro", "febbraio", "februari"],
  ["march", "mar", "märz", "mars", "marzo", "março", "maart"],
  ["april", "apr", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maio", "maggio", "mei"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno"],
  ["july", "jul", "juli", "juillet", "julio", "julho", "luglio"],
  ["august", "aug", "août", "aout", "agosto", "augustus", "augusti"],
  ["september", "sep", "sept", "septembre", "septiembre", "setembro", "settembre"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "ottobre"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "dez", "décembre", "decembre", "diciembre", "dezembro", "dicembre"],
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** Words that stand in a date and tell nothing we keep: weekdays, zones (a PartialDate has none), little words. */
const FILLERS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "lunes martes miércoles jueves viernes sábado domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " +
    "utc gmt z est edt et cst cdt ct mst mdt mt pst pdt pt bst ist cet cest eet eest msk jst kst hkt sgt wib aest aedt " +
    "acst awst nzst nzdt pht pkt eat cat wat sast eastern central pacific standard daylight time local " +
    "at on the of de del um à le den d uhr h hrs hours"
  ).split(" "),
);

const CLOCK = /\b(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?([ap])?(?:\.?m\b\.?)?/i;
/** Pages put date and time into two boxes, and a scrape loses what parts them: "March 10, 20259:00 AM". */
const GLUED_CLOCK = /\b((?:19|20)\d\d)(?=\d{1,2}:\d{2})/;
const HOUR = /\b(\d{1,2})\s?([ap])\.?m\b\.?/i;
const MILITARY = /\b([01]\d|2[0-3])([0-5]\d)(?=\s?(?:utc|gmt|hrs|hours|z)\b)/i;
const OFFSET = /\(?(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?\)?$/i;
const ISO_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)t?/i;
const NUMERIC_DAY = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

interface DateFields {
  year?: number;
  month?: number;
  day?: number;
}

/**
 * Reads a date that stands alone: "2024-02-12", "Feb. 12, 2024", "12 February 2024", "Monday, February 12th, 2024 9:30
 * am EST", "2024/02/12", "12.02.2024". Names of months in seven languages. The result is as exact as the words: a
 * time of day as it is written, with its zone dropped; "02/03/2024", which may be March or February, is only a year.
 * unless `isDayFirst`, where the writer's country is known to write so. Null if anything else stands there too or the calendar has no such day.
 */
export function parseWrittenDate(text: string, { isDayFirst = false } = {}): PartialDate | null {
  const written = text.trim().replace(GLUED_CLOCK, "$1 ");
  if (written.length > LONGEST_DATE) return null;
  const value = parsePartialDate(written);
  if (value) return value;
  const time = readTime(written);
  const date = readDay(time.rest, isDayFirst);
  if (!date?.year) return null;
  return parsePartialDate(isoValue(date, time.clock));
}

/** True if the text is a day or a month, with its year or without: "March 10", "10 Mar 2025", "Monday". */
export function isWrittenDay(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  const date = readDay(text.trim());
  return date !== null && (date.month !== undefined || date.day === undefined) && /\p{L}/u.test(text);
}

function isoValue({ year, month, day }: DateFields, clock: string | null): string {
  if (!month) return pad(year!, 4);
  if (!day) return `${pad(year!, 4)}-${pad(month)}`;
  return `${pad(year!, 4)}-${pad(month)}-${pad(day)}${clock ?? ""}`;
}

/** Takes the time of day out, so that its numbers are not read as days. */
function readTime(text: string): { readonly clock: string | null; readonly rest: string } {
  const day = ISO_DAY.exec(text) ?? NUMERIC_DAY.exec(text);
  const from = day ? day.index + day[0].length : 0;
  const [head, tail] = [text.slice(0, from), text.slice(from)];
  for (const pattern of [CLOCK, HOUR, MILITARY]) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const [minutes, half] = pattern === HOUR ? ["00", match[2]] : [match[2]!, match[3]];
    const hour = hourOfDay(Number(match[1]), half?.toLowerCase());
    const after = tail
      .slice(match.index + match[0].length)
      .trim()
      .replace(OFFSET, "");
    const rest = `${head} ${tail.slice(0, match.index)} ${after}`;
    return { clock: `T${pad(hour)}:${minutes}`, rest };
  }
  return { clock: null, rest: text };
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === "a") return hour % 12;
  return half === "p" ? (hour % 12) + 12 : hour;
}

/** Null if a word is neither part of a date nor a filler. */
function readDay(text: string, isDayFirst = false): DateFields | null {
  const iso = ISO_DAY.exec(text.trim());
  if (iso) return onlyFillers(text.trim().slice(iso[0].length)) ? fields(iso[1], iso[3], iso[4]) : null;
  const numeric = NUMERIC_DAY.exec(text);
  if (numeric) return onlyFillers(text.replace(numeric[0], " ")) ? readNumeric(numeric, isDayFirst) : null;
  return readWords(text);
}

/** Day and month in figures: sure if one is above 12 or they are equal, or by the dot, which no country puts behind the month. */
function readNumeric([, first, sign, second, year]: RegExpExecArray, isDayFirst: boolean): DateFields {
  const [a, b] = [Number(first), Number(second)];
  if (isDayFirst || sign === "." || a > 12 || a === b) return fields(year, second, first);
  return b > 12 ? fields(year, first, second) : { year: Number(year) };
}

function readWords(text: string): DateFields | null {
  const date: DateFields = {};
  for (const word of wordsOf(text)) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1];
    const month = MONTH_NUMBER.get(word);
    if (month && !date.month) date.month = month;
    else if (number?.length === 4 && !date.year) date.year = Number(number);
    else if (number && number.length <= 2 && !date.day) date.day = Number(number);
    else if (!FILLERS.has(word)) return null;
  }
  return date.day && !date.month ? null : date;
}

function onlyFillers(text: string): boolean {
  return wordsOf(text).every((word) => FILLERS.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d\s.,|•·–—()/-]/gu) ?? [];
}

function fields(year: string | undefined, month: string | undefined, day: string | undefined): DateFields {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, "0");
}
