import type { Reference } from "./find-references.js";
import { type Resolution, resolvePronoun } from "./resolve-pronoun.js";
import { resolveRole } from "./resolve-role.js";
import type { Salience } from "./salience.js";

/** A reference with its chain, or null where nothing fits well enough. */
export type ResolvedReference = Reference & Resolution;

/** Resolves roles and pronouns in the order of the text; each that is resolved makes its chain the one spoken of last. */
export function resolveReferences(salience: Salience, references: readonly Reference[]): ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  let name = 0;
  for (const reference of references) {
    for (; name < salience.names.length && salience.names[name]!.first < reference.first; name += 1)
      salience.seeName(name);
    const { form, kind, first, end, noun } = reference;
    const found = form === "PRONOUN" ? resolvePronoun(salience, noun) : resolveRole(salience, reference);
    if (found.chain !== null && kind === "PERSON") salience.seePerson(found.chain, first, end);
    if (found.chain !== null && kind === "ORGANIZATION") salience.seeOrganization(found.chain, first);
    const { chain, rule, confidence } = found;
    resolved.push({ form, kind, first, end, noun, chain, rule, confidence });
  }
  return resolved;
}
