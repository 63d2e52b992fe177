import type { Chain, EntityKind } from "@newsgraph/core";
import type { KnownName } from "../lexicon/gazetteer.js";
import type { Gender } from "../lexicon/lookup.js";

/** A chain while it grows. */
export interface ChainBuilder {
  readonly kind: EntityKind;
  readonly known: KnownName | null;
  /** Every wording of its name, in order of appearance. */
  readonly names: Set<string>;
  /** Titles and roles, in order of appearance. */
  readonly roles: Set<string>;
  /** Token at which it is first named. */
  first: number;
  gender: Gender | null;
}

/** The finished chain: its fullest name, the other names, the roles. */
export function finishChain(builder: ChainBuilder): Chain {
  const name = fullestName(builder);
  return {
    kind: builder.kind,
    name,
    aliases: [...builder.names].filter((alias) => alias !== name),
    roles: [...builder.roles],
  };
}

/**
 * The usual full name if the article uses it; else the longest it uses, the first of those. Where the article has but an
 * adjective of a place ("North American"), the place's name.
 */
function fullestName({ known, names }: ChainBuilder): string {
  if (known && names.has(known.name)) return known.name;
  if (known && [...names].every((name) => known.adjectives.includes(name))) return known.name;
  let fullest = "";
  for (const name of names) if (name.length > fullest.length) fullest = name;
  return fullest;
}
