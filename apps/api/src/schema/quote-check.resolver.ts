import { type CheckedQuote, checkQuote, type QuoteCandidate } from "@newsgraph/linking";
import type { QuoteRecord, StatementRecord } from "@newsgraph/store";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { badUserInput } from "../errors.js";
import { textArgument } from "../limits/bounded-arguments.js";
import { MAX_QUOTE_LENGTH, SEARCH_COST } from "../limits/limits.js";
import { type CheckVerdict, QuoteCheck } from "./quote-check.type.js";
import { wordChange } from "./word-change.type.js";

/** Quotes that are held against the words: the true one is among the first few, behind forms and neighbours of it. */
const CANDIDATES = 32;
const FEWEST_WORDS = 3;
const NOT_FOUND: QuoteCheck = { verdict: "NOT_FOUND", change: null, quote: null, statement: null, changes: [] };

interface Candidate extends QuoteCandidate {
  readonly quote: QuoteRecord;
}

@Resolver(() => QuoteCheck)
export class QuoteCheckResolver {
  @Query(() => QuoteCheck, {
    description:
      "Did somebody say so? Looks through all quotes for the words, whoever altered them on the way, and tells what differs.",
    complexity: SEARCH_COST,
  })
  async checkQuote(
    @Arg("text", () => String, { description: `The words, with or without marks: at least ${FEWEST_WORDS} of them.` })
    text: string,
    @Arg("speaker", () => String, {
      nullable: true,
      description: "Name or alias of who is said to have said them. Null asks for the words whoever said them.",
    })
    speaker: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<QuoteCheck> {
    const words = textArgument("text", text, MAX_QUOTE_LENGTH) ?? "";
    if ((words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS) {
      throw badUserInput(
        `Argument "text" has fewer than ${FEWEST_WORDS} words: too few to tell one quote from another.`,
      );
    }
    const name = textArgument("speaker", speaker) ?? null;
    const quotes = await context.read.quotesLike(words, CANDIDATES);
    const found = checkQuote(words, name, await Promise.all(quotes.map((quote) => candidateOf(quote, context))));
    if (!found) return NOT_FOUND;
    const statement = await statementOf(found.candidate.quote, context);
    const told = await inOwnWords(words, found, statement, context);
    return {
      verdict: verdictOf(told.verdict),
      change: told.verdict,
      quote: told.candidate.quote,
      statement,
      changes: told.changes.map(wordChange),
    };
  }
}

/** A form that lost its marks may have lost words too: where another keeps them, that one tells what was said. */
async function inOwnWords(
  text: string,
  found: CheckedQuote<Candidate>,
  statement: StatementRecord | null,
  context: Context,
): Promise<CheckedQuote<Candidate>> {
  if (!statement || found.verdict === "OTHER_SPEAKER" || found.candidate.quote.marked) return found;
  const fullest = await context.loaders.quote.load(statement.fullestQuoteId);
  if (!fullest?.marked) return found;
  return checkQuote(text, null, [await candidateOf(fullest, context)]) ?? found;
}

async function candidateOf(quote: QuoteRecord, { loaders }: Context): Promise<Candidate> {
  const speaker = quote.speakerId === null ? null : await loaders.entity.load(quote.speakerId);
  return { quote, text: quote.text, speakers: speaker ? [speaker.name, ...speaker.aliases] : [] };
}

async function statementOf({ statementId }: QuoteRecord, { loaders }: Context): Promise<StatementRecord | null> {
  return statementId === null ? null : loaders.statement.load(statementId);
}

function verdictOf(verdict: CheckedQuote<Candidate>["verdict"]): CheckVerdict {
  return verdict === "VERBATIM" || verdict === "OTHER_SPEAKER" ? verdict : "ALTERED";
}
