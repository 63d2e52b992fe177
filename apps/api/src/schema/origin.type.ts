import type { OriginEvidenceKind as CoreOriginEvidenceKind } from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { Article } from "./article.type.js";
import { OriginEvidenceKind } from "./drift.enums.js";
import { Span } from "./span.type.js";

@ObjectType({ description: "One thing that speaks for one article being made from another." })
export class OriginEvidence {
  @Field(() => OriginEvidenceKind, { description: "What it is." })
  readonly kind!: CoreOriginEvidenceKind;

  @Field(() => Article, {
    nullable: true,
    description: "The article that it tells is the copy. Null if it was removed while this query ran.",
  })
  readonly copy!: unknown;

  @Field(() => Article, {
    nullable: true,
    description: "The article that it tells is the origin. Null for a page that is not stored.",
  })
  readonly origin!: unknown;

  @Field(() => String, {
    description: "What it was read from in the copy: words, a line cut from the file, an address, a date.",
  })
  readonly copyText!: string;

  @Field(() => Span, {
    nullable: true,
    description: "Where that stands in the copy's `text`. Null if it is no part of it.",
  })
  readonly copySpan!: Span | null;

  @Field(() => String, { description: "What answers to it in the origin. Empty if nothing does." })
  readonly originText!: string;

  @Field(() => Span, {
    nullable: true,
    description: "Where that stands in the origin's `text`. Null if it is no part of it.",
  })
  readonly originSpan!: Span | null;
}

@ObjectType({ description: "The page that a story's articles come from, though it is not among them." })
export class OutsideOriginal {
  @Field(() => String, {
    nullable: true,
    description: "The outlet that they name. Null if they give only an address of an outlet that is not known.",
  })
  readonly outlet!: string | null;

  @Field(() => String, { nullable: true, description: "The address that they give. Null if they give none." })
  readonly url!: string | null;

  @Field(() => [OriginEvidence], { description: "Where they say so." })
  readonly evidence!: readonly unknown[];
}
