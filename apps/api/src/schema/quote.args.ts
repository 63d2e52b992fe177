import type { QuoteKind as CoreQuoteKind, Stance as CoreStance } from "@newsgraph/core";
import type { QuoteFilter } from "@newsgraph/store";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { listArgument, textArgument } from "../limits/bounded-arguments.js";
import { idArgument } from "../relay/id-argument.js";
import { orderOf } from "../relay/order.js";
import { PageArgs } from "../relay/page-args.js";
import { QuoteKind, Stance } from "./quote.enums.js";
import { SayingFilters, sayingFilter } from "./saying.args.js";

@InputType({ description: "Which quotes. All that is given must hold; null does not filter." })
export class QuoteFilters extends SayingFilters {
  @Field(() => ID, { nullable: true, description: "Mentions this entity in what is said." })
  about?: string | null;

  @Field(() => [QuoteKind], { nullable: true, description: "Of any of these kinds." })
  kind?: CoreQuoteKind[] | null;

  @Field(() => [Stance], { nullable: true, description: "With any of these stances." })
  stance?: CoreStance[] | null;

  @Field(() => [String], { nullable: true, description: "In an article of any of these outlets." })
  outlet?: string[] | null;

  @Field(() => ID, { nullable: true, description: "In this article." })
  article?: string | null;

  @Field(() => ID, { nullable: true, description: "In any article of this story." })
  story?: string | null;

  @Field(() => ID, { nullable: true, description: "A report of this statement." })
  statement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Has all these words in what is said; words in quotation marks must stand together.",
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: with quotation marks only. False: without only." })
  marked?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: of each statement only the fullest quote. False is like null.",
  })
  onePerStatement?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only quotes that are `ALTERED` or `OTHER_SPEAKER` among the forms of their statement: words that bear the meaning differ from the fullest form, or it is given to somebody else. `Statement.forms` tells what was changed. False is like null.",
  })
  alteredOnly?: boolean | null;
}

export const QuoteOrder = orderOf("Quote", "quotes", {
  SAID_ON: "By the date on which it was said.",
  PUBLISHED_AT: "By the date of publication of its article.",
  POSITION: "By its place in the text; for the quotes of one article.",
});

@ArgsType()
export class QuoteArgs extends PageArgs {
  @Field(() => QuoteFilters, { nullable: true, description: "Which quotes. Null means all." })
  filterBy?: QuoteFilters | null;

  @Field(() => QuoteOrder, {
    nullable: true,
    description: "In which order. Null means the order that the field's description tells.",
  })
  orderBy?: InstanceType<typeof QuoteOrder> | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function quoteFilter(filters: QuoteFilters | null | undefined): QuoteFilter {
  if (!filters) return {};
  return {
    ...sayingFilter(filters),
    aboutId: idArgument("filterBy.about", "Entity", filters.about),
    kind: listArgument("filterBy.kind", filters.kind),
    stance: listArgument("filterBy.stance", filters.stance),
    outlet: listArgument("filterBy.outlet", filters.outlet),
    articleId: idArgument("filterBy.article", "Article", filters.article),
    storyId: idArgument("filterBy.story", "Story", filters.story),
    statementId: idArgument("filterBy.statement", "Statement", filters.statement),
    text: textArgument("filterBy.text", filters.text),
    marked: filters.marked ?? undefined,
    onePerStatement: filters.onePerStatement ?? undefined,
    alteredOnly: filters.alteredOnly ?? undefined,
  };
}
