import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readFile } from "../src/input/read-file.js";
import { scratch } from "./scratch.js";

test("a file is read whole, up to the limit and no byte further", () => {
  const folder = scratch({ "five.txt": "12345", "empty.txt": "" });
  expect(Buffer.from(readFile(join(folder, "five.txt"), 5)).toString()).toBe("12345");
  expect(readFile(join(folder, "empty.txt"), 5)).toHaveLength(0);
});

test.each([
  { name: "over the limit", path: "six.txt", code: "FILE_TOO_LARGE", says: "It holds more than 5 bytes." },
  { name: "a folder", path: ".", code: "FILE_UNREADABLE", says: "It is a folder where a file was expected." },
  { name: "not there", path: "gone.txt", code: "FILE_UNREADABLE", says: "There is no such file or folder" },
])("$name is refused with $code", ({ path, code, says }) => {
  const folder = scratch({ "six.txt": "123456" });
  const read = () => readFile(join(folder, path), 5);
  expect(read).toThrow(expect.objectContaining({ code, place: { file: join(folder, path) } }));
  expect(read).toThrow(says);
});

test("a device is no article: reading it would never end", () => {
  expect(() => readFile("/dev/zero", 5)).toThrow(expect.objectContaining({ code: "FILE_UNREADABLE" }));
});

test("a pipe to which nobody writes is no article, and is not waited for", () => {
  const folder = scratch({});
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  expect(() => readFile(join(folder, "pipe.txt"), 5)).toThrow(expect.objectContaining({ code: "FILE_UNREADABLE" }));
});

test("a file that grows while it is read is refused: half of it would be another article", () => {
  const folder = scratch({ "grows.txt": "12345" });
  const path = join(folder, "grows.txt");
  const stat = fs.fstatSync;
  const shortened = vi.spyOn(fs, "fstatSync").mockImplementation(((file: number) => {
    const stats = stat(file);
    fs.appendFileSync(path, "678");
    return stats;
  }) as typeof fs.fstatSync);
  syncBuiltinESMExports();
  try {
    expect(() => readFile(path, 100)).toThrow("It changed while it was read. Load it again.");
  } finally {
    shortened.mockRestore();
    syncBuiltinESMExports();
  }
});
