import { daysCovered, NewsgraphError, parsePartialDate } from "@newsgraph/core";
import { and, gte, lte, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { isAnyOf } from "../sqlite.js";
import type { Relation } from "./relations.js";

/** The condition made of a value that a filter gives; none if it gives none. */
export function given<T>(value: T | undefined | null, condition: (value: T) => SQL | undefined): SQL | undefined {
  return value === undefined || value === null ? undefined : condition(value);
}

/** The column is one of the values, if the filter gives any. */
export function isOneOf(column: SQLiteColumn, values: readonly string[] | undefined | null): SQL | undefined {
  return given(values, (list) => isAnyOf(column, list));
}

/** The column is among what the id leads to, if the filter gives one. */
export function isReached(column: SQLiteColumn, relation: Relation, id: string | undefined | null): SQL | undefined {
  return given(id, (asked) => sql`${column} in (select child from (${relation([asked])}))`);
}

/**
 * The days from `first` to `last` share one with the window, both ends included; a partial date as an end stands for all
 * its days. Rows without a date are out. Throws BAD_USER_INPUT for an end that is no date.
 */
export function overlapsWindow(
  { first, last }: { readonly first: SQLiteColumn; readonly last: SQLiteColumn },
  from: string | undefined | null,
  to: string | undefined | null,
): SQL | undefined {
  return and(
    given(from, (date) => gte(last, days(date).first)),
    given(to, (date) => lte(first, days(date).last)),
  );
}

function days(value: string) {
  const date = parsePartialDate(value);
  if (date) return daysCovered(date);
  throw new NewsgraphError(
    "BAD_USER_INPUT",
    `"${value.slice(0, 40)}" is no date. Give a year, a month, a week or a day: 2023, 2023-05, 2023-W20, 2023-05-17.`,
  );
}
