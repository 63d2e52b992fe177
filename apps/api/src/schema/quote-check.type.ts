import type { QuoteVerdict as CoreQuoteVerdict } from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../enum-of.js";
import { QuoteVerdict } from "./drift.enums.js";
import { Quote } from "./quote.type.js";
import { Statement } from "./statement.type.js";
import { WordChange } from "./word-change.type.js";

/** What a check says of words. */
export type CheckVerdict = "VERBATIM" | "ALTERED" | "OTHER_SPEAKER" | "NOT_FOUND";

export const CheckVerdict = enumOf<CheckVerdict>("CheckVerdict", "What a check says of words.", {
  VERBATIM: "They are quoted so, word for word; maybe as a part of more.",
  ALTERED: "They are quoted in other words, or some were left out.",
  OTHER_SPEAKER: "They are quoted, but as somebody else's.",
  NOT_FOUND: "No quote is like them.",
});

@ObjectType({ description: "What the articles tell of words that somebody is said to have said." })
export class QuoteCheck {
  @Field(() => CheckVerdict, { description: "What is to be said of them." })
  readonly verdict!: CheckVerdict;

  @Field(() => QuoteVerdict, {
    nullable: true,
    description: "What became of the words of the quote, at its gravest. Null if none was found.",
  })
  readonly change!: CoreQuoteVerdict | null;

  @Field(() => Quote, {
    nullable: true,
    description:
      "The quote that they were held against: one in quotation marks rather than one without. Null if none was found.",
  })
  readonly quote!: unknown;

  @Field(() => Statement, {
    nullable: true,
    description:
      "What that quote reports, with all its forms: the evidence. Null if none was found, or it is not linked yet.",
  })
  readonly statement!: unknown;

  @Field(() => [WordChange], {
    description: "From the words of the quote to those that were asked for; offsets count in the `text` of either.",
  })
  readonly changes!: readonly WordChange[];
}
