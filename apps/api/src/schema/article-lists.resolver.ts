import type {
  ArticleRecord,
  EntityRecord,
  EventRecord,
  MentionRecord,
  QuoteRecord,
  StatementRecord,
} from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { connect, connectUnder } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { ArticleArgs, articleFilter } from "./article.args.js";
import { Article, ArticleConnection } from "./article.type.js";
import { EntityArgs, entityFilter } from "./entity.args.js";
import { EntityConnection } from "./entity.type.js";
import { EventArgs, eventFilter } from "./event.args.js";
import { EventConnection } from "./event.type.js";
import { MentionArgs, mentionFilter } from "./mention.args.js";
import { MentionConnection } from "./mention.type.js";
import { QuoteArgs, quoteFilter } from "./quote.args.js";
import { QuoteConnection } from "./quote.type.js";
import { StatementArgs, statementFilter } from "./statement.args.js";
import { StatementConnection } from "./statement.type.js";

/** The list of all articles, and the lists that stand under one. */
@Resolver(() => Article)
export class ArticleListsResolver {
  @Query(() => ArticleConnection, { description: "Articles, the latest first." })
  articles(@Args(() => ArticleArgs) args: ArticleArgs, @Ctx() { lists }: Context): Promise<Connection<ArticleRecord>> {
    const order = args.orderBy ?? ({ field: "PUBLISHED_AT", direction: "DESC" } as const);
    return connect(lists.articles, args, articleFilter(args.filterBy), order);
  }

  @FieldResolver(() => ArticleConnection, {
    description: "The other articles of its story, those published first first. Empty if it was never copied.",
  })
  copies(
    @Root() article: ArticleRecord,
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ArticleRecord>> {
    const order = args.orderBy ?? ({ field: "PUBLISHED_AT", direction: "ASC" } as const);
    const filter = articleFilter(args.filterBy);
    return connectUnder(context, context.lists.articles, "copyId", article.id, args, filter, order);
  }

  @FieldResolver(() => QuoteConnection, { description: "The quotes in its text, in the order of the text." })
  quotes(
    @Root() article: ArticleRecord,
    @Args(() => QuoteArgs) args: QuoteArgs,
    @Ctx() context: Context,
  ): Promise<Connection<QuoteRecord>> {
    const order = args.orderBy ?? ({ field: "POSITION", direction: "ASC" } as const);
    return connectUnder(
      context,
      context.lists.quotes,
      "articleId",
      article.id,
      args,
      quoteFilter(args.filterBy),
      order,
    );
  }

  @FieldResolver(() => StatementConnection, { description: "The statements that it quotes, the latest said first." })
  statements(
    @Root() article: ArticleRecord,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
  ): Promise<Connection<StatementRecord>> {
    const order = args.orderBy ?? ({ field: "SAID_ON", direction: "DESC" } as const);
    const filter = statementFilter(args.filterBy);
    return connectUnder(context, context.lists.statements, "articleId", article.id, args, filter, order);
  }

  @FieldResolver(() => EntityConnection, {
    description: "The entities that it mentions, the most mentioned in the graph first.",
  })
  entities(
    @Root() article: ArticleRecord,
    @Args(() => EntityArgs) args: EntityArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EntityRecord>> {
    const order = args.orderBy ?? ({ field: "MENTIONS", direction: "DESC" } as const);
    const filter = entityFilter(args.filterBy);
    return connectUnder(context, context.lists.entities, "articleId", article.id, args, filter, order);
  }

  @FieldResolver(() => EventConnection, { description: "The events that it tells of, the latest first." })
  events(
    @Root() article: ArticleRecord,
    @Args(() => EventArgs) args: EventArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EventRecord>> {
    const order = args.orderBy ?? ({ field: "ON", direction: "DESC" } as const);
    return connectUnder(
      context,
      context.lists.events,
      "articleId",
      article.id,
      args,
      eventFilter(args.filterBy),
      order,
    );
  }

  @FieldResolver(() => MentionConnection, {
    description: "Where its text speaks of entities, in the order of the text.",
  })
  mentions(
    @Root() article: ArticleRecord,
    @Args(() => MentionArgs) args: MentionArgs,
    @Ctx() context: Context,
  ): Promise<Connection<MentionRecord>> {
    const order = { field: "POSITION", direction: "ASC" } as const;
    const filter = mentionFilter(args.filterBy);
    return connectUnder(context, context.lists.mentions, "articleId", article.id, args, filter, order);
  }
}
