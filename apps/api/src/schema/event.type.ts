import type {
  EventType as CoreEventType,
  Modality as CoreModality,
  ParticipantRole as CoreParticipantRole,
  Report as CoreReport,
} from "@newsgraph/core";
import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Node } from "../relay/node.type.js";
import { Entity } from "./entity.type.js";
import { EventType, Modality, ParticipantRole } from "./event.enums.js";
import { PartialDate } from "./partial-date.type.js";

@ObjectType({
  implements: Node,
  description:
    "A happening, once, however many articles tell of it. Saying something is a quote, not an event, unless the act itself is the news.",
})
export class Event extends Node implements Pick<CoreReport, "type" | "title" | "modality"> {
  @Field(() => EventType, { description: "What kind of happening it is." })
  readonly type!: CoreEventType;

  @Field(() => String, { description: 'Short, in the words of a report ("Finland joined NATO").' })
  readonly title!: string;

  @Field(() => PartialDate, { nullable: true, description: "When it happened. Null if nothing tells." })
  readonly on!: PartialDate | null;

  @Field(() => Modality, { description: "Whether it happened. Only ACTUAL is told as a fact." })
  readonly modality!: CoreModality;

  @Field(() => Int, { description: "How many independent stories tell of it: copies of one story count once." })
  readonly storyCount!: number;
}

@ObjectType({ description: "An entity that took part in an event." })
export class Participant {
  @Field(() => Entity, { description: "Who took part." })
  readonly entity!: unknown;

  @Field(() => ParticipantRole, { description: "What it did." })
  readonly role!: CoreParticipantRole;
}

export const EventConnection = connectionOf("Event", "events", () => Event);
