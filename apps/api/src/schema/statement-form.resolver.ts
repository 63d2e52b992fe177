import type { QuoteVerdict as CoreQuoteVerdict } from "@newsgraph/core";
import { compareWords, verdictOf } from "@newsgraph/linking";
import type { QuoteRecord, StatementRecord } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { goneWhileReading } from "../errors.js";
import { QUOTE_COMPARISON_COST } from "../limits/limits.js";
import { connectUnder } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { PageArgs } from "../relay/page-args.js";
import { QuoteVerdict } from "./drift.enums.js";
import { Quote } from "./quote.type.js";
import { isGivenToAnother } from "./speakers.js";
import { Statement } from "./statement.type.js";
import { StatementForm, StatementFormConnection } from "./statement-form.type.js";
import { WordChange, wordChange } from "./word-change.type.js";

@Resolver(() => Statement)
export class StatementFormsResolver {
  @FieldResolver(() => StatementFormConnection, {
    description: "Every form in which it was reported, those published first first; the fullest is among them.",
  })
  async forms(
    @Root() { id }: StatementRecord,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<QuoteRecord>> {
    const order = { field: "PUBLISHED_AT", direction: "ASC" } as const;
    return connectUnder(context, context.lists.quotes, "statementId", id, args, {}, order);
  }
}

/** A quote is all that a form needs: its statement tells the fullest. */
@Resolver(() => StatementForm)
export class StatementFormResolver {
  @FieldResolver(() => Quote)
  quote(@Root() quote: QuoteRecord): QuoteRecord {
    return quote;
  }

  @FieldResolver(() => QuoteVerdict, { complexity: QUOTE_COMPARISON_COST })
  async verdict(@Root() quote: QuoteRecord, @Ctx() context: Context): Promise<CoreQuoteVerdict> {
    const statement = await statementOf(quote, context);
    if (quote.otherSpeaker && (await isGivenToAnother(quote.speakerId, statement.speakerId, context))) {
      return "OTHER_SPEAKER";
    }
    if (quote.verdict !== null) return quote.verdict;
    const fullest = await fullestOf(quote, context);
    return verdictOf(compareWords(fullest.text, quote.text), { marksLost: fullest.marked && !quote.marked });
  }

  @FieldResolver(() => [WordChange], { complexity: QUOTE_COMPARISON_COST })
  async changes(@Root() quote: QuoteRecord, @Ctx() context: Context): Promise<WordChange[]> {
    return compareWords((await fullestOf(quote, context)).text, quote.text).map(wordChange);
  }
}

async function fullestOf(quote: QuoteRecord, context: Context): Promise<QuoteRecord> {
  const fullest = await context.loaders.quote.load((await statementOf(quote, context)).fullestQuoteId);
  if (!fullest) throw goneWhileReading("A statement");
  return fullest;
}

async function statementOf({ statementId }: QuoteRecord, { loaders }: Context): Promise<StatementRecord> {
  const statement = statementId === null ? null : await loaders.statement.load(statementId);
  if (!statement) throw goneWhileReading("A statement");
  return statement;
}
