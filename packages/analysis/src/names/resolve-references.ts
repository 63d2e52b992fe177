import { genderOfTitle, lexicon } from "../lexicon/lookup.js";
import type { QuoteRegion } from "../sentences/quote-regions.js";
import type { TokenTable } from "../sentences/token-table.js";
import type { ChainedNames } from "./chain-names.js";
import type { Reference } from "./find-references.js";
import { genderOfPronoun } from "./find-references.js";
import type { Name } from "./name-piece.js";

/** A reference with its chain, or null where nothing fits well enough. */
export interface ResolvedReference extends Reference {
  readonly chain: number | null;
  readonly rule: string;
  readonly confidence: number;
}

export function resolveReferences(
  tokens: TokenTable,
  regions: readonly QuoteRegion[],
  names: readonly Name[],
  owner: Int32Array,
  chained: ChainedNames,
  references: readonly Reference[],
): ResolvedReference[] {
  return new Resolver(tokens, regions, names, owner, chained).resolve(references);
}

/** A person is looked for in the pronoun's sentence and this many before it. */
const SENTENCES_BACK = 3;
/** A role may mean someone named longer ago. */
const ROLE_SENTENCES_BACK = 12;
/** How many of the chains spoken of last are looked at. */
const MOST_CANDIDATES = 8;

interface Seen {
  chain: number;
  /** Token where it was last spoken of. */
  token: number;
  /** True if it was there the first person of its sentence: mostly the subject. */
  subject: boolean;
  quoted: boolean;
}

class Resolver {
  /** People spoken of, the last one first; at most one entry a chain. */
  readonly #people: Seen[] = [];
  readonly #organizations: Seen[] = [];
  readonly #depth: Uint8Array;
  #subjectSentence = -1;

  constructor(
    readonly tokens: TokenTable,
    regions: readonly QuoteRegion[],
    readonly names: readonly Name[],
    readonly owner: Int32Array,
    readonly chained: ChainedNames,
  ) {
    this.#depth = quotedTokens(tokens, regions);
  }

  /** Walks names and references in the order of the text. */
  resolve(references: readonly Reference[]): ResolvedReference[] {
    const resolved: ResolvedReference[] = [];
    let name = 0;
    for (const reference of references) {
      for (; name < this.names.length && this.names[name]!.first < reference.first; name += 1) this.#see(name);
      const found = reference.form === "PRONOUN" ? this.#pronoun(reference) : this.#role(reference);
      if (found.chain !== null) this.#note(found.chain, reference.first, reference.kind === "PERSON");
      resolved.push({ ...reference, ...found });
    }
    return resolved;
  }

  #see(name: number): void {
    const { kind, first } = this.names[name]!;
    if (kind === "PERSON" || kind === "ORGANIZATION") this.#note(this.chained.chainOf[name]!, first, kind === "PERSON");
  }

  #note(chain: number, token: number, isPerson: boolean): void {
    const list = isPerson ? this.#people : this.#organizations;
    const at = list.findIndex((seen) => seen.chain === chain);
    if (at >= 0) list.splice(at, 1);
    const sentence = this.tokens.sentence[token]!;
    const subject = isPerson && sentence !== this.#subjectSentence && !this.#isPossessive(token);
    if (subject) this.#subjectSentence = sentence;
    list.unshift({ chain, token, subject, quoted: this.#depth[token] === 1 });
    if (list.length > MOST_CANDIDATES) list.pop();
  }

  #isPossessive(token: number): boolean {
    const name = this.owner[token]!;
    return name >= 0 && this.tokens.lower(this.names[name]!.end) === "'s";
  }

  #pronoun({ noun }: Reference): { chain: number | null; rule: string; confidence: number } {
    const gender = genderOfPronoun(this.tokens.lower(noun))!;
    const sentence = this.tokens.sentence[noun]!;
    const quoted = this.#depth[noun] === 1;
    let best: Seen | null = null;
    let bestScore = 0;
    let second = 0;
    for (const seen of this.#people) {
      const distance = sentence - this.tokens.sentence[seen.token]!;
      const known = this.chained.chains[seen.chain]!.gender;
      if (distance > SENTENCES_BACK || (known !== null && known !== gender)) continue;
      let score = 10 - 2.5 * distance + (known === gender ? 2 : 0) + (seen.subject ? 3 : 0);
      // Inside quotation marks "he" is seldom the one who speaks, who is named outside them.
      if (quoted && !seen.quoted && distance === 0) score -= 4;
      if (!quoted && seen.quoted) score -= 2;
      if (seen === this.#people[0]) score += 1;
      if (score > bestScore) {
        second = bestScore;
        best = seen;
        bestScore = score;
      } else if (score > second) second = score;
    }
    if (!best) return { chain: null, rule: "names/pronoun", confidence: 0.5 };
    const chain = this.chained.chains[best.chain]!;
    chain.gender ??= gender;
    return { chain: best.chain, rule: "names/pronoun", confidence: bestScore - second > 3 ? 0.8 : 0.65 };
  }

  #role(reference: Reference): { chain: number | null; rule: string; confidence: number } {
    return reference.kind === "PERSON" ? this.#personRole(reference) : this.#organizationRole(reference);
  }

  /** "the minister": who has that role, its modifiers not contradicting; of several the one spoken of last. */
  #personRole({ first, noun }: Reference): { chain: number | null; rule: string; confidence: number } {
    const words = this.#words(first + 1, noun + 1);
    const gender = genderOfTitle(this.tokens.lower(noun));
    let best: number | null = null;
    let bestScore = 0;
    for (const { chain, token } of this.#people) {
      if (this.tokens.sentence[noun]! - this.tokens.sentence[token]! > ROLE_SENTENCES_BACK) continue;
      const builder = this.chained.chains[chain]!;
      if (gender && builder.gender && gender !== builder.gender) continue;
      for (const role of builder.roles) {
        const score = roleFit(
          words,
          role
            .toLowerCase()
            .replaceAll("’", "'")
            .split(/[\s-]+/),
        );
        if (score > bestScore) {
          best = chain;
          bestScore = score;
        }
      }
    }
    return { chain: best, rule: "names/role", confidence: best === null ? 0.6 : 0.7 };
  }

  /** "the alliance": an organization that is one by the lexicon or by its name; of several the one spoken of last. */
  #organizationRole({ first, noun }: Reference): { chain: number | null; rule: string; confidence: number } {
    const word = this.tokens.lower(noun);
    const none = { chain: null, rule: "names/role", confidence: 0.6 };
    if (noun - first > 1) return none;
    for (const { chain, token } of this.#organizations) {
      if (this.tokens.sentence[noun]! - this.tokens.sentence[token]! > ROLE_SENTENCES_BACK) continue;
      const { known, names } = this.chained.chains[chain]!;
      const named = names.some((name) => name.toLowerCase().endsWith(` ${word}`));
      if (named || known?.nouns.includes(word)) return { chain, rule: "names/role", confidence: 0.7 };
    }
    return none;
  }

  #words(first: number, end: number): string[] {
    const words: string[] = [];
    for (let token = first; token < end; token += 1) words.push(this.tokens.lower(token));
    return words;
  }
}

/** Says of a role that it is over. */
const FORMER = new Set(["former", "ex", "late", "then", "ousted", "retired"]);

/**
 * How well the words of "the …" fit a role a person has: 0 if not at all. The noun must be the same, or both must be
 * words for a leader; "former" must stand in both or in none, unless nothing but the noun is said; a country or body
 * named in both must be the same.
 */
export function roleFit(reference: readonly string[], role: readonly string[]): number {
  const noun = reference.at(-1)!;
  const roleNoun = role.at(-1)!;
  const sameNoun = role.includes(noun);
  if (
    !sameNoun &&
    !(
      lexicon.leaderRoles.has(noun) &&
      (lexicon.leaderRoles.has(roleNoun) || (roleNoun === "minister" && role.includes("prime")))
    )
  )
    return 0;
  const isFormer = reference.some((word) => FORMER.has(word));
  const wasFormer = role.some((word) => FORMER.has(word));
  if (isFormer !== wasFormer && (isFormer || reference.length > 1)) return 0;
  let score = sameNoun ? 2 : 1;
  if (isFormer !== wasFormer) score -= 0.5;
  const given = reference.slice(0, -1).filter((word) => !FORMER.has(word));
  const held = role.slice(0, -1).filter((word) => !FORMER.has(word));
  if (given.length > 0 && held.length > 0) {
    const shared = given.filter((word) => held.includes(word)).length;
    if (shared === 0) return 0;
    score += shared;
  }
  return score;
}

/** 1 for each token within quotation marks. */
function quotedTokens(tokens: TokenTable, regions: readonly QuoteRegion[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let done = 0;
  for (const region of regions) {
    const last = tokens.at(region.end - 1);
    for (let token = Math.max(done, tokens.at(region.start)); token <= last && token < tokens.count; token += 1)
      quoted[token] = 1;
    done = Math.max(done, last + 1);
  }
  return quoted;
}
