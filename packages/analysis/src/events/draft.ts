import type { EventType, Modality, ReportParticipant } from "@newsgraph/core";

/** A happening as a rule found it, before its date, its place and its title are read. Tokens are half-open. */
export interface Draft {
  readonly type: EventType;
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
