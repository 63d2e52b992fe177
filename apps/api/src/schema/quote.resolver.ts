import type { EntityRecord, QuoteRecord, StatementRecord } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { connect } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { Entity } from "./entity.type.js";
import { QuoteArgs, quoteFilter } from "./quote.args.js";
import { Quote, QuoteConnection } from "./quote.type.js";
import { Statement } from "./statement.type.js";

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => QuoteConnection, { description: "Who said what: quotes of all articles, the latest said first." })
  quotes(@Args(() => QuoteArgs) args: QuoteArgs, @Ctx() { lists }: Context): Promise<Connection<QuoteRecord>> {
    const order = args.orderBy ?? ({ field: "SAID_ON", direction: "DESC" } as const);
    return connect(lists.quotes, args, quoteFilter(args.filterBy), order);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'Who said it. Null if that is unknown or has no name ("officials"): it is never guessed into certainty.',
  })
  async speaker(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return quote.speakerId === null ? null : loaders.entity.load(quote.speakerId);
  }

  @FieldResolver(() => [Entity], { description: "The entities in what is said, in the order in which they come up." })
  about(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<readonly EntityRecord[]> {
    return loaders.about.load(quote.id);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: "The quote within which this one is told (“He said ‘go home’,” she said). Null for most.",
  })
  async outer(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return quote.outerId === null ? null : loaders.quote.load(quote.outerId);
  }

  @FieldResolver(() => [Quote], { description: "The quotes told within this one, in the order of the text." })
  inner(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<readonly QuoteRecord[]> {
    return loaders.inner.load(quote.id);
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description:
      "The act of saying that it reports, maybe together with other quotes. Null while it is not linked yet.",
  })
  async statement(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<StatementRecord | null> {
    return quote.statementId === null ? null : loaders.statement.load(quote.statementId);
  }
}
