import {
  type PartialDate as CorePartialDate,
  type Precision as CorePrecision,
  parsePartialDate,
} from "@newsgraph/core";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { Field, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../enum-of.js";

export const Precision = enumOf<CorePrecision>(
  "Precision",
  "How exactly a date is known. It is never made more exact than the text tells it.",
  {
    YEAR: "The year is known: 2022.",
    MONTH: "The month is known: 2023-04.",
    WEEK: "The ISO 8601 week is known, from Monday to Sunday: 2024-W07.",
    DAY: "The day is known: 2024-02-11.",
    MINUTE: "The day and the time are known: 2024-02-11T09:30.",
  },
);

/** A TIMEX3 date value. Refuses what is none with a message that shows the forms. */
export const TimexDate = new GraphQLScalarType<string, string>({
  name: "TimexDate",
  description:
    "A date as exactly as it is known, in TIMEX3 form: `2022`, `2023-04`, `2024-W07`, `2024-02-11` or `2024-02-11T09:30`. Gregorian calendar, no time zone.",
  serialize: String,
  parseValue: readTimexDate,
  parseLiteral: (node) => readTimexDate(node.kind === Kind.STRING ? node.value : null),
});

function readTimexDate(value: unknown): string {
  if (typeof value === "string" && parsePartialDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a date: write "2022", "2023-04", "2024-W07", "2024-02-11" or "2024-02-11T09:30".`,
  );
}

@ObjectType({ description: 'A date as exactly as it is known: "2022" stays a year.' })
export class PartialDate implements CorePartialDate {
  @Field(() => TimexDate, { description: "The date, in the form of its precision." })
  readonly value!: string;

  @Field(() => Precision, { description: "How exactly the date is known." })
  readonly precision!: CorePrecision;

  @Field(() => String, {
    nullable: true,
    description: 'The words it was read from ("Sunday"). Null if it does not come from the running text.',
  })
  readonly text?: string | null;

  @Field(() => TimexDate, {
    nullable: true,
    description: "The date it was counted from, the article's own. Null if the words alone tell it.",
  })
  readonly reckonedFrom?: string | null;
}

@InputType({
  description:
    "A stretch of days, both ends included. A date matches if any day it covers lies within: 2023 matches May 2023.",
})
export class DateWindow {
  @Field(() => TimexDate, {
    nullable: true,
    description: "The first day; of a month or year its first day. Null means that there is no beginning.",
  })
  from?: string | null;

  @Field(() => TimexDate, {
    nullable: true,
    description: "The last day; of a month or year its last day. Null means that there is no end.",
  })
  to?: string | null;
}
