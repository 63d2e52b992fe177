import type { PartialDate, ReckonedDate } from "@newsgraph/core";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { dates } from "../schema.js";

/** What a finding tells of the date it points to. */
export const dateColumns = {
  dateValue: dates.resolvedValue,
  datePrecision: dates.resolvedPrecision,
  dateText: sql<string | null>`${dates.text}`,
  dateFrom: dates.reckonedFrom,
};

/** Finds the date of a finding by its article and the date's ordinal. */
export function dateJoin(articleId: SQLiteColumn, ordinal: SQLiteColumn): { table: typeof dates; on: SQL } {
  return { table: dates, on: and(eq(dates.articleId, articleId), eq(dates.ordinal, ordinal))! };
}

export interface DateRow {
  readonly dateValue: string | null;
  readonly datePrecision: PartialDate["precision"] | null;
  readonly dateText: string | null;
  readonly dateFrom: string | null;
}

/** The date of a finding; null if it tells none or it is not resolved. */
export function findingDate({ dateValue, datePrecision, dateText, dateFrom }: DateRow): ReckonedDate | null {
  const date = partialDate(dateValue, datePrecision);
  return date && { ...date, text: dateText ?? "", reckonedFrom: dateFrom };
}

/** A date of two columns; null if either is. */
export function partialDate(value: string | null, precision: PartialDate["precision"] | null): PartialDate | null {
  return value === null || precision === null ? null : { value, precision };
}
