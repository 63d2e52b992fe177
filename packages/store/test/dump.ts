import SqliteDatabase from "better-sqlite3";

/** Tables that tell when and how something was loaded, not what: two loads of the same articles may differ in them. */
const BOOKKEEPING = new Set([
  "runs",
  "refusals",
  "revisions",
  "sqlite_sequence",
  "sqlite_stat1",
  "sqlite_stat4",
  "__drizzle_migrations",
]);

/**
 * The whole content of a database file by table, to be compared: rows as JSON without their row numbers, sorted. Throws if
 * a foreign key points nowhere, the file is damaged, or a full-text index differs from what it indexes.
 */
export function dump(file: string): Record<string, readonly string[]> {
  const client = new SqliteDatabase(file);
  try {
    check(client);
    const names = client
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like '%\\_fts%' escape '\\' order by name",
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      names.filter((name) => !BOOKKEEPING.has(name)).map((name) => [name, rowsOf(client, name)]),
    );
  } finally {
    client.close();
  }
}

function rowsOf(client: SqliteDatabase.Database, table: string): readonly string[] {
  const rows = client.prepare(`select * from "${table}"`).all() as Record<string, unknown>[];
  return rows
    .map(({ seq: _, ...row }) =>
      JSON.stringify(row, (_key, value) => (Buffer.isBuffer(value) ? value.toString("hex") : value)),
    )
    .sort();
}

function check(client: SqliteDatabase.Database): void {
  const dangling = client.pragma("foreign_key_check") as unknown[];
  if (dangling.length > 0) throw new Error(`foreign keys point nowhere: ${JSON.stringify(dangling)}`);
  const integrity = client.pragma("integrity_check", { simple: true });
  if (integrity !== "ok") throw new Error(`integrity_check: ${integrity}`);
  for (const index of ["articles_fts", "quotes_fts"]) {
    client.exec(`insert into ${index}(${index}, rank) values ('integrity-check', 1)`);
  }
  for (const [index, table] of [
    ["articles_fts", "articles"],
    ["entities_fts", "entities"],
    ["events_fts", "events"],
  ]) {
    const differ = client
      .prepare(
        `select count(*) from (select rowid from ${index}_docsize except select seq from ${table}
           union all select seq from ${table} except select rowid from ${index}_docsize)`,
      )
      .pluck()
      .get();
    if (differ !== 0) throw new Error(`${index} has not the rows of ${table}`);
  }
}
