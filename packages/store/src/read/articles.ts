import type { Attested, Known } from "@newsgraph/core";
import { asc, getTableColumns, type InferSelectModel, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { ArticleFilter } from "../model/filters.js";
import type { ArticleRecord } from "../model/records.js";
import type { ArticleTally } from "../model/tally.js";
import { outletKey } from "../name-key.js";
import { articles, chains, files, originEvidence, texts } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { equals, hasBegunBy, hasWords, isNotOverBefore, isOneOf, isOnly, isReached } from "./conditions.js";
import { type ListSpec, listing } from "./listing.js";
import type { ArticleOrder, ArticleParent, Reads } from "./reads.js";
import { articlesOfEntity, otherCopies, toArticle, toStory } from "./relations.js";
import { revisionsOf } from "./revisions.js";
import { rowsPerParent } from "./rows-per-parent.js";
import type { Computed } from "./stored-record.js";
import { byInterval, tallying } from "./tallying.js";

type ArticleReads = Pick<
  Reads,
  | "articles"
  | "countArticles"
  | "articlesPerParent"
  | "countArticlesPerParent"
  | "tallyArticles"
  | "tallyArticlesPerParent"
  | "articlesByIds"
  | "articleTexts"
  | "filesOf"
  | "revisionsOf"
  | "sharedPath"
  | "originEvidenceOf"
>;

export function articleReads(db: Database): ArticleReads {
  const spec: ListSpec<ArticleRow, ArticleRecord, ArticleFilter, ArticleOrder["field"], ArticleParent> = {
    table: articles,
    id: articles.id,
    resolved: toArticle,
    columns: getTableColumns(articles),
    computed,
    orders: { PUBLISHED_AT: articles.publishedFirst, TITLE: articles.titleKey, ID: articles.id },
    conditions: {
      ids: isOneOf(articles.id),
      outlet: isOneOf(articles.outletKey, outletKey),
      publishedFrom: isNotOverBefore(articles.publishedLast),
      publishedTo: hasBegunBy(articles.publishedFirst),
      entityId: isReached(articles.id, articlesOfEntity),
      storyId: isReached(articles.storyId, toStory),
      originalsOnly: isOnly(isNull(articles.copyRelation)),
      copiesOnly: isOnly(isNotNull(articles.againstId)),
      text: hasWords(articles.seq, "articles_fts"),
      language: equals(articles.language),
    },
    parents: {
      storyId: { children: toStory, column: articles.storyId },
      entityId: { children: articlesOfEntity, column: articles.id },
      copyId: { children: otherCopies, column: articles.id },
    },
  };
  const list = listing(db, spec);
  const tallies = tallying<ArticleFilter, ArticleTally, ArticleParent>(db, spec, {
    ...byInterval(articles.publishedFirst, articles.publishedLast),
    ENTITY: {
      value: chains.entityId,
      join: sql`join ${chains} on ${chains.articleId} = ${articles.id}`,
      first: "MOST",
    },
  });
  const ids = sql.placeholder("ids");
  const textsOf = db.select().from(texts).where(isAnyOf(texts.articleId, ids)).prepare();
  const filesOf = db.select().from(files).where(isAnyOf(files.articleId, ids)).orderBy(asc(files.path)).prepare();
  const pathEnds = db
    .select({ first: sql<string | null>`min(${files.path})`, last: sql<string | null>`max(${files.path})` })
    .from(files)
    .prepare();
  const evidenceOf = db.select().from(originEvidence).where(isAnyOf(originEvidence.articleId, ids)).prepare();
  return {
    articles: list.page,
    countArticles: list.count,
    articlesPerParent: list.perParent,
    countArticlesPerParent: list.countPerParent,
    tallyArticles: tallies.tally,
    tallyArticlesPerParent: tallies.tallyPerParent,
    articlesByIds: (ids) => list.byIds(ids),
    async articleTexts(ids) {
      const rows = await textsOf.execute({ ids: JSON.stringify(ids) });
      return new Map(
        rows.map(({ articleId, text, paragraphs, sentences, removed }) => [
          articleId,
          { text, paragraphs, sentences, removed },
        ]),
      );
    },
    async sharedPath() {
      const [ends] = await pathEnds.execute();
      return sharedBeginning(ends?.first ?? "", ends?.last ?? "");
    },
    async originEvidenceOf(ids) {
      const rows = await evidenceOf.execute({ ids: JSON.stringify(ids) });
      const found = new Map(rows.map(({ articleId, evidence }) => [articleId, evidence]));
      return new Map(ids.map((id) => [id, found.get(id) ?? []]));
    },
    async filesOf(ids) {
      const rows = await filesOf.execute({ ids: JSON.stringify(ids) });
      return rowsPerParent(
        ids,
        rows,
        (row) => row.articleId,
        (row) => row,
      );
    },
    revisionsOf: revisionsOf(db),
  };
}

/** What two texts share, all texts share that are sorted between them. */
function sharedBeginning(first: string, last: string): string {
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return first.slice(0, length);
}

type ArticleRow = InferSelectModel<typeof articles>;

const computed: Computed<ArticleRow, ArticleRecord> = {
  title: (row) => attested(row.title, row.titleKnown, row.titleSource),
  outlet: (row) => attested(row.outlet, row.outletKnown, row.outletSource),
  publishedAt({ publishedValue: value, publishedPrecision: precision, publishedKnown, publishedSource }) {
    if (value === null || precision === null) return null;
    return { value, precision, known: publishedKnown ?? "STATED", from: publishedSource };
  },
  copy({ copyRelation: relation, originId, againstId, similarity }) {
    return relation === null ? null : { relation, originId, againstId, similarity: similarity ?? 0 };
  },
};

function attested(value: string | null, known: Known | null, from: string | null): Attested<string> | null {
  return value === null ? null : { value, known: known ?? "STATED", from };
}
