import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { hasPersonalWord, isPast } from "./spoken-wording.js";

/** A spoken paragraph has few sentences; it bounds the look back and ahead. */
const MOST_SENTENCES = 6;

/** A cue less sure than this is more likely a word of the speech around it ("whatever they say about us") than another's cue. */
const SURE_OF_CUE = 0.5;

/**
 * Recovers direct speech in a text that lost its quotation marks. It did if it has none and someone speaks of I, we or you
 * before "…, Doe said"; without that a clause in the present may well be the writer's ("The man is in custody, police said").
 * The sentences before the tag in the paragraph belong to the speech if none of them has a cue, those after it as long as
 * they speak of I, we or you. An unsure finding within a speech made whole is dropped.
 */
export function extendUnmarked(text: QuoteText, drafts: readonly QuoteDraft[]): QuoteDraft[] {
  if (text.regions.length > 0) return [...drafts];
  const withCue = new Set(
    drafts.flatMap((draft) => (draft.cue && isSure(draft) ? [text.tokens.sentence[draft.cue.first]!] : [])),
  );
  const speeches = drafts.map((draft) =>
    draft.rule === "quotes/clause-tag" ? speechAround(text, draft, withCue) : null,
  );
  if (!speeches.some((speech) => speech?.personal)) return [...drafts];
  const whole = drafts.map((draft, index) => {
    const speech = speeches[index];
    if (!speech || (!speech.personal && speech.segments.some(({ first, end }) => isPast(text, first, end))))
      return draft;
    return { ...draft, segments: speech.segments, unmarkedDirect: true };
  });
  const spoken = new Uint8Array(text.tokens.count);
  for (const { segments, unmarkedDirect } of whole)
    if (unmarkedDirect) for (const { first, end } of segments) spoken.fill(1, first, end);
  return whole.filter((draft) => isSure(draft) || draft.unmarkedDirect || spoken[draft.cue!.first] === 0);
}

/** What only rules read has no confidence of the models', and is sure. */
function isSure({ cue, confidence }: QuoteDraft): boolean {
  return !cue || confidence === undefined || confidence >= SURE_OF_CUE;
}

interface Speech {
  readonly segments: readonly TokenSpan[];
  /** True if it speaks of I, we or you. */
  readonly personal: boolean;
}

function speechAround(text: QuoteText, draft: QuoteDraft, withCue: ReadonlySet<number>): Speech {
  const [content, ...rest] = draft.segments as [TokenSpan, ...TokenSpan[]];
  const sentence = text.tokens.sentence[content.first]!;
  const first = firstOfParagraph(text, sentence, withCue);
  const start = first < sentence ? text.sentences[first]!.firstToken : content.first;
  const segments = [{ first: start, end: content.end }, ...rest];
  const end = endOfSpoken(text, sentence, withCue);
  if (end > sentence + 1) {
    segments.push({ first: text.sentences[sentence + 1]!.firstToken, end: text.sentences[end - 1]!.endToken });
  }
  return { segments, personal: segments.some((segment) => hasPersonalWord(text, segment.first, segment.end)) };
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

/** Past the last sentence after `sentence`, in its paragraph and without a cue, that speaks of I, we or you. */
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
