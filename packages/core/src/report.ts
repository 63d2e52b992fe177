import type { Finding } from "./finding.js";
import type { Span } from "./span.js";

/**
 * Event types. The first sixteen are PLOVER's (Halterman et al. 2023, "PLOVER and POLECAT"); the rest are what
 * newspapers tell beside politics.
 */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "ELECTION",
  "DEATH",
  "ACCIDENT",
  "DISASTER",
  "CRIME",
  "COURT",
  "BUSINESS",
  "SPORT",
  "CULTURE",
  "OTHER",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Did it happen? Only ACTUAL is told as a fact. */
export const MODALITIES = ["ACTUAL", "PLANNED", "HYPOTHETICAL", "DENIED"] as const;
export type Modality = (typeof MODALITIES)[number];

/** What a participant did in an event (PLOVER's actor and recipient). */
export const PARTICIPANT_ROLES = ["ACTOR", "RECIPIENT", "OTHER"] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** An entity that took part, as a chain of the article. */
export interface ReportParticipant {
  readonly chain: number;
  readonly role: ParticipantRole;
}

/** A sentence, or part of one, that tells of a happening. */
export interface Report extends Finding {
  /** Short, in the sentence's own words ("Finland joined NATO"). */
  readonly title: string;
  readonly type: EventType;
  /** The word or words that name the happening ("joined"). */
  readonly trigger: Span;
  /** Index into the article's dates of the one that tells when, or null if the text does not tell. */
  readonly on: number | null;
  /** Chain of the place where it happened, or null. */
  readonly place: number | null;
  readonly participants: readonly ReportParticipant[];
  readonly modality: Modality;
}
