import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database } from "../connection.js";
import { groupBy } from "../group-by.js";
import { INTERVALS, type Interval, type Tally } from "../model/tally.js";
import { allHold, givenBy } from "./conditions.js";
import { type ListSpec, pairsUnder } from "./listing.js";
import { type Prepared, preparedByShape } from "./prepared.js";

/** By what rows are counted: a value of each, or several that a join finds; null is not counted. */
export interface TallyBy {
  readonly value: SQLWrapper;
  readonly join?: SQL;
  /** Which values come first: the largest, or those with the largest count. */
  readonly first: "LARGEST" | "MOST";
}

type TallySpec<Filter, Parent extends string> = Pick<
  ListSpec<never, never, Filter, never, Parent>,
  "table" | "id" | "conditions" | "parents"
>;

/** Counts the rows of a list by what they have in common; each is one statement. */
export interface Tallying<Filter, Name extends string, Parent extends string> {
  /** The first values, so many at most, and how many rows have each. */
  tally(filter: Filter, by: Name, limit: number): Promise<readonly Tally[]>;
  tallyPerParent(
    parent: Parent,
    ids: readonly string[],
    filter: Filter,
    by: Name,
    limit: number,
  ): Promise<ReadonlyMap<string, readonly Tally[]>>;
}

/** Makes the tallies of a noun. */
export function tallying<Filter, Name extends string, Parent extends string>(
  db: Database,
  spec: TallySpec<Filter, Parent>,
  names: Readonly<Record<Name, TallyBy>>,
): Tallying<Filter, Name, Parent> {
  const { table, id, conditions } = spec;
  const prepared = preparedByShape();

  async function read(by: Name, parent: Parent | null, ids: readonly string[], filter: Filter, limit: number) {
    const { fields, parameters } = givenBy(conditions, filter);
    const statement = prepared(`${by} ${parent ?? ""} ${fields}`, () => {
      const { value, join = sql``, first } = names[by];
      const where = allHold(conditions, fields) ?? sql`true`;
      const pairs =
        parent === null
          ? sql`select distinct '' as parent, ${id} as id, ${value} as key from ${table} ${join} where ${where}`
          : pairsUnder(spec, parent, value, where, join);
      const order = first === "MOST" ? sql`count(*) desc, key` : sql`key desc`;
      const counted = sql`
        select parent, key, count(*) as count, row_number() over (partition by parent order by ${order}) as place
        from (${pairs}) where key is not null group by parent, key`;
      return db
        .select({ parent: sql`parent`, key: sql`key`, count: sql`count` })
        .from(sql`(${counted})`)
        .where(sql`place <= ${sql.placeholder("limit")}`)
        .orderBy(sql`parent, place`)
        .prepare() as unknown as Prepared;
    });
    const rows = await statement.values({ ...parameters, ids: JSON.stringify(ids), limit });
    return groupBy(
      rows,
      ([asked]) => asked as string,
      ([, value, count]) => ({ value: value as string, count: count as number }),
    );
  }

  return {
    async tally(filter, by, limit) {
      return (await read(by, null, [], filter, limit)).get("") ?? [];
    },
    async tallyPerParent(parent, ids, filter, by, limit) {
      const found = await read(by, parent, ids, filter, limit);
      return new Map(ids.map((asked) => [asked, found.get(asked) ?? []]));
    },
  };
}

/** SQLite's formats of the intervals (those of C's strftime; %G and %V are ISO 8601's year and week). */
const FORMAT: Readonly<Record<Interval, string>> = { DAY: "%Y-%m-%d", WEEK: "%G-W%V", MONTH: "%Y-%m", YEAR: "%Y" };

/** By stretches of time, the latest first. What may have been in either of two is not counted in any. */
export function byInterval(firstDay: SQLiteColumn, lastDay: SQLiteColumn): Readonly<Record<Interval, TallyBy>> {
  const entries = INTERVALS.map((interval): [Interval, TallyBy] => {
    const format = sql.raw(`'${FORMAT[interval]}'`);
    const [first, last] = [sql`strftime(${format}, ${firstDay})`, sql`strftime(${format}, ${lastDay})`];
    return [interval, { value: sql`case when ${first} = ${last} then ${first} end`, first: "LARGEST" }];
  });
  return Object.fromEntries(entries) as Record<Interval, TallyBy>;
}
