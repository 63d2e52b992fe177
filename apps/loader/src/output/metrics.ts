import { accessSync, constants, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { NewsgraphError } from "@newsgraph/core";
import { countsOf, type LoadReport } from "./report.js";
import { whyUnwritable } from "./unwritable.js";

/** What a load did, or of one that an error ended how it ended. */
export type Ended = LoadReport | { readonly exitCode: number };

/** The metrics of a run in Prometheus' text format, for the textfile collector of node exporter. */
export function metricsOf(ended: Ended, now: Date): string {
  const lines: string[] = [];
  const gauge: Gauge = (name, help, values, label) => {
    lines.push(`# HELP newsgraph_${name} ${help}`, `# TYPE newsgraph_${name} gauge`);
    if (typeof values === "number") lines.push(`newsgraph_${name} ${values}`);
    else for (const [key, value] of Object.entries(values)) lines.push(`newsgraph_${name}{${label}="${key}"} ${value}`);
  };
  gauge("load_end_timestamp_seconds", "When the last load ended.", Math.round(now.getTime() / 1000));
  gauge("load_exit_code", "Exit code of the last load: 0 all done, 3 some files refused.", ended.exitCode);
  if ("files" in ended) ofReport(ended, gauge);
  return `${lines.join("\n")}\n`;
}

type Gauge = (name: string, help: string, values: Readonly<Record<string, number>> | number, label?: string) => void;

function ofReport(report: LoadReport, gauge: Gauge): void {
  const { files, hotKeys: _, ...outcomes } = countsOf(report);
  gauge("load_duration_seconds", "How long the last load took.", report.seconds);
  gauge("load_stage_seconds", "How long the last load waited for each stage.", report.stages, "stage");
  gauge("load_articles", "Articles that the last load looked at.", files ?? 0);
  gauge("load_outcomes", "What came of them.", outcomes, "outcome");
  gauge("load_refused", "Files that the last load refused.", report.refused, "code");
  gauge(
    "load_hot_keys",
    "Keys that so many findings share that each was compared with its nearest alone.",
    report.hotKeys,
    "noun",
  );
  gauge("load_relink_due", "1 if some of the graph was linked by an older version.", Number(report.relinkDue));
  gauge("graph_size", "What the database holds.", report.totals, "noun");
}

/** Throws USAGE if the file's folder is not there or may not be written: to be told before a load, not after its hours. */
export function requireMetricsFolder(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Writes them to a file that appears whole or not at all, as the collector may read at any moment. Throws USAGE if it cannot. */
export function writeMetrics(file: string, ended: Ended, now: Date): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, metricsOf(ended, now));
    renameSync(temporary, file);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

function unwritable(file: string, cause: unknown): NewsgraphError {
  return new NewsgraphError("USAGE", `--metrics-file ${file}: ${whyUnwritable(cause)}`, { file }, { cause });
}
