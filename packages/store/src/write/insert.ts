import { getTableColumns, getTableName, type InferInsertModel, sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";

/**
 * Rows a statement. Long statements pay because the full-text index is brought up to date once a statement; four lengths
 * are enough to write any number in few, and every one is prepared once.
 */
const ROWS_PER_STATEMENT = [100, 25, 5, 1] as const;

/** A row to be written: every column given, but for the row number. */
export type Row<T extends SQLiteTable> = Required<Omit<InferInsertModel<T>, "seq">>;

/** What to do with a row whose key is there already: fail, keep what is there, or replace some columns of it. */
export type OnConflict<T extends SQLiteTable> =
  | "fail"
  | "keep"
  | { readonly key: readonly (keyof Row<T> & string)[]; readonly replace: readonly (keyof Row<T> & string)[] };

/** Writes rows in as few statements as it can. */
export type InsertRows = <T extends SQLiteTable>(
  table: T,
  rows: readonly Row<T>[],
  onConflict?: OnConflict<T>,
) => Promise<void>;

interface Prepared {
  execute(values: Record<string, unknown>): Promise<unknown>;
}

/** The `InsertRows` of a database; it keeps the statements it prepared. */
export function insertRowsInto(db: Database): InsertRows {
  const prepared = new Map<string, Prepared>();
  return async (table, rows, onConflict = "fail") => {
    const columns = Object.keys(getTableColumns(table)).filter((column) => column !== "seq");
    for (let at = 0; at < rows.length; ) {
      const count = ROWS_PER_STATEMENT.find((size) => size <= rows.length - at)!;
      const values: Record<string, unknown> = {};
      for (let row = 0; row < count; row += 1) {
        const given = rows[at + row] as Record<string, unknown>;
        for (const column of columns) values[column + row] = given[column] ?? null;
      }
      const name = `${getTableName(table)} ${count} ${JSON.stringify(onConflict)}`;
      let statement = prepared.get(name);
      if (!statement) {
        statement = prepare(db, table, columns, count, onConflict as OnConflict<SQLiteTable>);
        prepared.set(name, statement);
      }
      await statement.execute(values);
      at += count;
    }
  };
}

function prepare(
  db: Database,
  table: SQLiteTable,
  columns: readonly string[],
  count: number,
  onConflict: OnConflict<SQLiteTable>,
): Prepared {
  const rows = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column, sql.placeholder(column + row)])),
  );
  const insert = db.insert(table).values(rows as never);
  if (onConflict === "fail") return insert.prepare() as never;
  if (onConflict === "keep") return insert.onConflictDoNothing().prepare() as never;
  const all = getTableColumns(table);
  const excluded = (column: string) => sql`excluded.${sql.identifier(toSnakeCase(column))}`;
  const set = Object.fromEntries(onConflict.replace.map((column) => [column, excluded(column)]));
  const target = onConflict.key.map((column) => all[column]!);
  return insert.onConflictDoUpdate({ target, set: set as never }).prepare() as never;
}
