import type { QuoteRegion } from "../sentences/quote-regions.js";
import { Stop } from "../sentences/token-table.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText } from "./quote-text.js";

/** "— Jane Doe, mayor of Springfield" */
const LONGEST_SIGNATURE = 12;

/** Finds “…” — Jane Doe: words in marks signed with a name after a dash, as in collections of reactions. */
export function findSigned(text: QuoteText, region: QuoteRegion): QuoteDraft | null {
  const dash = text.tokens.stop[region.endToken] === Stop.FINAL ? region.endToken + 1 : region.endToken;
  const first = dash + 1;
  if (!text.isDash(dash) || !text.isCapital(first) || text.regionAt[first]! >= 0) return null;
  const opening = text.sentences[text.tokens.sentence[region.firstToken]!]!;
  const closing = text.sentences[text.tokens.sentence[dash]!]!;
  if (opening.firstToken !== region.firstToken || closing.endToken - first > LONGEST_SIGNATURE) return null;
  let end = first;
  while (end < closing.endToken && text.isCapital(end)) end += 1;
  const isWhole = end === closing.endToken || text.isComma(end) || text.tokens.stop[end] === Stop.FINAL;
  if (!isWhole) return null;
  return {
    segments: [{ first: region.firstToken, end: region.endToken }],
    cue: null,
    stance: "SAYS",
    speaker: { first, end },
    circumstances: [],
    unmarkedDirect: false,
    isObject: false,
    rule: "quotes/signed",
  };
}
