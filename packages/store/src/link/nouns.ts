import type { Noun } from "@newsgraph/core";
import { articles, chains, entities, events, quotes, reports, statements, stories } from "../schema.js";

/** Where the findings and the things of a noun stand; `finding`, `article`, `node` and `thing` are columns of the findings. */
export interface NounTables {
  readonly findings: typeof chains;
  readonly finding: typeof chains.id;
  readonly article: typeof chains.articleId;
  readonly node: typeof chains.node;
  readonly thing: typeof chains.entityId;
  /** Name of that column in `findings`. */
  readonly thingColumn: "entityId";
  readonly things: typeof entities;
}

/**
 * The tables of each noun, so that one mechanism serves all four. They are typed as those of entities: of the findings only
 * the columns named here are used, of the things only `id` and `stale`, which all have.
 */
export const TABLES = {
  story: {
    findings: articles,
    finding: articles.id,
    node: articles.node,
    article: articles.id,
    thing: articles.storyId,
    thingColumn: "storyId",
    things: stories,
  },
  entity: {
    findings: chains,
    finding: chains.id,
    node: chains.node,
    article: chains.articleId,
    thing: chains.entityId,
    thingColumn: "entityId",
    things: entities,
  },
  statement: {
    findings: quotes,
    finding: quotes.id,
    node: quotes.node,
    article: quotes.articleId,
    thing: quotes.statementId,
    thingColumn: "statementId",
    things: statements,
  },
  event: {
    findings: reports,
    finding: reports.id,
    node: reports.node,
    article: reports.articleId,
    thing: reports.eventId,
    thingColumn: "eventId",
    things: events,
  },
} as unknown as Readonly<Record<Noun, NounTables>>;
