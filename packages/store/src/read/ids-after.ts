import { asc, gt } from "drizzle-orm";
import type { Database } from "../connection.js";
import { articles, entities, events, quotes } from "../schema.js";
import type { ListedNoun, Reads } from "./reads.js";

const TABLES = { articles, entities, quotes, events } as const satisfies Record<ListedNoun, unknown>;

/** See `Reads.idsAfter`. */
export function idsAfter(db: Database): Reads["idsAfter"] {
  return async (noun, after, limit) => {
    const { id } = TABLES[noun];
    const rows = await db.select({ id }).from(TABLES[noun]).where(gt(id, after)).orderBy(asc(id)).limit(limit);
    return rows.map((row) => row.id);
  };
}
