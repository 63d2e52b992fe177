import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";
import { Node } from "../relay/node.type.js";

@ObjectType({ implements: Node, description: "A run of the loader: what came in, what was refused and why." })
export class Load extends Node {
  @Field(() => String, { description: "Version of newsgraph that ran." })
  readonly version!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "How it ended: 0 all done, 3 some files were refused. Null while it runs, and for ever if it was killed.",
  })
  readonly exitCode!: number | null;
}

@ObjectType({ description: "How many files met with one outcome." })
export class LoadCount {
  @Field(() => String, { description: "The outcome, as the loader's report names it." })
  readonly outcome!: string;

  @Field(() => Int, { description: "How many files." })
  readonly count!: number;
}

@ObjectType({ description: "A setting with which the loader ran." })
export class LoadSetting {
  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { description: "Its value, as JSON." })
  readonly value!: string;
}

@ObjectType({ description: "A file that a run refused, and why." })
export class Refusal {
  @Field(() => String, { description: "The kind of reason, a code that stays the same: FILE_EMPTY, FILE_BINARY, …" })
  readonly code!: string;
}

export const LoadConnection = connectionOf("Load", "runs of the loader", () => Load);
export const RefusalConnection = connectionOf("Refusal", "refused files", () => Refusal);
