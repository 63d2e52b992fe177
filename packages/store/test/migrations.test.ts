import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import * as schema from "../src/schema.js";

// drizzle-kit's API calls `require` as it loads, which only its CommonJS build has.
const { generateSQLiteDrizzleJson, generateSQLiteMigration } = createRequire(import.meta.url)(
  "drizzle-kit/api",
) as typeof import("drizzle-kit/api");

test("the migrations make the tables that the schema tells of: nothing is left to generate", async () => {
  const folder = new URL("../migrations/meta/", import.meta.url);
  const journal = JSON.parse(readFileSync(new URL("_journal.json", folder), "utf8"));
  const { idx } = journal.entries.at(-1);
  const snapshot = JSON.parse(readFileSync(new URL(`${String(idx).padStart(4, "0")}_snapshot.json`, folder), "utf8"));
  const now = await generateSQLiteDrizzleJson({ ...schema }, snapshot.id, "snake_case");
  expect(await generateSQLiteMigration(snapshot, now)).toEqual([]);
  expect(Object.keys(snapshot.tables).length).toBeGreaterThan(15);
});
