import type { Chain, EntityKind as CoreEntityKind, EntityRole as CoreEntityRole } from "@newsgraph/core";
import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Node } from "../relay/node.type.js";
import { EntityKind } from "./entity.enums.js";
import { TimexDate } from "./partial-date.type.js";

@ObjectType({ description: "A title or role, and when it was given." })
export class EntityRole implements CoreEntityRole {
  @Field(() => String, { description: 'The title or role in the words of an article ("NATO chief").' })
  readonly title!: string;

  @Field(() => TimexDate, {
    nullable: true,
    description: "Publication date of the article that gives it. Null if that is unknown.",
  })
  readonly asOf!: string | null;
}

@ObjectType({
  implements: Node,
  description: "A person, organization, place or another thing with a name, in all articles that mention it.",
})
export class Entity extends Node implements Pick<Chain, "kind" | "name" | "aliases"> {
  @Field(() => EntityKind, { description: "What it is." })
  readonly kind!: CoreEntityKind;

  @Field(() => String, { description: "Its fullest name." })
  readonly name!: string;

  @Field(() => [String], { description: "Its other names. Empty if it has none." })
  readonly aliases!: readonly string[];

  @Field(() => [EntityRole], { description: "Titles and roles that articles give it. Empty if none does." })
  readonly roles!: readonly EntityRole[];

  @Field(() => [String], {
    description:
      "Its ids in the authority file that the load was given: Wikidata's, or the user's own. Empty if it is not in one.",
  })
  readonly authorityIds!: readonly string[];
}

export const EntityConnection = connectionOf("Entity", "entities", () => Entity);
