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

export function listsOf(read: Reads) {
  function list<T, Filter, Ordering extends Order<string>, Parent extends string>(
    type: string,
    page: ListUnderParents<T, Filter, Ordering, Parent>["page"],
    count: ListUnderParents<T, Filter, Ordering, Parent>["count"],
    pagePerParent: ListUnderParents<T, Filter, Ordering, Parent>["pagePerParent"],
    countPerParent: ListUnderParents<T, Filter, Ordering, Parent>["countPerParent"],
  ): ListUnderParents<T, Filter, Ordering, Parent> {
    return {
      type,
      page: page.bind(read),
      count: count.bind(read),
      pagePerParent: pagePerParent.bind(read),
      countPerParent: countPerParent.bind(read),
    };
  }
  return {
    articles: list("Article", read.articles, read.countArticles, read.articlesPerParent, read.countArticlesPerParent),
    entities: list("Entity", read.entities, read.countEntities, read.entitiesPerParent, read.countEntitiesPerParent),
    events: list("Event", read.events, read.countEvents, read.eventsPerParent, read.countEventsPerParent),
    mentions: list("Mention", read.mentions, read.countMentions, read.mentionsPerParent, read.countMentionsPerParent),
    quotes: list("Quote", read.quotes, read.countQuotes, read.quotesPerParent, read.countQuotesPerParent),
    statements: list(
      "Statement",
      read.statements,
      read.countStatements,
      read.statementsPerParent,
      read.countStatementsPerParent,
    ),
    stories: { type: "Story", page: read.stories.bind(read), count: read.countStories.bind(read) },
    loads: { type: "Load", page: read.loads.bind(read), count: read.countLoads.bind(read) },
  };
}
