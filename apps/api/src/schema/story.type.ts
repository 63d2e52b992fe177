import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Node } from "../relay/node.type.js";
import { OutsideOriginal } from "./origin.type.js";
import { PartialDate } from "./partial-date.type.js";

@ObjectType({
  implements: Node,
  description: "One piece of reporting in all its copies. An article without copies is a story of one.",
})
export class Story extends Node {
  @Field(() => PartialDate, {
    nullable: true,
    description: "When the earliest dated copy was published. Null if none is dated.",
  })
  readonly publishedAt!: PartialDate | null;

  @Field(() => OutsideOriginal, {
    nullable: true,
    description: "The page that its articles come from, where they name one that is not stored. Null otherwise.",
  })
  readonly original!: OutsideOriginal | null;
}

export const StoryConnection = connectionOf("Story", "stories", () => Story);
