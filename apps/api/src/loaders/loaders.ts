import type { Reads } from "@newsgraph/store";
import type DataLoader from "dataloader";
import { type Batch, byId, perParent } from "./batch.js";

/**
 * The loaders of one request: fields that stand on many objects ask here, and what is asked at once is read in one
 * statement. They remember what they read, so they must not outlive the request.
 */
export type Loaders = ReturnType<typeof loadersOf>;

/** Makes the loaders of one request. */
export function loadersOf(read: Reads) {
  const byShape = new Map<string, DataLoader<string, unknown>>();

  /**
   * The loader of a list under many parents. Lists of one shape (what, under which kind of parent, filter, order, page)
   * are read together; `batch` reads them and must be the same for the same shape.
   */
  function underParent<T>(shape: readonly unknown[], batch: Batch<T>): DataLoader<string, T> {
    const key = JSON.stringify(shape);
    const known = byShape.get(key);
    if (known) return known as DataLoader<string, T>;
    const loader = perParent(batch);
    byShape.set(key, loader as DataLoader<string, unknown>);
    return loader;
  }

  return {
    underParent,
    article: byId((ids) => read.articlesByIds(ids)),
    articleText: byId((ids) => read.articleTexts(ids)),
    files: perParent((ids) => read.filesOf(ids)),
    revisions: perParent((ids) => read.revisionsOf(ids)),
    entity: byId((ids) => read.entitiesByIds(ids)),
    originEvidence: perParent((ids) => read.originEvidenceOf(ids)),
    quote: byId((ids) => read.quotesByIds(ids)),
    quotesOf: perParent((ids) => read.quotesOf(ids)),
    inner: perParent((ids) => read.innerOf(ids)),
    about: perParent((ids) => read.aboutOf(ids)),
    statement: byId((ids) => read.statementsByIds(ids)),
    statementReach: byId((ids) => read.statementReach(ids)),
    event: byId((ids) => read.eventsByIds(ids)),
    reports: perParent((ids) => read.reportsOf(ids)),
    participants: perParent((ids) => read.participantsOf(ids)),
    story: byId((ids) => read.storiesByIds(ids)),
    load: byId((ids) => read.loadsByIds(ids)),
    refusals: perParent((ids) => read.refusalsOf(ids)),
  };
}
