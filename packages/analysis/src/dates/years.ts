import type { DateRule } from "@newsgraph/core";
import { type DateReader, dated, type Expression, valued } from "./date-reader.js";
import { quarterAt } from "./parts-of-year.js";
import { MONTHS, UNITS, words } from "./words.js";

/** Before a year; those of the first set are said of few other numbers. */
const YEAR_PREPOSITIONS = words(
  "in into since until till during throughout before after circa early late mid fiscal year",
);
const LOOSER_PREPOSITIONS = words("both by from through of for around to between and or than");
const DETERMINERS = words("the a 's ' his her its their our this that ( [");
/** After a number that counts. */
const COUNTED = words(`% percent people men women children troops soldiers workers jobs homes houses cases votes million
  billion thousand dollars euros pounds members officers students miles feet meters metres kilometers kilometres km tons
  tonnes acres points seats gmt utc local hours refugees migrants civilians protesters residents employees others`);
/** What numbers something else than years. */
const NUMBERED = words("no no. number # room flight route highway page chapter section article $ £ € model");

const COMPARED = words("with from of than like");

/** A year alone: "in 2014", "Russia's 2022 invasion", "(2019)". Never a number that counts. */
export function year(reader: DateReader, at: number): Expression | null {
  const value = reader.key(at);
  if (!/^[12]\d{3}$/.test(value)) return null;
  const hasPrefix = value !== reader.tokens.lower(at); // "mid-1996"
  if (!hasPrefix && !isYear(reader, at, Number(value))) return null;
  const rule: DateRule = { kind: "ABSOLUTE", value, precision: "YEAR" };
  const quarter = quarterAt(reader, at + 1); // "the 1988 second quarter"
  return quarter ? dated("quarter", [at, quarter.end], rule, quarter.part) : dated("year", [at, at + 1], rule);
}

/** "nineteen ninety-six", "two thousand four": years as they are spoken. */
export function spokenYear(reader: DateReader, at: number): Expression | null {
  const hundreds = SPOKEN_HUNDREDS.get(reader.key(at));
  if (hundreds !== undefined) {
    const rest = reader.number(at + 1);
    if (!rest || rest.value < 10 || rest.value > 99 || !/^\p{L}/u.test(reader.key(at + 1))) return null;
    return spoken(at, rest.end, hundreds * 100 + rest.value);
  }
  if (reader.key(at) !== "two" || reader.key(at + 1) !== "thousand" || reader.key(at - 1) !== "year") return null;
  return spoken(at, at + 2, 2000);
}

function spoken(at: number, end: number, year: number): Expression {
  return dated("year", [at, end], { kind: "ABSOLUTE", value: String(year), precision: "YEAR" });
}

const SPOKEN_HUNDREDS: ReadonlyMap<string, number> = new Map([
  ["eighteen", 18],
  ["nineteen", 19],
]);

/** "the 20th century" is 19 in TIMEX3: the first two digits of its years. */
export function century(reader: DateReader, at: number): Expression | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(reader.key(at));
  const number = digits ? Number(digits[1]) : CENTURIES.get(reader.key(at));
  const noun = reader.pastHyphen(at + 1);
  if (!number || number > 21 || reader.key(noun) !== "century") return null;
  return valued("century", [at, noun + 1], "DATE", String(number - 1).padStart(2, "0"));
}

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
]);

function isYear(reader: DateReader, at: number, value: number): boolean {
  const before = reader.isSentenceStart(at) ? "" : reader.key(at - 1);
  const next = reader.inSentence(at, at + 1) ? reader.key(at + 1) : "";
  if (COUNTED.has(next) || NUMBERED.has(before) || (UNITS.has(next) && value < 1900)) return false;
  if (!reader.tokens.spaceBefore(at) && /[\d\p{L}.,$£€#/:]$/u.test(before)) return false;
  if (/^\d{3}$/.test(next) && !reader.tokens.spaceBefore(at + 1)) return false;
  if (YEAR_PREPOSITIONS.has(before)) return value <= 2199;
  if (LOOSER_PREPOSITIONS.has(before)) return value >= 1700 && value <= 2199;
  if (isRangeStart(reader, at, value)) return true;
  if (before === "as" && /^(?:late|early|recently)$/.test(reader.key(at - 2))) return value >= 1700 && value <= 2199;
  if (value < 1800 || value > 2099) return false;
  if (DETERMINERS.has(before) || MONTHS.has(before)) return true;
  if (before === "," || before === "and" || before === "or") {
    if (/^[12]\d{3}$/.test(reader.key(at - 2))) return true; // "1994, 1995 and 1997"
  }
  if (before === "-" || before === "–") return /^[12]\d{3}$/.test(reader.key(at - 2)); // "2014–2022"
  if (before === "," && reader.isCapitalised(at - 2)) return next === "," || next === "." || next === ")"; // "Paris, 2015,"
  // "an unsuccessful 1996 campaign": a noun that is not counted follows
  if (
    value >= 1900 &&
    /^\p{L}/u.test(before) &&
    /^\p{Ll}{3,}$/u.test(next) &&
    !/s$|^(?:and|per|each|but|that|when|who)$/.test(next)
  )
    return true;
  // "compared with 2014 numbers": counts of things are rounder, and have a comma.
  if (value >= 1950 && value < 2050 && value % 50 !== 0 && COMPARED.has(before) && /^\p{Ll}{3,}$/u.test(next))
    return true;
  return before === "" && /^(?:was|is|will|saw|has|brought|began)$/.test(next); // "2016 was a year …"
}

/** "1789-1791", "(1861–65)": a year with a later one joined to it. */
function isRangeStart(reader: DateReader, at: number, value: number): boolean {
  if (value < 1000 || value > 2099 || !reader.isHyphen(at + 1)) return false;
  const later = reader.tokens.lower(at + 2);
  return /^[12]\d{3}$/.test(later) && Number(later) > value && Number(later) - value <= LONGEST_RANGE;
}

/** In years: numbers further apart are no two years of one matter. */
const LONGEST_RANGE = 150;

/** Decades as they are spoken, with their TIMEX3 value. */
export const DECADE_WORDS: ReadonlyMap<string, string> = new Map(
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((word, index) => [
    word,
    `19${index + 2}`,
  ]),
);

/** "the nineties", "the late eighties"; "his eighties" are an age and "the low eighties" a temperature. */
export function decadeInWords(reader: DateReader, at: number): Expression | null {
  const value = DECADE_WORDS.get(reader.key(at));
  if (!value) return null;
  const joined = reader.isHyphen(at - 1) ? at - 1 : at;
  const article = /^(?:early|late|mid)$/.test(reader.key(joined - 1)) ? joined - 2 : joined - 1;
  return reader.key(article) === "the" ? valued("decade", [at, at + 1], "DATE", value) : null;
}

/** "the 1990s" is 199, "the mid-'90s" too: TIMEX3 writes a decade by its first three digits. */
export function decade(reader: DateReader, at: number): Expression | null {
  const match = /^'?((?:1[0-9]|20)?)(\d)0s$/.exec(reader.key(at));
  if (!match) return null;
  const [, century, digit] = match;
  if (century) return valued("decade", [at, at + 1], "DATE", `${century}${digit}`);
  const isWritten = reader.key(at).startsWith("'") || /^['’‘]$/.test(reader.tokens.word(at - 1));
  // Ages and temperatures stand in the same form ("in his 60s"); the apostrophe tells them apart.
  return isWritten && Number(digit) >= 2 ? valued("decade", [at, at + 1], "DATE", `19${digit}`) : null;
}
