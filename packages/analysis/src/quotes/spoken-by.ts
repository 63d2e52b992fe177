import type { Stance } from "@newsgraph/core";
import { Frame } from "./cues.js";
import { formAt } from "./find-cues.js";
import { readPassive } from "./passive.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** Verbs whose passive tells of what was heard and not of who said it, unless "by" names who did. */
const HEARD = new Set<Stance>(["ACCUSES"]);

/**
 * A draft whose cue is in the passive is given to who stands after "by", and its content ends there. Null for “Doe was told
 * to leave” and “Doe is accused of theft”: who hears does not speak, and nobody else is named.
 */
export function spokenBy(text: QuoteText, draft: QuoteDraft): QuoteDraft | null {
  const { cue, speaker, segments } = draft;
  if (!cue || (speaker && speaker.first > cue.first)) return draft;
  const form = formAt(text, cue.first);
  const passive = readPassive(text, cue, form);
  // "seen Doe accused of theft": a passive without its auxiliary.
  if (!passive) return form?.stance === "ACCUSES" && text.is(cue.end, "of") ? null : draft;
  const { agent, by, isAside } = passive;
  // "Doe was asked whether …" is a question that was put: its speaker is unknown.
  const isHeard = HEARD.has(form!.stance) || ((form!.frames & Frame.TOLD) !== 0 && form!.lemma !== "ask");
  if (!agent) return isHeard ? null : { ...draft, speaker: null };
  if (isAside && HEARD.has(form!.stance)) return null;
  const said = segments.flatMap(({ first, end }): TokenSpan[] => {
    if (end <= by || first >= agent.end) return [{ first, end }];
    if (first >= by && end > agent.end) return [{ first: agent.end, end }];
    return first < by ? [{ first, end: by }] : [];
  });
  return said.length > 0 ? { ...draft, segments: said, speaker: agent } : null;
}
