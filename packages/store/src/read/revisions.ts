import { desc, eq, getTableColumns, lte, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { files, revisions, runs } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { Reads } from "./reads.js";
import { rowsPerParent } from "./rows-per-parent.js";

/** A page that is rewritten every few minutes has thousands; each holds a whole text. */
const MOST_REVISIONS = 100;

/** See `Reads.revisionsOf`. */
export function revisionsOf(db: Database): Reads["revisionsOf"] {
  return async (ids) => {
    const ranked = db
      .select({
        id: revisions.id,
        holder: sql<string>`${files.articleId}`.as("holder"),
        place: sql<number>`row_number() over (partition by ${files.articleId} order by ${revisions.id} desc)`.as(
          "place",
        ),
      })
      .from(files)
      .innerJoin(revisions, eq(revisions.path, files.path))
      .where(isAnyOf(files.articleId, ids))
      .as("ranked");
    const rows = await db
      .select({ ...getTableColumns(revisions), holder: ranked.holder, replacedAt: runs.startedAt })
      .from(ranked)
      .innerJoin(revisions, eq(revisions.id, ranked.id))
      .leftJoin(runs, eq(runs.id, revisions.runId))
      .where(lte(ranked.place, MOST_REVISIONS))
      .orderBy(desc(revisions.id));
    return rowsPerParent(
      ids,
      rows,
      ({ holder }) => holder,
      ({ id, path, articleId, replacedAt, title, outlet, byline, publishedValue, publishedPrecision, text }) => {
        const publishedAt =
          publishedValue && publishedPrecision ? { value: publishedValue, precision: publishedPrecision } : null;
        return { id: String(id), path, articleId, replacedAt, title, outlet, byline, publishedAt, text };
      },
    );
  };
}
