import { asc, getTableColumns, type InferSelectModel, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { MentionFilter } from "../model/filters.js";
import type { DateRecord, MentionRecord } from "../model/records.js";
import { dates, mentions } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { isOneOf, isReached } from "./conditions.js";
import { partialDate } from "./dates.js";
import { listing } from "./listing.js";
import type { MentionOrder, MentionParent, Reads } from "./reads.js";
import { chainsOfEntity, itself } from "./relations.js";
import { rowsPerParent } from "./rows-per-parent.js";
import { type Computed, recordOf } from "./stored-record.js";

type MentionReads = Pick<
  Reads,
  "mentions" | "countMentions" | "mentionsPerParent" | "countMentionsPerParent" | "mentionsOf" | "datesOf"
>;

export function mentionReads(db: Database): MentionReads {
  const list = listing<MentionRow, MentionRecord, MentionFilter, MentionOrder["field"], MentionParent>(db, {
    table: mentions,
    id: mentions.ordinal, // within the article, which is the key of the one order there is
    isOnPage: sql`${mentions.articleId} = page.key and ${mentions.ordinal} = page.id`,
    columns: getTableColumns(mentions),
    computed,
    orders: { POSITION: mentions.articleId },
    conditions: {
      articleId: isReached(mentions.articleId, itself),
      entityId: isReached(mentions.chainId, chainsOfEntity),
      form: isOneOf(mentions.form),
    },
    parents: {
      articleId: { children: itself, column: mentions.articleId },
      entityId: { children: chainsOfEntity, column: mentions.chainId },
    },
  });
  const ids = sql.placeholder("ids");
  const mentionsOf = db
    .select()
    .from(mentions)
    .where(isAnyOf(mentions.articleId, ids))
    .orderBy(asc(mentions.articleId), asc(mentions.ordinal))
    .prepare();
  const datesOf = db
    .select()
    .from(dates)
    .where(isAnyOf(dates.articleId, ids))
    .orderBy(asc(dates.articleId), asc(dates.ordinal))
    .prepare();
  return {
    mentions: list.page,
    countMentions: list.count,
    mentionsPerParent: list.perParent,
    countMentionsPerParent: list.countPerParent,
    async mentionsOf(articleIds) {
      const rows = await mentionsOf.execute({ ids: JSON.stringify(articleIds) });
      return rowsPerParent(
        articleIds,
        rows,
        (row) => row.articleId,
        (row) => recordOf(row, computed),
      );
    },
    async datesOf(articleIds) {
      const rows = await datesOf.execute({ ids: JSON.stringify(articleIds) });
      return rowsPerParent(articleIds, rows, (row) => row.articleId, dateRecord);
    },
  };
}

type MentionRow = InferSelectModel<typeof mentions>;

const computed: Computed<MentionRow, MentionRecord> = { entityId: (row) => row.chainId };

function dateRecord(row: InferSelectModel<typeof dates>): DateRecord {
  const { ordinal: _, resolvedValue, resolvedPrecision, ...date } = row;
  return { ...date, date: partialDate(resolvedValue, resolvedPrecision) };
}
