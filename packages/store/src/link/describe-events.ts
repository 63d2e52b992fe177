import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { articles, chains, dates, events, reports } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import type { Described } from "./describe.js";

export async function describeEvents(
  db: Database,
  insert: InsertRows,
  things: readonly Described<"event">[],
): Promise<void> {
  const values = await dateValues(
    db,
    things.flatMap(({ description }) => description.dated ?? []),
  );
  await insert(
    events,
    things.map(({ thing, description }) => ({
      id: thing,
      type: description.type,
      title: description.title,
      onValue: values.get(description.dated ?? "") ?? null,
      onPrecision: description.precision,
      onFirst: description.onFrom,
      onLast: description.onTo,
      placeName: description.placeName,
      placeChainId: null,
      modality: description.modality,
      stories: 0,
      reports: 0,
      stale: true,
    })),
    {
      key: ["id"],
      replace: ["type", "title", "onValue", "onPrecision", "onFirst", "onLast", "placeName", "modality"],
    },
  );
  const ofEvent = eq(reports.eventId, events.id);
  await db
    .update(events)
    .set({
      placeChainId: sql`(
        select ${chains.id} from ${reports} join ${chains} on ${chains.id} = ${reports.placeChainId}
        where ${ofEvent} and ${chains.name} = ${events.placeName} order by ${chains.id} limit 1)`,
      // Copies of one story are no second witness. An article that is not linked yet stands for itself.
      stories: sql`(
        select count(distinct coalesce(${articles.storyId}, ${articles.id}))
        from ${reports} join ${articles} on ${articles.id} = ${reports.articleId} where ${ofEvent})`,
      reports: sql`(select count(*) from ${reports} where ${ofEvent})`,
      stale: false,
    })
    .where(
      isAnyOf(
        events.id,
        things.map(({ thing }) => thing),
      ),
    );
}

/** The dates that reports give, by report. */
async function dateValues(db: Database, reportIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .select({ id: reports.id, value: dates.resolvedValue })
    .from(reports)
    .innerJoin(dates, and(eq(dates.articleId, reports.articleId), eq(dates.ordinal, reports.onDate)))
    .where(isAnyOf(reports.id, reportIds));
  return new Map(rows.map((row) => [row.id, row.value]));
}
