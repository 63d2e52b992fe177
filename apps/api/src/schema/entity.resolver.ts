import type {
  ArticleRecord,
  EntityRecord,
  EventRecord,
  MentionRecord,
  QuoteRecord,
  StatementRecord,
} from "@newsgraph/store";
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { textArgument } from "../limits/bounded-arguments.js";
import { connect, connectUnder } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { ArticleArgs, articleFilter } from "./article.args.js";
import { ArticleConnection } from "./article.type.js";
import { EntityArgs, entityFilter } from "./entity.args.js";
import { Entity, EntityConnection } from "./entity.type.js";
import { EventArgs, eventFilter } from "./event.args.js";
import { EventConnection } from "./event.type.js";
import { MentionArgs, mentionFilter } from "./mention.args.js";
import { MentionConnection } from "./mention.type.js";
import { QuoteArgs, quoteFilter } from "./quote.args.js";
import { QuoteConnection } from "./quote.type.js";
import { StatementArgs, statementFilter } from "./statement.args.js";
import { StatementConnection } from "./statement.type.js";

const MOST_MENTIONED = { field: "MENTIONS", direction: "DESC" } as const;
const LATEST_SAID = { field: "SAID_ON", direction: "DESC" } as const;

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => EntityConnection, { description: "Entities, the most mentioned first." })
  entities(@Args(() => EntityArgs) args: EntityArgs, @Ctx() { lists }: Context): Promise<Connection<EntityRecord>> {
    return connect(lists.entities, args, entityFilter(args.filterBy), args.orderBy ?? MOST_MENTIONED);
  }

  @Query(() => Entity, {
    nullable: true,
    description:
      "The entity with this name or alias, whatever the case and the accents; of several the most mentioned. Null if there is none.",
  })
  async entity(
    @Arg("name", () => String, { description: "A name or an alias, whole." }) name: string,
    @Ctx() { read }: Context,
  ): Promise<EntityRecord | null> {
    const page = { limit: 1, backward: false, position: null };
    const { rows } = await read.entities({ name: textArgument("name", name) }, MOST_MENTIONED, page);
    return rows[0]?.node ?? null;
  }

  @FieldResolver(() => Int, { description: "How often all articles mention it: by name, role or pronoun." })
  mentionCount(@Root() entity: EntityRecord): number {
    return entity.mentions;
  }

  @FieldResolver(() => Int, { description: "How many articles mention it." })
  articleCount(@Root() entity: EntityRecord): number {
    return entity.articles;
  }

  @FieldResolver(() => QuoteConnection, {
    description: "What it said: the quotes of which it is the speaker, the latest said first.",
  })
  quotes(
    @Root() { id }: EntityRecord,
    @Args(() => QuoteArgs) args: QuoteArgs,
    @Ctx() context: Context,
  ): Promise<Connection<QuoteRecord>> {
    const filter = quoteFilter(args.filterBy);
    return connectUnder(context, context.lists.quotes, "speakerId", id, args, filter, args.orderBy ?? LATEST_SAID);
  }

  @FieldResolver(() => QuoteConnection, {
    description: "What others said of it: the quotes that mention it, the latest said first.",
  })
  quotesAbout(
    @Root() { id }: EntityRecord,
    @Args(() => QuoteArgs) args: QuoteArgs,
    @Ctx() context: Context,
  ): Promise<Connection<QuoteRecord>> {
    const filter = quoteFilter(args.filterBy);
    return connectUnder(context, context.lists.quotes, "aboutId", id, args, filter, args.orderBy ?? LATEST_SAID);
  }

  @FieldResolver(() => StatementConnection, {
    description: "What it said, each statement once however often it is quoted, the latest first.",
  })
  statements(
    @Root() { id }: EntityRecord,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
  ): Promise<Connection<StatementRecord>> {
    const filter = statementFilter(args.filterBy);
    return connectUnder(context, context.lists.statements, "speakerId", id, args, filter, args.orderBy ?? LATEST_SAID);
  }

  @FieldResolver(() => ArticleConnection, { description: "The articles that mention it, the latest first." })
  articles(
    @Root() { id }: EntityRecord,
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ArticleRecord>> {
    const order = args.orderBy ?? ({ field: "PUBLISHED_AT", direction: "DESC" } as const);
    return connectUnder(context, context.lists.articles, "entityId", id, args, articleFilter(args.filterBy), order);
  }

  @FieldResolver(() => EventConnection, { description: "The events in which it took part, the latest first." })
  events(
    @Root() { id }: EntityRecord,
    @Args(() => EventArgs) args: EventArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EventRecord>> {
    const order = args.orderBy ?? ({ field: "ON", direction: "DESC" } as const);
    return connectUnder(context, context.lists.events, "participantId", id, args, eventFilter(args.filterBy), order);
  }

  @FieldResolver(() => MentionConnection, { description: "Where articles speak of it, article by article." })
  mentions(
    @Root() { id }: EntityRecord,
    @Args(() => MentionArgs) args: MentionArgs,
    @Ctx() context: Context,
  ): Promise<Connection<MentionRecord>> {
    const order = { field: "POSITION", direction: "ASC" } as const;
    return connectUnder(context, context.lists.mentions, "entityId", id, args, mentionFilter(args.filterBy), order);
  }
}
