import { asc } from "drizzle-orm";
import type { Connection, Database } from "../connection.js";
import { linkVersions } from "../schema.js";

/** See `Store.noteLinking`. */
export function noteLinking({ db, transaction }: Connection, version: string): Promise<void> {
  return transaction(async () => {
    await db.insert(linkVersions).values({ version }).onConflictDoNothing();
  });
}

/** See `StoreStatus.linkedBy`. */
export async function linkedBy(db: Database): Promise<readonly string[]> {
  const rows = await db.select().from(linkVersions).orderBy(asc(linkVersions.version));
  return rows.map(({ version }) => version);
}
