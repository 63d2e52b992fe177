import type { MentionForm as CoreMentionForm } from "@newsgraph/core";
import type { MentionFilter } from "@newsgraph/store";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { listArgument } from "../limits/bounded-arguments.js";
import { idArgument } from "../relay/id-argument.js";
import { PageArgs } from "../relay/page-args.js";
import { MentionForm } from "./entity.enums.js";

@InputType({ description: "Which mentions. All that is given must hold; null does not filter." })
export class MentionFilters {
  @Field(() => [MentionForm], { nullable: true, description: "Of any of these forms." })
  form?: CoreMentionForm[] | null;

  @Field(() => ID, { nullable: true, description: "Of this entity." })
  entity?: string | null;

  @Field(() => ID, { nullable: true, description: "In this article." })
  article?: string | null;
}

@ArgsType()
export class MentionArgs extends PageArgs {
  @Field(() => MentionFilters, { nullable: true, description: "Which mentions. Null means all." })
  filterBy?: MentionFilters | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function mentionFilter(filters: MentionFilters | null | undefined): MentionFilter {
  if (!filters) return {};
  return {
    form: listArgument("filterBy.form", filters.form),
    entityId: idArgument("filterBy.entity", "Entity", filters.entity),
    articleId: idArgument("filterBy.article", "Article", filters.article),
  };
}
