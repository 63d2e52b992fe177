import { surface } from "@newsgraph/core";
import type { ArticleInput } from "../store.js";
import { findingIds } from "./finding-ids.js";
import { type ChainAt, dateAt, daysOf, findingRow, textSpan } from "./finding-rows.js";

/** A row for each report of the article, and for each of its participants. */
export function reportRows({ id: articleId, analysis }: ArticleInput, chainAt: ChainAt) {
  const { text } = analysis.article;
  const ids = findingIds(
    articleId,
    "report",
    analysis.reports.map(({ trigger }) => [trigger.start, trigger.end]),
  );
  return {
    reports: analysis.reports.map((report, ordinal) => {
      const on = daysOf(dateAt(analysis, report.on));
      return {
        id: ids[ordinal]!,
        articleId,
        ...findingRow(report, ordinal),
        title: report.title,
        type: report.type,
        text: surface(text, report),
        trigger: textSpan(text, report.trigger),
        onDate: report.on,
        onFirst: on.first,
        onLast: on.last,
        placeChainId: chainAt(report.place),
        modality: report.modality,
        node: null,
        eventId: null,
      };
    }),
    participants: analysis.reports.flatMap((report, index) =>
      report.participants.map(({ chain, role }, ordinal) => ({
        reportId: ids[index]!,
        ordinal,
        chainId: chainAt(chain)!,
        role,
      })),
    ),
  };
}
