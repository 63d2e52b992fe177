import type { Placeholder, SQL, SQLWrapper } from "drizzle-orm";
import { sql } from "drizzle-orm";

/*
 * What only SQLite has, each behind a function that another database can fill in its own way. The full-text index is
 * the rest: see `full-text.ts`.
 */

/** The column is one of the values; false for none. One parameter, however many values, so the statement stays the same. */
export function isAnyOf(column: SQLWrapper, values: readonly (string | number)[] | Placeholder): SQL {
  return sql`${column} in ${listOf(values)}`;
}

/** The values as a subselect of one column. */
export function listOf(values: readonly (string | number)[] | Placeholder): SQL {
  return sql`(select value from json_each(${Array.isArray(values) ? JSON.stringify(values) : values}))`;
}

/** The rows as a table `v` with these columns, in the order given by `v.place`. */
export function asTable(columns: readonly string[], rows: readonly (readonly string[])[] | Placeholder): SQL {
  const named = columns.map((column, i) => sql`value ->> ${sql.raw(String(i))} as ${sql.identifier(column)}`);
  const given = Array.isArray(rows) ? JSON.stringify(rows) : rows;
  return sql`(select key as place, ${sql.join(named, sql`, `)} from json_each(${given})) as v`;
}

/** Rows `(parent, child)` with each value of a JSON list as both. */
export function pairedWithItself(values: Placeholder): SQL {
  return sql`select value as parent, value as child from json_each(${values})`;
}
