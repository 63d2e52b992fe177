import { matchGazetteer } from "../lexicon/gazetteer.js";
import { lexicon } from "../lexicon/lookup.js";
import type { TokenTable } from "../sentences/token-table.js";
import { isCapitalised } from "./evidence.js";

/** Small words inside names of people and places: "Ursula von der Leyen", "Rio de Janeiro". */
const PARTICLES = new Set(
  "de la las los van von der den bin bint ibn al el da dos das du di del della ul ur e y zu ten ter le".split(" "),
);
/** Particles with which a name may begin: "al-Amin", "van Loon", "bin Rashid". */
const STARTING_PARTICLES = new Set(["al", "el", "van", "von", "bin", "ibn", "ul"]);
const LONGEST_STARTING_PARTICLE = 3;
/** Words whose possessive is part of a name: "People's Party", "St. Mary's Women's College". */
const POSSESSIVE_WORDS = new Set("people women men children workers king queen teachers farmers peoples".split(" "));
/** Prepositions that go on with a name after its head: "Centre for …", "Committee on …". */
const HEAD_PREPOSITIONS = new Set(["for", "on", "against"]);

/** No name is longer; without an end a text of nothing but capitals would be one run. */
const LONGEST_RUN = 40;

/** True if the token can be a word of a name: capitalised, and neither a date word nor a function word, unless the lexicon knows it ("US"). */
export function isNameWord(tokens: TokenTable, token: number): boolean {
  if (!isCapitalised(tokens, token)) return false;
  const word = tokens.lower(token);
  if (!lexicon.calendar.has(word) && !lexicon.functionWords.has(word)) return true;
  // A month after a first name is a surname, before a surname a first name.
  if (lexicon.calendar.has(word))
    return lexicon.firstNames.has(tokens.lower(token - 1)) && isCapitalised(tokens, token - 1);
  return matchGazetteer(tokens, token, token + 1) !== null;
}

/** True for a small word, in lower case, inside names of people and places. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** How many tokens of lower-case particles begin a name at `token`: "al-" of "al-Amin", "van der"; 0 if none does. */
export function particleStartLength(tokens: TokenTable, token: number): number {
  if (tokens.end[token]! - tokens.start[token]! > LONGEST_STARTING_PARTICLE) return 0;
  if (!STARTING_PARTICLES.has(tokens.word(token))) return 0;
  let length = 1;
  if (isHyphen(tokens, token + 1) || PARTICLES.has(tokens.word(token + 1))) length = 2;
  return isNameWord(tokens, token + length) ? length : 0;
}

/**
 * The end of the run of name words that begins at `first`, half-open, at most `endToken`: capitalised words, and between
 * them hyphens, initials, "&", particles, and after a head word "of", "for", "on" and "and".
 */
export function findRunEnd(tokens: TokenTable, first: number, endToken: number): number {
  let end = first + particleStartLength(tokens, first) + 1;
  let ofSeen = false;
  const furthest = Math.min(endToken, first + LONGEST_RUN);
  while (end < furthest) {
    const next = linkLength(tokens, end, ofSeen);
    if (next < 0 || end + next >= endToken) break;
    if (next > 0 && tokens.lower(end) === "of") ofSeen = true;
    end += next + 1;
  }
  return end;
}

/** How many linking tokens stand between the name word before `token` and the next name word; -1 if the run ends here. */
function linkLength(tokens: TokenTable, token: number, ofSeen: boolean): number {
  if (isNameWord(tokens, token)) return 0;
  if (isHyphen(tokens, token)) {
    if (isNameWord(tokens, token + 1)) return 1;
    return PARTICLES.has(tokens.lower(token + 1)) && isHyphen(tokens, token + 2) && isNameWord(tokens, token + 3)
      ? 3
      : -1;
  }
  const word = tokens.lower(token);
  const before = tokens.lower(token - 1);
  if (word === "&" || (word === "." && isInitial(tokens, token - 1))) return isNameWord(tokens, token + 1) ? 1 : -1;
  if (word === "'s" && POSSESSIVE_WORDS.has(before)) return isNameWord(tokens, token + 1) ? 1 : -1;
  // "Dockers' Union"
  if ((word === "'" || word === "’") && !tokens.spaceBefore(token) && before.endsWith("s"))
    return isNameWord(tokens, token + 1) && lexicon.organizationHeads.has(tokens.lower(token + 1)) ? 1 : -1;
  if (PARTICLES.has(word)) return particleLength(tokens, token);
  const article = tokens.word(token + 1) === "the" ? 1 : 0;
  if (word === "of" && isOfHead(before)) return isNameWord(tokens, token + 1 + article) ? 1 + article : -1;
  if (HEAD_PREPOSITIONS.has(word) && lexicon.organizationOfHeads.has(before))
    return isNameWord(tokens, token + 1 + article) ? 1 + article : -1;
  if (word === "and" && ofSeen && isNameWord(tokens, token + 1) && !matchGazetteer(tokens, token + 1, token + 3))
    return 1;
  return -1;
}

function particleLength(tokens: TokenTable, token: number): number {
  if (isNameWord(tokens, token + 1)) return 1;
  const second = tokens.lower(token + 1);
  if (isHyphen(tokens, token + 1)) return isNameWord(tokens, token + 2) ? 2 : -1;
  return PARTICLES.has(second) && isNameWord(tokens, token + 2) ? 2 : -1;
}

function isOfHead(word: string): boolean {
  return (
    lexicon.organizationOfHeads.has(word) ||
    lexicon.placeOfHeads.has(word) ||
    lexicon.lawHeads.has(word) ||
    lexicon.eventStarts.has(word)
  );
}

/** A hyphen that joins two words, without white space on either side. */
export function isHyphen(tokens: TokenTable, token: number): boolean {
  const word = tokens.word(token);
  return (word === "-" || word === "‐" || word === "‑") && !tokens.spaceBefore(token) && !tokens.spaceBefore(token + 1);
}

function isInitial(tokens: TokenTable, token: number): boolean {
  return tokens.end[token]! - tokens.start[token]! === 1 && isCapitalised(tokens, token);
}
