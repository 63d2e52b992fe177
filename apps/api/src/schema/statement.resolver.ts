import type { EntityRecord, QuoteRecord, StatementRecord } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { goneWhileReading } from "../errors.js";
import { connect, connectUnder } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { Entity } from "./entity.type.js";
import { QuoteArgs, quoteFilter } from "./quote.args.js";
import { Quote, QuoteConnection } from "./quote.type.js";
import { StatementArgs, statementFilter } from "./statement.args.js";
import { Statement, StatementConnection } from "./statement.type.js";

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    description: "Acts of saying, each once however often it is quoted, the latest first.",
  })
  statements(
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() { lists }: Context,
  ): Promise<Connection<StatementRecord>> {
    const order = args.orderBy ?? ({ field: "SAID_ON", direction: "DESC" } as const);
    return connect(lists.statements, args, statementFilter(args.filterBy), order);
  }

  @FieldResolver(() => Entity, { nullable: true, description: "Who said it. Null if that is unknown." })
  async speaker(@Root() statement: StatementRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return statement.speakerId === null ? null : loaders.entity.load(statement.speakerId);
  }

  @FieldResolver(() => Int, { description: "How many quotes report it." })
  quoteCount(@Root() statement: StatementRecord): number {
    return statement.quotes;
  }

  @FieldResolver(() => Int, { description: "How many articles quote it." })
  async articleCount(@Root() { id }: StatementRecord, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.statementReach.load(id))?.articles ?? 0;
  }

  @FieldResolver(() => Int, { description: "How many independent stories quote it: copies of one story count once." })
  async storyCount(@Root() { id }: StatementRecord, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.statementReach.load(id))?.stories ?? 0;
  }

  @FieldResolver(() => QuoteConnection, { description: "The quotes that report it, those published first first." })
  quotes(
    @Root() { id }: StatementRecord,
    @Args(() => QuoteArgs) args: QuoteArgs,
    @Ctx() context: Context,
  ): Promise<Connection<QuoteRecord>> {
    const order = args.orderBy ?? ({ field: "PUBLISHED_AT", direction: "ASC" } as const);
    return connectUnder(context, context.lists.quotes, "statementId", id, args, quoteFilter(args.filterBy), order);
  }

  @FieldResolver(() => Quote, { description: "The quote that gives the most of it." })
  fullest(@Root() statement: StatementRecord, @Ctx() context: Context): Promise<QuoteRecord> {
    return quoteOf(statement.fullestQuoteId, context);
  }

  @FieldResolver(() => Quote, { description: "The quote that was published first, as far as dates are known." })
  earliest(@Root() statement: StatementRecord, @Ctx() context: Context): Promise<QuoteRecord> {
    return quoteOf(statement.earliestQuoteId, context);
  }
}

async function quoteOf(id: string, { loaders }: Context): Promise<QuoteRecord> {
  const quote = await loaders.quote.load(id);
  if (!quote) throw goneWhileReading("A quote");
  return quote;
}
