import type { EventType, Modality, ParticipantRole } from "@newsgraph/core";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { TextSpan } from "../model/records.js";
import { articles } from "./articles.js";
import { findingColumns, json, precision } from "./columns.js";
import { dates } from "./dates.js";
import { chains } from "./entities.js";

export const events = sqliteTable(
  "events",
  {
    seq: integer().primaryKey(),
    id: text().notNull().unique(),
    type: text().$type<EventType>().notNull(),
    title: text().notNull(),
    onValue: text(),
    onPrecision: precision(),
    onFirst: text(),
    onLast: text(),
    placeName: text(),
    placeChainId: text().references(() => chains.id, { onDelete: "set null" }),
    modality: text().$type<Modality>().notNull(),
    /** Number of stories that tell of it, and of reports. */
    stories: integer().notNull(),
    reports: integer().notNull(),
    stale: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    index("events_by_on").on(table.onFirst, table.id),
    index("events_by_stories").on(table.stories, table.id),
    index("events_by_place").on(table.placeChainId),
    index("events_stale").on(table.stale, table.id),
  ],
);

export const reports = sqliteTable(
  "reports",
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    ...findingColumns(),
    title: text().notNull(),
    type: text().$type<EventType>().notNull(),
    text: text().notNull(),
    trigger: json<TextSpan>().notNull(),
    /** Ordinal of the date that tells when; the days that date covers. */
    onDate: integer(),
    onFirst: text(),
    onLast: text(),
    placeChainId: text().references(() => chains.id, { onDelete: "cascade" }),
    modality: text().$type<Modality>().notNull(),
    /** Where linking put it; null while it is not linked. */
    node: text(),
    eventId: text().references(() => events.id, { onDelete: "set null" }),
  },
  (table) => [
    foreignKey({ columns: [table.articleId, table.onDate], foreignColumns: [dates.articleId, dates.ordinal] }).onDelete(
      "cascade",
    ),
    index("reports_by_article").on(table.articleId),
    index("reports_by_event").on(table.eventId, table.articleId),
    index("reports_by_node").on(table.node, table.id),
    index("reports_by_place").on(table.placeChainId),
  ],
);

/** Who took part, as a report tells it. */
export const participants = sqliteTable(
  "participants",
  {
    reportId: text()
      .notNull()
      .references(() => reports.id, { onDelete: "cascade" }),
    ordinal: integer().notNull(),
    chainId: text()
      .notNull()
      .references(() => chains.id, { onDelete: "cascade" }),
    role: text().$type<ParticipantRole>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.ordinal] }),
    index("participants_by_chain").on(table.chainId),
  ],
);
