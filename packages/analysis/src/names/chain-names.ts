import { lexicon } from "../lexicon/lookup.js";
import type { TokenTable } from "../sentences/token-table.js";
import type { ChainBuilder } from "./chain-builder.js";
import { chainPeople } from "./chain-people.js";
import { type Name, pieceKey, pieceText } from "./name-piece.js";

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
