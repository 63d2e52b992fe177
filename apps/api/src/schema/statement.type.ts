import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Node } from "../relay/node.type.js";
import { TimexDate } from "./partial-date.type.js";

@ObjectType({ implements: Node, description: "One act of saying, however often and however altered it is quoted." })
export class Statement extends Node {
  @Field(() => String, { description: "What was said, in its fullest form." })
  readonly text!: string;

  @Field(() => TimexDate, {
    nullable: true,
    description: "The first day on which it may have been said. Null if nothing tells.",
  })
  readonly saidFrom!: string | null;

  @Field(() => TimexDate, {
    nullable: true,
    description: "The last day on which it may have been said. Null if nothing tells.",
  })
  readonly saidTo!: string | null;
}

export const StatementConnection = connectionOf("Statement", "statements", () => Statement);
