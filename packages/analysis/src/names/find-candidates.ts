import type { SplitText } from "../document.js";
import { type GazetteerMatch, matchGazetteer } from "../lexicon/gazetteer.js";
import { lexicon } from "../lexicon/lookup.js";
import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";
import { CaseStyle, type Evidence } from "./evidence.js";
import { findRunEnd, isNameWord, particleStartLength } from "./find-runs.js";
import type { NamePiece } from "./name-piece.js";
import { isHeadWord, isTitleWord, splitRun } from "./split-run.js";

/** Words for an office's field, which stand between the title and the name: "Secretary of State Ada Cole". */
const PORTFOLIOS = new Set(
  "state defense defence health finance education foreign home affairs interior justice labor labour agriculture energy transport commerce trade industry information internal external environment and the".split(
    " ",
  ),
);

/** Finds the names in the prose of a document, as pieces that do not overlap, in order. Headlines are left to another rule. */
export function findCandidates({ tokens, sentences }: SplitText, evidence: Evidence): NamePiece[] {
  const pieces: NamePiece[] = [];
  sentences.forEach(({ firstToken, endToken }, index) => {
    if (evidence.style[index] !== CaseStyle.PROSE) return;
    let token = firstToken;
    while (token < endToken) token = findAt(tokens, evidence, token, endToken, pieces);
  });
  return pieces;
}

/** Looks for names from `token` on; gives the token to go on with. */
function findAt(tokens: TokenTable, evidence: Evidence, token: number, endToken: number, pieces: NamePiece[]): number {
  // Of words in lower case only particles begin names: most tokens are done with here.
  if (tokens.letterCase[token]! <= LetterCase.LOWER && particleStartLength(tokens, token) === 0) return token + 1;
  const law = lawPartLength(tokens, token, endToken);
  if (law > 0) {
    pieces.push({ first: token, end: token + law, known: null, titled: false });
    return token + law;
  }
  const withArticle = matchWithArticle(tokens, token, endToken);
  if (withArticle) {
    pieces.push({ first: token, end: token + withArticle.length, known: withArticle.known, titled: false });
    return token + withArticle.length;
  }
  if (!isNameWord(tokens, token) && particleStartLength(tokens, token) === 0 && !isMonthName(tokens, token))
    return token + 1;
  const end = findRunEnd(tokens, token, endToken);
  const long = matchGazetteer(tokens, token, endToken);
  if (long && token + long.length > end && !(evidence.initial[token] && lexicon.plain.has(tokens.lower(token)))) {
    // "Baltic states": a known name may go on in lower case.
    pieces.push({ first: token, end: token + long.length, known: long.known, titled: false });
    return token + long.length;
  }
  const first = evidence.initial[token]
    ? skipPlainStart(tokens, evidence, token, end)
    : skipPortfolio(tokens, token, end);
  if (first < end) splitRun(tokens, evidence, first, end, isTitleBefore(tokens, first), pieces);
  return end;
}

/** Places whose article is part of the name; of others ("the Netherlands") it is not. */
const PLACES_WITH_ARTICLE = new Set(["hague"]);

function matchWithArticle(tokens: TokenTable, token: number, endToken: number): GazetteerMatch | null {
  if (tokens.word(token) !== "The" || !PLACES_WITH_ARTICLE.has(tokens.lower(token + 1))) return null;
  return matchGazetteer(tokens, token, endToken);
}

/** A month that is a first name: mid-sentence, before a capitalised word that is no date word. */
function isMonthName(tokens: TokenTable, token: number): boolean {
  const word = tokens.lower(token);
  return (
    lexicon.calendar.has(word) &&
    lexicon.firstNames.has(word) &&
    tokens.kind[token + 1] === TokenKind.WORD &&
    isNameWord(tokens, token + 1) &&
    matchGazetteer(tokens, token + 1, token + 2) === null &&
    !isTitleWord(tokens.lower(token + 1))
  );
}

/**
 * At the start of a sentence a capital tells nothing. Gives the first token of the run that is likely part of a name:
 * plain words, and words that the text also has in lower case, are passed over, unless they begin a known name or one
 * that ends in a head word ("National Assembly").
 */
function skipPlainStart(tokens: TokenTable, evidence: Evidence, token: number, end: number): number {
  const match = matchGazetteer(tokens, token, end);
  if (match && (match.length > 1 || !lexicon.plain.has(tokens.lower(token)) || isAllCapitals(tokens, token)))
    return token;
  const word = tokens.lower(token);
  const plain = lexicon.plain.has(word) || evidence.seenLower.has(word);
  if (!plain || isTitleWord(word)) return token;
  if (end - token > 1 && isHeadWord(tokens.lower(end - 1)) && !lexicon.functionWords.has(word)) return token;
  if (end - token > 1 && lexicon.firstNames.has(word) && !lexicon.functionWords.has(word)) return token;
  return token + 1;
}

function isAllCapitals(tokens: TokenTable, token: number): boolean {
  const word = tokens.word(token);
  return word.length > 1 && word === word.toUpperCase();
}

/** True if a title stands before the token, in lower or upper case, with its portfolio: "secretary of state", "Dr." */
export function isTitleBefore(tokens: TokenTable, token: number): boolean {
  let at = token - 1;
  if (tokens.word(at) === ".") at -= 1;
  const start = at;
  while (PORTFOLIOS.has(tokens.lower(at))) at -= 1;
  if (at !== start) return tokens.lower(at) === "of" && isTitleWord(tokens.lower(at - 1));
  return isTitleWord(tokens.lower(at)) && tokens.sentence[at] === tokens.sentence[token];
}

/** After "Secretary of", the first token behind the office's field: "State Ada Cole" gives Ada. */
function skipPortfolio(tokens: TokenTable, token: number, end: number): number {
  if (tokens.lower(token - 1) !== "of" || !isTitleWord(tokens.lower(token - 2))) return token;
  let first = token;
  while (first < end && PORTFOLIOS.has(tokens.lower(first))) first += 1;
  return first;
}

/** "Article 5", "Section 230(c)": the number of tokens, 0 if no part of a law stands here. */
function lawPartLength(tokens: TokenTable, token: number, endToken: number): number {
  if (tokens.kind[token] !== TokenKind.WORD || !lexicon.lawParts.has(tokens.lower(token))) return 0;
  const word = tokens.word(token);
  if (word === word.toLowerCase()) return 0;
  return token + 1 < endToken && tokens.kind[token + 1] === TokenKind.NUMBER ? 2 : 0;
}
