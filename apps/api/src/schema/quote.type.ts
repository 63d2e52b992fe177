import type { Quote as CoreQuote, QuoteKind as CoreQuoteKind, Stance as CoreStance } from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Node } from "../relay/node.type.js";
import { Finding } from "./finding.type.js";
import { PartialDate } from "./partial-date.type.js";
import { QuoteKind, Stance } from "./quote.enums.js";
import { Span } from "./span.type.js";

@ObjectType({ implements: [Node, Finding], description: "Words given to a speaker in one article." })
export class Quote implements Pick<CoreQuote, "kind" | "marked" | "stance" | "channel" | "rule" | "confidence"> {
  readonly id!: string;
  readonly rule!: string;
  readonly confidence!: number;

  @Field(() => String, {
    description: "What was said, without quotation marks; the pieces of a broken quote joined by a space.",
  })
  readonly text!: string;

  @Field(() => QuoteKind, { description: "In whose words it is." })
  readonly kind!: CoreQuoteKind;

  @Field(() => Boolean, { description: "True if quotation marks stand in the text." })
  readonly marked!: boolean;

  @Field(() => [Span], {
    description: 'The pieces of what was said, in order, marks included; a quote broken by "he said" has two.',
  })
  readonly segments!: readonly Span[];

  @Field(() => Span, {
    nullable: true,
    description: 'The words that name the speaker ("he"). Null if the text gives none.',
  })
  readonly speakerText!: Span | null;

  @Field(() => Span, {
    nullable: true,
    description: 'The words that tell of the saying ("said"). Null if there are none.',
  })
  readonly cue!: Span | null;

  @Field(() => Stance, { description: "What the speaker does in saying it." })
  readonly stance!: CoreStance;

  @Field(() => PartialDate, { nullable: true, description: "When it was said. Null if the text does not tell." })
  readonly saidOn!: PartialDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it was said ("a statement"), in the text\'s words. Null if the text does not tell.',
  })
  readonly channel!: string | null;
}

export const QuoteConnection = connectionOf("Quote", "quotes", () => Quote);
