import { COUNTRIES, type EntityKind, withPlurals } from "@newsgraph/core";
import type { TokenTable } from "../sentences/token-table.js";
import { CITIES } from "./cities.js";
import { GROUPS } from "./groups.js";
import { EVENTS, OTHER_NAMES } from "./name-heads.js";
import { ORGANIZATIONS } from "./organizations.js";
import { REGIONS } from "./regions.js";
import { SUBDIVISIONS } from "./subdivisions.js";
import { splitEntries, splitWords, tableRows } from "./word-list.js";

/** A name the lexicon knows. All its spellings share one object, so identity tells that two spellings mean the same. */
export interface KnownName {
  readonly kind: EntityKind;
  /** The usual full name ("United States" for "U.S."). */
  readonly name: string;
  /** Common nouns that may stand for it: "alliance" for NATO. */
  readonly nouns: readonly string[];
  /** Adjectives among its spellings: "North American" for North America. */
  readonly adjectives: readonly string[];
}

/** A known name as it stands in a token table. */
export interface GazetteerMatch {
  readonly known: KnownName;
  /** Number of tokens. */
  readonly length: number;
}

interface Spelling {
  readonly known: KnownName;
  /** The one way to write it, for acronyms: "US" is a name and "us" is not. Null where case does not matter. */
  readonly exact: string | null;
  readonly afterComma: boolean;
}

/** The spellings as a tree: a branch for each word. */
interface Branch {
  spelling: Spelling | null;
  next: Map<string, Branch> | null;
}

const root: Branch = { spelling: null, next: null };

addCountries();
addRegions();
for (const [names] of tableRows(SUBDIVISIONS, "\n")) addSubdivision(splitEntries(names));
for (const names of flatEntries(CITIES)) addPlace(names);
for (const [names, nouns] of tableRows(ORGANIZATIONS, "|"))
  add(
    { kind: "ORGANIZATION", name: splitEntries(names)[0]!, nouns: splitWords(nouns ?? ""), adjectives: [] },
    splitEntries(names),
  );
for (const names of flatEntries(EVENTS)) addOf("EVENT", names);
for (const names of flatEntries(OTHER_NAMES)) addOf("OTHER", names);
addGroups();

/**
 * The longest known name that begins at `token` and ends before `endToken`, or null. Acronyms must stand as
 * listed ("US", not "us"); of other words the case is not looked at, the caller does that. */
export function matchGazetteer(tokens: TokenTable, token: number, endToken: number): GazetteerMatch | null {
  let branch = root.next?.get(tokens.lower(token));
  let best: GazetteerMatch | null = null;
  for (let length = 1; branch && token + length <= endToken; length += 1) {
    const { spelling } = branch;
    if (spelling && mayStand(spelling, tokens, token, length)) best = { known: spelling.known, length };
    branch = branch.next?.get(tokens.lower(token + length));
  }
  return best;
}

function mayStand({ exact, afterComma }: Spelling, tokens: TokenTable, token: number, length: number): boolean {
  if (length === 1 && exact !== null && exact !== tokens.word(token)) return false;
  return !afterComma || /^[,(]$/.test(tokens.word(token - 1));
}

/** The known name with this very spelling, whatever its case, or null. */
export function knownName(written: string): KnownName | null {
  return spellingOf(written)?.known ?? null;
}

function spellingOf(written: string): Spelling | null {
  let branch: Branch | undefined = root;
  for (const word of phraseKey(written).split(" ")) branch = branch?.next?.get(word);
  return branch?.spelling ?? null;
}

/** A name as the gazetteer keys it: lower case, its tokens parted by single spaces. */
export function phraseKey(written: string): string {
  return written
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/([-&+])/g, " $1 ")
    .replace(/('s)(?=\s|$)/g, " $1")
    .replace(/,/g, " , ")
    .trim()
    .replace(/\s+/g, " ");
}

function add(known: KnownName, written: readonly string[], afterComma = false): void {
  for (const spelling of written) {
    let branch = root;
    for (const word of phraseKey(spelling).split(" ")) branch = branchOf(branch, word);
    if (branch.spelling) continue;
    const isAcronym = !spelling.includes(" ") && spelling === spelling.toUpperCase();
    const isShortMixed = spelling.length <= 4 && spelling !== spelling.toUpperCase() && /^.+[A-Z]/.test(spelling);
    branch.spelling = { known, exact: isAcronym || isShortMixed ? spelling : null, afterComma };
  }
}

/** The branch of a word, grown if there is none. */
function branchOf(branch: Branch, word: string): Branch {
  branch.next ??= new Map();
  let next = branch.next.get(word);
  if (!next) {
    next = { spelling: null, next: null };
    branch.next.set(word, next);
  }
  return next;
}

function addOf(kind: EntityKind, names: readonly string[]): void {
  add({ kind, name: names[0]!, nouns: [], adjectives: [] }, names);
}

function addPlace(names: readonly string[]): void {
  if (names.length > 0) addOf("PLACE", names);
}

/** Abbreviations of states ("Ala.", "OK") count only after a comma or an opening bracket. */
function addSubdivision(names: readonly string[]): void {
  const isShort = (name: string) => name.endsWith(".") || /^[A-Z]{2}$/.test(name);
  const full = names.filter((name) => !isShort(name));
  addPlace(full);
  const { known } = spellingOf(full[0]!)!;
  add(known, names.filter(isShort), true);
}

function addPeople(words: readonly string[]): void {
  if (words.length > 0) addOf("GROUP", withPlurals(words));
}

function addCountries(): void {
  for (const { names, people, capitals } of COUNTRIES) {
    addPlace(names);
    addPeople(people);
    for (const city of capitals) addPlace([city]);
  }
}

function addRegions(): void {
  for (const [line, directions] of tableRows(REGIONS, "||")) {
    const [names, people] = line!.split("|");
    const [name, ...others] = splitEntries(names);
    const adjectives = splitEntries(directions);
    add({ kind: "PLACE", name: name!, nouns: [], adjectives }, [name!, ...others, ...adjectives]);
    addPeople(splitEntries(people));
  }
}

function addGroups(): void {
  for (const word of splitWords(GROUPS)) {
    const singular = word.endsWith("s") && spellingOf(word.slice(0, -1));
    if (singular && singular.known.kind === "GROUP") add(singular.known, [word]);
    else addOf("GROUP", [word]);
  }
}

/** The entries of a list, each with its spellings: "Mumbai = Bombay; Delhi". */
function flatEntries(list: string): string[][] {
  return splitEntries(list.replaceAll("\n", ";")).map((entry) => entry.split("=").map((spelling) => spelling.trim()));
}
