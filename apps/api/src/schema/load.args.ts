import type { LoadFilter } from "@newsgraph/store";
import { ArgsType, Field, InputType } from "type-graphql";
import { orderOf } from "../relay/order.js";
import { PageArgs } from "../relay/page-args.js";

@InputType({ description: "Which runs. All that is given must hold; null does not filter." })
export class LoadFilters {
  @Field(() => Boolean, { nullable: true, description: "True: that ended. False: that run still, or were killed." })
  finished?: boolean | null;
}

export const LoadOrder = orderOf("Load", "runs of the loader", { STARTED_AT: "By the time at which it started." });

@ArgsType()
export class LoadArgs extends PageArgs {
  @Field(() => LoadFilters, { nullable: true, description: "Which runs. Null means all." })
  filterBy?: LoadFilters | null;

  @Field(() => LoadOrder, { nullable: true, description: "In which order. Null means the latest first." })
  orderBy?: InstanceType<typeof LoadOrder> | null;
}

/** What the store is asked for. */
export function loadFilter(filters: LoadFilters | null | undefined): LoadFilter {
  if (!filters) return {};
  return { finished: filters.finished ?? undefined };
}
