import type { CountPerParent, Order, Page, PagePerParent, PageRequest, Reads } from "@newsgraph/store";

/** A list that can be paged. */
export interface List<T, Filter, Ordering extends Order<string>> {
  /** Name of the node type, which cursors carry. */
  readonly type: string;
  readonly page: (filter: Filter, order: Ordering, page: PageRequest) => Promise<Page<T>>;
  readonly count: (filter: Filter) => Promise<number>;
}

/** A list of which each of many parents has a part ("the quotes of this article"). */
export interface ListUnderParents<T, Filter, Ordering extends Order<string>, Parent extends string>
  extends List<T, Filter, Ordering> {
  readonly pagePerParent: (
    parent: Parent,
    ids: readonly string[],
    filter: Filter,
    order: Ordering,
    page: PageRequest,
  ) => PagePerParent<T>;
  readonly countPerParent: (parent: Parent, ids: readonly string[], filter: Filter) => CountPerParent;
}

/** The store's lists, by the name of the field that shows them. */
export type Lists = ReturnType<typeof listsOf>;

/** Each list is made when it is asked for: a request needs one or two of them. */
export function listsOf(read: Reads) {
  function list<T, Filter, Ordering extends Order<string>, Parent extends string>(
    type: string,
    page: ListUnderParents<T, Filter, Ordering, Parent>["page"],
    count: ListUnderParents<T, Filter, Ordering, Parent>["count"],
    pagePerParent: ListUnderParents<T, Filter, Ordering, Parent>["pagePerParent"],
    countPerParent: ListUnderParents<T, Filter, Ordering, Parent>["countPerParent"],
  ): ListUnderParents<T, Filter, Ordering, Parent> {
    return { type, page, count, pagePerParent, countPerParent };
  }
  return {
    get articles() {
      return list("Article", read.articles, read.countArticles, read.articlesPerParent, read.countArticlesPerParent);
    },
    get entities() {
      return list("Entity", read.entities, read.countEntities, read.entitiesPerParent, read.countEntitiesPerParent);
    },
    get events() {
      return list("Event", read.events, read.countEvents, read.eventsPerParent, read.countEventsPerParent);
    },
    get mentions() {
      return list("Mention", read.mentions, read.countMentions, read.mentionsPerParent, read.countMentionsPerParent);
    },
    get quotes() {
      return list("Quote", read.quotes, read.countQuotes, read.quotesPerParent, read.countQuotesPerParent);
    },
    get statements() {
      const { statements, countStatements, statementsPerParent, countStatementsPerParent } = read;
      return list("Statement", statements, countStatements, statementsPerParent, countStatementsPerParent);
    },
    get stories() {
      return { type: "Story", page: read.stories, count: read.countStories };
    },
    get loads() {
      return { type: "Load", page: read.loads, count: read.countLoads };
    },
  };
}
