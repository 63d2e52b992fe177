import type { Modality } from "@newsgraph/core";
import { Stop, TokenKind } from "../sentences/token-table.js";
import { Tag } from "../tags/upos.js";
import { beforeJoinedVerbs } from "./object.js";
import { isSaying } from "./saying-verbs.js";
import type { SentenceReader } from "./sentence-reader.js";

const WILL = new Set("will 'll wo shall".split(" "));
const MAY = new Set("would could may might can should must 'd ca".split(" "));
const NOT = new Set("not n't never".split(" "));
/** What was meant to happen, before an infinitive ("plans to", "agreed to"). */
const PLANS = new Set(
  "plan plans planned planning agreed agrees promised promises vowed vows pledged scheduled set due expected expects going prepared preparing ready about decided intends intend poised is are".split(
    " ",
  ),
);
/** What may never happen, before an infinitive. */
const WISHES = new Set(
  "wants want wanted threatened threatens threatening tried tries trying sought seeks seek hopes hope hoped considers considering able likely urged asked ordered told called attempted attempting wished need needs".split(
    " ",
  ),
);
/** What did not happen, before an infinitive or a gerund. */
const DENIALS = new Set(
  "denied denies deny denying failed fails refused refuses declined declines avoided avert averted averting avoid prevent prevented preventing".split(
    " ",
  ),
);
const CONDITIONS = new Set("if unless whether".split(" "));
/** Nouns before an infinitive or "of": "a threat to invade", "fears of an attack". */
const PROSPECTS = new Set(
  "threat threats fear fears risk possibility plan plans plot attempt prospect warnings warning call calls decision right power defend defends defending protect protects protecting deter deters deterring".split(
    " ",
  ),
);

/** Before "that": what follows is somebody's thought or talk. */
const THOUGHTS = new Set(
  `rumor rumors rumour rumours claim claims allegation allegations fear fears suspicion suspicions suggestion suggestions
  speculation theory theories idea notion hope hopes possibility prospect likelihood hoax lie myth wish wished wishes hoped
  feared imagined suspected suspects doubted doubts doubt pretended speculated`.split(/\s+/),
);
/** Adverbs of hearsay, and those of what all but happened. */
const HEARSAY = new Set("allegedly reportedly supposedly purportedly possibly perhaps maybe probably".split(" "));
const ALL_BUT = new Set("nearly almost narrowly".split(" "));

/** How far left of a verb its auxiliaries may stand ("will not again be"). */
const REACH = 6;

/**
 * Whether the act of a verb happened, told by the words before it: "did not join" is DENIED, "will join" and "to join" of
 * a plan PLANNED, "would join", "threatened to join" and a clause with "if" HYPOTHETICAL. Null for an infinitive that tells an aim ("prompted it
 * to join", "efforts to join"): nothing happened and nothing is foretold.
 *
 * @param verb token of the verb
 */
export function modalityOf(reader: SentenceReader, verb: number): Modality | null {
  if (CONDITIONS.has(reader.opening(verb))) return "HYPOTHETICAL";
  const { first } = reader.clause(verb);
  if (isTimeOfWhatComes(reader, first)) return "PLANNED";
  if (isInversion(reader, first, verb) || isYesOrNo(reader, verb)) return "HYPOTHETICAL";
  const thought = modalityOfThought(reader, first);
  if (thought) return thought;
  let isDenied = false;
  const last = beforeJoinedVerbs(reader, verb);
  for (let at = last; at >= Math.max(first, last + 1 - REACH); at -= 1) {
    const word = reader.lower(at);
    // "when he is sentenced": what is yet to come.
    if (/^(?:is|are)$/.test(word) && reader.opening(verb) === "when" && !isHeadline(reader, verb)) return "PLANNED";
    if (NOT.has(word)) isDenied = true;
    else if (HEARSAY.has(word)) return "HYPOTHETICAL";
    else if (ALL_BUT.has(word)) return "DENIED";
    else if (WILL.has(word)) return isDenied ? "DENIED" : "PLANNED";
    else if (MAY.has(word)) return word === "would" && isForetold(reader, at) ? "PLANNED" : "HYPOTHETICAL";
    else if (word === "to") return isDenied ? "DENIED" : beforeInfinitive(reader, at, first);
    else if (DENIALS.has(word)) return "DENIED";
    else if (!reader.isAuxiliary(at) && !reader.isAdverb(at)) break;
  }
  if (HEARSAY.has(reader.lower(verb + 1))) return "HYPOTHETICAL";
  return isDenied ? "DENIED" : "ACTUAL";
}

/** "she will win on Tuesday, when voters cast their ballots": a time clause of what is yet to come. */
function isTimeOfWhatComes(reader: SentenceReader, first: number): boolean {
  if (!/^(?:when|once|until)$/.test(reader.lower(first - 1)) || !reader.inSentence(first - 2, first)) return false;
  for (let at = first - 2; at > first - REACH_OF_MAIN_CLAUSE && reader.inSentence(at, first); at -= 1) {
    if (WILL.has(reader.lower(at)) && !reader.mention(at)) return true;
    if (reader.isPastVerb(at)) return false;
  }
  return false;
}

/** How far before a time clause the verb of its main clause may stand. */
const REACH_OF_MAIN_CLAUSE = 20;

/** "Had Vestria joined, …": a condition without its "if". */
function isInversion(reader: SentenceReader, first: number, verb: number): boolean {
  const isName = reader.mention(first + 1) !== null || reader.tag(first + 1) === Tag.PROPN;
  return first + 1 < verb && /^(?:had|should|were)$/.test(reader.lower(first)) && isName;
}

/** "Has Weir resigned?" */
function isYesOrNo(reader: SentenceReader, verb: number): boolean {
  const { firstToken, endToken } = reader.sentenceOf(verb);
  return reader.lower(endToken - 1) === "?" && /^(?:did|has|have|had|is|are|was|were)$/.test(reader.lower(firstToken));
}

/** "rumours that Weir |died", "it is not true that …": what is thought is no fact, and what is untrue none at all. */
function modalityOfThought(reader: SentenceReader, first: number): Modality | null {
  const before = first - 2;
  if (reader.lower(first - 1) !== "that" || !reader.inSentence(before, first)) return null;
  const word = reader.lower(before);
  if (THOUGHTS.has(word)) return "HYPOTHETICAL";
  const isUntrue = word === "false" || word === "untrue" || (word === "true" && NOT.has(reader.lower(before - 1)));
  return isUntrue ? "DENIED" : null;
}

/** "said it would send help": what is told of one's own acts to come. */
function isForetold(reader: SentenceReader, would: number): boolean {
  return isSaying(reader, would - 2) && /^(?:it|he|she|they)$/.test(reader.lower(would - 1));
}

function beforeInfinitive(reader: SentenceReader, to: number, first: number): Modality | null {
  for (let at = to - 1; at >= Math.max(first, to - REACH); at -= 1) {
    const word = reader.lower(at);
    if (DENIALS.has(word) || NOT.has(word)) return "DENIED";
    if (PLANS.has(word)) return /^(?:no|not|never|n't)$/.test(reader.lower(at - 1)) ? "DENIED" : "PLANNED";
    if (WISHES.has(word) || PROSPECTS.has(word) || /^(?:negotiations|talks)$/.test(word)) return "HYPOTHETICAL";
  }
  // "Senate to vote", but not "Weir beats Adair to keep the title"
  for (let at = first; at < to; at += 1) if (reader.tag(at) === Tag.VERB) return null;
  return isHeadline(reader, to) ? "PLANNED" : null;
}

/** True if the token stands in a headline: there the present tells what has happened and the infinitive what is to come. */
export function isHeadline({ document }: SentenceReader, at: number): boolean {
  const { article, tokens } = document;
  const paragraph = tokens.paragraph[at]!;
  if (article.paragraphs[paragraph]!.role === "HEADLINE") return true;
  if (paragraph !== 0) return false;
  // A first line without a full stop is a headline, whether or not the file says so.
  const { endToken } = document.sentences[tokens.sentence[at]!]!;
  return tokens.stop[endToken - 1] === Stop.NONE && tokens.kind[endToken - 1] !== TokenKind.MARK;
}

/** Whether what a noun names happened: "fears of an invasion" and "any attack" are HYPOTHETICAL. */
export function modalityOfNoun(reader: SentenceReader, first: number, noun: number): Modality {
  if (CONDITIONS.has(reader.opening(noun))) return "HYPOTHETICAL";
  const clause = reader.clause(noun);
  if (isAnnounced(reader, noun + 1, clause.end)) return "PLANNED";
  if (isSuspected(reader, noun + 1, clause.end)) return "HYPOTHETICAL";
  for (let at = noun - 1; at >= Math.max(clause.first, first - 4); at -= 1) {
    const word = reader.lower(at);
    if (word === "planned" || word === "upcoming") return "PLANNED";
    if (/^(?:any|no|possible|potential|alleged|threatened|attempted|would-be|future|feared)$/.test(word))
      return "HYPOTHETICAL";
    if (at < first && (PROSPECTS.has(word) || WISHES.has(word) || MAY.has(word) || WILL.has(word)))
      return "HYPOTHETICAL";
    if (at < first && DENIALS.has(word)) return "DENIED";
  }
  return "ACTUAL";
}

/** "protests are planned for Monday", "the trial will begin in May". */
function isAnnounced(reader: SentenceReader, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + REACH_OF_VERB); at += 1) {
    const word = reader.lower(at);
    if (WILL.has(word) && reader.isLowerWord(at)) return true;
    if (/^(?:is|are)$/.test(word)) return /^(?:planned|scheduled|set|due|expected|slated)$/.test(reader.lower(at + 1));
    if (reader.tag(at) === Tag.VERB || reader.tag(at) === Tag.AUX) return false;
  }
  return false;
}

/** "arson suspected", "an invasion of Vestria is feared". */
function isSuspected(reader: SentenceReader, from: number, end: number): boolean {
  const isDoubt = (at: number) => /^(?:suspected|alleged|feared|possible|likely)$/.test(reader.lower(at));
  if (isDoubt(from)) return true;
  for (let at = from; at < Math.min(end, from + REACH_OF_VERB); at += 1)
    if (/^(?:is|was|are|were)$/.test(reader.lower(at))) return isDoubt(at + 1);
  return false;
}

/** How far after a noun its verb may stand. */
const REACH_OF_VERB = 8;
