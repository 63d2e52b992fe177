import { findAccording } from "./find-according.js";
import { findAsClause } from "./find-as-clause.js";
import { findColon } from "./find-colon.js";
import { findComplement } from "./find-complements.js";
import { type Cue, findCues } from "./find-cues.js";
import { findSigned } from "./find-signed.js";
import { findTagged } from "./find-tagged.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { findSubject } from "./speaker-span.js";

/** What the rules read, in the order of the text; in the sentences alone that `isRead` tells of. */
export function findByRules(text: QuoteText, isRead: (sentence: number) => boolean = () => true): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  text.sentences.forEach((sentence, index) => {
    if (!isRead(index)) return;
    const cues = findCues(text, sentence, index);
    const cueTokens = new Set(cues.map((cue) => cue.first));
    const isCue = (token: number) => cueTokens.has(token);
    let subject: TokenSpan | null = null;
    const colon = findColon(text, sentence, () => endOfParagraph(text, index));
    if (colon) drafts.push(colon);
    for (const cue of cues) {
      const read = readCue(text, cue, subject, isCue);
      subject = read.subject ?? subject;
      if (read.draft) drafts.push(read.draft);
    }
    drafts.push(...findAccording(text, sentence, index, isCue));
  });
  for (const region of text.regions) {
    const signed = findSigned(text, region);
    if (signed) drafts.push(signed);
  }
  return drafts;
}

/** The quote that a cue tells of, if any, and the cue's subject, which a later cue of the sentence may share. */
function readCue(
  text: QuoteText,
  cue: Cue,
  previous: TokenSpan | null,
  isCue: (token: number) => boolean,
): { draft: QuoteDraft | null; subject: TokenSpan | null } {
  const sentence = text.sentences[cue.sentence]!;
  const around = findTagged(text, cue, sentence) ?? findAsClause(text, cue, sentence, isCue);
  if (around) return { draft: around, subject: around.speaker };
  const subject = findSubject(text, cue, previous, text.clauseStart(cue.sentence));
  const draft = findComplement(text, cue, text.sentences, subject, isCue);
  return { draft, subject: draft ? draft.speaker : subject };
}

function endOfParagraph(text: QuoteText, sentence: number): number {
  const { paragraph } = text.sentences[sentence]!;
  let last = sentence;
  while (text.sentences[last + 1]?.paragraph === paragraph) last += 1;
  return text.sentences[last]!.endToken;
}
