import { surface } from "@newsgraph/core";
import type { ArticleRecord, ArticleText, MentionRecord, QuoteRecord, ReportRecord } from "@newsgraph/store";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { goneWhileReading } from "../errors.js";
import { Article } from "./article.type.js";
import { Finding } from "./finding.type.js";
import { Span } from "./span.type.js";

type FindingRecord = MentionRecord | QuoteRecord | ReportRecord;

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => Article, { description: "The article in whose text it stands." })
  async article(@Root() finding: FindingRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    const article = await loaders.article.load(finding.articleId);
    if (!article) throw goneWhileReading("An article");
    return article;
  }

  @FieldResolver(() => Span, { description: "Where it stands, from its first word to its last." })
  async span(@Root() finding: FindingRecord, @Ctx() context: Context): Promise<Span> {
    const { start, end } = finding;
    return { start, end, text: surface((await textOf(finding, context)).text, finding) };
  }

  @FieldResolver(() => Span, { description: "The sentence in which it starts." })
  async sentence(@Root() finding: FindingRecord, @Ctx() context: Context): Promise<Span> {
    const { text, sentences } = await textOf(finding, context);
    const sentence = sentences[finding.sentence] ?? finding;
    return { start: sentence.start, end: sentence.end, text: surface(text, sentence) };
  }
}

async function textOf(finding: FindingRecord, { loaders }: Context): Promise<ArticleText> {
  const text = await loaders.articleText.load(finding.articleId);
  if (!text) throw goneWhileReading("An article");
  return text;
}
