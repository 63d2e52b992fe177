import { daysCovered, NewsgraphError, parsePartialDate } from "@newsgraph/core";
import { and, eq, gte, lte, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { nameKey } from "../name-key.js";
import { isAnyOf } from "../sqlite.js";
import { type FullTextIndex, matchesText, matchParameter } from "./full-text.js";
import type { Parameter } from "./prepared.js";
import type { Relation } from "./relations.js";

/**
 * What a field of a filter asks of a row. The condition is part of a statement that is prepared once; the value goes in as
 * its parameter. Both throw BAD_USER_INPUT for a value that cannot be asked.
 */
export interface Condition<Value> {
  readonly parameter: (value: Value) => Parameter;
  readonly holds: (parameter: Placeholder) => SQL;
}

/** What every field of a filter asks of a row: none can be forgotten. */
export type Conditions<Filter> = { readonly [F in keyof Filter]-?: Condition<NonNullable<Filter[F]>> };

const asIs = <Value extends Parameter>(value: Value): Parameter => value;

/** The fields that a filter gives, and the parameters of their conditions by the fields' names. */
export function givenBy<Filter>(conditions: Conditions<Filter>, filter: Filter) {
  const fields: (keyof Filter & string)[] = [];
  const parameters: Record<string, Parameter> = {};
  for (const field in conditions) {
    const value = filter[field];
    if (value === undefined || value === null) continue;
    fields.push(field);
    parameters[field] = conditions[field].parameter(value);
  }
  return { fields, parameters };
}

/** The conditions of these fields in one; none if there are none. */
export function allHold<Filter>(
  conditions: Conditions<Filter>,
  fields: readonly (keyof Filter & string)[],
): SQL | undefined {
  return and(...fields.map((field) => conditions[field].holds(sql.placeholder(field))));
}

/** The column is the value. */
export function equals<Value extends Parameter>(column: SQLiteColumn): Condition<Value> {
  return { parameter: asIs, holds: (value) => eq(column, value) };
}

/** The column is the value, or larger. */
export function isAtLeast(column: SQLiteColumn): Condition<number> {
  return { parameter: asIs, holds: (least) => gte(column, least) };
}

/** The condition holds, or does not, as asked. */
export function is(condition: SQL): Condition<boolean> {
  return { parameter: Number, holds: (asked) => sql`(${condition}) = ${asked}` };
}

/** The condition holds; asked for with false it filters nothing. */
export function isOnly(condition: SQL): Condition<boolean> {
  return { parameter: Number, holds: (asked) => sql`(not ${asked} or ${condition})` };
}

/** The column is one of the values, each taken through `key` first. */
export function isOneOf<Value extends string>(
  column: SQLiteColumn,
  key: (value: Value) => string = (value) => value,
): Condition<readonly Value[]> {
  return { parameter: (values) => JSON.stringify(values.map(key)), holds: (values) => isAnyOf(column, values) };
}

/** The column is among what the id leads to. */
export function isReached(column: SQLiteColumn, relation: Relation, key = (id: string) => id): Condition<string> {
  return {
    parameter: (id) => JSON.stringify([key(id)]),
    holds: (ids) => sql`${column} in (select child from (${relation(ids)}))`,
  };
}

/** The column is among what the name leads to, whatever its case and accents. */
export function isReachedByName(column: SQLiteColumn, relation: Relation): Condition<string> {
  return isReached(column, relation, nameKey);
}

/** The row numbered `seq` has the words; see `matchExpression`. */
export function hasWords(seq: SQLiteColumn, index: FullTextIndex): Condition<string> {
  return { parameter: matchParameter, holds: (expression) => matchesText(seq, index, expression) };
}

/**
 * The beginning of a window of days, itself included: the row's last day is not before it. A partial date stands for its
 * first day. Rows without a date are out.
 */
export function isNotOverBefore(lastDay: SQLiteColumn): Condition<string> {
  return { parameter: (date) => days(date).first, holds: (day) => gte(lastDay, day) };
}

/** The end of a window of days, itself included; a partial date stands for its last day. Rows without a date are out. */
export function hasBegunBy(firstDay: SQLiteColumn): Condition<string> {
  return { parameter: (date) => days(date).last, holds: (day) => lte(firstDay, day) };
}

function days(value: string) {
  const date = parsePartialDate(value);
  if (date) return daysCovered(date);
  throw new NewsgraphError(
    "BAD_USER_INPUT",
    `"${value.slice(0, 40)}" is no date. Give a year, a month, a week or a day: 2023, 2023-05, 2023-W20, 2023-05-17.`,
  );
}
