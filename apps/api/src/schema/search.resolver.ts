import { surface } from "@newsgraph/core";
import type { SearchHit as SearchHitRecord, SearchScope as StoreSearchScope } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { textArgument } from "../limits/bounded-arguments.js";
import { SEARCH_COST } from "../limits/limits.js";
import { connect } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import type { NodeType } from "../relay/global-id.js";
import { typedRecord } from "../relay/node.resolver.js";
import { Node, type TypedRecord } from "../relay/node.type.js";
import { SearchArgs } from "./search.args.js";
import { SearchHit, SearchHitConnection, SearchScope } from "./search.type.js";
import { Span } from "./span.type.js";

/** The type of what is found in each scope. */
const FOUND: Readonly<Record<StoreSearchScope, NodeType>> = {
  ARTICLES: "Article",
  QUOTES: "Quote",
  ENTITIES: "Entity",
  EVENTS: "Event",
};

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    complexity: SEARCH_COST,
    description: "Looks for words in articles, quotes, entities and events; best matches first.",
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { read }: Context): Promise<Connection<SearchHitRecord>> {
    const query = textArgument("query", args.query) ?? "";
    const scopes = args.in ?? Object.values(SearchScope);
    const hits = {
      type: "SearchHit",
      page: (_filter: object, _order: object, page: Parameters<typeof read.search>[2]) =>
        read.search(query, scopes, page),
      count: () => read.countSearch(query, scopes),
    };
    return connect(hits, args, {}, { field: "RANK", direction: "ASC" });
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "What was found. Null if it was removed while this query ran.",
  })
  node(@Root() hit: SearchHitRecord, @Ctx() { loaders }: Context): Promise<TypedRecord | null> {
    return typedRecord(FOUND[hit.scope], hit.id, loaders);
  }

  @FieldResolver(() => [Span])
  highlights(@Root() hit: SearchHitRecord): Span[] {
    return hit.highlights.map(({ start, end }) => ({ start, end, text: surface(hit.snippet, { start, end }) }));
  }
}
