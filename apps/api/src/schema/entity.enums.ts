import type { EntityKind as CoreEntityKind, MentionForm as CoreMentionForm } from "@newsgraph/core";
import { enumOf } from "../enum-of.js";

export const EntityKind = enumOf<CoreEntityKind>("EntityKind", "What an entity is.", {
  PERSON: "A person.",
  ORGANIZATION: "A company, authority, party, team or other body.",
  PLACE: "A country, city, river, building or other place.",
  GROUP: "A nationality, a religion, the followers of a party (OntoNotes' NORP).",
  LAW: "A law, treaty or ruling with a name.",
  WORK: "A book, film, report or other work with a title.",
  EVENT: "A happening with a name, such as World War II.",
  OTHER: "Anything else that has a name.",
});

export const MentionForm = enumOf<CoreMentionForm>("MentionForm", "How a text refers to an entity.", {
  NAME: 'By name: "Trump".',
  ROLE: 'By role: "the former president".',
  PRONOUN: 'By pronoun: "he".',
});
