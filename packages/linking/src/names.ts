import { isSameGivenName } from "./nicknames.js";
import { splitWords } from "./words.js";

/** Words that may be left out of an acronym. */
const LINKING_WORDS = new Set(["of", "the", "and", "for", "in", "on", "to"]);
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
]);
const GENERATION_FORM = /\b(?:jr|sr|junior|senior|i[iv]|iii)\P{L}*$/iu;
const ACRONYM_FORM = /^\p{Lu}(?:\.?[\p{Lu}\p{N}])+\.?$/u;
/** A Latin letter with an accent that was decoded twice, or three times with a loss: "Ã§" and "ÃÂ§" for "ç". */
const GARBLED_LETTER = /(?:Ã|A\u0303)\u0083?(?:Â|A\u0302)?([\u0080-\u00bf])/g;
/** A longer name than this is a parsing accident; its beginning is enough. */
const MOST_NAME_WORDS = 12;
/** "Rob" may be Robert, "Al" may be anybody. */
const SHORTEST_NICKNAME = 3;
/** Of shorter given names one letter makes another name: "Mary" and "Gary", "Mark" and "Mary". */
const SHORTEST_MISSPELT = 5;
/** Words that begin a family name and are no given names ("Van Jones", "Al Gore"): "de Blasio" is as bare as "Clinton". */
const PARTICLES = new Set([
  "de",
  "da",
  "di",
  "du",
  "del",
  "der",
  "den",
  "von",
  "le",
  "la",
  "el",
  "bin",
  "ibn",
  "dos",
  "ter",
]);

/**
 * A name as it is compared: lower case, without accents, dots and a leading "the" ("The U.S. Senate" is "us senate"), two initials
 * in front as one word ("J. D. Marlow" is "jd marlow"), letters that were decoded twice mended. Empty if it has no words.
 */
export function normalizeName(name: string): string {
  const words = splitWords(name.replace(GARBLED_LETTER, mendLetter)).slice(0, MOST_NAME_WORDS);
  if (words[0]?.length === 1 && words[1]?.length === 1 && words.length > 2) words.splice(0, 2, words[0] + words[1]);
  return (words.length > 1 && words[0] === "the" ? words.slice(1) : words).join(" ");
}

function mendLetter(_: string, last: string): string {
  return String.fromCharCode(last.charCodeAt(0) + 0x40);
}

/** True for a name written as an acronym is ("NATO", "U.S."). */
export function isAcronym(name: string): boolean {
  return ACRONYM_FORM.test(name.trim());
}

/** The acronyms that a normalized name of several words can have: "department of justice" has "dj" and "doj". Sorted; empty for one word. */
export function acronymsOf(normalized: string): string[] {
  const words = normalized.split(" ");
  const content = words.filter((word) => !LINKING_WORDS.has(word));
  if (content.length < 2) return [];
  const short = content.map((word) => word[0]).join("");
  const long = words.map((word) => word[0]).join("");
  return short === long ? [short] : [short, long].sort();
}

/** True for a name as it stands in a text that may end in a generation ("Samuel Reyes Jr."): a first look, before it is taken apart. */
export function mayTellGeneration(name: string): boolean {
  return GENERATION_FORM.test(name);
}

/** The parts of a person's full name, normalized. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "ii" … or empty. */
  readonly generation: string;
}

/**
 * Reads a normalized name as a person's full name; null for a bare name ("trump", "de blasio") and where the given name is but an
 * initial. Who writes an initial first goes by the name after it ("J. Edgar Hoover").
 */
export function readPersonName(normalized: string): PersonName | null {
  const words = normalized.split(" ");
  const last = words.at(-1)!;
  const generation = GENERATIONS.get(last) ?? "";
  if (generation !== "") words.pop();
  if (words.length > 2 && words[0]!.length === 1) words.shift();
  if (words.length < 2 || words[0]!.length < 2 || words.slice(0, -1).every((word) => PARTICLES.has(word))) return null;
  return { given: words[0]!, middle: words.slice(1, -1), family: words.at(-1)!, generation };
}

/** The last word of a name without a given one: "trump", "blasio" of "de blasio"; null if there is a given name, or no word. */
export function bareNameOf(normalized: string): string | null {
  const words = normalized.split(" ");
  const last = words.pop()!;
  return last !== "" && words.every((word) => PARTICLES.has(word)) ? last : null;
}

/**
 * How two full names are one person's: by "name" ("Hillary Clinton" and "Hillary Rodham Clinton", "Joe" and "Joseph"), by
 * "middle name" (one goes by it: "Willard Mitt Romney" and "Mitt Romney"; or a word before the name was taken for a given
 * name), or by "generation" (one lacks the "Jr.": it is often left out, but may be the father). Null if they are not, as the
 * two George Bushes.
 */
export function matchPeople(a: PersonName, b: PersonName): "name" | "generation" | "middle name" | null {
  if (a.family !== b.family || (a.generation !== b.generation && a.generation !== "" && b.generation !== ""))
    return null;
  if (isSameGivenName(a.given, b.given) && !middlesConflict(a, b))
    return a.generation === b.generation ? "name" : "generation";
  return a.generation === b.generation && (goesByMiddle(a, b) || goesByMiddle(b, a)) ? "middle name" : null;
}

/** Is the given name of the second a middle name of the first? An initial tells too little. */
export function goesByMiddle(a: PersonName, b: PersonName): boolean {
  const middle = a.middle.at(-1);
  return middle !== undefined && middle.length >= SHORTEST_NICKNAME && isSameGivenName(middle, b.given);
}

/** True if one name is the other but for the generation: "Donald Trump" and "Donald Trump Jr.", father and son where one article names both. */
export function isOtherGeneration(a: PersonName, b: PersonName): boolean {
  return a.family === b.family && a.given === b.given && a.generation !== b.generation;
}

/** True if two names can be one person's, who may have changed the family name, or left out the generation. */
export function canBeOnePerson(a: PersonName, b: PersonName): boolean {
  if (a.family === b.family) {
    if (matchPeople(a, b) !== null) return true;
    if (a.generation !== b.generation) return false;
    if (isMisspelling(a.given, b.given)) return !middlesConflict(a, b);
  }
  return (isSameGivenName(a.given, b.given) || !givenNamesConflict(a.given, b.given)) && !middlesConflict(a, b);
}

/** True for names of which one is a slip of the other: one letter too many, too few, another or two swapped, after the first. */
export function isMisspelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_MISSPELT || long.length - short.length > 1 || short[0] !== long[0] || a === b)
    return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** True if no one person can bear both given names: "john" and "james"; not "john" and "j", nor "rob" and "robert". */
export function givenNamesConflict(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= SHORTEST_NICKNAME) return !long.startsWith(short);
  return short !== long && !isInitials(short, long);
}

/** True if both have middle names and they begin differently. */
export function middlesConflict(a: PersonName, b: PersonName): boolean {
  const [p, q] = [a.middle[0], b.middle[0]];
  return p !== undefined && q !== undefined && !p.startsWith(q[0]!);
}

/** "jd" for somebody called "james". */
function isInitials(short: string, long: string): boolean {
  return short[0] === long[0];
}
