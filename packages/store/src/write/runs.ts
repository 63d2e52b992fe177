import { eq, sql } from "drizzle-orm";
import type { Connection } from "../connection.js";
import { refusals, runs } from "../schema.js";
import type { Store } from "../store.js";

/** The part of the store that keeps the loader's runs. */
export function runLog({ db, transaction }: Connection): Pick<Store, "startRun" | "recordRefusals" | "finishRun"> {
  return {
    startRun: ({ version, paths, settings = {}, startedAt }) =>
      transaction(async () => {
        const rows = await db
          .insert(runs)
          .values({ version, paths, settings, startedAt, refusals: 0 })
          .returning({ id: runs.id });
        return String(rows[0]!.id);
      }),
    recordRefusals: (run, refused) =>
      transaction(async () => {
        const runId = Number(run);
        for (const { path, code, message } of refused) await db.insert(refusals).values({ runId, path, code, message });
        await db
          .update(runs)
          .set({ refusals: sql`${runs.refusals} + ${refused.length}` })
          .where(eq(runs.id, runId));
      }),
    finishRun: (run, outcome) =>
      transaction(async () => {
        await db
          .update(runs)
          .set(outcome)
          .where(eq(runs.id, Number(run)));
      }),
  };
}
