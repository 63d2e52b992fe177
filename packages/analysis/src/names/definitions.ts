import type { EntityKind } from "@newsgraph/core";
import { ORGANIZATION_DEFINERS, PERSON_DEFINERS, PLACE_DEFINERS } from "../lexicon/definitions.js";
import { wordSet } from "../lexicon/word-list.js";
import type { TokenTable } from "../sentences/token-table.js";
import { Tag } from "../tags/upos.js";

const DEFINERS: readonly (readonly [EntityKind, ReadonlySet<string>])[] = [
  ["PERSON", wordSet(PERSON_DEFINERS)],
  ["ORGANIZATION", wordSet(ORGANIZATION_DEFINERS)],
  ["PLACE", wordSet(PLACE_DEFINERS)],
];
const COPULAS = new Set(["is", "was", "are", "were"]);
/** "a small Italian family-owned shipping company": from the article to its noun are at most so many words. */
const LONGEST_PHRASE = 8;
/** Tags of words that stand between an article and its noun. */
const WITHIN_PHRASE: ReadonlySet<number> = new Set([Tag.ADJ, Tag.ADV, Tag.NOUN, Tag.NUM, Tag.PROPN, Tag.PUNCT]);

/**
 * The kind that the text itself gives a name that ends before `end`: "Quillby is a small village", "Tarrow, a carmaker in
 * Oslo,"; null where it says nothing of the kind.
 */
export function definedKind(tokens: TokenTable, end: number): EntityKind | null {
  const isApposition = tokens.word(end) === ",";
  if (!isApposition && !COPULAS.has(tokens.lower(end))) return null;
  const article = tokens.lower(end + 1);
  if (article !== "a" && article !== "an") return null;
  let noun = -1;
  let token = end + 2;
  for (; token < end + 2 + LONGEST_PHRASE && token < tokens.count; token += 1) {
    // "family-owned": what a hyphen joins is one word here.
    const isWithin = WITHIN_PHRASE.has(tokens.tag[token]!) || tokens.word(token - 1) === "-";
    if (!isWithin || /^[,;:.!?()]$/.test(tokens.word(token))) break;
    if (tokens.tag[token] === Tag.NOUN) noun = token;
  }
  // The last noun of the phrase names the thing: "a company lawyer" is no company.
  if (noun < 0 || noun !== token - 1 || tokens.sentence[noun] !== tokens.sentence[end]) return null;
  // "In Quillby, a lawyer said": what follows the comma is no apposition, it speaks.
  if (isApposition && (tokens.tag[token] === Tag.VERB || tokens.tag[token] === Tag.AUX)) return null;
  return DEFINERS.find(([, nouns]) => nouns.has(tokens.lower(noun)))?.[0] ?? null;
}
