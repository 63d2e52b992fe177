import { Field, GraphQLISODateTime, ObjectType } from "type-graphql";
import { PartialDate } from "./partial-date.type.js";

@ObjectType({
  description:
    "What stood in a file of an article before the file's content changed. Its quotes and reports are no longer in the graph.",
})
export class Revision {
  @Field(() => String, { description: "The file, named as `Article.files` is." })
  readonly path!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: "When the run of the loader that met the new content started. Null if that is not known.",
  })
  readonly replacedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The headline it had. Null if it had none." })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: "Who published it. Null if nothing told." })
  readonly outlet!: string | null;

  @Field(() => [String], { description: "The authors' names in the order given." })
  readonly byline!: readonly string[];

  @Field(() => PartialDate, { nullable: true, description: "When it was published. Null if nothing told." })
  readonly publishedAt!: PartialDate | null;

  @Field(() => String, { description: "The clean text it had." })
  readonly text!: string;
}
