import type { StatementFilter } from "@newsgraph/store";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { textArgument } from "../limits/bounded-arguments.js";
import { idArgument } from "../relay/id-argument.js";
import { orderOf } from "../relay/order.js";
import { PageArgs } from "../relay/page-args.js";
import { SayingFilters, sayingFilter } from "./saying.args.js";

@InputType({ description: "Which statements. All that is given must hold; null does not filter." })
export class StatementFilters extends SayingFilters {
  @Field(() => ID, { nullable: true, description: "Quoted by this article." })
  article?: string | null;

  @Field(() => ID, { nullable: true, description: "Quoted by any article of this story." })
  story?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Has all these words in one of its quotes; words in quotation marks must stand together.",
  })
  text?: string | null;

  @Field(() => Int, { nullable: true, description: "Reported by at least so many quotes." })
  minimumQuotes?: number | null;
}

export const StatementOrder = orderOf("Statement", "statements", {
  SAID_ON: "By the date on which it was said.",
  QUOTES: "By how many quotes report it.",
});

@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => StatementFilters, { nullable: true, description: "Which statements. Null means all." })
  filterBy?: StatementFilters | null;

  @Field(() => StatementOrder, { nullable: true, description: "In which order. Null means the latest said first." })
  orderBy?: InstanceType<typeof StatementOrder> | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function statementFilter(filters: StatementFilters | null | undefined): StatementFilter {
  if (!filters) return {};
  return {
    ...sayingFilter(filters),
    articleId: idArgument("filterBy.article", "Article", filters.article),
    storyId: idArgument("filterBy.story", "Story", filters.story),
    text: textArgument("filterBy.text", filters.text),
    minimumQuotes: filters.minimumQuotes ?? undefined,
  };
}
