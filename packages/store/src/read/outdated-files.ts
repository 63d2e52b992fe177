import { and, asc, count, eq, gt, ne } from "drizzle-orm";
import type { Database } from "../connection.js";
import { articles, files } from "../schema.js";
import type { Store } from "../store.js";

/** See `Store.outdatedFiles`. */
export function outdatedFiles(db: Database): Store["outdatedFiles"] {
  return (analysisVersion, after, limit) =>
    db
      .select({
        path: files.path,
        articleId: files.articleId,
        bytes: files.bytes,
        source: files.source,
        readAs: files.readAs,
      })
      .from(files)
      .innerJoin(articles, eq(articles.id, files.articleId))
      .where(and(ne(articles.analysisVersion, analysisVersion), gt(files.path, after)))
      .orderBy(asc(files.path))
      .limit(limit);
}

/** See `Store.countOutdated`. */
export function countOutdated(db: Database): Store["countOutdated"] {
  return async (analysisVersion) => {
    const [row] = await db
      .select({ files: count() })
      .from(files)
      .innerJoin(articles, eq(articles.id, files.articleId))
      .where(ne(articles.analysisVersion, analysisVersion));
    return row!.files;
  };
}
