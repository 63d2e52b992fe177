import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteSelect, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import type { Order, Page, PageRequest } from "../model/paging.js";
import { isBeyond, type Ordering, pageFrom, pageOf, travelled } from "./keyset.js";
import type { Relation } from "./relations.js";

const TRUE = sql`true`;

/** What there is to know of a noun to list it in every way the API does. */
export interface ListSpec<Row, Node, Filter, Field extends string, Parent extends string> {
  readonly table: SQLiteTable;
  readonly id: SQLiteColumn;
  /** Where a row of a page (`page.id`, `page.key`) is found again; by its id unless this says otherwise. */
  readonly isOnPage?: SQL;
  /** What is read of each row, joined tables included. */
  readonly columns: Readonly<Record<keyof Row & string, SQLiteColumn | SQL>>;
  readonly joins?: readonly { readonly table: SQLiteTable; readonly on: SQL }[];
  /** Makes what is given out of a row, column by column: rows hold more than is declared. */
  readonly node: (row: Row) => Node;
  readonly orders: Readonly<Record<Field, SQLiteColumn>>;
  readonly where: (filter: Filter) => SQL | undefined;
  /** Under what the rows may stand: the relation's children are values of the column. */
  readonly parents: Readonly<Record<Parent, { readonly children: Relation; readonly column: SQLiteColumn }>>;
}

/** Every way in which the API reads a noun; each is one statement. */
export interface Listing<Node, Filter, Field extends string, Parent extends string> {
  page(filter: Filter, order: Order<Field>, page: PageRequest): Promise<Page<Node>>;
  count(filter: Filter): Promise<number>;
  perParent(
    parent: Parent,
    ids: readonly string[],
    filter: Filter,
    order: Order<Field>,
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<Node>>>;
  countPerParent(parent: Parent, ids: readonly string[], filter: Filter): Promise<ReadonlyMap<string, number>>;
  /** By what the relation makes of the ids asked for. */
  byIds(ids: readonly string[], relation: Relation): Promise<ReadonlyMap<string, Node>>;
}

interface PageRow {
  readonly pageId: string | number;
  readonly pageKey: string | number | null;
  readonly pageParent: string;
}

/** Makes the listing of a noun. */
export function listing<Row, Node, Filter, Field extends string, Parent extends string>(
  db: Database,
  spec: ListSpec<Row, Node, Filter, Field, Parent>,
): Listing<Node, Filter, Field, Parent> {
  const { table, id, where } = spec;
  const isOnPage = spec.isOnPage ?? sql`${id} = page.id`;
  const ordering = (order: Order<Field>): Ordering => ({
    key: spec.orders[order.field],
    id,
    direction: order.direction,
  });

  /** Reads whole rows of what a subselect `(parent, id, key)` picks. */
  async function read(picked: SQL, on: SQL, order: SQL | undefined): Promise<readonly (Row & PageRow)[]> {
    // The builder's types know joins one by one; here they come in a list.
    let query = db
      .select({
        ...spec.columns,
        pageId: sql`page.id`.as("page_id"),
        pageKey: sql`page.key`.as("page_key"),
        pageParent: sql`page.parent`.as("page_parent"),
      })
      .from(sql`(${picked}) as page`)
      .innerJoin(table, on)
      .$dynamic() as unknown as SQLiteSelect;
    for (const join of spec.joins ?? []) query = query.leftJoin(join.table, join.on) as unknown as SQLiteSelect;
    if (order) query = query.orderBy(order);
    return (await query) as unknown as readonly (Row & PageRow)[];
  }

  const placed = (row: Row & PageRow) => ({
    node: spec.node(row),
    position: { key: row.pageKey, id: String(row.pageId) },
  });

  return {
    async page(filter, order, page) {
      const by = ordering(order);
      const picked = sql`select null as parent, id, key from (${pageOf(sql`${table}`, where(filter), by, page)})`;
      const rows = await read(picked, isOnPage, travelled(by, page, "page."));
      return pageFrom(rows.map(placed), page);
    },

    async count(filter) {
      const [row] = await db.select({ count: sql<number>`count(*)` }).from(table).where(where(filter));
      return row!.count;
    },

    async perParent(parent, ids, filter, order, page) {
      const by = ordering(order);
      const pairs = pairsUnder(parent, ids, by.key, sql.join([isBeyond(by, page), where(filter) ?? TRUE], sql` and `));
      const numbered = sql`
        select parent, id, key, row_number() over (partition by parent order by ${travelled(by, page)}) as place
        from (${pairs})`;
      const picked = sql`select parent, id, key from (${numbered}) where place <= ${page.limit + 1}`;
      const rows = await read(picked, isOnPage, travelled(by, page, "page."));
      const found = groupBy(rows, (row) => row.pageParent, placed);
      return new Map(ids.map((asked) => [asked, pageFrom(found.get(asked) ?? [], page)]));
    },

    async countPerParent(parent, ids, filter) {
      const pairs = pairsUnder(parent, ids, Object.values<SQLiteColumn>(spec.orders)[0]!, where(filter) ?? TRUE);
      const rows = await db
        .select({ parent: sql<string>`parent`, count: sql<number>`count(*)` })
        .from(sql`(${pairs})`)
        .groupBy(sql`parent`);
      const counts = new Map(rows.map((row) => [row.parent, row.count]));
      return new Map(ids.map((asked) => [asked, counts.get(asked) ?? 0]));
    },

    async byIds(ids, relation) {
      const picked = sql`select parent, child as id, null as key from (${relation(ids)})`;
      const rows = await read(picked, sql`${id} = page.id`, undefined);
      return new Map(rows.map((row) => [row.pageParent, spec.node(row)]));
    },
  };

  /** The rows under each parent, each once: a quote may speak of two chains of one entity. */
  function pairsUnder(parent: Parent, ids: readonly string[], key: SQLiteColumn, condition: SQL): SQL {
    const { children, column } = spec.parents[parent];
    return sql`
      select distinct pairs.parent as parent, ${id} as id, ${key} as key
      from (${children(ids)}) as pairs join ${table} on ${column} = pairs.child where ${condition}`;
  }
}
