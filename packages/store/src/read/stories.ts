import { getTableColumns, type InferSelectModel } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { StoryFilter } from "../model/filters.js";
import type { StoryRecord } from "../model/records.js";
import { stories } from "../schema.js";
import { isAtLeast, isReached } from "./conditions.js";
import { partialDate } from "./dates.js";
import { listing } from "./listing.js";
import type { Reads, StoryOrder } from "./reads.js";
import { toStory } from "./relations.js";

type StoryReads = Pick<Reads, "stories" | "countStories" | "storiesByIds">;

export function storyReads(db: Database): StoryReads {
  const list = listing<StoryRow, StoryRecord, StoryFilter, StoryOrder["field"], never>(db, {
    table: stories,
    id: stories.id,
    resolved: toStory,
    columns: getTableColumns(stories),
    computed: { publishedAt: (row) => partialDate(row.publishedValue, row.publishedPrecision) },
    orders: { ARTICLES: stories.articles, PUBLISHED_AT: stories.publishedFirst },
    conditions: {
      articleId: isReached(stories.id, toStory),
      minimumArticles: isAtLeast(stories.articles),
    },
    parents: {},
  });
  return { stories: list.page, countStories: list.count, storiesByIds: (ids) => list.byIds(ids) };
}

type StoryRow = InferSelectModel<typeof stories>;
