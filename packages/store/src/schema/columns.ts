import type { Precision } from "@newsgraph/core";
import { customType, integer, real, text } from "drizzle-orm/sqlite-core";

/** A JSON column. Null stays SQL's null; drizzle's own JSON mode writes the word "null" where a statement is prepared. */
export const json = <T>() =>
  customType<{ data: T; driverData: string | null }>({
    dataType: () => "text",
    toDriver: (value) => (value === null ? null : JSON.stringify(value)),
    fromDriver: (stored) => JSON.parse(stored as string) as T,
  })();

/** The columns of every finding: its place in its article and how it is known. */
export const findingColumns = () => ({
  /** Index among the article's findings of its kind. */
  ordinal: integer().notNull(),
  start: integer().notNull(),
  end: integer().notNull(),
  sentence: integer().notNull(),
  rule: text().notNull(),
  confidence: real().notNull(),
});

export const precision = () => text().$type<Precision>();
