import { NewsgraphError } from "@newsgraph/core";
import { and, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Page, PageRequest, Position } from "../model/paging.js";
import type { Parameters } from "./prepared.js";

/** An order of rows: by a column, and by id where that is the same. Rows without a value come last in either direction. */
export interface Ordering {
  readonly key: SQLiteColumn;
  readonly id: SQLiteColumn;
  readonly direction: "ASC" | "DESC";
}

/*
 * Keyset paging ("seek method"): a page starts after the values of the row before it, not after so many rows, so that a
 * page deep in a list costs what the first costs and rows that come and go shift nothing. The rows with a value and those
 * without are two stretches of the list, each in an order that an index has; travel backward is travel forward in the
 * opposite order.
 *
 * Which way a page is travelled, and from what kind of place, is written into its statement; the place itself and the
 * number of rows are the parameters `key`, `id` and `limit`.
 */

const [KEY, ID, LIMIT] = [sql.placeholder("key"), sql.placeholder("id"), sql.placeholder("limit")];

/** What of a page request its statement is written for. */
export function pageShape({ backward, position }: PageRequest): string {
  const from = position === null ? "end" : position.key === null ? "unknown" : "known";
  return `${backward ? "backward" : "forward"} from ${from}`;
}

/** The parameters of a page: one row more than asked for, which tells whether there are more. */
export function pageParameters({ id }: Ordering, { limit, position }: PageRequest): Parameters {
  return { limit: limit + 1, ...(position && { key: position.key, id: idValue(id, position) }) };
}

/** The way in which the rows are travelled: with the order or against it. */
function travel({ direction }: Ordering, { backward }: PageRequest) {
  const ascends = (direction === "ASC") !== backward;
  return { beyond: sql.raw(ascends ? ">" : "<"), by: sql.raw(ascends ? "asc" : "desc") };
}

/** Conditions for the rows beyond the position, apart for rows with a value and without; null where there are none. */
function beyond(ordering: Ordering, page: PageRequest): { readonly known: SQL | null; readonly unknown: SQL | null } {
  const { key, id } = ordering;
  const { position, backward } = page;
  const hasUnknown = !key.notNull;
  const known = key.notNull ? sql`true` : isNotNull(key);
  const unknown = isNull(key);
  if (!position) return { known, unknown: hasUnknown ? unknown : null };

  const { beyond: than } = travel(ordering, page);
  if (position.key === null) {
    return { known: backward ? known : null, unknown: hasUnknown ? sql`${unknown} and ${id} ${than} ${ID}` : null };
  }
  return {
    known: sql`(${key}, ${id}) ${than} (${KEY}, ${ID})`,
    unknown: hasUnknown && !backward ? unknown : null,
  };
}

/** Ids are strings outside; some tables have numbers. */
function idValue(id: SQLiteColumn, { id: value }: Position): string | number {
  if (id.dataType !== "number") return value;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new NewsgraphError(
    "BAD_USER_INPUT",
    `"${value.slice(0, 40)}" is no position in this list. Start again without it.`,
  );
}

/** The rows of a page, and one more if there are more, as a subselect `(id, key)` in the order of travel. */
export function pageOf(from: SQL, where: SQL | undefined, ordering: Ordering, page: PageRequest): SQL {
  const { key, id } = ordering;
  const { by } = travel(ordering, page);
  const { known, unknown } = beyond(ordering, page);
  const stretch = (condition: SQL, order: SQL) =>
    sql`select * from (select ${id} as id, ${key} as key from ${from} where ${and(condition, where)} order by ${order} limit ${LIMIT})`;
  const stretches: SQL[] = [];
  if (known) stretches.push(stretch(known, sql`${key} ${by}, ${id} ${by}`));
  if (unknown) stretches.push(stretch(unknown, sql`${id} ${by}`));
  return stretches.length === 0
    ? sql`select null as id, null as key where false`
    : sql`${sql.join(stretches, sql` union all `)} order by ${travelled(ordering, page)} limit ${LIMIT}`;
}

/** Condition for the rows beyond the position, in one. */
export function isBeyond(ordering: Ordering, page: PageRequest): SQL {
  const { known, unknown } = beyond(ordering, page);
  const conditions = [known, unknown].filter((condition) => condition !== null);
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;
}

/** Order of travel over rows `(id, key)`. */
export function travelled(ordering: Ordering, page: PageRequest, rows = ""): SQL {
  const { by } = travel(ordering, page);
  const nulls = sql.raw(page.backward ? "first" : "last");
  const [key, id] = [sql.raw(`${rows}key`), sql.raw(`${rows}id`)];
  return sql`${key} ${by} nulls ${nulls}, ${id} ${by}`;
}

/** Makes a page of rows that came in the order of travel, one more than asked for if there are more. */
export function pageFrom<T>(
  rows: readonly { readonly node: T; readonly position: Position }[],
  { limit, backward }: PageRequest,
): Page<T> {
  const page = rows.slice(0, limit);
  return { rows: backward ? page.reverse() : page, hasMore: rows.length > limit };
}
