import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { NewsgraphError } from "@newsgraph/core";
import { describe, expect, test } from "vitest";
import { isArticleName, kindOf } from "../src/input/file-kind.js";
import { findFiles } from "../src/input/find-files.js";
import { scratch } from "./scratch.js";

/** All that is found under the paths, at once. */
function find(paths: readonly string[]) {
  let passedOver = 0;
  const found = [...findFiles(paths, { onPassedOver: () => (passedOver += 1) })];
  const refused = found.filter((one) => one instanceof NewsgraphError);
  const files = found.flatMap((one) => (one instanceof NewsgraphError ? [] : [one.path]));
  return { files, refused, passedOver };
}

describe("findFiles", () => {
  const folder = () =>
    scratch({
      "b.txt": "b",
      "a.txt": "a",
      "deep/er/c.TXT": "c",
      "deep/notes.rst": "no article by its ending",
      "table.csv": "no article by its ending",
      ".hidden.txt": "hidden",
      ".git/config.txt": "hidden folder",
    });
  const names = (root: string, files: readonly string[]) => files.map((file) => relative(root, file));

  test("a folder is searched to the bottom, in the order of the paths, for texts that are not hidden", () => {
    const root = folder();
    const found = find([root]);
    expect(names(root, found.files)).toEqual(["a.txt", "b.txt", join("deep", "er", "c.TXT")]);
    expect(found.refused).toEqual([]);
    expect(found.passedOver, "notes.rst, table.csv, .hidden.txt and .git").toBe(4);
  });

  test("a file that is named is taken whatever its ending, and no file twice", () => {
    const root = folder();
    const found = find([join(root, "deep", "notes.rst"), root, join(root, "a.txt"), root]);
    expect(names(root, found.files)).toEqual([
      "a.txt",
      "b.txt",
      join("deep", "er", "c.TXT"),
      join("deep", "notes.rst"),
    ]);
  });

  test.each([
    ["a.txt", { kind: "TEXT", isGzip: false, form: null }],
    ["a.md", { kind: "TEXT", form: "MARKDOWN" }],
    ["a.HTML", { kind: "TEXT", form: "HTML" }],
    ["a.htm.gz", { kind: "TEXT", form: "HTML", isGzip: true }],
    ["a.json", { kind: "JSON" }],
    ["a.ndjson", { kind: "JSON_LINES" }],
    ["a.jsonl.GZ", { kind: "JSON_LINES", isGzip: true }],
    ["a.zip", { kind: "ZIP" }],
    ["a.tgz", { kind: "TAR", isGzip: true }],
    ["Licensed to kill.txt", { kind: "TEXT" }],
    ["changelogs.md", { kind: "TEXT" }],
  ])("%s is looked for in folders, and its ending tells what it is", (name, kind) => {
    expect(isArticleName(name)).toBe(true);
    expect(kindOf(name)).toMatchObject(kind);
  });

  test.each([
    "README.md",
    "readme.txt",
    "README_de.md",
    "LICENSE.txt",
    "Licence.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "a.rst",
    "a.gz",
    "a",
  ])("%s tells of the folder or is no text: passed over there, read if it is named", (name) => {
    const root = scratch({ [name]: "text" });
    expect(find([root])).toMatchObject({ files: [], passedOver: 1 });
    expect(find([join(root, name)]).files).toHaveLength(1);
  });

  test("a loop of symbolic links is walked once", () => {
    const root = folder();
    symlinkSync(root, join(root, "deep", "loop"));
    symlinkSync(join(root, "deep"), join(root, "deep", "er", "up"));
    expect(find([root]).files).toHaveLength(3);
  });

  test("a link to a text is a text; a link to nothing is kept, to be refused when it is read", () => {
    const root = scratch({ "a.txt": "a" });
    symlinkSync(join(root, "a.txt"), join(root, "link.txt"));
    symlinkSync(join(root, "gone.txt"), join(root, "dangling.txt"));
    expect(names(root, find([root]).files)).toEqual(["a.txt", "dangling.txt", "link.txt"]);
  });

  test("a file stands where the path of what is in a folder does: the order is that of the whole paths", () => {
    const root = scratch({ "a/z.txt": "1", "a.txt": "2", "a-b.txt": "3", "a0.txt": "4" });
    const { files } = find([root]);
    expect(files).toEqual([...files].sort());
    expect(files).toHaveLength(4);
  });

  test.skipIf(process.getuid?.() === 0)(
    "a folder that may not be looked into is refused, and the rest is found",
    () => {
      const root = scratch({ "open/a.txt": "a", "shut/b.txt": "b" });
      chmodSync(join(root, "shut"), 0);
      const found = find([root]);
      chmodSync(join(root, "shut"), 0o755);
      expect(names(root, found.files)).toEqual([join("open", "a.txt")]);
      expect(found.refused).toMatchObject([
        { code: "FILE_UNREADABLE", message: expect.stringContaining("Permission") },
      ]);
    },
  );

  test("a path that is not there is refused, and the rest is found", () => {
    const root = folder();
    const found = find([join(root, "nowhere"), join(root, "a.txt")]);
    expect(names(root, found.files)).toEqual(["a.txt"]);
    expect(found.refused).toMatchObject([{ place: { file: join(root, "nowhere") }, code: "FILE_UNREADABLE" }]);
    expect(found.refused[0]?.message).toBe("There is no such file or folder: check the path.");
  });

  test("odd names are names like any other", () => {
    const odd = ["new\nline.txt", "emoji 📰.txt", `${"é".repeat(120)}.txt`, "-dash.txt", `${"x".repeat(251)}.txt`];
    const root = scratch(Object.fromEntries(odd.map((name) => [name, "text"])));
    mkdirSync(join(root, "folder.txt"));
    expect(new Set(names(root, find([root]).files))).toEqual(new Set(odd));
  });
});
