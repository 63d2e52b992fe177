import { type DateMention, resolveDate } from "@newsgraph/core";
import type { DatedText, NamedText } from "../document.js";
import { TokenKind } from "../sentences/token-table.js";
import { dayFirst, monthFirst, numeric } from "./calendar-dates.js";
import { clock } from "./clock.js";
import { DateReader, type Expression, type Pattern } from "./date-reader.js";
import { duration, recurrence } from "./durations.js";
import { quarter, season } from "./parts-of-year.js";
import { reference } from "./references.js";
import { ago, fromAnotherDate, namedDay, turned } from "./relative-dates.js";
import { weekday, weekdayPlural } from "./weekdays.js";
import { MONTHS, NUMBER_WORDS, ORDINALS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAY_PLURALS, WEEKDAYS } from "./words.js";
import { decade, year } from "./years.js";

/** In the order they are tried: the first that reads an expression wins, so the longer forms stand before the shorter. */
const AT_NUMBERS: readonly Pattern[] = [numeric, clock, dayFirst, quarter, ago, duration, year, decade];
const AT_WORDS: readonly Pattern[] = [
  weekday,
  weekdayPlural,
  monthFirst,
  namedDay,
  turned,
  season,
  quarter,
  ago,
  duration,
  fromAnotherDate,
  recurrence,
  reference,
  clock,
  decade,
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
  ...UNITS.keys(),
  ..."yesterday today tonight tomorrow last past this next coming following previous same preceding ensuing".split(" "),
  ..."a an every each daily weekly monthly weekend annually yearly noon midday midnight".split(" "),
  ..."now currently nowadays presently recently future".split(" "),
]);

const DECADE = /^'?\d+0s$/;

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
  const dates: DateMention[] = [];
  let at = 0;
  let free = 0; // just past the last expression
  while (at < tokens.count) {
    const expression = readAt(reader, at);
    if (!expression) {
      at += 1;
      continue;
    }
    dates.push(resolve(document, expression, Math.max(free, firstOf(reader, expression))));
    at = Math.max(expression.end, at + 1);
    free = at;
  }
  return dates;
}

function readAt(reader: DateReader, at: number): Expression | null {
  const { tokens } = reader;
  if (tokens.kind[at] === TokenKind.NUMBER) return firstRead(AT_NUMBERS, reader, at);
  if (!OPENINGS.has(reader.key(at)) && !DECADE.test(reader.key(at))) return null;
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

function resolve(document: NamedText, expression: Expression, first: number): DateMention {
  const { tokens, article } = document;
  const { rule, end } = expression;
  const anchor = article.publishedAt;
  const date = rule && resolveDate(rule, anchor);
  const isCounted = rule !== null && rule.kind !== "ABSOLUTE";
  return {
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    sentence: tokens.sentence[first]!,
    rule: `dates/${expression.pattern}`,
    confidence: expression.confidence,
    type: expression.type,
    value: date ? date.value + expression.suffix : expression.value,
    reckoning: rule,
    date,
    reckonedFrom: isCounted && date && anchor ? anchor.value : null,
  };
}
