import { type CopyRelation as CoreCopyRelation, type Span as CoreSpan, overlaps } from "@newsgraph/core";
import { compareQuotes, compareTexts, type QuoteInCopy } from "@newsgraph/linking";
import type { ArticleCopy, ArticleRecord, ArticleText, QuoteRecord } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { goneWhileReading } from "../errors.js";
import { TEXT_COMPARISON_COST } from "../limits/limits.js";
import { connectUnder } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { PageArgs } from "../relay/page-args.js";
import { Article } from "./article.type.js";
import { Quote } from "./quote.type.js";
import { isGivenToAnother } from "./speakers.js";
import { CopyRelation } from "./story.enums.js";
import { Story } from "./story.type.js";
import { AlignedParagraphs, QuoteChange, StoryChange, StoryChangeConnection } from "./story-change.type.js";
import { spanIn, wordChange } from "./word-change.type.js";

@Resolver(() => Story)
export class StoryChangesResolver {
  @FieldResolver(() => StoryChangeConnection, {
    description: "What each copy changed, those published first first. Empty for a story of one article.",
  })
  changes(
    @Root() { id }: { readonly id: string },
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ArticleRecord>> {
    const order = { field: "PUBLISHED_AT", direction: "ASC" } as const;
    return connectUnder(context, context.lists.articles, "storyId", id, args, { copiesOnly: true }, order);
  }
}

/** A copy is all that its changes need: what it is held against stands with it. */
@Resolver(() => StoryChange)
export class StoryChangeResolver {
  @FieldResolver(() => Article)
  copy(@Root() copy: ArticleRecord): ArticleRecord {
    return copy;
  }

  @FieldResolver(() => Article)
  async against(@Root() copy: ArticleRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    const article = await loaders.article.load(againstOf(copy));
    if (!article) throw goneWhileReading("An article");
    return article;
  }

  @FieldResolver(() => CopyRelation)
  relation(@Root() { copy }: ArticleRecord): CoreCopyRelation {
    return copyOf(copy).relation;
  }

  @FieldResolver(() => Float)
  similarity(@Root() { copy }: ArticleRecord): number {
    return copyOf(copy).similarity;
  }

  @FieldResolver(() => [AlignedParagraphs], { complexity: TEXT_COMPARISON_COST })
  async paragraphs(@Root() copy: ArticleRecord, @Ctx() context: Context): Promise<AlignedParagraphs[]> {
    const [from, to] = await textsOf(copy, context);
    return compareTexts(from, to).map((aligned) => ({
      original: aligned.original.map((span) => spanIn(from.text, span)),
      copy: aligned.copy.map((span) => spanIn(to.text, span)),
      changes: aligned.changes.map(wordChange),
    }));
  }

  @FieldResolver(() => [QuoteChange], { complexity: TEXT_COMPARISON_COST })
  async quotes(@Root() copy: ArticleRecord, @Ctx() context: Context): Promise<QuoteChange[]> {
    const { text } = (await textsOf(copy, context))[1];
    const [found, own] = await Promise.all([quotesFound(copy, context), context.loaders.quotesOf.load(copy.id)]);
    const changes: QuoteChange[] = [];
    for (const { quote, inCopy } of found) {
      if (!inCopy) continue;
      const other = counterpart(inCopy.spans, own);
      const otherSpeaker = other !== null && (await isGivenToAnother(quote.speakerId, other.speakerId, context));
      changes.push({
        quote,
        spans: inCopy.spans.map((span) => spanIn(text, span)),
        verdict: otherSpeaker ? "OTHER_SPEAKER" : inCopy.verdict,
        changes: inCopy.changes.map(wordChange),
      });
    }
    return changes;
  }

  @FieldResolver(() => [Quote], { complexity: TEXT_COMPARISON_COST })
  async droppedQuotes(@Root() copy: ArticleRecord, @Ctx() context: Context): Promise<QuoteRecord[]> {
    return (await quotesFound(copy, context)).filter(({ inCopy }) => inCopy === null).map(({ quote }) => quote);
  }
}

interface QuoteFound {
  readonly quote: QuoteRecord;
  /** Null if the copy dropped it, undefined if that cannot be told. */
  readonly inCopy: QuoteInCopy | null | undefined;
}

/** Each quote of what a copy is held against, and what became of it. A headline only repeats what the text quotes. */
async function quotesFound(copy: ArticleRecord, context: Context): Promise<QuoteFound[]> {
  const [from, to] = await textsOf(copy, context);
  const headlines = from.paragraphs.filter(({ role }) => role === "HEADLINE");
  const all = await context.loaders.quotesOf.load(againstOf(copy));
  const quotes = all.filter((quote) => !headlines.some((headline) => overlaps(headline, quote)));
  const found = compareQuotes(from, to, quotes);
  return quotes.map((quote, i) => ({ quote, inCopy: found[i] }));
}

/** The quote of the copy in which most of these words stand. */
function counterpart(spans: readonly CoreSpan[], quotes: readonly QuoteRecord[]): QuoteRecord | null {
  const length = (span: CoreSpan) => span.end - span.start;
  const shared = (a: CoreSpan, b: CoreSpan) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  let best: QuoteRecord | null = null;
  let most = 0.5;
  for (const quote of quotes) {
    const common = spans.reduce(
      (sum, span) => sum + quote.segments.reduce((s, other) => s + shared(span, other), 0),
      0,
    );
    const all = [...spans, ...quote.segments].reduce((sum, span) => sum + length(span), 0) - common;
    if (common / all <= most) continue;
    most = common / all;
    best = quote;
  }
  return best;
}

async function textsOf(copy: ArticleRecord, { loaders }: Context): Promise<[ArticleText, ArticleText]> {
  const [from, to] = await Promise.all([loaders.articleText.load(againstOf(copy)), loaders.articleText.load(copy.id)]);
  if (!from || !to) throw goneWhileReading("An article");
  return [from, to];
}

function againstOf({ copy }: ArticleRecord): string {
  const { againstId } = copyOf(copy);
  if (againstId === null) throw goneWhileReading("An article");
  return againstId;
}

function copyOf(copy: ArticleCopy | null): ArticleCopy {
  if (!copy) throw goneWhileReading("A copy");
  return copy;
}
