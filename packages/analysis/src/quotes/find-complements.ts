import type { Sentence } from "../document.js";
import { Stop } from "../sentences/token-table.js";
import { readAfterCue } from "./after-cue.js";
import { hasVerb } from "./clause-verb.js";
import { Frame } from "./cues.js";
import { endOfContent } from "./end-of-content.js";
import type { Cue } from "./find-cues.js";
import { AUXILIARIES, QUESTION_WORDS } from "./function-words.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";
import { findSentenceSubject, findSubjectAfter } from "./speaker-span.js";

/** Finds the quote whose content stands after its cue: said (that) …, told reporters: “…”, called the plan “cruel”, accused them of …. */
export function findComplement(
  text: QuoteText,
  cue: Cue,
  sentences: readonly Sentence[],
  subject: TokenSpan | null,
  isCue: (token: number) => boolean,
): QuoteDraft | null {
  const sentence = sentences[cue.sentence]!;
  const after = readAfterCue(text, cue, sentence.endToken);
  const inverted = contentAfterInversion(text, cue, sentence);
  let content = inverted ? inverted.content : contentOf(text, cue, after.content, sentence, isCue);
  content ??= contentAfterColon(text, after.modifiers.end, sentences, cue.sentence);
  if (!content) return null;
  const speaker = inverted?.speaker ?? speakerAfter(text, cue, subject, content, sentence);
  return {
    segments: [content],
    cue: { first: cue.first, end: cue.end },
    stance: cue.form.stance,
    speaker,
    circumstances: [
      { first: cue.end, end: content.first },
      { first: speaker ? speaker.end : cue.first, end: cue.first },
      { first: sentence.firstToken, end: speaker ? Math.max(sentence.firstToken, speaker.first) : cue.first },
    ],
    unmarkedDirect: false,
    isObject: ruleOf(cue).endsWith("object"),
    rule: `quotes/${ruleOf(cue)}`,
  };
}

function ruleOf(cue: Cue): string {
  const { frames } = cue.form;
  if ((frames & (Frame.CLAUSE | Frame.TOLD | Frame.THAT)) !== 0) return cue.subjectless ? "participle" : "clause";
  if ((frames & Frame.MARKED) !== 0) return "marked-object";
  return (frames & Frame.OBJECT) !== 0 ? "object" : "clause";
}

function contentOf(
  text: QuoteText,
  cue: Cue,
  first: number,
  sentence: Sentence,
  isCue: (token: number) => boolean,
): TokenSpan | null {
  const { frames } = cue.form;
  if ((frames & Frame.MARKED) !== 0 && (frames & Frame.CLAUSE) === 0)
    return markedPart(text, cue.end, sentence.endToken, isCue);
  if (first < 0) return null;
  const opener = text.tokens.lower(first);
  const isClause = opener === "that" || opener === "to" || QUESTION_WORDS.has(opener) || text.regionStartsAt(first);
  const isNounPhrase = !isClause && (frames & Frame.CLAUSE) === 0;
  // "a step Doe said was needed": what is said began before the cue.
  if (AUXILIARIES.has(opener)) return null;
  const cut = { isNounPhrase, isSubordinate: isSubordinate(text, cue, sentence.firstToken) };
  const end = trimEnd(text, first, endOfContent(text, first, sentence.endToken, isCue, cut));
  if (end <= first) return null;
  if (!isNounPhrase && end - first < SHORTEST_CLAUSE && !text.regionStartsAt(first)) return null;
  // Verbs other than "say" take objects too ("announced the deal"); without "that" only a clause with a verb is taken for what was said.
  if (
    !isClause &&
    (frames & (Frame.CLAUSE | Frame.OBJECT)) === Frame.CLAUSE &&
    !SURE_LEMMAS.has(cue.form.lemma) &&
    !hasVerb(text, first, end)
  )
    return null;
  return onlyRegion(text, first, end) ?? { first, end };
}

/**
 * True if the cue stands in a clause before the main one: "While Doe said it was safe, …", "Asked about it, …", "Saying
 * that …, he left". Its content ends where the main clause begins.
 */
function isSubordinate(text: QuoteText, cue: Cue, sentenceFirst: number): boolean {
  if (cue.groupFirst === sentenceFirst) return cue.subjectless || cue.form.lemma === "ask";
  const before = text.tokens.lower(cue.groupFirst - 1);
  if (cue.form.lemma === "ask" && (before === "when" || before === "if")) return true;
  return (
    cue.groupFirst - sentenceFirst <= LONGEST_FRONT_CLAUSE && FRONT_SUBORDINATORS.has(text.tokens.lower(sentenceFirst))
  );
}

const FRONT_SUBORDINATORS = new Set(
  "while though although when if as after because since even before whereas".split(" "),
);
/** Subordinator, subject and cue: a cue further on belongs to the main clause. */
const LONGEST_FRONT_CLAUSE = 8;

/** A clause that is reported has at least a subject, a verb, and something more. */
const SHORTEST_CLAUSE = 3;
/** These are never used but for saying. */
const SURE_LEMMAS = new Set(["say", "tell"]);
/** Without the stop that ends the sentence, and without commas and dashes at the end; closing marks of the content stay. */
function trimEnd(text: QuoteText, first: number, from: number): number {
  let end = from;
  while (end > first) {
    const last = end - 1;
    if (text.regionAt[last]! >= 0) break;
    const isAbbreviation = text.isWord(last) || text.isNumber(last);
    if (
      isAbbreviation ||
      !(
        text.tokens.stop[last]! !== Stop.NONE ||
        text.isComma(last) ||
        text.isDash(last) ||
        text.is(last, ":") ||
        text.is(last, ";")
      )
    )
      break;
    if (text.is(last, "?")) break;
    end -= 1;
  }
  return end;
}

/** The region alone if nothing but "that" stands beside it. */
function onlyRegion(text: QuoteText, first: number, end: number): TokenSpan | null {
  const start = text.is(first, "that") ? first + 1 : first;
  const region = text.regionAt[start] ?? -1;
  if (region < 0 || !text.regionStartsAt(start)) return null;
  return text.regions[region]!.endToken >= end ? { first: start, end } : null;
}

/** The first region after the cue in its clause. */
function markedPart(text: QuoteText, from: number, end: number, isCue: (token: number) => boolean): TokenSpan | null {
  const limit = endOfContent(text, from, end, isCue);
  for (let token = from; token < limit; token += 1) {
    const region = text.regionAt[token]!;
    if (region >= 0) return { first: token, end: text.regions[region]!.endToken };
  }
  return null;
}

/** "Said Doe: “…”" at the front of a sentence. */
function contentAfterInversion(
  text: QuoteText,
  cue: Cue,
  sentence: Sentence,
): { content: TokenSpan; speaker: TokenSpan } | null {
  if (cue.first !== sentence.firstToken || cue.subjectless) return null;
  const speaker = findSubjectAfter(text, cue.end, sentence.endToken);
  if (!speaker || !text.is(speaker.end, ":") || !text.regionStartsAt(speaker.end + 1)) return null;
  const region = text.regions[text.regionAt[speaker.end + 1]!]!;
  return { content: { first: region.firstToken, end: region.endToken }, speaker };
}

/** "Citing the cost, Doe …": the speaker of a participle at the front is the subject of the main clause. */
function speakerAfter(
  text: QuoteText,
  cue: Cue,
  subject: TokenSpan | null,
  content: TokenSpan,
  sentence: Sentence,
): TokenSpan | null {
  const isFront = cue.subjectless && cue.groupFirst - sentence.firstToken <= 1;
  if (!isFront || content.end >= sentence.endToken) return subject;
  const comma = text.isComma(content.end) ? content.end + 1 : content.end;
  return findSentenceSubject(text, comma, sentence.endToken) ?? subject;
}

/** "He said in a statement:" and then a paragraph in marks. */
function contentAfterColon(
  text: QuoteText,
  from: number,
  sentences: readonly Sentence[],
  index: number,
): TokenSpan | null {
  const sentence = sentences[index]!;
  const next = sentences[index + 1];
  if (!next || !text.is(sentence.endToken - 1, ":") || sentence.endToken - 1 < from) return null;
  if (!text.regionStartsAt(next.firstToken)) return null;
  const region = text.regions[text.regionAt[next.firstToken]!]!;
  return { first: next.firstToken, end: region.endToken };
}
