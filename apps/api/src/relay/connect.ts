import type { Order } from "@newsgraph/store";
import type { Context } from "../context.js";
import type { List, ListUnderParents } from "../loaders/lists.js";
import { Connection } from "./connection.js";
import { orderName } from "./order.js";
import { type PageArgs, pageRequest } from "./page-args.js";

/** Answers a connection over a whole list. */
export async function connect<T, Filter, Ordering extends Order<string>>(
  list: List<T, Filter, Ordering>,
  args: PageArgs,
  filter: Filter,
  order: Ordering,
): Promise<Connection<T>> {
  const name = orderName(list.type, order);
  const request = pageRequest(args, name);
  return new Connection(name, request, await list.page(filter, order, request), () => list.count(filter));
}

/**
 * Answers a connection over the part of a list that stands under one parent. The parents of one request that ask for the
 * same are read together.
 */
export async function connectUnder<T, Filter, Ordering extends Order<string>, Parent extends string>(
  { loaders }: Context,
  list: ListUnderParents<T, Filter, Ordering, Parent>,
  parent: Parent,
  id: string,
  args: PageArgs,
  filter: Filter,
  order: Ordering,
): Promise<Connection<T>> {
  const name = orderName(list.type, order);
  const request = pageRequest(args, name);
  const shape = [list.type, parent, filter];
  const pages = loaders.underParent([...shape, order, request], (ids) =>
    list.pagePerParent(parent, ids, filter, order, request),
  );
  const counts = loaders.underParent(shape, (ids) => list.countPerParent(parent, ids, filter));
  return new Connection(name, request, await pages.load(id), () => counts.load(id));
}
