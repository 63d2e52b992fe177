import { Column, is, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/** What the columns of a list hold, by the names of a row's fields. */
export type RowColumns<Row> = Readonly<Record<keyof Row & string, SQLiteColumn | SQL>>;

/** How the fields of a record come from a row: those that are no column of the same name and type. */
export type Computed<Row, Node> = {
  readonly [F in keyof Node as F extends keyof Row ? (Row[F] extends Node[F] ? never : F) : F]: (row: Row) => Node[F];
};

/**
 * Makes records out of what the driver gives for these columns, which come first and in this order. A record is a view of
 * its row: nothing is copied, and a field is decoded when it is read, each time, because most fields are not asked for
 * and JSON costs most of all to decode. Its fields are therefore not its own properties: they can be read
 * and written as JSON, not spread.
 */
export function recordReader<Row extends object, Node>(
  columns: RowColumns<Row>,
  computed: Computed<Row, Node>,
): (values: readonly unknown[]) => Node {
  const fields = [...new Set([...Object.keys(columns), ...Object.keys(computed)])] as (keyof StoredRow)[];
  class StoredRow {
    constructor(readonly values: readonly unknown[]) {}

    toJSON(): object {
      return Object.fromEntries(fields.map((field) => [field, this[field]]));
    }
  }
  class StoredRecord extends StoredRow {}
  for (const [index, [name, column]] of Object.entries<SQLiteColumn | SQL>(columns).entries()) {
    const get = isDecoded(column)
      ? function decoded(this: StoredRow) {
          const value = this.values[index];
          return value === null ? null : column.mapFromDriverValue(value);
        }
      : function plain(this: StoredRow) {
          return this.values[index];
        };
    Object.defineProperty(StoredRow.prototype, name, { get });
  }
  for (const [field, compute] of Object.entries<(row: Row) => unknown>(computed)) {
    const get = function computes(this: StoredRow) {
      return compute(new StoredRow(this.values) as unknown as Row);
    };
    Object.defineProperty(StoredRecord.prototype, field, { get });
  }
  return (values) => new StoredRecord(values) as unknown as Node;
}

/** The record of a row that is decoded already. */
export function recordOf<Row extends object, Node>(row: Row, computed: Computed<Row, Node>): Node {
  const fields = Object.entries<(row: Row) => unknown>(computed).map(([field, compute]) => [field, compute(row)]);
  return { ...row, ...Object.fromEntries(fields) } as unknown as Node;
}

/** True of a column whose values the driver does not give as they are: JSON, a flag. */
function isDecoded(column: SQLiteColumn | SQL): column is SQLiteColumn {
  return is(column, Column) && column.mapFromDriverValue !== Column.prototype.mapFromDriverValue;
}
