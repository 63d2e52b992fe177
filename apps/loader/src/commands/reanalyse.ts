import type { ExitCode } from "../exit-codes.js";
import { outdatedSources } from "../loading/outdated-sources.js";
import { runLoad } from "../loading/run-load.js";
import { stopSignal } from "../stop-signal.js";
import { type LoadOptions, onStore, requireDatabase, settingsOf, tell, tellingOf } from "./load.js";

/** What `newsgraph reanalyse` takes from the command line. */
export type ReanalyseOptions = Pick<
  LoadOptions,
  "database" | "workers" | "timeout" | "maxFailures" | "dryRun" | "json" | "events" | "quiet" | "color"
>;

/**
 * Reads again what older rules or weights read, and links it anew. A file that is gone is refused; its article stays as it
 * is. Ends and reports as a load does.
 */
export async function reanalyseCommand(options: ReanalyseOptions): Promise<ExitCode> {
  requireDatabase(options.database);
  const settings = settingsOf(options);
  const stop = stopSignal();
  try {
    const report = await onStore(options.database, settings.dryRun, (store) =>
      runLoad([], { store, settings, stop, ...tellingOf(options), files: outdatedSources(store) }),
    );
    tell(report, options);
    return report.exitCode as ExitCode;
  } finally {
    stop.end();
  }
}
