import type { QuoteVerdict as CoreQuoteVerdict } from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { QuoteVerdict } from "./drift.enums.js";
import { Quote } from "./quote.type.js";
import { WordChange } from "./word-change.type.js";

@ObjectType({ description: "A form in which a statement was reported, held against the fullest one." })
export class StatementForm {
  @Field(() => Quote, { description: "The quote that reports it so." })
  readonly quote!: unknown;

  @Field(() => QuoteVerdict, {
    description: "What became of the words; `OTHER_SPEAKER` where the quote's speaker is not the statement's.",
  })
  readonly verdict!: CoreQuoteVerdict;

  @Field(() => [WordChange], {
    description: "The words that differ; offsets count in the `text` of the fullest quote and of this one.",
  })
  readonly changes!: readonly WordChange[];
}

export const StatementFormConnection = connectionOf("StatementForm", "forms of a statement", () => StatementForm);
