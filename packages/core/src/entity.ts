import type { Finding } from "./finding.js";

/** What an entity is. GROUP is OntoNotes' NORP (nationalities, religions, parties' followers); EVENT a named one (World War II). */
export const ENTITY_KINDS = ["PERSON", "ORGANIZATION", "PLACE", "GROUP", "LAW", "WORK", "EVENT", "OTHER"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How a mention refers: by name ("Lindqvist"), by role ("the former president") or by pronoun ("he"). */
export const MENTION_FORMS = ["NAME", "ROLE", "PRONOUN"] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** A place in a text that speaks of an entity: a name, a role or a pronoun. */
export interface Mention extends Finding {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Index into the article's chains, or null if it was not resolved. Mentions by name always have one. */
  readonly chain: number | null;
}

/** All mentions of one entity in one article: a coreference chain. Linking joins chains of many articles into an Entity. */
export interface Chain {
  readonly kind: EntityKind;
  /** The name it usually goes by, if the article uses it ("NATO"), else the fullest the article uses ("Ada Lindqvist"). */
  readonly name: string;
  /** Its other names in the article, in order of appearance, without titles. */
  readonly aliases: readonly string[];
  /** Titles and roles the article gives it ("harbor chief"), in order of appearance. */
  readonly roles: readonly string[];
}

/** A title or role, and when it was given. */
export interface EntityRole {
  readonly title: string;
  /** Publication date of the article that gives it, or null if that is unknown. */
  readonly asOf: string | null;
}
