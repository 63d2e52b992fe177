import type { Modality } from "@newsgraph/core";
import { Tag } from "../tags/upos.js";
import type { Phrase } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";
import { subjectOf } from "./subject.js";

/** The subject of a verb that stands with none of its own, and what the words before it make of its act. */
export interface ImpliedSubject {
  readonly subject: Phrase | null;
  readonly modality: Modality;
}

/** Before the preposition of a gerund: who is said to have done it. */
const CLAIMED = new Set("accused suspected charged".split(" "));
const PROVEN = new Set("convicted guilty admitted admits confessed admitting".split(" "));
const DISPROVEN = new Set("denied denies cleared acquitted denying".split(" "));
const PREPOSITIONS = /^(?:of|with|to|in)$/;

/**
 * The subject of a gerund after an accusation ("a woman accused of |killing two men": HYPOTHETICAL) or a proof of guilt
 * ("admitted |killing": ACTUAL), and of one after "after" or "by" ("was arrested after |stabbing a guard",
 * "died after being |shot", "kept the title by |beating Weir"), which is that of the clause before it. Null for any other verb: it has a subject of its own, or none.
 */
export function impliedSubject(reader: SentenceReader, verb: number): ImpliedSubject | null {
  const first = reader.lower(verb - 1) === "being" ? verb - 1 : verb;
  const isGerund = first < verb || reader.lower(verb).endsWith("ing");
  if (!isGerund) return null;
  const before = first - 1;
  if (/^(?:after|by)$/.test(reader.lower(before))) return ofClauseBefore(reader, before);
  const head = PREPOSITIONS.test(reader.lower(before)) ? before - 1 : before;
  if (!reader.inSentence(head, verb)) return null;
  const word = reader.lower(head);
  const modality = CLAIMED.has(word)
    ? "HYPOTHETICAL"
    : PROVEN.has(word)
      ? "ACTUAL"
      : DISPROVEN.has(word)
        ? "DENIED"
        : null;
  return modality && { subject: subjectOf(reader, head), modality };
}

/** How far before "after" the verb of its main clause may stand. */
const REACH_OF_MAIN_VERB = 24;

function ofClauseBefore(reader: SentenceReader, after: number): ImpliedSubject | null {
  const { firstToken } = reader.sentenceOf(after);
  for (let at = after - 1; at >= Math.max(firstToken, after - REACH_OF_MAIN_VERB); at -= 1) {
    if (reader.isClauseStart(at)) return null;
    const isVerb =
      reader.tag(at) === Tag.VERB || reader.isPastVerb(at) || /^(?:is|are|was|were)$/.test(reader.lower(at));
    if (isVerb && !reader.lower(at).endsWith("ing")) return { subject: subjectOf(reader, at), modality: "ACTUAL" };
  }
  return null;
}
