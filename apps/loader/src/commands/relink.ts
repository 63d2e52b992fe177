import type { ExitCode } from "../exit-codes.js";
import { runRelink } from "../loading/run-load.js";
import { stopSignal } from "../stop-signal.js";
import { type LoadOptions, onStore, requireDatabase, tell, tellingOf } from "./load.js";

/** What `newsgraph relink` takes from the command line. */
export type RelinkOptions = Pick<LoadOptions, "database" | "json" | "quiet" | "color">;

/**
 * Forgets all that linking found and links every article anew, without reading any file. Until it is done the API shows
 * articles without their stories, entities, statements and events. A run that is stopped is finished by the next load.
 */
export async function relinkCommand(options: RelinkOptions): Promise<ExitCode> {
  requireDatabase(options.database);
  const stop = stopSignal();
  try {
    const report = await onStore(options.database, false, (store) => runRelink({ store, stop, ...tellingOf(options) }));
    tell(report, options);
    return report.exitCode as ExitCode;
  } finally {
    stop.end();
  }
}
