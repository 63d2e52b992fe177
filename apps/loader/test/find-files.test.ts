import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { findFiles, formOption } from "../src/find-files.js";
import { scratch } from "./scratch.js";

describe("findFiles", () => {
  const folder = () =>
    scratch({
      "b.txt": "b",
      "a.txt": "a",
      "deep/er/c.TXT": "c",
      "deep/notes.rst": "no article by its ending",
      "expected.json": "{}",
      ".hidden.txt": "hidden",
      ".git/config.txt": "hidden folder",
    });
  const names = (root: string, files: readonly string[]) => files.map((file) => relative(root, file));

  test("a folder is searched to the bottom, in the order of the paths, for texts that are not hidden", () => {
    const root = folder();
    const found = findFiles([root]);
    expect(names(root, found.files)).toEqual(["a.txt", "b.txt", join("deep", "er", "c.TXT")]);
    expect(found.refused).toEqual([]);
    expect(found.passedOver, "notes.rst, expected.json, .hidden.txt and .git").toBe(4);
  });

  test("a file that is named is taken whatever its ending, and no file twice", () => {
    const root = folder();
    const found = findFiles([join(root, "deep", "notes.rst"), root, join(root, "a.txt"), root]);
    expect(names(root, found.files)).toEqual([
      "a.txt",
      "b.txt",
      join("deep", "er", "c.TXT"),
      join("deep", "notes.rst"),
    ]);
  });

  test.each([
    ["a.md", "MARKDOWN"],
    ["a.markdown", "MARKDOWN"],
    ["a.HTML", "HTML"],
    ["a.htm", "HTML"],
    ["a.txt", undefined],
    ["Licensed to kill.txt", undefined],
    ["changelogs.md", "MARKDOWN"],
  ])("%s is found in a folder, and its ending tells the form %s", (name, form) => {
    expect(findFiles([scratch({ [name]: "text" })]).files).toHaveLength(1);
    expect(formOption(name).form).toBe(form);
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
    "a",
  ])("%s tells of the folder or is no text: passed over there, read if it is named", (name) => {
    const root = scratch({ [name]: "text" });
    expect(findFiles([root])).toMatchObject({ files: [], passedOver: 1 });
    expect(findFiles([join(root, name)]).files).toHaveLength(1);
  });

  test("a loop of symbolic links is walked once", () => {
    const root = folder();
    symlinkSync(root, join(root, "deep", "loop"));
    symlinkSync(join(root, "deep"), join(root, "deep", "er", "up"));
    expect(findFiles([root]).files).toHaveLength(3);
  });

  test("a link to a text is a text; a link to nothing is kept, to be refused when it is read", () => {
    const root = scratch({ "a.txt": "a" });
    symlinkSync(join(root, "a.txt"), join(root, "link.txt"));
    symlinkSync(join(root, "gone.txt"), join(root, "dangling.txt"));
    expect(names(root, findFiles([root]).files)).toEqual(["a.txt", "dangling.txt", "link.txt"]);
  });

  test("a path that is not there is refused, and the rest is found", () => {
    const root = folder();
    const found = findFiles([join(root, "nowhere"), join(root, "a.txt")]);
    expect(names(root, found.files)).toEqual(["a.txt"]);
    expect(found.refused).toMatchObject([{ path: join(root, "nowhere"), error: { code: "FILE_UNREADABLE" } }]);
    expect(found.refused[0]?.error.message).toBe("There is no such file or folder: check the path.");
  });

  test("odd names are names like any other", () => {
    const odd = ["new\nline.txt", "emoji 📰.txt", `${"é".repeat(120)}.txt`, "-dash.txt"];
    const root = scratch(Object.fromEntries(odd.map((name) => [name, "text"])));
    mkdirSync(join(root, "folder.txt"));
    expect(new Set(names(root, findFiles([root]).files))).toEqual(new Set(odd));
  });
});
