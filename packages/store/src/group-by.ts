/** Rows by a key, in the order given. (`Map.groupBy` came with Node 21.) */
export function groupBy<Row, Value = Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value = (row) => row as unknown as Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}
