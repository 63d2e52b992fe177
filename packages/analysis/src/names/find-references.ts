import type { EntityKind } from "@newsgraph/core";
import { lexicon } from "../lexicon/lookup.js";
import { WordTest } from "../lexicon/word-test.js";
import { TokenKind, type TokenTable } from "../sentences/token-table.js";
import { isRoleNoun, roleStart } from "./find-roles.js";
import type { Name } from "./name-piece.js";

/** A role or pronoun that speaks of someone without a name. */
export interface Reference {
  readonly form: "ROLE" | "PRONOUN";
  readonly kind: EntityKind;
  /** Its tokens, half-open; a role includes its article. */
  readonly first: number;
  readonly end: number;
  /** The noun of a role; the pronoun itself. */
  readonly noun: number;
}

const MASCULINE = new Set(["he", "him", "his", "himself"]);
const FEMININE = new Set(["she", "her", "hers", "herself"]);

/** The gender of a third-person pronoun for one person; null for any other word. */
export function genderOfPronoun(word: string): "MALE" | "FEMALE" | null {
  if (MASCULINE.has(word)) return "MALE";
  return FEMININE.has(word) ? "FEMALE" : null;
}

/** Words that may speak of someone without a name. */
const REFERRING = new WordTest(
  (word) => genderOfPronoun(word) !== null || lexicon.roleNouns.has(word) || lexicon.organizationNouns.has(word),
);

/** Finds pronouns for one person, and roles with a definite article: "the minister", "the Norwegian leader", "the alliance". */
export function findReferences(tokens: TokenTable, names: readonly Name[], owner: Int32Array): Reference[] {
  const references: Reference[] = [];
  const isReferring = REFERRING.of(tokens);
  for (let token = 0; token < tokens.count; token += 1) {
    if (isReferring[tokens.wordId[token]!] === 0 || tokens.kind[token] !== TokenKind.WORD) continue;
    if (genderOfPronoun(tokens.lower(token)) && owner[token] === -1) {
      references.push({ form: "PRONOUN", kind: "PERSON", first: token, end: token + 1, noun: token });
      continue;
    }
    const kind = nounKind(tokens, token);
    if (kind === null || owner[token] !== -1 || goesOn(tokens, names, owner, token)) continue;
    const first = roleStart(tokens, owner, token) - 1;
    if (first < 0 || tokens.lower(first) !== "the" || tokens.sentence[first] !== tokens.sentence[token]) continue;
    references.push({ form: "ROLE", kind, first, end: token + 1, noun: token });
  }
  return references;
}

function nounKind(tokens: TokenTable, token: number): EntityKind | null {
  if (isRoleNoun(tokens, token)) return "PERSON";
  return lexicon.organizationNouns.has(tokens.lower(token)) ? "ORGANIZATION" : null;
}

/** True if the noun is not the end of its phrase: "the president Ada Cole", "the company chairman", "the court order". */
function goesOn(tokens: TokenTable, names: readonly Name[], owner: Int32Array, noun: number): boolean {
  const next = noun + 1;
  if (next >= tokens.count || tokens.sentence[next] !== tokens.sentence[noun]) return false;
  if (owner[next] !== -1) return names[owner[next]!]!.kind === "PERSON" || nounKind(tokens, noun) === "ORGANIZATION";
  if (tokens.kind[next] !== TokenKind.WORD) return tokens.word(next) === "-";
  const word = tokens.lower(next);
  if (lexicon.functionWords.has(word) || word.startsWith("'") || lexicon.personVerbs.has(word)) return false;
  if (isRoleNoun(tokens, next) || lexicon.organizationNouns.has(word)) return true;
  // Without parts of speech, a verb is told by its ending: "the minister announced", "the court rules".
  return !/(?:ed|[^s]s|ly|ing)$/.test(word) && !VERBS.has(word);
}

/** Frequent verbs with neither ending. */
const VERBS = new Set(
  "began became came fell found gave got grew held kept knew led left lost made met paid put ran rose sat saw sent set shot sold spoke stood took told went won wrote broke chose drew drove flew fought hit won't hurt let quit read cut".split(
    " ",
  ),
);
