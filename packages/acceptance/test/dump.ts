import Database from "better-sqlite3";

/** Tables that tell of runs, not of the graph: when a file was loaded is no part of what it says. */
const ABOUT_RUNS = new Set(["runs", "refusals", "revisions"]);

/** Every row of every table that holds the graph, as sorted JSON: two databases with equal dumps hold the same graph. */
export function dump(file: string): Record<string, string[]> {
  const database = new Database(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all()
      .map(({ name }) => name)
      // The inner tables of a full-text index depend on the order of writing; what it finds does not.
      .filter((name) => !ABOUT_RUNS.has(name) && !name.startsWith("__") && !name.includes("_fts"));
    return Object.fromEntries(
      tables.sort().map((table) => {
        const rows = database.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all();
        // `seq` numbers rows in the order of writing, for the full-text index; `refused` marks nodes that were ever refused, on
        // the way to these groups, so that linking knows where to look again.
        return [table, rows.map(({ seq: _, refused: _refused, ...row }) => JSON.stringify(row)).sort()];
      }),
    );
  } finally {
    database.close();
  }
}

/** The rows that only one of two dumps has, a line each: `table + row` for the first's, `table - row` for the second's. */
export function difference(a: Record<string, string[]>, b: Record<string, string[]>): string[] {
  const lines: string[] = [];
  for (const table of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [inA, inB] = [new Set(a[table]), new Set(b[table])];
    for (const row of inA) if (!inB.has(row)) lines.push(`${table} + ${row}`);
    for (const row of inB) if (!inA.has(row)) lines.push(`${table} - ${row}`);
  }
  return lines;
}
