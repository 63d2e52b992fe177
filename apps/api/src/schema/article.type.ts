import type {
  ArticleReading,
  CopyRelation as CoreCopyRelation,
  Encoding as CoreEncoding,
  Known as CoreKnown,
  Paragraph as CoreParagraph,
  ParagraphRole as CoreParagraphRole,
  RemovalReason as CoreRemovalReason,
  Removed as CoreRemoved,
} from "@newsgraph/core";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Node } from "../relay/node.type.js";
import { Encoding, Known, ParagraphRole, RemovalReason } from "./article.enums.js";
import { PartialDate } from "./partial-date.type.js";
import { Span } from "./span.type.js";
import { CopyRelation } from "./story.enums.js";

@ObjectType({
  implements: Node,
  description: "One text as it was published: the content of a file, without what is not the article.",
})
export class Article
  extends Node
  implements Pick<ArticleReading, "byline" | "dateline" | "language" | "sourceUrls" | "encoding">
{
  @Field(() => [String], { description: "The authors' names in the order given. Empty if none is given." })
  readonly byline!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the story was filed from ("LONDON"). Null if the text does not say.',
  })
  readonly dateline!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was published. Null if nothing tells." })
  readonly publishedAt!: PartialDate | null;

  @Field(() => String, { description: 'BCP 47 language of the text ("en"), or "und" if it cannot be told.' })
  readonly language!: string;

  @Field(() => [String], {
    description: "Addresses of the pages that the text names as its sources, without search engines' home pages.",
  })
  readonly sourceUrls!: readonly string[];

  @Field(() => Encoding, {
    nullable: true,
    description: "How the bytes of its file were read as text. Null if it did not come from a file.",
  })
  readonly encoding!: CoreEncoding | null;
}

@ObjectType({ description: "Where a title, an outlet or a date comes from." })
export class Provenance {
  @Field(() => Known, { description: "Stated in the file, or inferred." })
  readonly known!: CoreKnown;

  @Field(() => String, {
    nullable: true,
    description: "The address it was read from. Null unless it was inferred from one.",
  })
  readonly url!: string | null;

  @Field(() => Article, {
    nullable: true,
    description: "The copy of the story that states it. Null unless it was inferred from one.",
  })
  readonly article!: unknown;
}

@ObjectType({ description: "A paragraph of an article's text, without the line breaks around it." })
export class Paragraph extends Span implements CoreParagraph {
  @Field(() => ParagraphRole, { description: "What part of the article it is." })
  readonly role!: CoreParagraphRole;
}

@ObjectType({
  description: "A piece of the file that is not part of the clean text, whole, so that nothing is silently dropped.",
})
export class Removed implements CoreRemoved {
  @Field(() => String, { description: "The piece as it stood in the file." })
  readonly text!: string;

  @Field(() => RemovalReason, { description: "Why it was cut." })
  readonly reason!: CoreRemovalReason;

  @Field(() => Int, {
    description:
      "The line of the file on which it starts; the first is 1. Of HTML and Markdown: the line of its blocks laid out with a blank line between.",
  })
  readonly line!: number;

  @Field(() => Int, { description: "Offset into the article's `text` at which it would have stood." })
  readonly at!: number;
}

@ObjectType({ description: "What a copy is to the article it most likely came from." })
export class Copy {
  @Field(() => CopyRelation, { description: "How much of it was kept." })
  readonly relation!: CoreCopyRelation;

  @Field(() => Float, {
    description: "Likeness to the article it came from, 0 to 1; to its nearest copy where the origin is unknown.",
  })
  readonly similarity!: number;

  @Field(() => Article, { nullable: true, description: "The article it most likely came from. Null if nothing tells." })
  readonly origin!: unknown;
}

export const ArticleConnection = connectionOf("Article", "articles", () => Article);
