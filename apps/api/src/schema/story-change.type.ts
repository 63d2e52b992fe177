import type { CopyRelation as CoreCopyRelation, QuoteVerdict as CoreQuoteVerdict } from "@newsgraph/core";
import { Field, Float, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Article } from "./article.type.js";
import { QuoteVerdict } from "./drift.enums.js";
import { Quote } from "./quote.type.js";
import { Span } from "./span.type.js";
import { CopyRelation } from "./story.enums.js";
import { WordChange } from "./word-change.type.js";

@ObjectType({
  description:
    "Paragraphs of an article and those of a copy that were made of them. Offsets count in the `text` of either.",
})
export class AlignedParagraphs {
  @Field(() => [Span], { description: "As they were; empty for what the copy added." })
  readonly original!: readonly Span[];

  @Field(() => [Span], { description: "As the copy has them; empty for what it dropped." })
  readonly copy!: readonly Span[];

  @Field(() => [WordChange], {
    description: "The words that differ. Empty also where all of it was added or dropped.",
  })
  readonly changes!: readonly WordChange[];
}

@ObjectType({ description: "What became of a quote in a copy, whether the copy still marks it as one or not." })
export class QuoteChange {
  @Field(() => Quote, { description: "The quote as it was." })
  readonly quote!: unknown;

  @Field(() => [Span], { description: "Its words in the copy's `text`, piece by piece." })
  readonly spans!: readonly Span[];

  @Field(() => QuoteVerdict, { description: "What became of it." })
  readonly verdict!: CoreQuoteVerdict;

  @Field(() => [WordChange], { description: "The words that differ; offsets count in the `text` of the two articles." })
  readonly changes!: readonly WordChange[];
}

@ObjectType({ description: "How a copy differs from the article that it is held against." })
export class StoryChange {
  @Field(() => Article, { description: "The copy." })
  readonly copy!: unknown;

  @Field(() => Article, {
    description: "What it is held against: the article it most likely came from, or the fullest other copy.",
  })
  readonly against!: unknown;

  @Field(() => CopyRelation, { description: "How much of it was kept." })
  readonly relation!: CoreCopyRelation;

  @Field(() => Float, { description: "Likeness of the two, 0 to 1." })
  readonly similarity!: number;

  @Field(() => [AlignedParagraphs], {
    description:
      "Paragraph by paragraph, in the order of the copy; what it dropped stands where it would. Of each text the first 100,000 characters.",
  })
  readonly paragraphs!: readonly AlignedParagraphs[];

  @Field(() => [QuoteChange], {
    description: "The quotes that the copy kept, in whatever words, in the order of the text.",
  })
  readonly quotes!: readonly QuoteChange[];

  @Field(() => [Quote], {
    description:
      "The quotes that the copy dropped, of the first 400 sentences. What stands in a headline is not counted.",
  })
  readonly droppedQuotes!: readonly unknown[];
}

export const StoryChangeConnection = connectionOf("StoryChange", "changes, one for each copy", () => StoryChange);
