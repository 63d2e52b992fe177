import type { EntityRecord, MentionRecord } from "@newsgraph/store";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Entity } from "./entity.type.js";
import { Mention } from "./mention.type.js";

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Entity, { nullable: true, description: "The entity it speaks of. Null if that cannot be told." })
  async entity(@Root() mention: MentionRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return mention.entityId === null ? null : loaders.entity.load(mention.entityId);
  }
}
