import type { INTERVALS, Interval } from "@newsgraph/store";
import { ArgsType, Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../enum-of.js";
import { MAX_PAGE_SIZE } from "../limits/limits.js";
import { Entity } from "./entity.type.js";
import { TimexDate } from "./partial-date.type.js";

const MEANINGS: Readonly<Record<Interval, string>> = {
  DAY: "Days.",
  WEEK: "ISO 8601 weeks, from Monday to Sunday.",
  MONTH: "Months.",
  YEAR: "Years.",
};

/** The stretches of time in which a timeline counts. */
export const TimelineInterval = enumOf<(typeof INTERVALS)[number]>(
  "TimelineInterval",
  "The stretches of time in which a timeline counts.",
  MEANINGS,
);

/** How many stretches a timeline has at most: ten years of weeks fit. */
export const MAX_TIMELINE = 1_000;

@ObjectType({ description: "How many items of a list fall into one stretch of time." })
export class TimelineCount {
  @Field(() => TimexDate, { description: "The day, week, month or year." })
  readonly date!: string;

  @Field(() => Int, { description: "How many. Never 0: stretches without any are left out." })
  readonly count!: number;
}

@ObjectType({ description: "An entity and how many items of a list are its." })
export class EntityCount {
  @Field(() => Entity, { description: "The entity." })
  readonly entity!: unknown;

  @Field(() => Int, { description: "How many items of the list." })
  readonly count!: number;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => TimelineInterval, { description: "Days, weeks, months or years." })
  interval!: Interval;
}

/** How many entities a top list has if nothing is said. */
const DEFAULT_TOP = 10;

@ArgsType()
export class TopArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many entities: 1 to ${MAX_PAGE_SIZE}. Null means ${DEFAULT_TOP}.`,
  })
  first?: number | null;

  /** The number asked for. */
  static sizeOf({ first }: TopArgs): number {
    return first ?? DEFAULT_TOP;
  }
}
