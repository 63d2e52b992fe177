import type {
  CountPerParent,
  Order,
  Page,
  PagePerParent,
  PageRequest,
  Reads,
  RowsPerParent,
  Tally,
} from "@newsgraph/store";

/** A list that can be paged. */
export interface List<T, Filter, Ordering extends Order<string>, TallyName = never> {
  /** Name of the node type, which cursors carry. */
  readonly type: string;
  readonly page: (filter: Filter, order: Ordering, page: PageRequest) => Promise<Page<T>>;
  readonly count: (filter: Filter) => Promise<number>;
  /** Counts the list by what its items have in common; lists whose connection shows no tallies have none. */
  readonly tally?: (filter: Filter, by: TallyName, limit: number) => Promise<readonly Tally[]>;
}

/** A list of which each of many parents has a part ("the quotes of this article"). */
export interface ListUnderParents<T, Filter, Ordering extends Order<string>, Parent extends string, TallyName = never>
  extends List<T, Filter, Ordering, TallyName> {
  readonly pagePerParent: (
    parent: Parent,
    ids: readonly string[],
    filter: Filter,
    order: Ordering,
    page: PageRequest,
  ) => PagePerParent<T>;
  readonly countPerParent: (parent: Parent, ids: readonly string[], filter: Filter) => CountPerParent;
  readonly tallyPerParent?: (
    parent: Parent,
    ids: readonly string[],
    filter: Filter,
    by: TallyName,
    limit: number,
  ) => RowsPerParent<Tally>;
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
      const { articles, countArticles, articlesPerParent, countArticlesPerParent } = read;
      const { tallyArticles: tally, tallyArticlesPerParent: tallyPerParent } = read;
      const plain = list("Article", articles, countArticles, articlesPerParent, countArticlesPerParent);
      return { ...plain, tally, tallyPerParent };
    },
    get entities() {
      return list("Entity", read.entities, read.countEntities, read.entitiesPerParent, read.countEntitiesPerParent);
    },
    get events() {
      const { events, countEvents, eventsPerParent, countEventsPerParent } = read;
      const { tallyEvents: tally, tallyEventsPerParent: tallyPerParent } = read;
      return { ...list("Event", events, countEvents, eventsPerParent, countEventsPerParent), tally, tallyPerParent };
    },
    get mentions() {
      return list("Mention", read.mentions, read.countMentions, read.mentionsPerParent, read.countMentionsPerParent);
    },
    get quotes() {
      const { quotes, countQuotes, quotesPerParent, countQuotesPerParent } = read;
      const { tallyQuotes: tally, tallyQuotesPerParent: tallyPerParent } = read;
      return { ...list("Quote", quotes, countQuotes, quotesPerParent, countQuotesPerParent), tally, tallyPerParent };
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
