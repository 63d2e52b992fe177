import { groupBy } from "../group-by.js";

/** Gives each asked id its rows, in the order they came; ids without rows an empty list. */
export function rowsPerParent<Row, Node>(
  ids: readonly string[],
  rows: readonly Row[],
  parent: (row: Row) => string,
  node: (row: Row) => Node,
): ReadonlyMap<string, readonly Node[]> {
  const found = groupBy(rows, parent, node);
  return new Map(ids.map((id) => [id, found.get(id) ?? []]));
}
