import type { EntityKind } from "./entity.js";

/** An entry of a list of known people, bodies and places: what it names is one entity, under that name. */
export interface AuthorityEntry {
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names that mean it wherever they stand. */
  readonly aliases: readonly string[];
  /** Its ids in other lists ("Q1234" of Wikidata). */
  readonly ids: readonly string[];
}

/** The entry that a chain's names are those of. */
export interface Authority extends Pick<AuthorityEntry, "kind" | "name" | "ids"> {
  readonly id: string;
}
