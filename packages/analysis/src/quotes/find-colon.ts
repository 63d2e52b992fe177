import type { Sentence } from "../document.js";
import { LetterCase } from "../sentences/token-table.js";
import { cueForms } from "./cues.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText } from "./quote-text.js";

/** "Mayor Jane Doe:" is the longest name before a colon. */
const LONGEST_COLON_NAME = 6;

/** Finds the forms with a name and a colon: Doe: “No.”, and the transcript's DOE: No. */
export function findColon(text: QuoteText, sentence: Sentence, endOfParagraph: () => number): QuoteDraft | null {
  const first = sentence.firstToken;
  let colon = first;
  while (colon < first + LONGEST_COLON_NAME && colon < sentence.endToken && text.isCapital(colon)) colon += 1;
  if (colon === first || !text.is(colon, ":")) return null;
  // "Q:" and "A:" in a printed dialogue name nobody.
  if (colon === first + 1 && text.tokens.end[first]! - text.tokens.start[first]! === 1) return null;
  // "Added Doe: …" is a cue with its subject.
  if (cueForms(text.tokens.lower(first)).length > 0) return null;
  const paragraphEnd = endOfParagraph();
  if (colon + 1 >= paragraphEnd) return null;
  const content = colon + 1;
  const isTranscript =
    text.tokens.letterCase[colon - 1] === LetterCase.UPPER && text.isCapital(content) && !text.regionStartsAt(content);
  if (!isTranscript && !text.regionStartsAt(content)) return null;
  const end = isTranscript ? paragraphEnd : text.regions[text.regionAt[content]!]!.endToken;
  return {
    segments: [{ first: content, end }],
    cue: { first: colon, end: colon + 1 },
    stance: "SAYS",
    speaker: { first, end: colon },
    circumstances: [],
    unmarkedDirect: isTranscript,
    isObject: false,
    rule: isTranscript ? "quotes/transcript" : "quotes/colon",
  };
}
