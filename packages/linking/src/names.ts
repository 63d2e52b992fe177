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
const ACRONYM_FORM = /^\p{Lu}(?:\.?[\p{Lu}\p{N}])+\.?$/u;
/** A longer name than this is a parsing accident; its beginning is enough. */
const MOST_NAME_WORDS = 12;
/** "Rob" may be Robert, "Al" may be anybody. */
const SHORTEST_NICKNAME = 3;

/** A name as it is compared: lower case, without accents, dots and a leading "the" ("The U.S. Senate" is "us senate"). Empty if it has no words. */
export function normalizeName(name: string): string {
  const words = splitWords(name).slice(0, MOST_NAME_WORDS);
  return (words.length > 1 && words[0] === "the" ? words.slice(1) : words).join(" ");
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

/** The parts of a person's full name, normalized. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "ii" … or empty. */
  readonly generation: string;
}

/** Reads a normalized name as a person's full name; null for a bare name ("trump") and where the given name is but an initial. */
export function readPersonName(normalized: string): PersonName | null {
  const words = normalized.split(" ");
  const last = words.at(-1)!;
  const generation = GENERATIONS.get(last) ?? "";
  if (generation !== "") words.pop();
  if (words.length < 2 || words[0]!.length < 2) return null;
  return { given: words[0]!, middle: words.slice(1, -1), family: words.at(-1)!, generation };
}

/** True if two full names can be one person's as they stand: "Hillary Clinton" and "Hillary Rodham Clinton", "Joe" and "Joseph", not the two George Bushes, nor father and son. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  return (
    a.family === b.family &&
    isSameGivenName(a.given, b.given) &&
    a.generation === b.generation &&
    !middlesConflict(a, b)
  );
}

/** True if two names can be one person's, who may have changed the family name; father and son cannot. */
export function canBeOnePerson(a: PersonName, b: PersonName): boolean {
  if (a.family === b.family && a.generation !== b.generation) return false;
  return (isSameGivenName(a.given, b.given) || !givenNamesConflict(a.given, b.given)) && !middlesConflict(a, b);
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
