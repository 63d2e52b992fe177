import { lexicon } from "../lexicon/lookup.js";
import type { TaggedName } from "../model/name-tagger.js";
import { isCommonWord } from "../model/word-clusters.js";
import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";
import { Tag } from "../tags/upos.js";
import type { Evidence } from "./evidence.js";
import { isHyphen, isParticle } from "./find-runs.js";
import { KnownPeople } from "./known-people.js";
import { isGeneration } from "./person-names.js";
import { isTitleWord } from "./split-run.js";

const TITLE_ACRONYMS = new Set(["AG", "CEO", "CFO", "PM", "VP"]);
/** A question mark further on ends something else. */
const LONGEST_QUESTION = 60;

/**
 * The names without what the tagger took into people's by mistake: marks, addresses and what a hyphen hangs on to them
 * ("Bernie-style"), and words before or behind that the rest of the text tells to be none of theirs ("Will Marlow come?",
 * where Marlow is spoken of elsewhere). A name of which nothing is left is no name.
 */
export function trimPeople(tokens: TokenTable, evidence: Evidence, names: readonly TaggedName[]): TaggedName[] {
  const whole = joinAtBrackets(tokens, names);
  const cut = whole.flatMap((name) => (name.kind === "PERSON" ? cutAtMarks(tokens, name) : [name]));
  const known = new KnownPeople(tokens, cut);
  return cut.flatMap((name) => {
    if (name.kind !== "PERSON") return [name];
    return splitPeople(tokens, known, name).map((one) => withoutNeighbours(tokens, evidence, known, one));
  });
}

/** "[Lena] Tarrow": what an editor put before a surname is a part of the name. */
function joinAtBrackets(tokens: TokenTable, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const isAfter = last?.endToken === name.firstToken - 1 && tokens.word(last.endToken) === "]";
    if (isAfter && last.kind === "PERSON" && name.kind === "PERSON")
      joined.splice(-1, 1, { ...last, endToken: name.endToken });
    else joined.push(name);
  }
  return joined;
}

/** Cuts at web addresses, @handles and #tags, and marks off both ends. */
function cutAtMarks(tokens: TokenTable, name: TaggedName): TaggedName[] {
  const pieces: TaggedName[] = [];
  let firstToken = name.firstToken;
  for (let token = name.firstToken; token <= name.endToken; token += 1) {
    if (token < name.endToken && !isBreak(tokens, token)) continue;
    const piece = withoutEndMarks(tokens, { ...name, firstToken, endToken: token });
    if (piece.firstToken < piece.endToken) pieces.push(piece);
    firstToken = token + 1;
  }
  return pieces;
}

function isBreak(tokens: TokenTable, token: number): boolean {
  return tokens.kind[token] === TokenKind.SYMBOL && /^[@#]|[@/]/.test(tokens.word(token));
}

/** Without marks at the ends; with the syllable in lower case that a hyphen joins to a name of East Asia ("Ban Ki-moon"). */
function withoutEndMarks(tokens: TokenTable, name: TaggedName): TaggedName {
  let { firstToken, endToken } = name;
  const isMark = (token: number) => tokens.kind[token] === TokenKind.PUNCT || tokens.kind[token] === TokenKind.MARK;
  while (firstToken < endToken && isMark(firstToken)) firstToken += 1;
  while (firstToken < endToken && isMark(endToken - 1) && tokens.word(endToken - 1) !== ".") endToken -= 1;
  if (endToken - firstToken < 2 || !isHyphen(tokens, endToken)) return { ...name, firstToken, endToken };
  // "voters in Marlow T-shirts": what the hyphen joins is one word, and no name.
  if (tokens.end[endToken - 1]! - tokens.start[endToken - 1]! === 1)
    return { ...name, firstToken, endToken: endToken - 1 };
  const isGoingOn =
    tokens.letterCase[endToken + 1] === LetterCase.LOWER && lexicon.leadingSurnames.has(tokens.lower(firstToken));
  return { ...name, firstToken, endToken: isGoingOn ? endToken + 2 : endToken };
}

/**
 * Two people taken for one: "Ada Marlow Endorses Otis Quill" in a heading, or a dash between them. Each of the two is known
 * from elsewhere, or one beside a dash.
 */
function splitPeople(tokens: TokenTable, known: KnownPeople, name: TaggedName): TaggedName[] {
  const { firstToken, endToken } = name;
  for (let end = firstToken + 1; end < endToken - 1; end += 1) {
    const isKnown = known.times(firstToken, end) > 0;
    const isDash = /^[-–—]+$/.test(tokens.word(end)) && tokens.spaceBefore(end) && tokens.spaceBefore(end + 1);
    if (isDash && (isKnown || known.times(end + 1, endToken) > 0))
      return [
        { ...name, endToken: end },
        { ...name, firstToken: end + 1 },
      ];
    if (!isKnown || end - firstToken < 2) continue;
    for (let first = end; first <= endToken - 2; first += 1)
      if (known.times(first, endToken) > 0)
        return [
          { ...name, endToken: end },
          { ...name, firstToken: first },
        ];
  }
  return [name];
}

function withoutNeighbours(tokens: TokenTable, evidence: Evidence, known: KnownPeople, name: TaggedName): TaggedName {
  const { firstToken, endToken } = name;
  for (let first = firstToken + 1; first < endToken; first += 1) {
    if (isTitle(tokens, first - 1)) return { ...name, firstToken: first };
    if (!isPlain(tokens, first - 1) || isGivenName(tokens, first - 1)) break;
    const isNamed = endToken - first > 1 && known.times(first, endToken) > 0;
    if (isNamed || (first === firstToken + 1 && isOpening(tokens, evidence, known, name)))
      return { ...name, firstToken: first };
  }
  const isInLowerCase = (token: number) => evidence.seenLower.has(tokens.lower(token));
  for (let end = endToken - 1; end > firstToken + 1 && (isPlain(tokens, end) || isInLowerCase(end)); end -= 1)
    if (known.times(firstToken, end) > 0) return { ...name, endToken: end };
  return name;
}

/** Titles that the tagger may take for a part of a name: "Senators Ada Marlow and Otis Quill", "AG Marlow". */
function isTitle(tokens: TokenTable, token: number): boolean {
  if (TITLE_ACRONYMS.has(tokens.word(token))) return true;
  const word = tokens.lower(token);
  const singular = /^(.+)s(\.?)$/.exec(word);
  return singular !== null && !lexicon.firstNames.has(word) && isTitleWord(`${singular[1]}${singular[2]}`);
}

/**
 * True if the name's first word has its capital from its place or mocks, before a name that the text has elsewhere: "Will Marlow
 * come?", "Mayor: Ask Marlow", "sleepy Ada".
 */
function isOpening(
  tokens: TokenTable,
  evidence: Evidence,
  known: KnownPeople,
  { firstToken, endToken }: TaggedName,
): boolean {
  if (known.times(firstToken, endToken) > 1) return false;
  const tellsNothing =
    evidence.initial[firstToken] === 1 ||
    evidence.capitals[tokens.sentence[firstToken]!] === 1 ||
    tokens.word(firstToken - 1) === ":";
  if (tellsNothing && known.isSpokenOf(endToken - 1, firstToken, endToken)) return true;
  return endToken === firstToken + 2 && isGivenName(tokens, endToken - 1) && known.isGiven(endToken - 1);
}

/** True for a first name, but for one that asks: "Will Marlow come?" */
function isGivenName(tokens: TokenTable, token: number): boolean {
  if (!lexicon.firstNames.has(tokens.lower(token))) return false;
  return tokens.tag[token] !== Tag.AUX || !isAsked(tokens, token);
}

function isAsked(tokens: TokenTable, first: number): boolean {
  let token = first;
  while (token < first + LONGEST_QUESTION && tokens.sentence[token] === tokens.sentence[first]) {
    if (tokens.word(token) === "?") return true;
    token += 1;
  }
  return false;
}

/** True if newspapers have the word in lower case, and it is no small word of names. */
function isPlain(tokens: TokenTable, token: number): boolean {
  const word = tokens.lower(token);
  if (tokens.kind[token] !== TokenKind.WORD || isParticle(word) || isGeneration(word)) return false;
  return lexicon.ordinary.has(word) || isCommonWord(word) || (word.endsWith("s") && isCommonWord(word.slice(0, -1)));
}
