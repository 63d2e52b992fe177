import { type WordChange as CoreWordChange, type WordChangeKind as CoreWordChangeKind, surface } from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { WordChangeKind } from "./drift.enums.js";
import { Span } from "./span.type.js";

@ObjectType({
  description: "A run of words that differs; between two of them stands at least one word that both texts have.",
})
export class WordChange {
  @Field(() => WordChangeKind, { description: "What it touches, at its gravest." })
  readonly kind!: CoreWordChangeKind;

  @Field(() => Span, { description: "The words as they were; empty where words were added." })
  readonly from!: Span;

  @Field(() => Span, { description: "The words that stand for them; empty where words were dropped." })
  readonly to!: Span;
}

/** A change as the schema shows it. */
export function wordChange({ kind, from, to, fromSpan, toSpan }: CoreWordChange): WordChange {
  return { kind, from: { ...fromSpan, text: from }, to: { ...toSpan, text: to } };
}

/** A span with what stands there. */
export function spanIn(text: string, { start, end }: { readonly start: number; readonly end: number }): Span {
  return { start, end, text: surface(text, { start, end }) };
}
