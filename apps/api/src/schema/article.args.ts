import type { ArticleFilter } from "@newsgraph/store";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { listArgument, textArgument } from "../limits/bounded-arguments.js";
import { idArgument } from "../relay/id-argument.js";
import { orderOf } from "../relay/order.js";
import { PageArgs } from "../relay/page-args.js";
import { DateWindow } from "./partial-date.type.js";

@InputType({ description: "Which articles. All that is given must hold; null does not filter." })
export class ArticleFilters {
  @Field(() => [String], {
    nullable: true,
    description: 'Published by any of these outlets, named as `Article.outlet` names them, with or without "The".',
  })
  outlet?: string[] | null;

  @Field(() => DateWindow, {
    nullable: true,
    description: "Published within this window. What has no date is left out.",
  })
  published?: DateWindow | null;

  @Field(() => ID, { nullable: true, description: "Mentions this entity." })
  entity?: string | null;

  @Field(() => ID, { nullable: true, description: "Is a copy of this story." })
  story?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only what is no copy, the origins of their stories. False is like null.",
  })
  originalsOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Has all these words in its title or text; words in quotation marks must stand together.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "Is in this language: a BCP 47 tag such as `en`." })
  language?: string | null;
}

export const ArticleOrder = orderOf("Article", "articles", {
  PUBLISHED_AT: "By the date of publication.",
  TITLE: "By the title, in the order of its characters.",
  ID: "By an order that never changes and means nothing: for those who read all.",
});

@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleFilters, { nullable: true, description: "Which articles. Null means all." })
  filterBy?: ArticleFilters | null;

  @Field(() => ArticleOrder, { nullable: true, description: "In which order. Null means the latest first." })
  orderBy?: InstanceType<typeof ArticleOrder> | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function articleFilter(filters: ArticleFilters | null | undefined): ArticleFilter {
  if (!filters) return {};
  return {
    outlet: listArgument("filterBy.outlet", filters.outlet),
    publishedFrom: filters.published?.from ?? undefined,
    publishedTo: filters.published?.to ?? undefined,
    entityId: idArgument("filterBy.entity", "Entity", filters.entity),
    storyId: idArgument("filterBy.story", "Story", filters.story),
    originalsOnly: filters.originalsOnly ?? undefined,
    text: textArgument("filterBy.text", filters.text),
    language: textArgument("filterBy.language", filters.language),
  };
}
