import type { Order } from "@newsgraph/store";
import { type ClassType, Field, InputType } from "type-graphql";
import { enumOf } from "../enum-of.js";

export const OrderDirection = enumOf("OrderDirection", "Which end of an order comes first.", {
  ASC: "Smallest, earliest or first in the alphabet first.",
  DESC: "Largest, latest or last in the alphabet first.",
});

/** Declares the input `NAMEOrder` and the enum `NAMEOrderField` from the fields that a list can be ordered by and what each means. */
export function orderOf<F extends string>(
  name: string,
  plural: string,
  fields: Readonly<Record<F, string>>,
): ClassType<Order<F>> {
  const OrderField = enumOf(`${name}OrderField`, `What ${plural} can be ordered by. Unknown values come last.`, fields);

  @InputType(`${name}Order`, { description: `The order of ${plural}. Ties are broken by id.` })
  class FieldOrder implements Order<F> {
    @Field(() => OrderField, { description: "What to order by." })
    readonly field!: F;

    @Field(() => OrderDirection, { description: "Which end comes first." })
    readonly direction!: "ASC" | "DESC";
  }
  return FieldOrder;
}

/** The name of an order of a type's objects, as cursors carry it ("Article.PUBLISHED_AT.DESC"). */
export function orderName(type: string, order: Order<string>): string {
  return `${type}.${order.field}.${order.direction}`;
}
