import { NOUNS, type Noun } from "@newsgraph/core";
import { RELINK_IS_DUE } from "../loading/linking-version.js";
import { COUNTED_AS, type HotKey, type Stage, type Tally } from "../loading/tally.js";
import { printable } from "./printable.js";
import { shownPath } from "./shown-path.js";
import type { Style } from "./style.js";

/** What a load did: the JSON of `newsgraph load --json`, with `version` beside it. Additive changes only. */
export interface LoadReport {
  /** Articles looked at, refused ones included. */
  readonly files: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** How many were refused, by code. */
  readonly refused: Readonly<Record<string, number>>;
  /** The first thousand of them. */
  readonly refusals: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** Files that are no articles by their names or content, or hidden. */
  readonly passedOver: number;
  /** Stored files that are gone; their articles are kept unless they were pruned. The first thousand are listed. */
  readonly vanished: number;
  readonly vanishedPaths: readonly string[];
  readonly pruned: number;
  /** Articles linked with the rest. */
  readonly linked: number;
  /** Findings that joined others in one thing, by noun. */
  readonly joined: Readonly<Record<string, number>>;
  /** How many hot keys this run met, by noun: so many findings share one that each was compared with its nearest alone. */
  readonly hotKeys: Readonly<Record<Noun, number>>;
  /** The hottest of them. */
  readonly hottestKeys: readonly HotKey[];
  /** What the database holds now. */
  readonly totals: Readonly<Record<string, number>>;
  /** True if some of its links were made by another version of linking. */
  readonly relinkDue: boolean;
  readonly seconds: number;
  /** Seconds that the run waited for each stage. */
  readonly stages: Readonly<Record<Stage, number>>;
  readonly workers: number;
  /** True if all links were made anew and no file was read. */
  readonly relink: boolean;
  /** True if nothing was written. */
  readonly dryRun: boolean;
  /** True if a signal ended the run early. */
  readonly stopped: boolean;
  readonly exitCode: number;
}

/** The report of a run, from what it counted. */
export function reportOf(
  tally: Tally,
  {
    settings,
    seconds,
    ...rest
  }: Pick<LoadReport, "totals" | "relinkDue" | "seconds" | "stopped" | "exitCode"> & {
    readonly settings: Pick<LoadReport, "workers" | "dryRun"> & { readonly relink?: boolean };
  },
): LoadReport {
  const { files, outcomes, refused, refusals, passedOver, vanished, vanishedPaths, pruned, linked, joined } = tally;
  const stages = Object.fromEntries(Object.entries(tally.seconds).map(([stage, time]) => [stage, rounded(time)]));
  return {
    ...{ files, new: outcomes.NEW, changed: outcomes.CHANGED, unchanged: outcomes.UNCHANGED, refused, passedOver },
    // Threads refuse in no order; a report repeats.
    refusals: [...refusals].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...{ vanished, vanishedPaths, pruned, linked, joined },
    hotKeys: countByNoun(tally.hotKeys),
    hottestKeys: [...tally.hotKeys]
      .sort((p, q) => q.nodes - p.nodes || (p.key < q.key ? -1 : 1))
      .slice(0, MOST_HOT_KEYS),
    ...rest,
    seconds: rounded(seconds),
    stages: stages as LoadReport["stages"],
    workers: settings.workers,
    relink: settings.relink === true,
    dryRun: settings.dryRun,
  };
}

/** Hot keys that are named. */
const MOST_HOT_KEYS = 10;

function countByNoun(keys: readonly HotKey[]): Record<Noun, number> {
  const counts: Record<Noun, number> = { story: 0, entity: 0, statement: 0, event: 0 };
  for (const { noun } of keys) counts[noun] += 1;
  return counts;
}

/** What came of the files, and how many hot keys were met, as the record of a run names it. */
export function countsOf(report: LoadReport): Record<string, number> {
  const { files, new: added, changed, unchanged, passedOver, vanished, pruned, linked } = report;
  const refused = sumOf(report.refused);
  return {
    ...{ files, new: added, changed, unchanged, refused, passedOver, vanished, pruned, linked },
    hotKeys: sumOf(report.hotKeys),
  };
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Of the keys that `--json` names a person reads the first: often they are one story's, or one name's. */
const MAX_HOT_KEYS_SHOWN = 3;
/** How many paths of one kind are listed; the rest is in `loads` of the API and in `--json`. */
const MAX_PATHS_SHOWN = 10;

/** The report for a person. `onlyTrouble` leaves out what went well. The important line comes last. */
export function loadReport(report: LoadReport, style: Style, onlyTrouble: boolean): string {
  const lines: string[] = onlyTrouble ? [] : summary(report);
  if (report.vanished > 0 && !onlyTrouble) {
    lines.push(...listed(report.vanishedPaths, report.vanished), style("yellow", fateOfVanished(report)));
  }
  if (report.relinkDue && !onlyTrouble) lines.push(style("yellow", RELINK_IS_DUE));
  for (const [code, number] of Object.entries(report.refused).sort()) {
    lines.push(style("yellow", `Refused ${count(number, "file")} [${code}]:`));
    const told = report.refusals.filter((refusal) => refusal.code === code);
    lines.push(
      ...listed(
        told.map(({ path, message }) => ({ path, message })),
        number,
      ),
    );
  }
  if (report.exitCode === 4)
    lines.push(style("yellow", "Ended early: more files were refused than --max-failures allows."));
  if (report.stopped)
    lines.push(style("yellow", "Stopped early. What was loaded stays; the next run goes on from there."));
  return lines.map((line) => `${line}\n`).join("");
}

function summary(report: LoadReport): string[] {
  const { totals, joined, stages, dryRun } = report;
  const looked = `Looked at ${count(report.files, "article")} in ${report.seconds.toFixed(1)} s`;
  const none = report.passedOver === 1 ? "is no article" : "are no articles";
  const passed = report.passedOver > 0 ? `; passed over ${count(report.passedOver, "file")} that ${none}` : "";
  const outcome = `${report.new} new, ${report.changed} changed, ${report.unchanged} unchanged`;
  const relinked = `Linked ${count(report.linked, "article")} anew in ${report.seconds.toFixed(1)} s.`;
  const lines = [report.relink ? relinked : `${looked}: ${outcome}${passed}.`];
  if (dryRun) return [...lines, "This was a dry run: nothing was written."];
  const hot = sumOf(report.hotKeys);
  if (report.linked > 0) {
    lines.push(
      `Joined ${count(joined.story ?? 0, "copy", "copies")} to stories, ${count(joined.entity ?? 0, "name")} to entities, ` +
        `${count(joined.statement ?? 0, "quote")} to statements, ${count(joined.event ?? 0, "report")} to events.`,
      `Seconds by stage: ${Object.entries(stages)
        .filter(([, seconds]) => seconds >= 0.1)
        .map(([stage, seconds]) => `${stage} ${seconds.toFixed(1)}`)
        .join(", ")}.`,
    );
  }
  if (hot > 0) {
    const where = NOUNS.filter((noun) => report.hotKeys[noun] > 0).map(
      (noun) => `${report.hotKeys[noun]} of ${COUNTED_AS[noun]}`,
    );
    lines.push(
      `Met ${count(hot, "hot key")} (${where.join(", ")}): what shares one was compared with its nearest alone (docs/loading.md).`,
      ...report.hottestKeys
        .slice(0, MAX_HOT_KEYS_SHOWN)
        .map(({ noun, key, nodes }) => `  ${printable(key)} of ${COUNTED_AS[noun]}: ${nodes} nodes`),
    );
  }
  lines.push(
    `The database holds ${count(totals.articles ?? 0, "article")} in ${count(totals.stories ?? 0, "story", "stories")}, ` +
      `${count(totals.entities ?? 0, "entity", "entities")}, ${count(totals.quotes ?? 0, "quote")} and ${count(totals.events ?? 0, "event")}.`,
  );
  return lines;
}

function fateOfVanished({ vanished, pruned }: LoadReport): string {
  const gone = `${count(vanished, "stored file is", "stored files are")} no longer there`;
  if (pruned === vanished) return `${gone}; forgotten.`;
  return `${gone}; what they held is kept. To forget it: --prune (and --force where a folder is empty).`;
}

function listed(
  paths: readonly (string | { readonly path: string; readonly message: string })[],
  all: number,
): string[] {
  const lines = paths
    .slice(0, MAX_PATHS_SHOWN)
    .map((one) =>
      typeof one === "string" ? `  ${shownPath(one)}` : `  ${shownPath(one.path)}: ${printable(one.message)}`,
    );
  if (all > MAX_PATHS_SHOWN) lines.push(`  … and ${all - MAX_PATHS_SHOWN} more.`);
  return lines;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
