import { expect, test } from "vitest";
import { isDatabaseLocked, lockDatabase } from "../src/index.js";
import { temporaryFiles } from "./temporary.js";

const file = temporaryFiles();

test("one holds the lock at a time, and others can ask whether anybody does", () => {
  const path = file();
  expect(isDatabaseLocked(path), "nobody has locked it yet").toBe(false);
  const unlock = lockDatabase(path);
  expect(isDatabaseLocked(path)).toBe(true);
  expect(() => lockDatabase(path)).toThrow(expect.objectContaining({ code: "DATABASE_LOCKED" }));
  unlock();
  expect(isDatabaseLocked(path)).toBe(false);
  lockDatabase(path)();
});
