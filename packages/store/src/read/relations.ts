import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { alias, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  articles,
  chains,
  entities,
  entityNames,
  events,
  files,
  participants,
  quoteAbouts,
  quotes,
  reports,
  revisions,
  statements,
  stories,
} from "../schema.js";
import { isAnyOf, pairedWithItself } from "../sqlite.js";

/** From ids as asked, a JSON list, to what they lead to: a subselect `(parent, child)` of the asked id and what it leads to. */
export type Relation = (ids: Placeholder) => SQL;

/** The ids themselves. */
export const itself: Relation = pairedWithItself;

/** An article's id, also one that the content of a file had before it changed, to that of the article which is there now. */
export const toArticle: Relation = (ids) => sql`
  select ${articles.id} as parent, ${articles.id} as child from ${articles} where ${isAnyOf(articles.id, ids)}
  union all select ${revisions.articleId}, min(${files.articleId}) from ${revisions} join ${files} on ${files.path} = ${revisions.path}
    where ${isAnyOf(revisions.articleId, ids)}
      and not exists (select 1 from ${articles} where ${articles.id} = ${revisions.articleId})
    group by ${revisions.articleId}`;

/** Follows a relation one table further: from the children, found in one column, to another column of the same rows. */
const then =
  (relation: Relation, table: SQLiteTable, from: SQLiteColumn, to: SQLiteColumn): Relation =>
  (ids) =>
    sql`select asked.parent as parent, ${to} as child from (${relation(ids)}) as asked join ${table} on ${from} = asked.child`;

/** Any id of a thing, its own or a finding's, to its own: a thing may for a while outlive the finding whose id it has. */
const toThing =
  (
    findings: SQLiteTable,
    finding: SQLiteColumn,
    thing: SQLiteColumn,
    things: SQLiteTable,
    id: SQLiteColumn,
  ): Relation =>
  (ids) =>
    sql`
    select ${finding} as parent, ${thing} as child from ${findings} where ${isAnyOf(finding, ids)} and ${thing} is not null
    union select ${id}, ${id} from ${things} where ${isAnyOf(id, ids)}
      and not exists (select 1 from ${findings} where ${finding} = ${id} and ${thing} is not null)`;

export const toEntity = toThing(chains, chains.id, chains.entityId, entities, entities.id);
export const toStatement = toThing(quotes, quotes.id, quotes.statementId, statements, statements.id);
export const toEvent = toThing(reports, reports.id, reports.eventId, events, events.id);
export const toStory = toThing(articles, articles.id, articles.storyId, stories, stories.id);

const reportsOfChains = (chainsAsked: Relation) =>
  then(chainsAsked, participants, participants.chainId, participants.reportId);

export const chainsOfEntity = then(toEntity, chains, chains.entityId, chains.id);
export const articlesOfEntity = then(toEntity, chains, chains.entityId, chains.articleId);
export const quotesAboutEntity = then(chainsOfEntity, quoteAbouts, quoteAbouts.chainId, quoteAbouts.quoteId);
export const eventsWithEntity = then(reportsOfChains(chainsOfEntity), reports, reports.id, reports.eventId);
export const eventsAtPlace = then(chainsOfEntity, reports, reports.placeChainId, reports.eventId);

/** From the `nameKey`s of names or aliases. */
export const entitiesNamed: Relation = (keys) => sql`
  select ${entityNames.key} as parent, ${entityNames.entityId} as child from ${entityNames}
  where ${isAnyOf(entityNames.key, keys)}`;
export const chainsNamed = then(entitiesNamed, chains, chains.entityId, chains.id);
export const eventsWithNamed = then(reportsOfChains(chainsNamed), reports, reports.id, reports.eventId);

const asked = alias(articles, "asked_article");
/** From an article to the other copies of its story. */
export const otherCopies: Relation = (ids) => sql`
  select ${asked.id} as parent, ${articles.id} as child from ${articles} as ${sql.identifier("asked_article")}
  join ${articles} on ${articles.storyId} = ${asked.storyId} and ${articles.id} <> ${asked.id}
  where ${isAnyOf(asked.id, ids)}`;
export const articlesOfStory = then(toStory, articles, articles.storyId, articles.id);
export const statementsOfStory = then(articlesOfStory, quotes, quotes.articleId, quotes.statementId);

const OTHER_CHAINS = alias(chains, "other_chains");
/** The entities that share an article with it. */
export const entitiesMentionedWith: Relation = (ids) => sql`
  select asked.parent as parent, ${OTHER_CHAINS.entityId} as child
  from (${toEntity(ids)}) as asked join ${chains} on ${chains.entityId} = asked.child
  join ${chains} as ${OTHER_CHAINS} on ${OTHER_CHAINS.articleId} = ${chains.articleId} and ${OTHER_CHAINS.entityId} <> asked.child`;

export const entitiesOfArticle = then(itself, chains, chains.articleId, chains.entityId);
export const statementsOfArticle = then(itself, quotes, quotes.articleId, quotes.statementId);
export const eventsOfArticle = then(itself, reports, reports.articleId, reports.eventId);
