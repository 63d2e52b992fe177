import type { EntityKind, EventType } from "@newsgraph/core";

/** What must stand beside a verb for it to tell of a happening. */
export interface VerbFrame {
  readonly type: EventType;
  /** A word that must follow the verb at once ("step" + "down"). */
  readonly particle?: string;
  /** One of these must head what follows the verb within a few words ("sign" + "treaty"); it becomes part of the trigger. */
  readonly nouns?: ReadonlySet<string>;
  /** The nouns stand after this preposition, past the object ("placed Weir on the reserve list"); they are no part of the trigger. */
  readonly preposition?: string;
  /** The object must be an entity of one of these kinds. */
  readonly object?: readonly EntityKind[];
  /** The object may be one of these common nouns instead ("shot three people"). */
  readonly objectNouns?: ReadonlySet<string>;
  /** The actor must be an entity of one of these kinds, where the sentence names one. */
  readonly actor?: readonly EntityKind[];
  /** One of these words must stand in the sentence ("match" for a team that beat another). */
  readonly context?: ReadonlySet<string>;
  /** None of these may ("earthquake" for a power that strikes). */
  readonly unless?: ReadonlySet<string>;
  /** The subject is the one it happens to: "died", "was arrested" without a passive. */
  readonly happensToSubject?: true;
  /** It has an object or a passive: its past form before a preposition is a participle ("accused of", "jailed for"). */
  readonly transitive?: true;
  /** It counts only in the passive ("was fired from", "was struck by"). */
  readonly passive?: true;
  /** It has no object: a noun after it makes it an adjective ("retired teacher"). */
  readonly intransitive?: true;
  /** None of these may follow within a few words ("meet" + "target"). */
  readonly never?: ReadonlySet<string>;
  /** An act of speech: it is a finding too where nothing but its speaker is known, and may take its date from the statement. */
  readonly verbal?: true;
}

/** What a noun that names a happening says of the entities around it. */
export interface NounFrame {
  readonly type: EventType;
  /** Role of "X's …" and "Russian …": ACTOR for an invasion, RECIPIENT for an arrest. */
  readonly possessor: "ACTOR" | "RECIPIENT" | "OTHER";
  /** Role of "… of X". */
  readonly of: "ACTOR" | "RECIPIENT" | "OTHER";
  /** The verb that tells the same ("invasion" of "invade"), or the noun itself. */
  readonly act: string;
  /** It names a happening without anybody's name beside it too: "an earthquake", but not "a withdrawal" (of money). */
  readonly alone: boolean;
  /** One of these must stand in the sentence ("match" for "victory"). */
  readonly context?: ReadonlySet<string>;
  /** None of these may ("browser" for an attack that is none on people). */
  readonly unless?: ReadonlySet<string>;
}
