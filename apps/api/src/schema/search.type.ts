import type { SearchScope as StoreSearchScope } from "@newsgraph/store";
import { Field, Float, ObjectType } from "type-graphql";
import { enumOf } from "../enum-of.js";
import { connectionOf } from "../relay/connection.js";
import { Span } from "./span.type.js";

export const SearchScope = enumOf<StoreSearchScope>("SearchScope", "What a search looks through.", {
  ARTICLES: "Titles and texts of articles.",
  QUOTES: "What was said.",
  ENTITIES: "Names and aliases of entities.",
  EVENTS: "Titles of events.",
});

@ObjectType({ description: "Something that a search found." })
export class SearchHit {
  @Field(() => SearchScope, { description: "Where it was found." })
  readonly scope!: StoreSearchScope;

  @Field(() => Float, { description: "BM25: the smaller, the better the match. To be compared within one scope only." })
  readonly rank!: number;

  @Field(() => String, { description: "The piece of text that matches best." })
  readonly snippet!: string;

  @Field(() => [Span], {
    description: "Where the words searched for stand in the snippet; offsets count in the snippet.",
  })
  readonly highlights!: readonly Span[];
}

export const SearchHitConnection = connectionOf("SearchHit", "what a search found", () => SearchHit);
