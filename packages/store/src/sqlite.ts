import type { Placeholder, SQL, SQLWrapper } from "drizzle-orm";
import { sql } from "drizzle-orm";

/*
 * What only SQLite has, each behind a function that another database can fill in its own way. The full-text index is
 * the rest: see `full-text.ts`.
 */

/** The column is one of the values; false for none. One parameter, however many values, so the statement stays the same. */
export function isAnyOf(column: SQLWrapper, values: readonly (string | number)[] | Placeholder): SQL {
  return sql`${column} in (select value from json_each(${Array.isArray(values) ? JSON.stringify(values) : values}))`;
}

/** Rows `(parent, child)` with each value of a JSON list as both. */
export function pairedWithItself(values: Placeholder): SQL {
  return sql`select value as parent, value as child from json_each(${values})`;
}
