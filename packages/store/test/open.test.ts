import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import SqliteDatabase from "better-sqlite3";
import { expect, test } from "vitest";
import { openStore } from "../src/index.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";
import { temporaryFiles } from "./temporary.js";

const file = temporaryFiles();
const PAGE = { limit: 10, backward: false, position: null };
const BY_ID = { field: "ID", direction: "ASC" } as const;

test("a database that is not there is made, with all tables, in WAL mode, marked as newsgraph's", async () => {
  const path = file();
  await (await openStore(path)).close();
  const client = new SqliteDatabase(path, { readonly: true });
  expect(client.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(client.pragma("application_id", { simple: true })).toBe(0x6e657773);
  const tables = client.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  expect(tables).toEqual(expect.arrayContaining(["articles", "quotes", "link_keys", "runs", "quotes_fts"]));
  client.close();
});

test("the tables found by a composite key only have no row numbers", () => {
  const migration = readFileSync(new URL("../migrations/0000_init.sql", import.meta.url), "utf8");
  const created = [...migration.matchAll(/CREATE TABLE `(\w+)`[^;]*\)( WITHOUT ROWID)?;/g)];
  const composite = created.filter(([sql]) => /\tPRIMARY KEY\(/.test(sql)).map(([, name]) => name);
  const without = created.filter(([, , clause]) => clause !== undefined).map(([, name]) => name);
  expect(without).toEqual(composite);
  expect(without).toContain("link_keys");
});

test("an empty file becomes a database; opening again finds what was written", async () => {
  const path = file();
  execFileSync("touch", [path]);
  const first = await openStore(path);
  await first.writeArticle(draft(NEWSROOM[0]!));
  await first.close();
  const second = await openStore(path);
  expect((await second.status()).counts.articles).toBe(1);
  await second.close();
});

test("a database in memory lives as long as its store", async () => {
  const store = await openStore(":memory:");
  await store.writeArticle(draft(NEWSROOM[0]!));
  expect((await store.status()).counts.articles).toBe(1);
  await store.close();
  const other = await openStore(":memory:");
  expect((await other.status()).counts.articles).toBe(0);
  await other.close();
});

test("a reader may open the database while it is written to, and sees what is committed", async () => {
  const path = file();
  const writer = await openStore(path);
  const reader = await openStore(path, { readonly: true });
  expect(await reader.read.countArticles({})).toBe(0);
  await writer.writeArticle(draft(NEWSROOM[0]!));
  expect(await reader.read.countArticles({})).toBe(1);
  await writer.close();
  expect(await reader.read.countArticles({})).toBe(1);
  await reader.close();
});

test("a reader never sees half an article while another process writes many", async () => {
  const path = file();
  const writer = await openStore(path);
  const reader = await openStore(path, { readonly: true });
  const seen = new Set<string>();
  let isWriting = true;
  const reading = (async () => {
    while (isWriting) {
      const { rows } = await reader.read.articles({}, BY_ID, { ...PAGE, limit: 100 });
      const ids = rows.map(({ node }) => node.id);
      const mentions = await reader.read.mentionsOf(ids);
      const quotes = await reader.read.countQuotesPerParent("articleId", ids, {});
      for (const id of ids) seen.add(`${mentions.get(id)!.length} mentions, ${quotes.get(id)} quotes`);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  for (let number = 0; number < 40; number += 1) {
    await writer.writeArticle(
      draft({ ...NEWSROOM[0]!, text: `${NEWSROOM[0]!.text} ${number}`, path: `${number}.txt` }),
    );
    if (number % 10 === 9) await linkAll(writer);
    await new Promise((resolve) => setImmediate(resolve));
  }
  isWriting = false;
  await reading;
  expect([...seen]).toEqual([`${draft(NEWSROOM[0]!).analysis.mentions.length} mentions, 1 quotes`]);
  await reader.close();
  await writer.close();
});

test("writes of one store that are not awaited follow each other", async () => {
  const store = await openStore(":memory:");
  const outcomes = await Promise.all(NEWSROOM.map((told) => store.writeArticle(draft(told))));
  expect(outcomes).toEqual(NEWSROOM.map(() => "NEW"));
  await store.close();
});

test("a database copied while open for reading opens elsewhere", async () => {
  const path = file();
  const store = await openStore(path);
  await store.writeArticle(draft(NEWSROOM[0]!));
  await store.close();
  const copy = file();
  copyFileSync(path, copy);
  const reader = await openStore(copy, { readonly: true });
  expect(await reader.read.countArticles({})).toBe(1);
  await reader.close();
});
