import { f1, precision, recall, type Score } from "./score/score.js";

const HEADER = ["task", "corpus", "precision", "recall", "F1", "documents", "seconds"];

/** The scores as a table of lines; numbers to the right. Shares in percent. */
export function tableOf(scores: readonly Score[]): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  const rows = scores.map((score) => [
    score.task,
    score.corpus,
    percent(precision(score)),
    percent(recall(score)),
    percent(f1(score)),
    String(score.documents),
    score.seconds.toFixed(1),
  ]);
  const widths = HEADER.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ");
  return [line(HEADER), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
