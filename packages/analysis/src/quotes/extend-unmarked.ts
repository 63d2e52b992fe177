import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { hasPersonalWord, isSpokenWording } from "./spoken-wording.js";

/** A spoken paragraph has few sentences; it bounds the look back and ahead. */
const MOST_SENTENCES = 6;

/**
 * In a text that lost its quotation marks the sentences around "…, Doe said." may be Doe's as well: those before it in the
 * paragraph if none of them has a cue, those after it as long as they speak of I, we or you.
 */
export function extendUnmarked(text: QuoteText, drafts: readonly QuoteDraft[]): QuoteDraft[] {
  if (text.regions.length > 0) return [...drafts];
  const withCue = new Set(drafts.flatMap((draft) => (draft.cue ? [text.tokens.sentence[draft.cue.first]!] : [])));
  return drafts.map((draft) =>
    draft.rule === "quotes/clause-tag" && draft.cue ? extend(text, draft, withCue) : draft,
  );
}

function extend(text: QuoteText, draft: QuoteDraft, withCue: ReadonlySet<number>): QuoteDraft {
  const sentence = text.tokens.sentence[draft.cue!.first]!;
  const first = firstOfParagraph(text, sentence, withCue);
  const content = draft.segments[0]!;
  const start = first < sentence ? text.sentences[first]!.firstToken : content.first;
  if (!isSpokenWording(text, start, content.end)) return draft;
  const segments: TokenSpan[] = [{ first: start, end: content.end }, ...draft.segments.slice(1)];
  const end = endOfSpoken(text, sentence, withCue);
  if (end > sentence + 1) {
    segments.push({ first: text.sentences[sentence + 1]!.firstToken, end: text.sentences[end - 1]!.endToken });
  }
  return { ...draft, segments, unmarkedDirect: true };
}

/** The first sentence of the paragraph if no sentence from there to `sentence` has a cue; else `sentence`. */
function firstOfParagraph(text: QuoteText, sentence: number, withCue: ReadonlySet<number>): number {
  const { paragraph } = text.sentences[sentence]!;
  let first = sentence;
  while (first > 0 && text.sentences[first - 1]!.paragraph === paragraph) {
    first -= 1;
    if (withCue.has(first) || sentence - first > MOST_SENTENCES) return sentence;
  }
  return first;
}

/** Past the last sentence after `sentence`, in its paragraph and without a cue, if one of them speaks of I, we or you. */
function endOfSpoken(text: QuoteText, sentence: number, withCue: ReadonlySet<number>): number {
  const { paragraph } = text.sentences[sentence]!;
  let end = sentence + 1;
  let spoken = sentence + 1;
  while (text.sentences[end]?.paragraph === paragraph && !withCue.has(end) && end - sentence <= MOST_SENTENCES) {
    const { firstToken, endToken } = text.sentences[end]!;
    end += 1;
    if (hasPersonalWord(text, firstToken, endToken)) spoken = end;
  }
  return spoken;
}
