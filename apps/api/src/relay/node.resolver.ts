import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { badUserInput } from "../errors.js";
import { MAX_PAGE_SIZE } from "../limits/limits.js";
import type { Loaders } from "../loaders/loaders.js";
import { globalId, type NodeType, nodeKey } from "./global-id.js";
import { Node, type TypedRecord } from "./node.type.js";

/** The loader of each type of node. */
const LOADER: Readonly<Record<NodeType, keyof Loaders & Lowercase<NodeType>>> = {
  Article: "article",
  Entity: "entity",
  Event: "event",
  Load: "load",
  Quote: "quote",
  Statement: "statement",
  Story: "story",
};

@Resolver(() => Node)
export class NodeResolver {
  @FieldResolver(() => ID)
  id(@Root() record: { id: string }, @Info() info: GraphQLResolveInfo): string {
    return globalId(info.parentType.name as NodeType, record.id);
  }

  @Query(() => Node, {
    nullable: true,
    description: "The object with this id. Null if there is none; never an error.",
  })
  node(
    @Arg("id", () => ID, { description: "An id that this API gave." }) id: string,
    @Ctx() context: Context,
  ): Promise<TypedRecord | null> {
    return loadNode(id, context);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: `The objects with these ids, in the order of the ids. Null in the place of an id that leads to none. At most ${MAX_PAGE_SIZE} ids.`,
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Ids that this API gave." }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(TypedRecord | null)[]> {
    if (ids.length > MAX_PAGE_SIZE) {
      throw badUserInput(`Argument "ids" has ${ids.length} ids; at most ${MAX_PAGE_SIZE} are taken.`);
    }
    return Promise.all(ids.map((id) => loadNode(id, context)));
  }
}

async function loadNode(id: string, { loaders }: Context): Promise<TypedRecord | null> {
  const key = nodeKey(id);
  return key && typedRecord(key.type, key.id, loaders);
}

/** The object of a type with this id of the store, marked with its type; null if there is none. */
export async function typedRecord(type: NodeType, id: string, loaders: Loaders): Promise<TypedRecord | null> {
  const record = await loaders[LOADER[type]].load(id);
  return record && Object.assign(record, { __typename: type }); // not a copy, which would read what nobody asked for
}
