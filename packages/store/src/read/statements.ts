import { eq, getTableColumns, type InferSelectModel, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { StatementFilter } from "../model/filters.js";
import type { StatementRecord } from "../model/records.js";
import { articles, quotes, statements } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { type Condition, isAtLeast, isReached } from "./conditions.js";
import { matchesText, matchParameter } from "./full-text.js";
import { listing } from "./listing.js";
import type { Reads, StatementOrder, StatementParent } from "./reads.js";
import { chainsOfEntity, statementsOfArticle, statementsOfStory, toStatement } from "./relations.js";
import { sayingConditions } from "./saying.js";

/** Any of its quotes has the words, also one that is not the fullest. */
const hasFormWithWords: Condition<string> = {
  parameter: matchParameter,
  holds: (expression) => {
    const matches = matchesText(quotes.seq, "quotes_fts", expression);
    return sql`${statements.id} in (select ${quotes.statementId} from ${quotes} where ${matches})`;
  },
};

type StatementReads = Pick<
  Reads,
  | "statements"
  | "countStatements"
  | "statementsPerParent"
  | "countStatementsPerParent"
  | "statementsByIds"
  | "statementReach"
>;

export function statementReads(db: Database): StatementReads {
  const list = listing<StatementRow, StatementRecord, StatementFilter, StatementOrder["field"], StatementParent>(db, {
    table: statements,
    id: statements.id,
    resolved: toStatement,
    columns: getTableColumns(statements),
    computed: {
      speakerId: (row) => row.speakerChainId,
      fullestQuoteId: (row) => row.fullestId,
      earliestQuoteId: (row) => row.earliestId,
      saidFrom: (row) => row.saidFirst,
      saidTo: (row) => row.saidLast,
    },
    orders: { SAID_ON: statements.saidFirst, QUOTES: statements.quotes },
    conditions: {
      ...sayingConditions(statements),
      articleId: isReached(statements.id, statementsOfArticle),
      storyId: isReached(statements.id, statementsOfStory),
      text: hasFormWithWords,
      minimumQuotes: isAtLeast(statements.quotes),
    },
    parents: {
      articleId: { children: statementsOfArticle, column: statements.id },
      speakerId: { children: chainsOfEntity, column: statements.speakerChainId },
      storyId: { children: statementsOfStory, column: statements.id },
    },
  });
  const reach = db
    .select({
      id: sql<string>`${quotes.statementId}`,
      articles: sql<number>`count(distinct ${quotes.articleId})`,
      stories: sql<number>`count(distinct coalesce(${articles.storyId}, ${articles.id}))`,
    })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .where(isAnyOf(quotes.statementId, sql.placeholder("ids")))
    .groupBy(quotes.statementId)
    .prepare();
  return {
    async statementReach(ids) {
      const rows = await reach.execute({ ids: JSON.stringify(ids) });
      return new Map(rows.map(({ id, articles, stories }) => [id, { articles, stories }]));
    },
    statements: list.page,
    countStatements: list.count,
    statementsPerParent: list.perParent,
    countStatementsPerParent: list.countPerParent,
    statementsByIds: (ids) => list.byIds(ids),
  };
}

type StatementRow = InferSelectModel<typeof statements>;
