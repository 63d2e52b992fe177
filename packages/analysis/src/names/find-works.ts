import { lexicon } from "../lexicon/lookup.js";
import type { QuoteRegion } from "../sentences/quote-regions.js";
import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";
import type { Name } from "./name-piece.js";

/** Longer titles are rare, and between marks a sentence is likelier. */
const LONGEST_TITLE = 12;
/** Between a noun for a work and its title stand at most so many words: "the film, called “…”". */
const LONGEST_GAP = 3;
/** Of the titles that these rules find in newspapers, about so many are right. */
const CONFIDENCE = 0.8;

/**
 * Titles of works between quotation marks: capitals as titles have them, and beside the marks a word that tells of a work ("the
 * film “…”", "“…”, his second novel", "the author of “…”", "directed “…”"). What somebody says has no such capitals; a
 * doubted word ("scare quotes") has no such neighbour. Linear in the regions.
 */
export function findWorks(tokens: TokenTable, regions: readonly QuoteRegion[]): Name[] {
  const works: Name[] = [];
  for (const region of regions) {
    if (!region.closed || region.continues || region.endToken - region.firstToken - 2 > LONGEST_TITLE) continue;
    const first = region.firstToken + 1;
    const end = endOfTitle(tokens, first, region.endToken - 1);
    if (end <= first || (works.at(-1)?.end ?? 0) > first || !isTitle(tokens, first, end)) continue;
    const { firstToken, endToken } = region;
    if (!isWorkBefore(tokens, firstToken, end - first) && !isWorkAfter(tokens, endToken)) continue;
    works.push({ first, end, known: null, titled: false, kind: "WORK", rule: "names/work", confidence: CONFIDENCE });
  }
  return works;
}

/** True if a noun for a work stands right before the token: "the film Salt Road", "her novel, Salt Road". */
export function isAfterWorkNoun(tokens: TokenTable, first: number): boolean {
  const noun = tokens.word(first - 1) === "," ? first - 2 : first - 1;
  return lexicon.workNouns.has(tokens.lower(noun)) && tokens.sentence[noun] === tokens.sentence[first];
}

/** Without the comma or stop that print puts before the closing mark. */
function endOfTitle(tokens: TokenTable, first: number, end: number): number {
  return end > first && /^[,.;]$/.test(tokens.word(end - 1)) ? end - 1 : end;
}

/** True if all words have a capital but small ones within, and one of them is a word of more than a letter. */
function isTitle(tokens: TokenTable, first: number, end: number): boolean {
  let words = 0;
  for (let token = first; token < end; token += 1) {
    if (tokens.kind[token] !== TokenKind.WORD) continue;
    const isCapital = tokens.letterCase[token]! >= LetterCase.TITLE;
    if (isCapital && tokens.word(token).length > 1) words += 1;
    const mayBeSmall =
      token > first && (lexicon.functionWords.has(tokens.lower(token)) || tokens.lower(token).startsWith("'"));
    if (!isCapital && !mayBeSmall) return false;
  }
  return words > 0;
}

function isWorkBefore(tokens: TokenTable, mark: number, length: number): boolean {
  const isInSentence = (token: number) => token >= 0 && tokens.sentence[token] === tokens.sentence[mark];
  for (let token = mark - 1; token >= mark - LONGEST_GAP && isInSentence(token); token -= 1) {
    const word = tokens.lower(token);
    if (lexicon.titleVerbs.has(word)) return tokens.word(token - 1) !== "-"; // "the so-called “…”"
    if (lexicon.workNouns.has(word)) return true;
    // One word in marks after "wrote" may be all that was written.
    if (lexicon.workVerbs.has(word)) return length > 1;
    if (word === "of" || word === "in" || word === "from")
      return lexicon.workRoles.has(tokens.lower(token - 1)) || lexicon.workVerbs.has(tokens.lower(token - 1));
    if (word !== ",") return false;
  }
  return false;
}

/** "“…” (2014)", "“…”, the film", "the “…” album", "“…” star Ada Quill". */
function isWorkAfter(tokens: TokenTable, after: number): boolean {
  if (tokens.word(after) === "(" && /^(?:1[89]|20)\d\d$/.test(tokens.word(after + 1)))
    return tokens.word(after + 2) === ")";
  let token = after;
  const isApposition = tokens.word(token) === ",";
  if (isApposition) token += 1;
  for (
    const last = token + LONGEST_GAP;
    token <= last && tokens.sentence[token] === tokens.sentence[after];
    token += 1
  ) {
    const word = tokens.lower(token);
    if (lexicon.workNouns.has(word)) return true;
    if (!isApposition) return lexicon.workRoles.has(word);
    const isBetween = tokens.kind[token] === TokenKind.NUMBER || lexicon.workAttributes.has(word);
    if (!isBetween) return false;
  }
  return false;
}
