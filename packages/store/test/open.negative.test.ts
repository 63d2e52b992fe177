import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";
import SqliteDatabase from "better-sqlite3";
import { expect, test } from "vitest";
import { databaseError } from "../src/database-error.js";
import { openStore } from "../src/index.js";
import { draft } from "./builder.js";
import { NEWSROOM } from "./newsroom.js";
import { temporaryFiles } from "./temporary.js";

const file = temporaryFiles();

async function refusal(path: string, readonly: boolean): Promise<NewsgraphError> {
  try {
    await (await openStore(path, { readonly })).close();
  } catch (error) {
    expect(error).toBeInstanceOf(NewsgraphError);
    return error as NewsgraphError;
  }
  throw new Error(`${path} was opened`);
}

async function filled(): Promise<string> {
  const path = file();
  const store = await openStore(path);
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await store.close();
  return path;
}

function edited(path: string, sql: string): string {
  const client = new SqliteDatabase(path);
  client.exec(sql);
  client.close();
  return path;
}

const NEWER = "insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)";

test.each([
  ["that is not there, to be read", () => file(), true, /does not exist.*newsgraph load/, "DATABASE_UNUSABLE"],
  [
    "in a folder that is not there",
    () => `${file()}/x/y.db`,
    false,
    /cannot be opened.*folder exists/,
    "DATABASE_UNUSABLE",
  ],
  ["that is a folder", () => folder(), false, /cannot be opened/, "DATABASE_UNUSABLE"],
  ["that is empty, to be read", () => written(""), true, /is empty.*newsgraph load/, "DATABASE_UNUSABLE"],
  [
    "that is a text",
    () => written("Dear reader, this is no database.\n".repeat(50)),
    false,
    /is not a database/,
    "DATABASE_DAMAGED",
  ],
  [
    "that is a text, to be read",
    () => written("Dear reader, this is no database.\n".repeat(50)),
    true,
    /is not a database/,
    "DATABASE_DAMAGED",
  ],
  [
    "of another program",
    () => edited(file(), "create table notes (id)"),
    false,
    /another program/,
    "DATABASE_UNUSABLE",
  ],
  [
    "of another program, to be read",
    () => edited(file(), "create table notes (id)"),
    true,
    /another program/,
    "DATABASE_UNUSABLE",
  ],
  ["of a newer version", async () => edited(await filled(), NEWER), false, /newer version/, "DATABASE_TOO_NEW"],
  [
    "of a newer version, to be read",
    async () => edited(await filled(), NEWER),
    true,
    /newer version/,
    "DATABASE_TOO_NEW",
  ],
  [
    "of an older version, to be read",
    async () => edited(await filled(), "delete from __drizzle_migrations"),
    true,
    /older version.*newsgraph load/,
    "DATABASE_UNUSABLE",
  ],
  ["that is cut off", async () => truncated(await filled(), 0.5), true, /damaged|not a database/, "DATABASE_DAMAGED"],
  [
    "with its first page overwritten",
    async () => scribbled(await filled()),
    false,
    /damaged|not a database/,
    "DATABASE_DAMAGED",
  ],
])("a file %s is refused with its code, saying what to do", async (_what, make, readonly, message, code) => {
  const path = await make();
  const error = await refusal(path, readonly);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.message).toContain(path);
  expect(error.place.file).toBe(path);
});

test("a foreign database is left as it was", async () => {
  const path = edited(file(), "create table notes (id)");
  const before = readFileSync(path);
  await refusal(path, false);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("a store opened to be read does not write", async () => {
  const store = await openStore(await filled(), { readonly: true });
  const error = await store.writeArticle(draft({ text: "New." })).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code: "DATABASE_READONLY", message: expect.stringMatching(/cannot be written/) });
  await store.close();
});

test("a writer that another one keeps waiting says so", async () => {
  const path = await filled();
  const store = await openStore(path, { busyTimeoutMs: 50 });
  const other = new SqliteDatabase(path);
  other.exec("begin immediate");
  await expect(store.writeArticle(draft({ text: "New." }))).rejects.toMatchObject({ code: "DATABASE_LOCKED" });
  other.exec("rollback");
  other.close();
  expect(await store.writeArticle(draft({ text: "New." }))).toBe("NEW");
  await store.close();
});

test("a full disk is told as one", () => {
  const client = new SqliteDatabase(":memory:");
  client.exec("create table t (text); pragma max_page_count = 5");
  let full: unknown;
  try {
    client.prepare("insert into t values (zeroblob(1000000))").run();
  } catch (cause) {
    full = databaseError(new Error("The query failed.", { cause }), "news.db"); // as the query builder wraps it
  }
  expect(full).toMatchObject({ code: "DATABASE_FULL", message: expect.stringMatching(/news\.db.*disk is full/) });
  client.close();
});

test("what is no complaint of SQLite's stays the error it was", () => {
  const bug = new TypeError("x is not a function");
  expect(databaseError(bug, "news.db")).toBe(bug);
});

function folder(): string {
  const path = file();
  mkdirSync(path);
  return path;
}

function written(text: string): string {
  const path = file();
  writeFileSync(path, text);
  return path;
}

function truncated(path: string, share: number): string {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * share)));
  return path;
}

function scribbled(path: string): string {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 100, 4096);
  writeFileSync(path, bytes);
  return path;
}
