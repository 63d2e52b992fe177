import { join } from "node:path";
import { expect, test } from "vitest";
import { readFile } from "../src/read-file.js";
import { scratch } from "./scratch.js";

test("a file is read whole, up to the limit and no byte further", () => {
  const folder = scratch({ "five.txt": "12345", "empty.txt": "" });
  expect(Buffer.from(readFile(join(folder, "five.txt"), 5)).toString()).toBe("12345");
  expect(readFile(join(folder, "empty.txt"), 5)).toHaveLength(0);
});

test.each([
  { name: "over the limit", path: "six.txt", code: "FILE_TOO_LARGE", says: "It has 6 bytes; the limit is 5." },
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
