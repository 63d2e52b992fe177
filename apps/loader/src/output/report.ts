import type { Style } from "./style.js";

/** What a load did: the JSON of `newsgraph load --json`, with `version` beside it. Additive changes only. */
export interface LoadReport {
  /** Files looked at, refused ones included. */
  readonly files: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refusals: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** Files in the folders that are no articles by their names, or hidden. */
  readonly passedOver: number;
  /** Articles linked with the rest. */
  readonly linked: number;
  /** What the database holds now. */
  readonly totals: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** True if a signal ended the run early. */
  readonly stopped: boolean;
  readonly exitCode: number;
}

/** How many paths of one kind of refusal are listed; the rest is in `loads` of the API and in `--json`. */
const MAX_PATHS_SHOWN = 10;

/** The report for a person. `onlyTrouble` leaves out what went well. The important line comes last. */
export function loadReport(report: LoadReport, style: Style, onlyTrouble: boolean): string {
  const { totals } = report;
  const lines: string[] = [];
  if (!onlyTrouble) {
    const looked = `Looked at ${count(report.files, "file")} in ${report.seconds.toFixed(1)} s`;
    const passed =
      report.passedOver > 0 ? `; passed over ${report.passedOver} that are no articles by their names` : "";
    lines.push(
      `${looked}: ${report.new} new, ${report.changed} changed, ${report.unchanged} unchanged${passed}.`,
      `The database holds ${count(totals.articles ?? 0, "article")} in ${count(totals.stories ?? 0, "story", "stories")}, ` +
        `${count(totals.entities ?? 0, "entity", "entities")}, ${count(totals.quotes ?? 0, "quote")} and ${count(totals.events ?? 0, "event")}.`,
    );
  }
  for (const [code, refusals] of byCode(report.refusals)) {
    lines.push(style("yellow", `Refused ${count(refusals.length, "file")} [${code}]:`));
    for (const { path, message } of refusals.slice(0, MAX_PATHS_SHOWN)) lines.push(`  ${path}: ${message}`);
    if (refusals.length > MAX_PATHS_SHOWN) lines.push(`  … and ${refusals.length - MAX_PATHS_SHOWN} more.`);
  }
  if (report.stopped)
    lines.push(style("yellow", "Stopped early. What was loaded stays; the next run goes on from there."));
  return lines.map((line) => `${line}\n`).join("");
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function byCode(refusals: LoadReport["refusals"]): Map<string, LoadReport["refusals"][number][]> {
  const groups = new Map<string, LoadReport["refusals"][number][]>();
  for (const refusal of refusals) {
    const group = groups.get(refusal.code);
    if (group) group.push(refusal);
    else groups.set(refusal.code, [refusal]);
  }
  return groups;
}
