import type { EntityKind as CoreEntityKind } from "@newsgraph/core";
import type { EntityFilter } from "@newsgraph/store";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { listArgument, textArgument } from "../limits/bounded-arguments.js";
import { idArgument } from "../relay/id-argument.js";
import { orderOf } from "../relay/order.js";
import { PageArgs } from "../relay/page-args.js";
import { EntityKind } from "./entity.enums.js";

@InputType({ description: "Which entities. All that is given must hold; null does not filter." })
export class EntityFilters {
  @Field(() => [EntityKind], { nullable: true, description: "Of any of these kinds." })
  kind?: CoreEntityKind[] | null;

  @Field(() => String, { nullable: true, description: "With this name or alias, whatever the case and the accents." })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With a name that starts with this, whatever the case and the accents.",
  })
  namePrefix?: string | null;

  @Field(() => ID, { nullable: true, description: "Mentioned by this article." })
  article?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Mentioned by an article that mentions this entity too; not itself.",
  })
  mentionedWith?: string | null;
}

export const EntityOrder = orderOf("Entity", "entities", {
  NAME: "By the name, in the order of its characters.",
  MENTIONS: "By how often all articles mention it.",
});

@ArgsType()
export class EntityArgs extends PageArgs {
  @Field(() => EntityFilters, { nullable: true, description: "Which entities. Null means all." })
  filterBy?: EntityFilters | null;

  @Field(() => EntityOrder, { nullable: true, description: "In which order. Null means the most mentioned first." })
  orderBy?: InstanceType<typeof EntityOrder> | null;
}

/** What the store is asked for. Throws BAD_USER_INPUT for what cannot be asked. */
export function entityFilter(filters: EntityFilters | null | undefined): EntityFilter {
  if (!filters) return {};
  return {
    kind: listArgument("filterBy.kind", filters.kind),
    name: textArgument("filterBy.name", filters.name),
    namePrefix: textArgument("filterBy.namePrefix", filters.namePrefix),
    articleId: idArgument("filterBy.article", "Article", filters.article),
    mentionedWithId: idArgument("filterBy.mentionedWith", "Entity", filters.mentionedWith),
  };
}
