import type { ArticleInput } from "../store.js";
import { findingIds } from "./finding-ids.js";
import { type ChainAt, dateAt, daysOf, findingRow, textSpan } from "./finding-rows.js";
import { quoteText } from "./quote-text.js";

/** A row for each quote of the article, and for each entity in its content. */
export function quoteRows({ id: articleId, analysis }: ArticleInput, chainAt: ChainAt) {
  const { text, publishedAt } = analysis.article;
  const ids = findingIds(
    articleId,
    "quote",
    analysis.quotes.map((quote) => [quote.start, quote.end]),
  );
  const publishedFirst = daysOf(publishedAt).first;
  return {
    quotes: analysis.quotes.map((quote, ordinal) => {
      const said = daysOf(dateAt(analysis, quote.saidOn));
      return {
        id: ids[ordinal]!,
        articleId,
        ...findingRow(quote, ordinal),
        kind: quote.kind,
        marked: quote.marked,
        text: quoteText(text, quote),
        segments: quote.segments.map((segment) => textSpan(text, segment)),
        speakerChainId: chainAt(quote.speaker),
        speakerText: quote.speakerText && textSpan(text, quote.speakerText),
        cue: quote.cue && textSpan(text, quote.cue),
        stance: quote.stance,
        saidDate: quote.saidOn,
        saidFirst: said.first,
        saidLast: said.last,
        channel: quote.channel,
        publishedFirst,
        outerId: quote.outer === null ? null : ids[quote.outer]!,
        node: null,
        statementId: null,
        counterpartId: null,
        retellsId: null,
        verdict: null,
        otherSpeaker: false,
      };
    }),
    quoteAbouts: analysis.quotes.flatMap((quote, index) =>
      quote.about.map((chain, ordinal) => ({ quoteId: ids[index]!, ordinal, chainId: chainAt(chain)! })),
    ),
  };
}
