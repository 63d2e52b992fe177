import { and, getTableColumns, gte, type InferSelectModel, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { StatementFilter } from "../model/filters.js";
import type { StatementRecord } from "../model/records.js";
import { quotes, statements } from "../schema.js";
import { given, isReached, overlapsWindow } from "./conditions.js";
import { matchesText } from "./full-text.js";
import { listing } from "./listing.js";
import type { Reads, StatementOrder, StatementParent } from "./reads.js";
import { chainsNamed, chainsOfEntity, statementsOfArticle, statementsOfStory, toStatement } from "./relations.js";

type StatementReads = Pick<
  Reads,
  "statements" | "countStatements" | "statementsPerParent" | "countStatementsPerParent" | "statementsByIds"
>;

export function statementReads(db: Database): StatementReads {
  const list = listing<StatementRow, StatementRecord, StatementFilter, StatementOrder["field"], StatementParent>(db, {
    table: statements,
    id: statements.id,
    columns: getTableColumns(statements),
    node: statementRecord,
    orders: { SAID_ON: statements.saidFirst, QUOTES: statements.quotes },
    where: (filter) =>
      and(
        isReached(statements.speakerChainId, chainsOfEntity, filter.speakerId),
        isReached(statements.speakerChainId, chainsNamed, filter.speakerName),
        overlapsWindow({ first: statements.saidFirst, last: statements.saidLast }, filter.saidFrom, filter.saidTo),
        isReached(statements.id, statementsOfArticle, filter.articleId),
        isReached(statements.id, statementsOfStory, filter.storyId),
        given(filter.text, hasFormWith),
        given(filter.minimumQuotes, (minimum) => gte(statements.quotes, minimum)),
      ),
    parents: {
      articleId: { children: statementsOfArticle, column: statements.id },
      speakerId: { children: chainsOfEntity, column: statements.speakerChainId },
      storyId: { children: statementsOfStory, column: statements.id },
    },
  });
  return {
    statements: list.page,
    countStatements: list.count,
    statementsPerParent: list.perParent,
    countStatementsPerParent: list.countPerParent,
    statementsByIds: (ids) => list.byIds(ids, toStatement),
  };
}

/** Any of its quotes has the words, also one that is not the fullest. */
function hasFormWith(text: string) {
  const matches = matchesText(quotes.seq, "quotes_fts", text);
  return sql`${statements.id} in (select ${quotes.statementId} from ${quotes} where ${matches})`;
}

type StatementRow = InferSelectModel<typeof statements>;

function statementRecord(row: StatementRow): StatementRecord {
  return {
    id: row.id,
    text: row.text,
    speakerName: row.speakerName,
    speakerId: row.speakerChainId,
    fullestQuoteId: row.fullestId,
    earliestQuoteId: row.earliestId,
    saidFrom: row.saidFirst,
    saidTo: row.saidLast,
    quotes: row.quotes,
  };
}
