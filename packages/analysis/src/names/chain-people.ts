import { type Gender, genderOfName, genderOfTitle, lexicon } from "../lexicon/lookup.js";
import type { TokenTable } from "../sentences/token-table.js";
import type { ChainBuilder } from "./chain-builder.js";
import type { Name } from "./name-piece.js";
import { generationOf, PersonIndex, personWords } from "./person-names.js";

/** Gives every name of a person its chain: `join` puts a name into a chain, `open` makes a new one for it. */
export function chainPeople(
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
