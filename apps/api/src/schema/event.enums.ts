import type {
  EventType as CoreEventType,
  Modality as CoreModality,
  ParticipantRole as CoreParticipantRole,
} from "@newsgraph/core";
import { enumOf } from "../enum-of.js";

export const EventType = enumOf<CoreEventType>(
  "EventType",
  "What kind of happening an event is. The first sixteen are PLOVER's; the rest are what newspapers tell beside politics.",
  {
    AGREE: "Agree to something, sign a deal.",
    CONSULT: "Meet, talk, negotiate, visit.",
    SUPPORT: "Support, endorse or praise by an act.",
    CONCEDE: "Give way: ease, release, resign, call off.",
    COOPERATE: "Work together, join, share.",
    AID: "Give money, goods, arms or help.",
    RETREAT: "Withdraw, surrender, cease fire.",
    REQUEST: "Demand, appeal, call for.",
    ACCUSE: "Accuse, blame, condemn as an act.",
    REJECT: "Reject, refuse, veto.",
    THREATEN: "Threaten, give an ultimatum.",
    PROTEST: "Demonstrate, strike, riot.",
    SANCTION: "Impose a sanction, cut ties, expel.",
    MOBILIZE: "Mobilize or move forces, put on alert.",
    COERCE: "Arrest, seize, ban, repress without deadly force.",
    ASSAULT: "Attack, bomb, shoot, kill.",
    ELECTION: "An election, a vote, a candidacy, a poll's outcome.",
    DEATH: "A death that is no crime, accident or attack.",
    ACCIDENT: "A crash, fire, collapse or other accident.",
    DISASTER: "An earthquake, flood, storm, epidemic.",
    CRIME: "A crime and its discovery.",
    COURT: "A charge, trial, verdict or sentence.",
    BUSINESS: "Results, takeovers, hirings, launches, closures.",
    SPORT: "A match, a transfer, a record.",
    CULTURE: "A premiere, prize, exhibition or release.",
    OTHER: "Any other happening.",
  },
);

export const Modality = enumOf<CoreModality>("Modality", "Did it happen? Only ACTUAL is told as a fact.", {
  ACTUAL: "Told as a fact.",
  PLANNED: "Announced or planned, not yet done.",
  HYPOTHETICAL: "Said to be possible, or under a condition.",
  DENIED: "Said not to have happened.",
});

export const ParticipantRole = enumOf<CoreParticipantRole>("ParticipantRole", "What a participant did in an event.", {
  ACTOR: "Did it.",
  RECIPIENT: "Had it done to it.",
  OTHER: "Took part in another way, or it cannot be told.",
});
