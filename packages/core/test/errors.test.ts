import { describe, expect, test } from "vitest";
import { ERROR_CODES, NewsgraphError } from "../src/index.js";

describe("NewsgraphError", () => {
  test("carries its code, its place and its cause", () => {
    const cause = new Error("EACCES");
    const error = new NewsgraphError(
      "FILE_UNREADABLE",
      "a.txt cannot be read: check its rights.",
      { file: "a.txt" },
      { cause },
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "NewsgraphError", code: "FILE_UNREADABLE", place: { file: "a.txt" }, cause });
    expect(error.message).toBe("a.txt cannot be read: check its rights.");
  });

  test("knows no place unless it is given", () => {
    expect(new NewsgraphError("USAGE", "Give a file.").place).toEqual({});
  });

  test.each(Object.entries(ERROR_CODES))("%s says in a sentence what it means", (_, meaning) => {
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  });
});
