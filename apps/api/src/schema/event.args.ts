import type { EventType as CoreEventType, Modality as CoreModality } from "@newsgraph/core";
import type { EventFilter } from "@newsgraph/store";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { listArgument, textArgument } from "../limits/bounded-arguments.js";
import { idArgument } from "../relay/id-argument.js";
import { orderOf } from "../relay/order.js";
import { PageArgs } from "../relay/page-args.js";
import { EventType, Modality } from "./event.enums.js";
import { DateWindow } from "./partial-date.type.js";

@InputType({ description: "Which events. All that is given must hold; null does not filter." })
export class EventFilters {
  @Field(() => ID, { nullable: true, description: "This entity took part." })
  participant?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "An entity with this name or alias took part, whatever the case and the accents.",
  })
  participantName?: string | null;

  @Field(() => [EventType], { nullable: true, description: "Of any of these types." })
  type?: CoreEventType[] | null;

  @Field(() => DateWindow, {
    nullable: true,
    description: "Happened within this window. What has no date is left out.",
  })
  on?: DateWindow | null;

  @Field(() => ID, { nullable: true, description: "Happened at this place." })
  place?: string | null;

  @Field(() => [Modality], { nullable: true, description: "With any of these modalities." })
  modality?: CoreModality[] | null;

  @Field(() => Int, { nullable: true, description: "Told by at least so many independent stories." })
  minimumStories?: number | null;

  @Field(() => ID, { nullable: true, description: "Told by this article." })
  article?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Has all these words in its title; words in quotation marks must stand together.",
  })
  text?: string | null;
}

export const EventOrder = orderOf("Event", "events", {
  ON: "By the date on which it happened.",
  STORIES: "By how many independent stories tell of it.",
});

@ArgsType()
export class EventArgs extends PageArgs {
  @Field(() => EventFilters, { nullable: true, description: "Which events. Null means all." })
  filterBy?: EventFilters | null;

  @Field(() => EventOrder, { nullable: true, description: "In which order. Null means the latest first." })
  orderBy?: InstanceType<typeof EventOrder> | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function eventFilter(filters: EventFilters | null | undefined): EventFilter {
  if (!filters) return {};
  return {
    participantId: idArgument("filterBy.participant", "Entity", filters.participant),
    participantName: textArgument("filterBy.participantName", filters.participantName),
    type: listArgument("filterBy.type", filters.type),
    from: filters.on?.from ?? undefined,
    to: filters.on?.to ?? undefined,
    placeId: idArgument("filterBy.place", "Entity", filters.place),
    modality: listArgument("filterBy.modality", filters.modality),
    minimumStories: filters.minimumStories ?? undefined,
    articleId: idArgument("filterBy.article", "Article", filters.article),
    text: textArgument("filterBy.text", filters.text),
  };
}
