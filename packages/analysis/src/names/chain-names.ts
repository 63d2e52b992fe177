import { type Gender, genderOfName, genderOfTitle, lexicon } from "../lexicon/lookup.js";
import type { TokenTable } from "../sentences/token-table.js";
import type { ChainBuilder } from "./chain-builder.js";
import { type Name, pieceKey, pieceText } from "./name-piece.js";
import { generationOf, PersonIndex, personWords } from "./person-names.js";

/** Names joined to chains: `chainOf[i]` is the chain of name `i`. */
export interface ChainedNames {
  readonly chains: ChainBuilder[];
  readonly chainOf: Int32Array;
}

/** Endings of company names that a text drops the second time. */
const CORPORATE_ENDINGS = new Set(
  "inc inc. corp corp. corporation ltd ltd. limited plc llc co co. company group holdings gmbh ag sa".split(" "),
);
/** Words that an acronym passes over: "Federal Bureau of Investigation". */
const ACRONYM_SKIPS = new Set(["of", "the", "for", "and", "on", "&", "-", "'s", "de", "in"]);

/**
 * Joins the names of one document that mean the same: other writings the lexicon knows, a full name and its parts, an
 * organization and its acronym or short form. Every name gets a chain. People with one surname stay apart.
 */
export function chainNames(tokens: TokenTable, names: readonly Name[]): ChainedNames {
  const chains: ChainBuilder[] = [];
  const chainOf = new Int32Array(names.length).fill(-1);
  const join = (index: number, chain: number) => {
    chainOf[index] = chain;
    const written = pieceText(tokens, names[index]!).replace(/[[\]]/g, "").replace(/\s+/g, " ");
    chains[chain]!.names.add(written);
    chains[chain]!.first = Math.min(chains[chain]!.first, names[index]!.first);
  };
  const open = (index: number): number => {
    const { kind, known, first } = names[index]!;
    chains.push({ kind, known, names: new Set(), roles: new Set(), first, gender: null });
    return chains.length - 1;
  };
  chainPeople(tokens, names, chains, join, open);
  chainOthers(tokens, names, chainOf, join, open);
  return inOrder(names, chains, chainOf);
}

function chainPeople(
  tokens: TokenTable,
  names: readonly Name[],
  chains: ChainBuilder[],
  join: (index: number, chain: number) => void,
  open: (index: number) => number,
): void {
  const index = new PersonIndex();
  const words = names.map((name) => (name.kind === "PERSON" ? personWords(tokens, name) : []));
  // Full names first, over the whole text, the longest before others: a headline has "De Marlow" before the body has "Ada de Marlow".
  const leaders = new Set<number>();
  const full = words.flatMap((name, at) => (name.length < 2 ? [] : [at]));
  for (const at of full.sort((a, b) => words[b]!.length - words[a]!.length || a - b)) {
    const full = words[at]!;
    const generation = generationOf(tokens, names[at]!);
    const found = index.findPart(full, generation)[0] ?? index.findFull(full, generation);
    const chain = found ?? open(at);
    if (found === null) index.add(full, generation, chain);
    chains[chain]!.gender ??= genderOf(tokens, names[at]!, full);
    if (isLeader(tokens, names[at]!)) leaders.add(chain);
    join(at, chain);
  }
  // "President Marlow" is not Ada Marlow, whom the text nowhere calls so: her husband is more often in the news.
  const canLead = (chain: number) => chains[chain]!.gender !== "FEMALE" || leaders.has(chain);
  const alone = new Map<string, number>();
  const lastMeant = new Map<string, number>();
  words.forEach((part, at) => {
    if (part.length !== 1) return;
    const generation = generationOf(tokens, names[at]!);
    const key = `${part[0]!} ${generation}`;
    const known = index.findPart(part, generation);
    const mayBe = isLeader(tokens, names[at]!) ? canLead : () => true;
    const candidates = known.filter(mayBe);
    const before = lastMeant.get(key);
    const isHusband = known.length > 0 && candidates.length === 0;
    const gender = genderBefore(tokens, names[at]!) ?? (isHusband ? "MALE" : null);
    const found = choose(chains, candidates, gender, before !== undefined && mayBe(before) ? before : undefined);
    const chain = found ?? alone.get(key) ?? open(at);
    if (found === null) alone.set(key, chain);
    // Who is named in full before him keeps the bare surname.
    const isFirst = known.every((other) => chains[other]!.first > names[at]!.first);
    if (found !== null || (isHusband && isFirst)) lastMeant.set(key, chain);
    chains[chain]!.gender ??= gender ?? (found === null ? genderOfName(part[0]!) : null);
    join(at, chain);
  });
}

/**
 * Whom a surname means that several people bear: one of the fitting gender; the one it meant before; else the one whom
 * the text named first, since a report calls its main person by the bare surname.
 */
function choose(
  chains: readonly ChainBuilder[],
  candidates: readonly number[],
  gender: Gender | null,
  before: number | undefined,
): number | null {
  const fits = (chain: number) => gender === null || chains[chain]!.gender === null || chains[chain]!.gender === gender;
  if (before !== undefined && fits(before)) return before;
  let best: number | null = null;
  for (const chain of candidates) {
    if (!fits(chain)) continue;
    if (best === null || chains[chain]!.first < chains[best]!.first) best = chain;
  }
  return best;
}

/** True for a name that the text gives to somebody who leads a country or a church: "President Marlow". */
function isLeader(tokens: TokenTable, { first, end }: Name): boolean {
  if (tokens.sentence[first - 1] !== tokens.sentence[first]) return false;
  // "the Marlow administration"
  if (tokens.lower(end) === "administration" && tokens.lower(first - 1) === "the") return true;
  return lexicon.leaderRoles.has(tokens.lower(first - 1));
}

function genderOf(tokens: TokenTable, name: Name, words: readonly string[]): Gender | null {
  return genderBefore(tokens, name) ?? genderOfName(words[0]!);
}

/** The gender that the word before a name tells ("Mrs", "spokesman"). */
function genderBefore(tokens: TokenTable, name: Name): Gender | null {
  const at = tokens.word(name.first - 1) === "." ? name.first - 2 : name.first - 1;
  // "Polls miss Marlow": no honorific.
  if (tokens.sentence[at] !== tokens.sentence[name.first] || tokens.word(at) === "miss") return null;
  return genderOfTitle(tokens.lower(at));
}

function chainOthers(
  tokens: TokenTable,
  names: readonly Name[],
  chainOf: Int32Array,
  join: (index: number, chain: number) => void,
  open: (index: number) => number,
): void {
  const byKey = new Map<string, number>();
  const byAcronym = new Map<string, number>();
  const byStart = new Map<string, number>();
  const byHead = new Map<string, number>();
  const eventStarts = new Map<string, number>();
  names.forEach((name, at) => {
    if (name.kind === "PERSON" || isShort(tokens, name) || isEventStart(tokens, name, eventStarts)) return;
    const key = keyOf(tokens, name);
    let chain = byKey.get(key);
    if (chain === undefined) {
      chain = open(at);
      byKey.set(key, chain);
      if (name.kind === "EVENT") enterStarts(tokens, name, chain, eventStarts);
      if (name.kind === "ORGANIZATION" && name.end - name.first > 1) {
        for (const acronym of acronymsOf(tokens, name)) setFirst(byAcronym, acronym, chain);
        setFirst(byStart, tokens.lower(name.first), chain);
        setFirst(byHead, tokens.lower(name.end - 1), chain);
      }
    }
    join(at, chain);
  });
  // Short forms after all long ones: an acronym may stand in the headline.
  names.forEach((name, at) => {
    if (chainOf[at] !== -1 || name.kind === "PERSON") return;
    const key = keyOf(tokens, name);
    const word = tokens.lower(name.first);
    const chain =
      byKey.get(key) ??
      (name.kind === "EVENT" ? eventStarts.get(pieceKey(tokens, name)) : undefined) ??
      byAcronym.get(word.replaceAll(".", "")) ??
      (name.known ? undefined : (byStart.get(word) ?? byHead.get(word)));
    if (chain === undefined) byKey.set(key, open(at));
    join(at, chain ?? byKey.get(key)!);
  });
}

/** Enters the beginnings of an event's name: "World War" of "World War II". */
function enterStarts(tokens: TokenTable, name: Name, chain: number, starts: Map<string, number>): void {
  for (let end = name.first + 2; end < name.end; end += 1)
    setFirst(starts, pieceKey(tokens, { first: name.first, end }), chain);
}

function isEventStart(tokens: TokenTable, name: Name, starts: ReadonlyMap<string, number>): boolean {
  return name.kind === "EVENT" && !name.known && starts.has(pieceKey(tokens, name));
}

/** True for a single word that may be short for an organization's longer name. */
function isShort(tokens: TokenTable, name: Name): boolean {
  return name.kind === "ORGANIZATION" && name.end - name.first === 1 && !(name.known && !isAcronym(tokens, name));
}

function isAcronym(tokens: TokenTable, name: Name): boolean {
  const word = tokens.word(name.first);
  return word.length > 1 && word === word.toUpperCase();
}

/** What all writings of one name share: its kind, and its usual name if the lexicon knows it. */
function keyOf(tokens: TokenTable, name: Name): string {
  if (name.known) return `${name.known.kind} ${name.known.name}`;
  let end = name.end;
  if (name.kind === "ORGANIZATION")
    while (end - name.first > 1 && CORPORATE_ENDINGS.has(tokens.lower(end - 1))) end -= 1;
  const number = name.kind === "LAW" && lexicon.lawParts.has(tokens.lower(name.first));
  if (number) return `LAW ${tokens.lower(name.first).slice(0, 3)} ${tokens.lower(end - 1)}`;
  return `${name.kind} ${pieceKey(tokens, { first: name.first, end })}`;
}

/** The acronyms a long name may have: with its small words and without. */
function acronymsOf(tokens: TokenTable, name: Name): string[] {
  let all = "";
  let main = "";
  for (let token = name.first; token < name.end; token += 1) {
    const word = tokens.lower(token);
    const letter = /^\p{L}/u.test(word) ? word[0]! : "";
    all += letter;
    if (!ACRONYM_SKIPS.has(word)) main += letter;
  }
  return main.length > 1 ? [main, all] : [];
}

function setFirst(index: Map<string, number>, key: string, chain: number): void {
  if (!index.has(key)) index.set(key, chain);
}

/** Numbers the chains by where they are first named. */
function inOrder(names: readonly Name[], chains: readonly ChainBuilder[], chainOf: Int32Array): ChainedNames {
  const number = new Int32Array(chains.length).fill(-1);
  const ordered: ChainBuilder[] = [];
  names.forEach((_, at) => {
    const chain = chainOf[at]!;
    if (number[chain] === -1) {
      number[chain] = ordered.length;
      ordered.push(chains[chain]!);
    }
  });
  return { chains: ordered, chainOf: chainOf.map((chain) => number[chain]!) };
}
