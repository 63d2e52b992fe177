import { compareSpans, type EntityKind, type Mention } from "@newsgraph/core";
import type { NamedText, SplitText } from "../document.js";
import type { TokenTable } from "../sentences/token-table.js";
import { finishChain } from "./chain-builder.js";
import { chainNames } from "./chain-names.js";
import { gatherEvidence } from "./evidence.js";
import { findCandidates } from "./find-candidates.js";
import { findHeadlineNames } from "./find-headline-names.js";
import { findReferences } from "./find-references.js";
import { findRoles, namesByToken } from "./find-roles.js";
import { mergeTaggedNames } from "./merge-tagged-names.js";
import type { Name } from "./name-piece.js";
import { resolveReferences } from "./resolve-references.js";
import { Salience } from "./salience.js";
import { settleKinds } from "./settle-kinds.js";

/**
 * Finds names, roles and pronouns and joins those of one entity into chains. Mentions come in the order of the text;
 * names do not overlap, and each has a chain; a role may contain a name ("the Norwegian leader"). Linear in the text.
 *
 * What is a name here: titles, honorifics, articles and possessives stand outside it. Of names within names only the outer
 * one counts ("US Senate"). An adjective or noun for a people is a GROUP, not the place ("Norwegian troops"), but one
 * that names only where something lies is the place ("North American").
 */
export function findNames(document: SplitText): Pick<NamedText, "mentions" | "chains"> {
  const { tokens, regions } = document;
  const evidence = gatherEvidence(document);
  const listed = settleKinds(tokens, evidence, findCandidates(document, evidence));
  const body = mergeTaggedNames(document, evidence, listed);
  const names = [...body, ...findHeadlineNames(document, evidence, body)].sort((a, b) => a.first - b.first);
  const chained = chainNames(tokens, names);
  const owner = namesByToken(tokens, names);
  findRoles(tokens, names, owner, chained);
  const references = findReferences(tokens, names, owner);
  const resolved = resolveReferences(new Salience(tokens, regions, names, owner, chained), references);

  const mentions: Mention[] = [];
  names.forEach((name, index) => {
    const chain = chained.chainOf[index]!;
    mentions.push(mentionOf(tokens, name, chained.chains[chain]!.kind, "NAME", chain));
  });
  for (const reference of resolved)
    mentions.push(mentionOf(tokens, reference, reference.kind, reference.form, reference.chain));
  return { mentions: mentions.sort(compareSpans), chains: chained.chains.map(finishChain) };
}

function mentionOf(
  tokens: TokenTable,
  { first, end, rule, confidence }: Pick<Name, "first" | "end" | "rule" | "confidence">,
  kind: EntityKind,
  form: Mention["form"],
  chain: number | null,
): Mention {
  return {
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    sentence: tokens.sentence[first]!,
    rule,
    confidence,
    kind,
    form,
    chain,
  };
}
