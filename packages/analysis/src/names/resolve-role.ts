import { genderOfTitle, lexicon } from "../lexicon/lookup.js";
import type { TokenTable } from "../sentences/token-table.js";
import type { Reference } from "./find-references.js";
import type { Resolution } from "./resolve-pronoun.js";
import type { Salience } from "./salience.js";

/** A role may mean someone named this many sentences ago. */
const SENTENCES_BACK = 12;
/** Words of a role that say it is over. */
const FORMER = new Set(["former", "ex", "late", "then", "ousted", "retired"]);

/** Whom a role means: "the minister", "the alliance". Null where nobody fits. */
export function resolveRole(salience: Salience, reference: Reference): Resolution {
  const chain = reference.kind === "PERSON" ? personOf(salience, reference) : organizationOf(salience, reference);
  return { chain, rule: "names/role", confidence: chain === null ? 0.6 : 0.75 };
}

/** Who has that role, its modifiers not contradicting; of several the best fitting, of those the one spoken of last. */
function personOf({ tokens, chained, people }: Salience, { first, noun }: Reference): number | null {
  const words = lowerWords(tokens, first + 1, noun + 1);
  const gender = genderOfTitle(tokens.lower(noun));
  let best: number | null = null;
  let bestFit = 0;
  for (const { chain, token } of people) {
    if (tokens.sentence[noun]! - tokens.sentence[token]! > SENTENCES_BACK) continue;
    const builder = chained.chains[chain]!;
    if (gender && builder.gender && gender !== builder.gender) continue;
    for (const role of builder.roles) {
      const fit = roleFit(words, roleWords(role));
      if (fit > bestFit) {
        best = chain;
        bestFit = fit;
      }
    }
  }
  return best;
}

/** An organization that is one by the lexicon or by its name; of several the one spoken of last. "The NATO bloc" names it. */
function organizationOf(
  { tokens, owner, chained, organizations }: Salience,
  { first, noun }: Reference,
): number | null {
  const word = tokens.lower(noun);
  if (noun - first > 1) {
    const chain = owner[noun - 1]! >= 0 ? chained.chainOf[owner[noun - 1]!]! : -1;
    return chain >= 0 && chained.chains[chain]!.known?.nouns.includes(word) ? chain : null;
  }
  for (const { chain, token } of organizations) {
    if (tokens.sentence[noun]! - tokens.sentence[token]! > SENTENCES_BACK) continue;
    const { known, names } = chained.chains[chain]!;
    if (known?.nouns.includes(word) || [...names].some((name) => isOfNoun(name, word))) return chain;
  }
  return null;
}

/** Words that name a business when a company's name ends in them. */
const COMPANY_NOUNS = new Set(["company", "firm", "business", "manufacturer"]);
const BUSINESS_ENDINGS =
  /\b(?:inc|corp|corporation|ltd|limited|plc|llc|co|gmbh|construction|steel|motors|airlines|airways|industries|technologies|electronics|pharmaceuticals|petroleum|energy|foods|holdings|mining|shipping|lines|logistics|chemicals|systems|group|stores|brewery|cement|oil|gas|power|telecom|communications|entertainment|studios|labs)\.?$/i;

function isOfNoun(name: string, noun: string): boolean {
  const lower = name.toLowerCase();
  if (lower.endsWith(` ${noun}`) || lower.startsWith(`${noun} of `)) return true;
  return COMPANY_NOUNS.has(noun) && BUSINESS_ENDINGS.test(name);
}

function roleWords(role: string): string[] {
  return role
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s-]+/);
}

function lowerWords(tokens: TokenTable, first: number, end: number): string[] {
  const words: string[] = [];
  for (let token = first; token < end; token += 1) words.push(tokens.lower(token));
  return words;
}

/**
 * How well the words of "the …" fit a role a person has: 0 if not at all. The noun must be the same, or both must be
 * words for a leader; "former" must stand in both or in none, unless nothing but the noun is said; where both name a
 * country, body or field, they must share one.
 */
export function roleFit(reference: readonly string[], role: readonly string[]): number {
  const noun = reference.at(-1)!;
  const sameNoun = role.includes(noun);
  if (!sameNoun && !(lexicon.leaderRoles.has(noun) && isLeader(role))) return 0;
  const isFormer = reference.some((word) => FORMER.has(word));
  const wasFormer = role.some((word) => FORMER.has(word));
  if (isFormer !== wasFormer && (isFormer || reference.length > 1)) return 0;
  const given = reference.slice(0, -1).filter((word) => !FORMER.has(word));
  const held = role.filter((word) => word !== noun && word !== "minister" && !isLeader([word]) && !FORMER.has(word));
  const shared = given.filter((word) => held.includes(word)).length;
  if (given.length > 0 && held.length > 0 && shared === 0) return 0;
  return (sameNoun ? 2 : 1) + shared - (isFormer === wasFormer ? 0 : 0.5);
}

function isLeader(role: readonly string[]): boolean {
  const noun = role.at(-1)!;
  return lexicon.leaderRoles.has(noun) || (noun === "minister" && role.includes("prime"));
}
