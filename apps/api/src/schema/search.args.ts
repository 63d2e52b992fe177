import type { SearchScope as StoreSearchScope } from "@newsgraph/store";
import { ArgsType, Field } from "type-graphql";
import { ForwardPageArgs } from "../relay/page-args.js";
import { SearchScope } from "./search.type.js";

@ArgsType()
export class SearchArgs extends ForwardPageArgs {
  @Field(() => String, {
    description:
      "Words, all of which must be there, whatever the case and the accents; words in quotation marks must stand together.",
  })
  query!: string;

  @Field(() => [SearchScope], { nullable: true, description: "What to look through. Null means everything." })
  in?: StoreSearchScope[] | null;
}
