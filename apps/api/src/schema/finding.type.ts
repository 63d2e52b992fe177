import type { Finding as CoreFinding } from "@newsgraph/core";
import { Field, Float, InterfaceType } from "type-graphql";

@InterfaceType({
  description: "Something that stands in one text: where it stands, what found it, and how sure that is.",
})
export abstract class Finding implements Pick<CoreFinding, "rule" | "confidence"> {
  @Field(() => String, { description: "The rule or model that found it, as `stage/rule`." })
  readonly rule!: string;

  @Field(() => Float, { description: "Estimated probability that the finding is right, 0 to 1." })
  readonly confidence!: number;
}
