import { ANALYSIS_VERSION } from "@newsgraph/analysis/version";
import { isDatabaseLocked, openStore, type StoreStatus } from "@newsgraph/store";
import { EXIT_CODE_MEANINGS, ExitCode } from "../exit-codes.js";
import { isRelinkDue, RELINK_IS_DUE } from "../loading/linking-version.js";
import type { Setting } from "../options.js";
import { printable } from "../output/printable.js";

/** What `newsgraph status` takes from the command line. */
export interface StatusOptions {
  readonly database: string;
  /** Seconds. */
  readonly maxAge?: number;
  readonly json?: boolean;
}

/** A run that ended later than now by more than this tells that the clock was set back. */
const CLOCK_TOLERANCE_SECONDS = 300;

/**
 * Tells what the database holds, how the last runs ended or whether one goes on, what an update of newsgraph left to be done,
 * and which settings are in force. STALE if the last good run is older
 * than `maxAge`, if there is none, or if its age cannot be told because the clock stands before it.
 */
export async function statusCommand(
  { database, maxAge, json }: StatusOptions,
  settings: readonly Setting[],
): Promise<ExitCode> {
  const store = await openStore(database, { readonly: true });
  try {
    const status = await store.status();
    const due = { outdatedFiles: await store.countOutdated(ANALYSIS_VERSION), relinkDue: isRelinkDue(status) };
    const age = ageOf(status, new Date());
    const isRunning = isDatabaseLocked(database);
    const isStale = maxAge !== undefined && !(age !== null && age <= maxAge);
    if (json) {
      const lastGoodRunAgeSeconds = age === null ? null : Math.round(age);
      const told = { version: 1, database, ...status, isRunning, ...due, lastGoodRunAgeSeconds, isStale, settings };
      process.stdout.write(`${JSON.stringify(told)}\n`);
    } else {
      const lines = [...linesOf(database, status, age, isRunning), ...linesOfDue(due), ...linesOfSettings(settings)];
      process.stdout.write(`${lines.join("\n")}\n`);
    }
    if (isStale) process.stderr.write(`newsgraph: ${staleness(status, age)}\n`);
    return isStale ? ExitCode.STALE : ExitCode.OK;
  } finally {
    await store.close();
  }
}

/** Seconds since the last good run ended; null if there is none or the clock stands before its end. */
function ageOf({ lastGoodRun }: StoreStatus, now: Date): number | null {
  if (!lastGoodRun?.finishedAt) return null;
  const age = (now.getTime() - Date.parse(lastGoodRun.finishedAt)) / 1000;
  return age < -CLOCK_TOLERANCE_SECONDS ? null : Math.max(age, 0);
}

function staleness({ lastGoodRun }: StoreStatus, age: number | null): string {
  if (!lastGoodRun) return "No run has gone through all it was given yet.";
  if (age === null) return `The last good run ended at ${lastGoodRun.finishedAt}, which is to come: check the clock.`;
  return `The last good run ended ${duration(age)} ago, at ${lastGoodRun.finishedAt}.`;
}

function linesOf(database: string, status: StoreStatus, age: number | null, isRunning: boolean | null): string[] {
  const lines = [`${database} holds`];
  for (const [noun, number] of Object.entries(status.counts)) lines.push(`  ${String(number).padStart(8)} ${noun}`);
  if (status.runs.length === 0) return [...lines, "Nothing was loaded yet: newsgraph load <folder>"];
  lines.push(staleness(status, age), "The last runs:");
  for (const [place, run] of status.runs.entries()) {
    // Only the latest can run still; where that cannot be told, nothing is said of it.
    const fate =
      place > 0 || isRunning === false
        ? ": it was killed, or could not write its end"
        : isRunning
          ? ": it runs now"
          : "";
    lines.push(`  ${run.startedAt} ${run.exitCode === null ? `not finished${fate}` : ending(run, run.exitCode)}`);
  }
  return lines;
}

/** How a run ended, how long it took and what came of it. */
function ending({ startedAt, finishedAt, counts, settings }: StoreStatus["runs"][number], exitCode: number): string {
  const isPlain = exitCode === ExitCode.OK || exitCode === ExitCode.REFUSED;
  const meaning = isPlain ? "" : ` (${EXIT_CODE_MEANINGS[exitCode as ExitCode]})`;
  const took = finishedAt === null ? "" : ` after ${duration((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000)}`;
  const came = ["new", "changed", "unchanged", "refused"].map((outcome) => `${counts?.[outcome] ?? 0} ${outcome}`);
  const what = settings.relink === true ? `${counts?.linked ?? 0} linked anew` : came.join(", ");
  return `exit code ${exitCode}${meaning}${took}: ${what}`;
}

/** What an update of newsgraph leaves to be done. */
function linesOfDue({
  outdatedFiles,
  relinkDue,
}: {
  readonly outdatedFiles: number;
  readonly relinkDue: boolean;
}): string[] {
  const files = outdatedFiles === 1 ? "1 file was" : `${outdatedFiles} files were`;
  const outdated = `${files} read by another version of newsgraph. To read what is still there again: newsgraph reanalyse`;
  return [...(outdatedFiles > 0 ? [outdated] : []), ...(relinkDue ? [RELINK_IS_DUE] : [])];
}

function linesOfSettings(settings: readonly Setting[]): string[] {
  const width = (of: (setting: Setting) => string) => Math.max(...settings.map((setting) => of(setting).length));
  const shown = ({ value }: Setting) => (value === null ? "none" : printable(value));
  const [flags, values] = [width(({ flag }) => flag), width(shown)];
  const lines = settings.map(
    (setting) => `  ${setting.flag.padEnd(flags)}  ${shown(setting).padEnd(values)}  ${setting.from}`,
  );
  return ["Settings, and who says so:", ...lines];
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${(seconds / 3600).toFixed(1)} h` : `${Math.floor(seconds / 86_400)} days`;
}
