import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import SqliteDatabase from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { expect, test } from "vitest";
import { openStore } from "../src/index.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";
import { temporaryFiles } from "./temporary.js";

const file = temporaryFiles();
const MIGRATIONS = fileURLToPath(new URL("../migrations", import.meta.url));

/** A database as it was before versions of linking were noted, and what this SQL makes of it. */
function beforeVersions(sql: string): string {
  const [path, folder] = [file(), file()];
  cpSync(MIGRATIONS, folder, { recursive: true });
  const journal = join(folder, "meta", "_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as { entries: { tag: string }[] };
  const at = entries.findIndex(({ tag }) => tag === "0013_link_versions");
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, at) }));
  const client = new SqliteDatabase(path);
  client.pragma(`application_id = ${0x6e657773}`);
  migrate(drizzle(client), { migrationsFolder: folder });
  client.exec(sql);
  client.close();
  return path;
}

test("every version that links is noted once, and all go with the links", async () => {
  const store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  const linkedBy = async () => (await store.status()).linkedBy;
  expect(await linkedBy()).toEqual([]);
  for (const version of ["2", "1", "2"]) await store.noteLinking(version);
  await linkAll(store);
  expect(await linkedBy()).toEqual(["1", "2"]);
  await store.forgetLinks();
  expect(await linkedBy()).toEqual([]);
  await store.close();
});

test.each([
  ["links", "insert into link_nodes (noun, node, `group`, thing, keys) values ('story', 'a', 'a', 'a', '[]')", ["0"]],
  ["no links", "", []],
])("a database from before versions were noted, with %s", async (_what, sql, linkedBy) => {
  const path = beforeVersions(sql);
  const store = await openStore(path);
  expect((await store.status()).linkedBy).toEqual(linkedBy);
  await store.close();
});
