import type { EntityKind, EntityRole, MentionForm } from "@newsgraph/core";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { articles } from "./articles.js";
import { findingColumns, json } from "./columns.js";

export const entities = sqliteTable(
  "entities",
  {
    seq: integer().primaryKey(),
    id: text().notNull().unique(),
    kind: text().$type<EntityKind>().notNull(),
    name: text().notNull(),
    nameKey: text().notNull(),
    aliases: json<readonly string[]>().notNull(),
    roles: json<readonly EntityRole[]>().notNull(),
    /** Ids that an authority file gives it. */
    authorityIds: json<readonly string[]>().notNull().default([]),
    /** Number of mentions, and of articles with any. */
    mentions: integer().notNull(),
    articles: integer().notNull(),
    stale: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [
    index("entities_by_name").on(table.nameKey, table.id),
    index("entities_by_mentions").on(table.mentions, table.id),
    index("entities_stale").on(table.stale, table.id),
  ],
);

/** The entries of the authority file. An id is a hash of what the entry says. */
export const authorities = sqliteTable("authorities", {
  id: text().primaryKey(),
  kind: text().$type<EntityKind>().notNull(),
  name: text().notNull(),
  /** Ids in other lists (Wikidata). */
  ids: json<readonly string[]>().notNull(),
});

/** The `nameKey` of each name of an entry. */
export const authorityNames = sqliteTable(
  "authority_names",
  {
    key: text().notNull(),
    authorityId: text()
      .notNull()
      .references(() => authorities.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.authorityId] }),
    index("authority_names_by_authority").on(table.authorityId),
  ],
);

/** The `nameKey` of each name and alias of an entity. */
export const entityNames = sqliteTable(
  "entity_names",
  {
    key: text().notNull(),
    entityId: text()
      .notNull()
      .references(() => entities.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.key, table.entityId] }), index("entity_names_by_entity").on(table.entityId)],
);

/** All mentions of one entity in one article. */
export const chains = sqliteTable(
  "chains",
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** Index among the article's chains. */
    ordinal: integer().notNull(),
    kind: text().$type<EntityKind>().notNull(),
    name: text().notNull(),
    aliases: json<readonly string[]>().notNull(),
    roles: json<readonly string[]>().notNull(),
    /** Of a person: names of the other people in the article, most mentioned first. */
    beside: json<readonly string[]>().notNull().default([]),
    /** Entry of the authority file that its names are those of. */
    authority: text(),
    /** Number of mentions in it. */
    mentions: integer().notNull(),
    /** A hash of its kind, names and roles, for counting; null if it was stored before this was kept. */
    naming: text(),
    /** Publication date of its article, TIMEX3 value; null if unknown. It dates the roles. */
    publishedValue: text(),
    /** Where linking put it; null while it is not linked. */
    node: text(),
    entityId: text().references(() => entities.id, { onDelete: "set null" }),
  },
  (table) => [
    index("chains_by_article").on(table.articleId, table.entityId),
    index("chains_by_entity").on(table.entityId, table.articleId, table.mentions),
    index("chains_by_naming").on(table.entityId, table.naming, table.publishedValue, table.mentions, table.id),
    index("chains_by_node").on(table.node, table.id),
  ],
);

export const mentions = sqliteTable(
  "mentions",
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    ...findingColumns(),
    text: text().notNull(),
    kind: text().$type<EntityKind>().notNull(),
    form: text().$type<MentionForm>().notNull(),
    chainId: text().references(() => chains.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.ordinal] }), index("mentions_by_chain").on(table.chainId)],
);
