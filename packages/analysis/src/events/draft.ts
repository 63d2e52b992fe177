import type { EventType, Modality, ReportParticipant } from "@newsgraph/core";

/** A happening as a rule found it, before its date, its place and its title are read. Tokens are half-open. */
export interface Draft {
  readonly type: EventType;
  /** The base form of the verb that tells it, or of the one that tells the same as the noun ("invade" of "invasion"). */
  readonly act: string;
  /** True if it says who or what in common nouns ("two hikers"), if not in names. */
  readonly isTold: boolean;
  /** True if it stands in the headline or the lead. */
  readonly isLead: boolean;
  /** True if it only points back to a happening that is told elsewhere in the article ("the attack"). */
  readonly isReference: boolean;
  readonly modality: Modality;
  /** The tokens that name the happening. */
  readonly trigger: readonly [number, number];
  /** All that tells of it: from its first participant to its last. */
  readonly extent: readonly [number, number];
  readonly participants: readonly ReportParticipant[];
  /** Where its date may stand; null if anywhere in its clause. */
  readonly datedWithin: readonly [number, number] | null;
  /** Index of its date where the rule that found it knows it already; else null. */
  readonly on: number | null;
  /** Chain of the speaker of a verbal act, whose statement nearby may tell the date; else null. */
  readonly speaker: number | null;
  /** The pieces of its title, in order. */
  readonly title: readonly (readonly [number, number])[];
  readonly rule: string;
  readonly confidence: number;
}
