import type { Order } from "@newsgraph/store";
import type { Context } from "../context.js";
import type { List, ListUnderParents } from "../loaders/lists.js";
import { Connection } from "./connection.js";
import { orderName } from "./order.js";
import { type PageArgs, pageRequest } from "./page-args.js";

/** Answers a connection over a whole list. */
export async function connect<T, Filter, Ordering extends Order<string>, TallyName>(
  list: List<T, Filter, Ordering, TallyName>,
  args: PageArgs,
  filter: Filter,
  order: Ordering,
): Promise<Connection<T, TallyName>> {
  const name = orderName(list.type, order);
  const request = pageRequest(args, name);
  const page = await list.page(filter, order, request);
  const tally = (by: TallyName, limit: number) => list.tally!(filter, by, limit);
  return new Connection(name, request, page, () => list.count(filter), tally);
}

/**
 * Answers a connection over the part of a list that stands under one parent. The parents of one request that ask for the
 * same are read together.
 */
export async function connectUnder<T, Filter, Ordering extends Order<string>, Parent extends string, TallyName>(
  { loaders }: Context,
  list: ListUnderParents<T, Filter, Ordering, Parent, TallyName>,
  parent: Parent,
  id: string,
  args: PageArgs,
  filter: Filter,
  order: Ordering,
): Promise<Connection<T, TallyName>> {
  const name = orderName(list.type, order);
  const request = pageRequest(args, name);
  const shape = [list.type, parent, filter];
  const pages = loaders.underParent([...shape, order, request], (ids) =>
    list.pagePerParent(parent, ids, filter, order, request),
  );
  const count = () => loaders.underParent(shape, (ids) => list.countPerParent(parent, ids, filter)).load(id);
  const tally = (by: TallyName, limit: number) =>
    loaders.underParent([...shape, by, limit], (ids) => list.tallyPerParent!(parent, ids, filter, by, limit)).load(id);
  return new Connection(name, request, await pages.load(id), count, tally);
}
