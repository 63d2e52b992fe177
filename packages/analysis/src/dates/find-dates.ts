import { countedFrom, type DateMention, resolveDate, timexValue } from "@newsgraph/core";
import type { DatedText, NamedText } from "../document.js";
import { TokenKind } from "../sentences/token-table.js";
import { dayFirst, monthFirst, numeric } from "./calendar-dates.js";
import { clock } from "./clock.js";
import { CONFIDENCE } from "./confidence.js";
import { DateReader, type Expression, type Pattern } from "./date-reader.js";
import { duration, recurrence } from "./durations.js";
import { FEAST_OPENINGS, holiday } from "./holidays.js";
import { fromAnotherDate, weekOfDay } from "./other-dates.js";
import { quarter, sameQuarter, season } from "./parts-of-year.js";
import { placeInContext } from "./place-in-context.js";
import { rangeEnd } from "./ranges.js";
import { recent, reference } from "./references.js";
import { ago, namedDay, turned } from "./relative-dates.js";
import { weekday, weekdayPlural } from "./weekdays.js";
import { MONTHS, NUMBER_WORDS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAY_PLURALS, WEEKDAYS } from "./words.js";
import { yearEnd } from "./year-ends.js";
import { century, DECADE_WORDS, decade, decadeInWords, spokenYear, year } from "./years.js";

/** In the order they are tried: the first that reads an expression wins, so the longer forms stand before the shorter. */
const AT_NUMBERS: readonly Pattern[] = [numeric, clock, dayFirst, century, quarter, ago, duration, year, decade];
const AT_WORDS: readonly Pattern[] = [
  holiday,
  weekday,
  weekdayPlural,
  monthFirst,
  namedDay,
  turned,
  season,
  quarter,
  sameQuarter,
  yearEnd,
  weekOfDay,
  spokenYear,
  century,
  ago,
  duration,
  fromAnotherDate,
  recurrence,
  reference,
  recent,
  clock,
  decade,
  decadeInWords,
  year,
];

/** Every word at which a pattern may begin: all others are passed by with one look-up. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...MONTHS.keys(),
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...PARTS_OF_DAY.keys(),
  ...SEASONS.keys(),
  ...DECADE_WORDS.keys(),
  ...UNITS.keys(),
  ..."yesterday today tonight tomorrow last past this next coming following previous same preceding ensuing".split(" "),
  ..."a an every each daily weekly monthly weekend yearly noon midday midnight".split(" "),
  ..."that year quarter period recent latter eighteenth nineteenth twentieth seventeenth sixteenth fifteenth".split(
    " ",
  ),
  ...FEAST_OPENINGS,
  ..."now current currently nowadays presently recently future soon these".split(" "),
]);

/** Digits and the apostrophe stand before it in the code: no word begins with them. */
const NINE = "9".charCodeAt(0);
const DECADE_OR_YEAR = /^'?\d+0s$|^[12]\d{3}$/;

/** They make no difference to the value: TIMEX3 keeps them apart, as `mod`. */
const MODIFIERS: ReadonlySet<string> = new Set(["early", "late", "mid", "earlier", "later"]);

/**
 * Finds time expressions and resolves them against the article's own date, in the order of the text and not overlapping.
 * A news date grammar over the token table: each pattern reads from one token on, without going back, so the whole is
 * linear in the text. Values are TIMEX3's (TimeML annotation guidelines 1.2.1). Without the article's date what is counted
 * from it keeps its rule and has neither value nor date; what the calendar does not have ("February 30") likewise.
 */
export function findDates(document: NamedText): DatedText["dates"] {
  const reader = new DateReader(document);
  const { tokens } = document;
  const expressions: Expression[] = [];
  let at = 0;
  let free = 0; // just past the last expression
  while (at < tokens.count) {
    const expression = readAt(reader, at);
    if (!expression) {
      at += 1;
      continue;
    }
    expressions.push({ ...expression, first: Math.max(free, firstOf(reader, expression)) });
    const second = rangeEnd(reader, expression);
    if (second) expressions.push(second);
    at = Math.max((second ?? expression).end, at + 1);
    free = at;
  }
  return placeInContext(document, expressions).map((expression) => resolve(document, expression));
}

function readAt(reader: DateReader, at: number): Expression | null {
  const { tokens } = reader;
  if (tokens.kind[at] === TokenKind.NUMBER) return firstRead(AT_NUMBERS, reader, at);
  const key = reader.key(at);
  if (!OPENINGS.has(key) && !(key.charCodeAt(0) <= NINE && DECADE_OR_YEAR.test(key))) return null;
  return firstRead(AT_WORDS, reader, at);
}

function firstRead(patterns: readonly Pattern[], reader: DateReader, at: number): Expression | null {
  for (const pattern of patterns) {
    const expression = pattern(reader, at);
    if (expression && reader.inSentence(expression.first, expression.end - 1)) return expression;
  }
  return null;
}

/** "early Tuesday", "late last week", "mid-November" begin with their modifier. */
function firstOf(reader: DateReader, { first }: Expression): number {
  if (reader.isSentenceStart(first)) return first;
  const before = reader.isHyphen(first - 1) ? first - 2 : first - 1;
  return before >= 0 && MODIFIERS.has(reader.key(before)) && reader.inSentence(before, first) ? before : first;
}

function resolve({ tokens, article }: NamedText, expression: Expression): DateMention {
  const { rule, first, end } = expression;
  const anchor = article.publishedAt;
  const date = rule && resolveDate(rule, anchor);
  return {
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    sentence: tokens.sentence[first]!,
    rule: `dates/${expression.pattern}`,
    confidence: CONFIDENCE[expression.pattern],
    type: expression.type,
    value: rule ? timexValue(rule, anchor) : expression.value,
    reckoning: rule,
    date,
    reckonedFrom: rule && countedFrom(rule, anchor),
  };
}
