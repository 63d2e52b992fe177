import type { DescriptionOf, Noun } from "@newsgraph/core";
import type { Connection, Database } from "../connection.js";
import type { InsertRows } from "../write/insert.js";
import { describeEntities } from "./describe-entities.js";
import { describeEvents } from "./describe-events.js";
import { describeStatements } from "./describe-statements.js";
import { describeStories } from "./describe-stories.js";
import { existing } from "./things.js";

/** A thing and what its findings tell together. */
export interface Described<N extends Noun> {
  readonly thing: string;
  readonly description: DescriptionOf[N];
}

const DESCRIBE: {
  readonly [N in Noun]: (db: Database, insert: InsertRows, things: readonly Described<N>[]) => Promise<void>;
} = {
  story: describeStories,
  entity: describeEntities,
  statement: describeStatements,
  event: describeEvents,
};

/**
 * See `Store.describe`. Numbers (mentions, reports, stories …) are counted here, once for a thing in a run, and not whenever
 * a finding joins: in a thing of thousands that would be the dearest part of adding an article.
 */
export function describe<N extends Noun>(
  { db, transaction }: Connection,
  insert: InsertRows,
  noun: N,
  things: readonly Described<N>[],
): Promise<void> {
  return transaction(async () => {
    const there = await existing(
      db,
      noun,
      things.map(({ thing }) => thing),
    );
    await DESCRIBE[noun](
      db,
      insert,
      things.filter(({ thing }) => there.has(thing)),
    );
  });
}
