import type {
  EntityKind as CoreEntityKind,
  Mention as CoreMention,
  MentionForm as CoreMentionForm,
} from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { EntityKind, MentionForm } from "./entity.enums.js";
import { Finding } from "./finding.type.js";

@ObjectType({ implements: Finding, description: "A place in a text that speaks of an entity." })
export class Mention extends Finding implements Pick<CoreMention, "kind" | "form"> {
  @Field(() => EntityKind, { description: "What it speaks of, told by this place alone." })
  readonly kind!: CoreEntityKind;

  @Field(() => MentionForm, { description: "By name, role or pronoun." })
  readonly form!: CoreMentionForm;
}

export const MentionConnection = connectionOf("Mention", "mentions", () => Mention);
