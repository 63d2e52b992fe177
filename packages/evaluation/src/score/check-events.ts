import { type Analysis, parsePartialDate, type Report, resolveDate } from "@newsgraph/core";

/** A happening that a reader of a folder's articles would name. */
export interface ExpectedEvent {
  readonly what: string;
  readonly on: string | null;
  /** The first is the one who acted, or to whom it happened. */
  readonly participants: readonly string[];
  readonly need?: "must" | "may";
  readonly modality?: string;
  /** The files that tell of it; absent if any may. */
  readonly in?: readonly string[];
}

/** An analysis, and the day of its article: its own, or one that another copy of the story tells. */
export interface DatedAnalysis {
  readonly analysis: Analysis;
  readonly publishedOn: string | null;
}

/** True if a report of one of the articles tells of the happening: its modality, its day and the one it names first. */
export function isReported(event: ExpectedEvent, articles: ReadonlyMap<string, DatedAnalysis>): boolean {
  const files = event.in ?? [...articles.keys()];
  return files.some((file) => {
    const { analysis, publishedOn } = articles.get(file)!;
    return analysis.reports.some(
      (report) =>
        report.modality === (event.modality ?? "ACTUAL") &&
        (event.on === null || dayOf(analysis, report, publishedOn) === event.on) &&
        (event.participants.length === 0 || names(analysis, report, event.participants[0]!)),
    );
  });
}

/** When, with the day of the article that only another copy tells. */
function dayOf({ dates }: Analysis, { on }: Report, publishedOn: string | null): string | null {
  const rule = on === null ? null : dates[on]!.reckoning;
  return (rule && resolveDate(rule, publishedOn === null ? null : parsePartialDate(publishedOn))?.value) ?? null;
}

function names({ chains }: Analysis, { participants, place }: Report, name: string): boolean {
  const told = [...participants.map(({ chain }) => chain), ...(place === null ? [] : [place])];
  return told.some((chain) => chains[chain]!.name === name || chains[chain]!.aliases.includes(name));
}
