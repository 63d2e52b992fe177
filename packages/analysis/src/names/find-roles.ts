import { lexicon } from "../lexicon/lookup.js";
import { TokenKind, type TokenTable } from "../sentences/token-table.js";
import type { ChainedNames } from "./chain-names.js";
import type { Name } from "./name-piece.js";

/** Which name each token belongs to: index into the names, or -1. */
export function namesByToken(tokens: TokenTable, names: readonly Name[]): Int32Array {
  const owner = new Int32Array(tokens.count).fill(-1);
  names.forEach((name, index) => {
    owner.fill(index, name.first, name.end);
  });
  return owner;
}

/** A role reaches at most this many tokens before its noun ("the European Union's foreign policy chief" has six). */
const LONGEST_ROLE = 12;

/** Nobody has more; each role "the …" may mean is compared with all of them. */
const MOST_ROLES = 20;

/** Writes the titles and roles that the text gives its people into their chains: "NATO chief Jens …", "…, the party's leader,". */
export function findRoles(tokens: TokenTable, names: readonly Name[], owner: Int32Array, chained: ChainedNames): void {
  names.forEach((name, index) => {
    if (name.kind !== "PERSON") return;
    const { roles } = chained.chains[chained.chainOf[index]!]!;
    for (const role of [roleBefore(tokens, owner, name), roleAfter(tokens, owner, name)])
      if (role && roles.size < MOST_ROLES) roles.add(role);
  });
}

/** The role that stands before a name, as it stands there; null if there is none. An honorific ("Mr") is no role. */
function roleBefore(tokens: TokenTable, owner: Int32Array, name: Name): string | null {
  let noun = name.first - 1;
  // "the prime minister, Ada Cole, said"
  if (tokens.word(noun) === "," && tokens.word(name.end) === ",") noun -= 1;
  if (tokens.word(noun) === ".") noun -= 1;
  if (noun < 0 || tokens.sentence[noun] !== tokens.sentence[name.first] || !isRoleNoun(tokens, noun)) return null;
  const first = roleStart(tokens, owner, noun);
  return tokens.text.slice(tokens.start[first], tokens.end[noun]).replace(/\s+/g, " ");
}

/** The role in apposition after a name: "Ada Cole, a former minister of trade,"; null if there is none. */
function roleAfter(tokens: TokenTable, owner: Int32Array, name: Name): string | null {
  if (tokens.word(name.end) !== ",") return null;
  let first = name.end + 1;
  if (/^(?:the|a|an|his|her|their)$/.test(tokens.lower(first))) first += 1;
  let noun = -1;
  let token = first;
  for (; token < first + LONGEST_ROLE && isRolePart(tokens, owner, token); token += 1)
    if (isRoleNoun(tokens, token)) noun = token;
  if (noun < 0) return null;
  let end = noun + 1;
  const article = tokens.lower(end + 1) === "the" ? 1 : 0;
  const of = end + 1 + article;
  if (/^(?:of|for|at)$/.test(tokens.lower(end)) && of < tokens.count && owner[of] !== -1) {
    const named = owner[of]!;
    end = of;
    while (owner[end] === named) end += 1;
  }
  if (tokens.sentence[end - 1] !== tokens.sentence[name.first]) return null;
  return tokens.text.slice(tokens.start[first], tokens.end[end - 1]).replace(/\s+/g, " ");
}

/** The first token of the role whose noun is at `noun`: modifiers, names of countries and organizations, possessives. */
export function roleStart(tokens: TokenTable, owner: Int32Array, noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    noun - first < LONGEST_ROLE &&
    tokens.sentence[first - 1] === tokens.sentence[noun] &&
    isRolePart(tokens, owner, first - 1)
  )
    first -= 1;
  while (first < noun && !isRoleEdge(tokens, owner, first)) first += 1;
  return first;
}

function isRolePart(tokens: TokenTable, owner: Int32Array, token: number): boolean {
  if (token >= tokens.count) return false;
  const word = tokens.lower(token);
  return (
    owner[token] !== -1 ||
    lexicon.roleModifiers.has(word) ||
    lexicon.organizationNouns.has(word) ||
    isRoleNoun(tokens, token) ||
    word === "'s" ||
    word === "-"
  );
}

function isRoleEdge(tokens: TokenTable, owner: Int32Array, token: number): boolean {
  const word = tokens.lower(token);
  return word !== "'s" && word !== "-" && (token === 0 || owner[token] === -1 || owner[token] !== owner[token - 1]);
}

/** True if the token is a noun for what a person is. */
export function isRoleNoun(tokens: TokenTable, token: number): boolean {
  return tokens.kind[token] === TokenKind.WORD && lexicon.roleNouns.has(tokens.lower(token));
}
