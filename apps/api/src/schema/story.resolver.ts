import type { ArticleRecord, QuoteRecord, StatementRecord, StoryRecord } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { connect, connectUnder } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { ArticleArgs, articleFilter } from "./article.args.js";
import { Article, ArticleConnection } from "./article.type.js";
import { QuoteArgs, quoteFilter } from "./quote.args.js";
import { QuoteConnection } from "./quote.type.js";
import { StatementArgs, statementFilter } from "./statement.args.js";
import { StatementConnection } from "./statement.type.js";
import { StoryArgs, storyFilter } from "./story.args.js";
import { Story, StoryConnection } from "./story.type.js";

const LATEST_SAID = { field: "SAID_ON", direction: "DESC" } as const;

@Resolver(() => Story)
export class StoryResolver {
  @Query(() => StoryConnection, { description: "Pieces of reporting, the most copied first." })
  stories(@Args(() => StoryArgs) args: StoryArgs, @Ctx() { lists }: Context): Promise<Connection<StoryRecord>> {
    const order = args.orderBy ?? ({ field: "ARTICLES", direction: "DESC" } as const);
    return connect(lists.stories, args, storyFilter(args.filterBy), order);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: "The article from which the others were most likely copied. Null if nothing tells.",
  })
  async origin(@Root() story: StoryRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord | null> {
    return story.originId === null ? null : loaders.article.load(story.originId);
  }

  @FieldResolver(() => Int, { description: "How many copies there are, the origin among them." })
  articleCount(@Root() story: StoryRecord): number {
    return story.articles;
  }

  @FieldResolver(() => ArticleConnection, {
    description:
      "Its articles, those published first first. `Article.copy` tells what each is to the one it came from.",
  })
  articles(
    @Root() { id }: StoryRecord,
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ArticleRecord>> {
    const order = args.orderBy ?? ({ field: "PUBLISHED_AT", direction: "ASC" } as const);
    return connectUnder(context, context.lists.articles, "storyId", id, args, articleFilter(args.filterBy), order);
  }

  @FieldResolver(() => QuoteConnection, { description: "The quotes in all its articles, the latest said first." })
  quotes(
    @Root() { id }: StoryRecord,
    @Args(() => QuoteArgs) args: QuoteArgs,
    @Ctx() context: Context,
  ): Promise<Connection<QuoteRecord>> {
    const filter = quoteFilter(args.filterBy);
    return connectUnder(context, context.lists.quotes, "storyId", id, args, filter, args.orderBy ?? LATEST_SAID);
  }

  @FieldResolver(() => StatementConnection, {
    description: "The statements that its articles quote, the latest first.",
  })
  statements(
    @Root() { id }: StoryRecord,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
  ): Promise<Connection<StatementRecord>> {
    const filter = statementFilter(args.filterBy);
    return connectUnder(context, context.lists.statements, "storyId", id, args, filter, args.orderBy ?? LATEST_SAID);
  }
}
