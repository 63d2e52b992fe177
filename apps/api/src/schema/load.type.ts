import { Field, Float, Int, ObjectType } from "type-graphql";
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

@ObjectType({ description: "How many files a run refused for one kind of reason." })
export class LoadRefusalCount {
  @Field(() => String, { description: "The kind of reason, as `Refusal.code`." })
  readonly code!: string;

  @Field(() => Int, { description: "How many files." })
  readonly count!: number;
}

@ObjectType({ description: "How many findings of a run joined others in one thing." })
export class LoadJoinedCount {
  @Field(() => String, {
    description:
      "What they joined in: story (articles), entity (what an article calls by its names), statement (quotes) or event (reports).",
  })
  readonly noun!: string;

  @Field(() => Int, { description: "How many findings." })
  readonly count!: number;
}

@ObjectType({ description: "How long a run waited for one of its stages." })
export class LoadStage {
  @Field(() => String, { description: "The stage, as the loader's report names it." })
  readonly stage!: string;

  @Field(() => Float, { description: "How many seconds." })
  readonly seconds!: number;
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
