import type { EventType as CoreEventType, Modality as CoreModality, Report as CoreReport } from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { EventType, Modality } from "./event.enums.js";
import { Finding } from "./finding.type.js";
import { PartialDate } from "./partial-date.type.js";
import { Span } from "./span.type.js";

@ObjectType({ implements: Finding, description: "A sentence, or part of one, that tells of a happening." })
export class Report extends Finding implements Pick<CoreReport, "title" | "type" | "modality"> {
  @Field(() => String, { description: "Short, in the sentence's own words." })
  readonly title!: string;

  @Field(() => EventType, { description: "What kind of happening it tells of." })
  readonly type!: CoreEventType;

  @Field(() => Span, { description: 'The word or words that name the happening ("joined").' })
  readonly trigger!: Span;

  @Field(() => PartialDate, {
    nullable: true,
    description: "When it happened, as this text tells. Null if it does not.",
  })
  readonly on!: PartialDate | null;

  @Field(() => Modality, { description: "Whether it happened, as this text tells." })
  readonly modality!: CoreModality;
}

export const ReportConnection = connectionOf("Report", "reports", () => Report);
