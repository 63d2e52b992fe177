import type { Sentence } from "../document.js";
import { readAfterCue } from "./after-cue.js";
import { Frame } from "./cues.js";
import { endOfContent, withoutFinalStop } from "./end-of-content.js";
import type { Cue } from "./find-cues.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText } from "./quote-text.js";
import { findSubjectBefore } from "./speaker-span.js";

/** Finds "As Doe said on Monday, …" at the front of a sentence: the rest of the sentence is what Doe said. */
export function findAsClause(
  text: QuoteText,
  cue: Cue,
  sentence: Sentence,
  isCue: (token: number) => boolean,
): QuoteDraft | null {
  if (cue.subjectless || (cue.form.frames & Frame.CLAUSE) === 0) return null;
  const start = text.clauseStart(cue.sentence);
  const as = text.is(start, "but") || text.is(start, "and") ? start + 1 : start;
  if (!text.is(as, "as")) return null;
  const subject = findSubjectBefore(text, cue.groupFirst, as + 1);
  if (!subject || subject.first !== as + 1) return null;
  const after = readAfterCue(text, cue, sentence.endToken);
  const comma = after.modifiers.end;
  if (after.content >= 0 || !text.isComma(comma) || comma + 2 >= sentence.endToken) return null;
  const end = withoutFinalStop(text, endOfContent(text, comma + 1, sentence.endToken, isCue));
  return {
    segments: [{ first: comma + 1, end }],
    cue: { first: cue.first, end: cue.end },
    stance: cue.form.stance,
    speaker: subject,
    circumstances: [{ first: cue.end, end: comma }],
    unmarkedDirect: false,
    isObject: false,
    rule: "quotes/as-clause",
  };
}
