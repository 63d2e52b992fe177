import type { SayingFilter } from "@newsgraph/store";
import { Field, ID, InputType } from "type-graphql";
import { textArgument } from "../limits/bounded-arguments.js";
import { idArgument } from "../relay/id-argument.js";
import { DateWindow } from "./partial-date.type.js";

/** What quotes and statements are both asked for by: who said it, and when. */
@InputType({ description: "Never a type of its own: its fields stand in the filters of quotes and of statements." })
export abstract class SayingFilters {
  @Field(() => ID, { nullable: true, description: "Said by this entity." })
  speaker?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Said by an entity with this name or alias, whatever the case and the accents.",
  })
  speakerName?: string | null;

  @Field(() => DateWindow, { nullable: true, description: "Said within this window. What tells no date is left out." })
  said?: DateWindow | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function sayingFilter(filters: SayingFilters): SayingFilter {
  return {
    speakerId: idArgument("filterBy.speaker", "Entity", filters.speaker),
    speakerName: textArgument("filterBy.speakerName", filters.speakerName),
    saidFrom: filters.said?.from ?? undefined,
    saidTo: filters.said?.to ?? undefined,
  };
}
