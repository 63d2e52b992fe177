import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteSelect, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import type { Order, Page, PageRequest } from "../model/paging.js";
import { allHold, type Conditions, givenBy } from "./conditions.js";
import { isBeyond, type Ordering, pageFrom, pageOf, pageParameters, pageShape, travelled } from "./keyset.js";
import { type Prepared, preparedByShape } from "./prepared.js";
import { itself, type Relation } from "./relations.js";
import { type Computed, type RowColumns, recordReader } from "./stored-record.js";

const TRUE = sql`true`;
/** The ids asked for: a JSON list. */
const IDS = sql.placeholder("ids");
/** The rows of a page under one parent: as many as asked for and one more. */
const LIMIT = sql.placeholder("limit");

/** What there is to know of a noun to list it in every way the API does. */
export interface ListSpec<Row, Node, Filter, Field extends string, Parent extends string> {
  readonly table: SQLiteTable;
  readonly id: SQLiteColumn;
  /** From every id that leads to a row to the row's own; only its own unless this says otherwise. */
  readonly resolved?: Relation;
  /** Where a row of a page (`page.id`, `page.key`) is found again; by its id unless this says otherwise. */
  readonly isOnPage?: SQL;
  /** What is read of each row, joined tables included. */
  readonly columns: RowColumns<Row>;
  readonly joins?: readonly { readonly table: SQLiteTable; readonly on: SQL }[];
  readonly computed: Computed<Row, Node>;
  readonly orders: Readonly<Record<Field, SQLiteColumn>>;
  readonly conditions: Conditions<Filter>;
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
  /** By the ids asked for, each resolved first. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Node>>;
}

/** Makes the listing of a noun. */
export function listing<Row extends object, Node, Filter, Field extends string, Parent extends string>(
  db: Database,
  spec: ListSpec<Row, Node, Filter, Field, Parent>,
): Listing<Node, Filter, Field, Parent> {
  const { table, id, conditions } = spec;
  const isOnPage = spec.isOnPage ?? sql`${id} = page.id`;
  const prepared = preparedByShape();
  const nodeOf = recordReader(spec.columns, spec.computed);
  const width = Object.keys(spec.columns).length;
  const ordering = (order: Order<Field>): Ordering => ({
    key: spec.orders[order.field],
    id,
    direction: order.direction,
  });

  /** A statement that reads whole rows of what a subselect `(parent, id, key)` picks. */
  function reading(picked: SQL, on: SQL, order: SQL | undefined): Prepared {
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
    return query.prepare() as unknown as Prepared;
  }

  const parentOf = (row: readonly unknown[]) => row[width + 2] as string;
  const placed = (row: readonly unknown[]) => ({
    node: nodeOf(row),
    position: { key: row[width + 1] as string | number | null, id: String(row[width]) },
  });

  return {
    async page(filter, order, page) {
      const by = ordering(order);
      const { fields, parameters } = givenBy(conditions, filter);
      const shape = `page ${order.field} ${order.direction} ${pageShape(page)} ${fields}`;
      const statement = prepared(shape, () => {
        const where = allHold(conditions, fields);
        const picked = sql`select null as parent, id, key from (${pageOf(sql`${table}`, where, by, page)})`;
        return reading(picked, isOnPage, travelled(by, page, "page."));
      });
      const rows = await statement.values({ ...parameters, ...pageParameters(by, page) });
      return pageFrom(rows.map(placed), page);
    },

    async count(filter) {
      const { fields, parameters } = givenBy(conditions, filter);
      const statement = prepared(`count ${fields}`, () => {
        const counting = db.select({ count: sql<number>`count(*)` }).from(table);
        return counting.where(allHold(conditions, fields)).prepare() as unknown as Prepared;
      });
      const [row] = await statement.values(parameters);
      return row![0] as number;
    },

    async perParent(parent, ids, filter, order, page) {
      const by = ordering(order);
      const { fields, parameters } = givenBy(conditions, filter);
      const shape = `page under ${parent} ${order.field} ${order.direction} ${pageShape(page)} ${fields}`;
      const statement = prepared(shape, () => {
        const where = sql.join([isBeyond(by, page), allHold(conditions, fields) ?? TRUE], sql` and `);
        const numbered = sql`
          select parent, id, key, row_number() over (partition by parent order by ${travelled(by, page)}) as place
          from (${pairsUnder(spec, parent, by.key, where)})`;
        const picked = sql`select parent, id, key from (${numbered}) where place <= ${LIMIT}`;
        return reading(picked, isOnPage, travelled(by, page, "page."));
      });
      const rows = await statement.values({ ...parameters, ...pageParameters(by, page), ids: JSON.stringify(ids) });
      const found = groupBy(rows, parentOf, placed);
      return new Map(ids.map((asked) => [asked, pageFrom(found.get(asked) ?? [], page)]));
    },

    async countPerParent(parent, ids, filter) {
      const { fields, parameters } = givenBy(conditions, filter);
      const statement = prepared(`count under ${parent} ${fields}`, () => {
        const key = Object.values<SQLiteColumn>(spec.orders)[0]!;
        const pairs = pairsUnder(spec, parent, key, allHold(conditions, fields) ?? TRUE);
        const counting = db.select({ parent: sql`parent`, count: sql`count(*)` }).from(sql`(${pairs})`);
        return counting.groupBy(sql`parent`).prepare() as unknown as Prepared;
      });
      const rows = await statement.values({ ...parameters, ids: JSON.stringify(ids) });
      const counts = new Map(rows.map(([asked, count]) => [asked as string, count as number]));
      return new Map(ids.map((asked) => [asked, counts.get(asked) ?? 0]));
    },

    async byIds(ids) {
      const statement = prepared("by ids", () => {
        const picked = sql`select parent, child as id, null as key from (${(spec.resolved ?? itself)(IDS)})`;
        return reading(picked, sql`${id} = page.id`, undefined);
      });
      const rows = await statement.values({ ids: JSON.stringify(ids) });
      return new Map(rows.map((row) => [parentOf(row), nodeOf(row)]));
    },
  };
}

/** The rows under each parent with a value of each, all once: a quote may speak of two chains of one entity. */
export function pairsUnder<Parent extends string>(
  { table, id, parents }: Pick<ListSpec<never, never, never, never, Parent>, "table" | "id" | "parents">,
  parent: Parent,
  key: SQLWrapper,
  condition: SQL,
  join: SQL = sql``,
): SQL {
  const { children, column } = parents[parent];
  return sql`
    select distinct pairs.parent as parent, ${id} as id, ${key} as key
    from (${children(IDS)}) as pairs join ${table} on ${column} = pairs.child ${join} where ${condition}`;
}
