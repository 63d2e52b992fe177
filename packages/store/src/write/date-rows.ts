import { type Analysis, surface } from "@newsgraph/core";
import type { dates } from "../schema.js";
import { findingRow } from "./finding-rows.js";
import type { Row } from "./insert.js";

/** A row for each time expression of the article. */
export function dateRows(articleId: string, { article, ...analysis }: Analysis): Row<typeof dates>[] {
  return analysis.dates.map((date, ordinal) => ({
    articleId,
    ...findingRow(date, ordinal),
    text: surface(article.text, date),
    type: date.type,
    value: date.value,
    reckoning: date.reckoning,
    resolvedValue: date.date?.value ?? null,
    resolvedPrecision: date.date?.precision ?? null,
    reckonedFrom: date.reckonedFrom,
  }));
}
