import { openStore } from "@newsgraph/store";
import { ExitCode } from "../exit-codes.js";

/** What `newsgraph status` takes from the command line. */
export interface StatusOptions {
  readonly database: string;
  readonly json?: boolean;
}

/** Tells what the database holds and how the last runs ended. */
export async function statusCommand({ database, json }: StatusOptions): Promise<ExitCode> {
  const store = await openStore(database, { readonly: true });
  try {
    const status = await store.status();
    if (json) {
      process.stdout.write(`${JSON.stringify({ version: 1, database, ...status })}\n`);
      return ExitCode.OK;
    }
    const lines = [`${database} holds`];
    for (const [noun, number] of Object.entries(status.counts)) lines.push(`  ${String(number).padStart(8)} ${noun}`);
    lines.push(status.runs.length > 0 ? "The last runs:" : "Nothing was loaded yet: newsgraph load <folder>");
    for (const run of status.runs) {
      const { counts } = run;
      const outcome = run.exitCode === null ? "not finished" : `exit code ${run.exitCode}`;
      const what = counts
        ? `: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused`
        : "";
      lines.push(`  ${run.startedAt} ${outcome}${what}`);
    }
    process.stdout.write(`${lines.join("\n")}\n`);
    return ExitCode.OK;
  } finally {
    await store.close();
  }
}
