import type { Paragraph } from "@newsgraph/core";
import type { Sentence } from "../document.js";
import { CharClass, charClassAt, isLetterClass } from "./char-class.js";
import { MarkSide, markSide } from "./mark-side.js";
import { LetterCase, Stop, TokenKind, type TokenTable } from "./token-table.js";

/**
 * Words that begin a sentence far more often than a name: after an abbreviation ("at Acme Inc. The …") a capital alone
 * tells nothing, such a word does.
 */
const STARTERS = new Set(
  (
    "a after all also although an and another any are as at because before being both but by can despite did do does during each even every few following " +
    "for from had has have he her here his how however i if in indeed instead is it its just last later like many maybe meanwhile more moreover most my " +
    "neither next no nor not nothing now of on once one only or other others our over perhaps she should since so some still such than that the their " +
    "then there therefore these they this those though through thus to today under unlike until we what when where whether which while who why will with without would yes yet you your"
  ).split(" "),
);

/** After a closing ?” these with a name before them go on with the sentence: “Why?” Smith asked. */
const TAG_VERBS = new Set(
  "said say says asked ask asks added adds wrote writes tweeted replied replies shouted yelled exclaimed joked quipped told wondered cried continued responded demanded declared answered".split(
    " ",
  ),
);
/** A tag ends, or goes on with how, where and when; anything else after "Smith said" is the start of what he said. */
const AFTER_TAG = new Set(
  ". , ; : in on at during to of after before when while as about from with by via last this — – --".split(" "),
);
/** A name and its title have no more words than this between the closing mark and the verb. */
const LONGEST_TAG_NAME = 6;

const TIME_AFTER_HOUR = new Set("et est edt pt pst pdt gmt bst ct cst cdt mt local eastern".split(" "));

/**
 * Splits the tokens of each paragraph into sentences, and writes each token's sentence into `tokens.sentence`. The
 * sentences partition the tokens; closing marks and brackets stay with the sentence they close. Linear in the tokens.
 */
export function splitSentences(tokens: TokenTable, _paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let opensEither = false;
  for (let token = 0; token < tokens.count; token += 1) {
    const paragraph = tokens.paragraph[token]!;
    if (isEitherMark(tokens, token)) opensEither = !opensEither;
    let last = token;
    let ends = isParagraphEnd(tokens, token);
    if (!ends && tokens.stop[token] !== Stop.NONE) {
      last = lastCloser(tokens, token, opensEither);
      ends = isParagraphEnd(tokens, last) || isBoundary(tokens, token, last, first);
    }
    if (!ends) continue;
    for (let within = first; within <= last; within += 1) {
      tokens.sentence[within] = sentences.length;
      if (within > token && isEitherMark(tokens, within)) opensEither = !opensEither;
    }
    sentences.push({
      start: tokens.start[first]!,
      end: tokens.end[last]!,
      firstToken: first,
      endToken: last + 1,
      paragraph,
    });
    first = last + 1;
    token = last;
    if (isParagraphEnd(tokens, last)) opensEither = false;
  }
  return sentences;
}

function isParagraphEnd(tokens: TokenTable, token: number): boolean {
  return token + 1 >= tokens.count || tokens.paragraph[token + 1] !== tokens.paragraph[token];
}

/** True for " and '' that stand so that only counting tells which side they are. */
function isEitherMark(tokens: TokenTable, token: number): boolean {
  return tokens.kind[token] === TokenKind.MARK && markSide(tokens, token) === MarkSide.EITHER;
}

/** The last of the closing marks and brackets after the stop, or the stop itself. */
function lastCloser(tokens: TokenTable, stop: number, opensEither: boolean): number {
  let last = stop;
  while (!isParagraphEnd(tokens, last)) {
    const next = last + 1;
    const isAttached = !tokens.spaceBefore(next);
    const kind = tokens.kind[next];
    if (kind === TokenKind.MARK) {
      const side = markSide(tokens, next);
      if (side === MarkSide.EITHER ? !opensEither && !isAttached : side !== MarkSide.CLOSES || !isAttached) break;
    } else if (kind === TokenKind.PUNCT) {
      if (isFootnote(tokens, next)) {
        last = next + 2;
        continue;
      }
      const code = tokens.text.charCodeAt(tokens.start[next]!);
      const isBracket = code === 0x29 || code === 0x5d || code === 0x7d;
      // A stop after a closing mark (“no”.) or once more after a space ("member. .") belongs to the same end.
      if (!isBracket && tokens.stop[next] !== Stop.FINAL) break;
      if (isBracket && !isAttached) break;
    } else break;
    last = next;
  }
  return last;
}

/** "[17]": the number of a note, which belongs to the sentence before it. */
function isFootnote(tokens: TokenTable, token: number): boolean {
  return tokens.word(token) === "[" && tokens.kind[token + 1] === TokenKind.NUMBER && tokens.word(token + 2) === "]";
}

/** True if a sentence ends with `last`, the closers of `stop` included; `first` is its first token. */
function isBoundary(tokens: TokenTable, stop: number, last: number, first: number): boolean {
  const next = firstWordAfter(tokens, last);
  if (next < 0) return false;
  const closed = last > stop;
  const letterCase = tokens.letterCase[next]!;
  if (letterCase === LetterCase.LOWER) return false;
  switch (tokens.stop[stop]) {
    case Stop.TITLE:
      return false;
    case Stop.INITIAL:
      return closed || STARTERS.has(tokens.lower(next));
    case Stop.ABBREVIATION:
      return closed || isBoundaryAfterAbbreviation(tokens, stop, next);
    case Stop.ELLIPSIS:
      return isBoundaryAfterEllipsis(tokens, stop, last, next);
    default:
      break;
  }
  // "1. Wash the rice.": the number of a list is no sentence.
  if (stop === first + 1 && tokens.kind[first] === TokenKind.NUMBER && !closed) return false;
  if (!tokens.spaceBefore(last + 1) && !isUnspacedEnd(tokens, stop, last)) return false;
  if (closed && isQuestionOrCry(tokens, stop) && isTag(tokens, next)) return false;
  return true;
}

/** The next word or number, past opening marks, brackets and dashes; -1 if what follows goes on with the sentence. */
function firstWordAfter(tokens: TokenTable, last: number): number {
  for (let next = last + 1; next < tokens.count && tokens.paragraph[next] === tokens.paragraph[last]; next += 1) {
    const kind = tokens.kind[next];
    if (kind === TokenKind.MARK) continue;
    if (kind !== TokenKind.PUNCT) return next;
    const code = tokens.text.charCodeAt(tokens.start[next]!);
    const opens = code === 0x28 || code === 0x5b || code === 0x7b || code === 0x2022 || code === 0x2a;
    if (!opens && tokens.stop[next] !== Stop.ELLIPSIS) return -1;
  }
  return -1;
}

function isBoundaryAfterAbbreviation(tokens: TokenTable, stop: number, next: number): boolean {
  const lower = tokens.lower(stop);
  if (lower === "etc.") return tokens.kind[next] === TokenKind.WORD;
  if (lower === "a.m." || lower === "p.m.") {
    return (
      tokens.kind[next] === TokenKind.WORD &&
      !TIME_AFTER_HOUR.has(tokens.lower(next)) &&
      !isDayOrMonth(tokens.lower(next))
    );
  }
  if (tokens.kind[next - 1] === TokenKind.MARK && next - 1 > stop) return true;
  return tokens.kind[next] === TokenKind.WORD && STARTERS.has(tokens.lower(next));
}

function isDayOrMonth(lower: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(
    lower,
  );
}

/** An ellipsis goes on before a name ("I … Mr. Smith …"); a starter, or a closing mark before a capital, ends it. */
function isBoundaryAfterEllipsis(tokens: TokenTable, stop: number, last: number, next: number): boolean {
  if (last > stop) return tokens.kind[next] === TokenKind.WORD && !isTag(tokens, next);
  // Four dots are an ellipsis and a full stop.
  if (tokens.end[stop]! - tokens.start[stop]! >= 4) return true;
  return STARTERS.has(tokens.lower(next)) && tokens.lower(next) !== "i";
}

/** True if the stop ends a word of lower-case letters although no space follows ("the end.The next"). */
function isUnspacedEnd(tokens: TokenTable, stop: number, last: number): boolean {
  if (tokens.kind[last + 1] === TokenKind.MARK) return true;
  const before = charClassAt(tokens.text, tokens.start[stop]! - 1);
  const after = charClassAt(tokens.text, tokens.start[last + 1]!);
  return (before === CharClass.LOWER || last > stop) && isLetterClass(after) && after === CharClass.UPPER;
}

function isQuestionOrCry(tokens: TokenTable, stop: number): boolean {
  return tokens.text.charCodeAt(tokens.end[stop]! - 1) !== 0x2e;
}

/** True if the words from `next` are a name and a verb of saying that belong to the quotation before them. */
function isTag(tokens: TokenTable, next: number): boolean {
  let verb = next;
  while (verb < next + LONGEST_TAG_NAME && verb < tokens.count && isNameWord(tokens, verb)) verb += 1;
  if (verb === next || !(TAG_VERBS.has(tokens.lower(verb)) || isRegularPast(tokens, verb))) return false;
  return isParagraphEnd(tokens, verb) || AFTER_TAG.has(tokens.lower(verb + 1)) || isDayOrMonth(tokens.lower(verb + 1));
}

function isRegularPast(tokens: TokenTable, token: number): boolean {
  return tokens.letterCase[token] === LetterCase.LOWER && tokens.lower(token).endsWith("ed");
}

function isNameWord(tokens: TokenTable, token: number): boolean {
  const letterCase = tokens.letterCase[token]!;
  return tokens.kind[token] === TokenKind.WORD && letterCase >= LetterCase.TITLE;
}
