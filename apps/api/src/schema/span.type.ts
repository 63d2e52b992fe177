import type { Span as CoreSpan } from "@newsgraph/core";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  description:
    "A stretch of text: half-open offsets in UTF-16 code units, as JavaScript, Java and C# count them. Without another word they are offsets into the article's `text`.",
})
export class Span implements CoreSpan {
  @Field(() => Int, { description: "Offset of the first code unit." })
  readonly start!: number;

  @Field(() => Int, { description: "Offset just past the last code unit." })
  readonly end!: number;

  @Field(() => String, { description: "What stands there." })
  readonly text!: string;
}
