import type { StoryFilter } from "@newsgraph/store";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { idArgument } from "../relay/id-argument.js";
import { orderOf } from "../relay/order.js";
import { PageArgs } from "../relay/page-args.js";

@InputType({ description: "Which stories. All that is given must hold; null does not filter." })
export class StoryFilters {
  @Field(() => ID, { nullable: true, description: "The story of this article." })
  article?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "With at least so many articles: 2 leaves out what was never copied.",
  })
  minimumArticles?: number | null;
}

export const StoryOrder = orderOf("Story", "stories", {
  ARTICLES: "By how many articles it has.",
  PUBLISHED_AT: "By the date of its earliest dated article.",
});

@ArgsType()
export class StoryArgs extends PageArgs {
  @Field(() => StoryFilters, { nullable: true, description: "Which stories. Null means all." })
  filterBy?: StoryFilters | null;

  @Field(() => StoryOrder, { nullable: true, description: "In which order. Null means the most copied first." })
  orderBy?: InstanceType<typeof StoryOrder> | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function storyFilter(filters: StoryFilters | null | undefined): StoryFilter {
  if (!filters) return {};
  return {
    articleId: idArgument("filterBy.article", "Article", filters.article),
    minimumArticles: filters.minimumArticles ?? undefined,
  };
}
