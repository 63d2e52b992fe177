import type { QuoteRegion } from "../sentences/quote-regions.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText } from "./quote-text.js";

/**
 * Gives the regions that no cue took to the quotes they go on with: whole sentences in marks after “…,” Doe said. belong to
 * that quote; so does a next paragraph that goes on with it; a next paragraph in marks of its own is one more quote of the
 * same speaker. What stands in marks within a sentence and has no cue is no quote (a nickname, a title, a scare quote).
 */
export function followRegions(text: QuoteText, drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const result = [...drafts];
  const taken = new Map<number, number>();
  drafts.forEach((draft, index) => {
    for (const segment of draft.segments) {
      for (let token = segment.first; token < segment.end; token += 1) {
        const region = text.regionAt[token]!;
        if (region < 0) continue;
        // A whole region counts for the draft that it is a segment of; part of a longer content does too.
        if (!taken.has(region) || text.regions[region]!.firstToken === segment.first) taken.set(region, index);
        token = text.regions[region]!.endToken - 1;
      }
    }
  });
  text.regions.forEach((region, index) => {
    if (taken.has(index) || !isWholeSentences(text, region)) return;
    const before = index > 0 ? taken.get(index - 1) : undefined;
    if (before === undefined) return;
    const previous = text.regions[index - 1]!;
    const draft = result[before]!;
    if (!isSpeech(draft, previous) || !isSameMark(text, previous, region)) return;
    const gap = text.tokens.paragraph[region.firstToken]! - text.tokens.paragraph[previous.endToken - 1]!;
    if (region.continues || (gap === 0 && onlyTagBetween(text, draft, previous, region))) {
      result[before] = { ...draft, segments: [...draft.segments, { first: region.firstToken, end: region.endToken }] };
      taken.set(index, before);
    } else if (gap <= 1) {
      result.push({
        segments: [{ first: region.firstToken, end: region.endToken }],
        cue: null,
        stance: "SAYS",
        speaker: draft.speaker,
        circumstances: [],
        unmarkedDirect: false,
        isObject: false,
        rule: "quotes/carried",
      });
      taken.set(index, result.length - 1);
    }
  });
  return result;
}

/** True if the region begins with a sentence and ends with one. */
function isWholeSentences(text: QuoteText, region: QuoteRegion): boolean {
  const first = text.sentences[text.tokens.sentence[region.firstToken]!]!;
  const last = text.sentences[text.tokens.sentence[region.endToken - 1]!]!;
  if (first.firstToken !== region.firstToken) return false;
  return region.endToken >= last.endToken - 1;
}

/** A marked word within the writer's sentence is not gone on with, a whole spoken sentence is. */
const SHORTEST_SPEECH = 6;

function isSpeech(draft: QuoteDraft, previous: QuoteRegion): boolean {
  return (
    draft.segments.some((segment) => segment.first === previous.firstToken) ||
    previous.endToken - previous.firstToken > SHORTEST_SPEECH
  );
}

/** A paper marks speech in one way; a line between other marks is a heading or a title. */
function isSameMark(text: QuoteText, a: QuoteRegion, b: QuoteRegion): boolean {
  return text.tokens.word(a.firstToken) === text.tokens.word(b.firstToken);
}

/** True if between the two regions there is nothing but the rest of the quote's own sentence. */
function onlyTagBetween(text: QuoteText, draft: QuoteDraft, previous: QuoteRegion, region: QuoteRegion): boolean {
  const sentenceBefore = text.tokens.sentence[region.firstToken]! - 1;
  if (text.tokens.sentence[previous.endToken - 1] === sentenceBefore) return true;
  return draft.cue !== null && text.tokens.sentence[draft.cue.first] === sentenceBefore;
}
