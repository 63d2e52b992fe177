import Database from "better-sqlite3";

/** Tables that tell of runs, not of the graph: when a file was loaded is no part of what it says. */
const ABOUT_RUNS = new Set(["runs", "refusals"]);

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
        const rows = database.prepare(`SELECT * FROM "${table}"`).all();
        return [table, rows.map((row) => JSON.stringify(row)).sort()];
      }),
    );
  } finally {
    database.close();
  }
}
