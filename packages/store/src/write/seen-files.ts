import { and, asc, eq, gt, gte, lt, not, or, type SQL, sql } from "drizzle-orm";
import { type SQLiteColumn, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Connection } from "../connection.js";
import { files } from "../schema.js";
import type { Store } from "../store.js";

/** Paths that the run in hand met. A temporary table: it lives as long as the connection, and not in memory. */
const seen = sqliteTable("seen_files", { path: text().primaryKey() });

/** The part of the store that tells which stored files a run did not meet. */
export function seenFiles({ db }: Connection): Pick<Store, "noteSeen" | "sawAnyUnder" | "unseenUnder"> {
  const make = () => db.run(sql`create temp table if not exists seen_files (path text primary key) without rowid`);
  return {
    async noteSeen(paths) {
      await make();
      await db.run(sql`insert or ignore into ${seen} select value from json_each(${JSON.stringify(paths)})`);
    },
    async sawAnyUnder(root) {
      await make();
      const [any] = await db.select({ path: seen.path }).from(seen).where(isAtOrUnder(seen.path, root)).limit(1);
      return any !== undefined;
    },
    async unseenUnder(root, after, limit) {
      await make();
      const isSeen = sql`exists (select 1 from ${seen} where ${seen.path} = ${files.path})`;
      return db
        .select()
        .from(files)
        .where(and(isAtOrUnder(files.path, root), not(isSeen), gt(files.path, after)))
        .orderBy(asc(files.path))
        .limit(limit);
    },
  };
}

/** A folder's files, an archive's members and a file's records: their paths go on with `/` or `#`. */
function isAtOrUnder(path: SQLiteColumn, root: string): SQL | undefined {
  const stem = root.replace(/\/$/, "");
  return or(eq(path, root), isPrefixedBy(path, `${stem}/`), isPrefixedBy(path, `${stem}#`));
}

/** By range and not by `like`, which would read `%` and `_` in names as wildcards and use no index. */
function isPrefixedBy(path: SQLiteColumn, prefix: string): SQL | undefined {
  const next = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
  return and(gte(path, prefix), lt(path, next));
}
