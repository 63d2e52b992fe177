import type { OriginEvidence as CoreOriginEvidence } from "@newsgraph/core";
import type { ArticleRecord } from "@newsgraph/store";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Article } from "./article.type.js";
import { OriginEvidence } from "./origin.type.js";
import { Span } from "./span.type.js";

@Resolver(() => OriginEvidence)
export class OriginEvidenceResolver {
  @FieldResolver(() => Article, { nullable: true })
  async copy(@Root() { copy }: CoreOriginEvidence, @Ctx() { loaders }: Context): Promise<ArticleRecord | null> {
    return loaders.article.load(copy);
  }

  @FieldResolver(() => Article, { nullable: true })
  async origin(@Root() { origin }: CoreOriginEvidence, @Ctx() { loaders }: Context): Promise<ArticleRecord | null> {
    return origin === null ? null : loaders.article.load(origin);
  }

  @FieldResolver(() => Span, { nullable: true })
  copySpan(@Root() { copySpan, copyText }: CoreOriginEvidence): Span | null {
    return copySpan && { ...copySpan, text: copyText };
  }

  @FieldResolver(() => Span, { nullable: true })
  originSpan(@Root() { originSpan, originText }: CoreOriginEvidence): Span | null {
    return originSpan && { ...originSpan, text: originText };
  }
}
