import { Field, ID, InterfaceType } from "type-graphql";
import type { NodeType } from "./global-id.js";

/** A record with the name of its type, by which GraphQL tells the objects behind `Node` apart. */
export interface TypedRecord {
  readonly __typename: NodeType;
  readonly id: string;
}

@InterfaceType({
  description: "An object with an id that is unique in the whole graph.",
})
export abstract class Node {
  @Field(() => ID, {
    description: "Opaque id. It stays good when files are loaded again, and when two objects turn out to be one.",
  })
  readonly id!: string;
}
