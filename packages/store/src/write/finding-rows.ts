import { type Analysis, daysCovered, type Finding, type PartialDate, type Span, surface } from "@newsgraph/core";
import type { TextSpan } from "../model/records.js";

/** Chain of an article by its index → its id; null for no chain. */
export type ChainAt = (index: number | null) => string | null;

/** The columns that every finding has. */
export function findingRow({ start, end, sentence, rule, confidence }: Finding, ordinal: number) {
  return { ordinal, start, end, sentence, rule, confidence };
}

/** A span with its words. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: surface(text, { start, end }) };
}

/** The days a date covers; null and null for no date. */
export function daysOf(date: PartialDate | null): { readonly first: string | null; readonly last: string | null } {
  return date ? daysCovered(date) : { first: null, last: null };
}

/** The resolved date of the article's time expression with that index, if any. */
export function dateAt({ dates }: Analysis, index: number | null): PartialDate | null {
  return index === null ? null : (dates[index]?.date ?? null);
}
