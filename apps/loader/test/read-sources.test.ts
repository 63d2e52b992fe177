import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { articleId, NewsgraphError } from "@newsgraph/core";
import { pack } from "tar-stream";
import { describe, expect, test } from "vitest";
import { findFiles, type ReadOptions } from "../src/input/find-files.js";
import { readSources } from "../src/input/read-sources.js";
import { scratch } from "./scratch.js";
import { zipOf } from "./zip-of.js";

const text = (content: string | Uint8Array) =>
  typeof content === "string" ? content : Buffer.from(content).toString();

/** What a folder holds: path → text or error code; what was passed over; which files were read to their end. */
async function read(files: Readonly<Record<string, string | Uint8Array>>, options: ReadOptions = {}, named = "") {
  const root = scratch(files);
  const listener = { passedOver: 0, whole: [] as string[] };
  const found: Record<string, string> = {};
  const ids: Record<string, string> = {};
  for await (const one of readSources(
    findFiles([join(root, named)], { onPassedOver: () => (listener.passedOver += 1) }),
    options,
    {
      onPassedOver: () => (listener.passedOver += 1),
      onWhole: (path) => listener.whole.push(relative(root, path)),
    },
  )) {
    if (one instanceof NewsgraphError) found[relative(root, one.place.file!)] = one.code;
    else {
      found[relative(root, one.path)] = text(one.content);
      ids[relative(root, one.path)] = one.id;
    }
  }
  return { found, ids, ...listener };
}

function tarOf(members: Readonly<Record<string, string>>, links: readonly string[] = []): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(members)) archive.entry({ name }, content);
  for (const name of links) archive.entry({ name, type: "symlink", linkname: "/etc/passwd" });
  archive.finalize();
  return collect(archive as unknown as AsyncIterable<Buffer>);
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe("one article a file", () => {
  test("gzip is unpacked, and what is packed is the same article", async () => {
    const { found, ids } = await read({ "a.txt": "News.", "b.txt.gz": gzipSync("News.") });
    expect(found).toEqual({ "a.txt": "News.", "b.txt.gz": "News." });
    expect(ids["b.txt.gz"]).toBe(ids["a.txt"]);
    expect(ids["a.txt"]).toBe(articleId(Buffer.from("News.")));
  });

  test("the same bytes under a name that tells another form are another article", async () => {
    const { ids } = await read({ "a.txt": "# News", "a.md": "# News" });
    expect(ids["a.md"]).not.toBe(ids["a.txt"]);
  });
});

describe("records", () => {
  test("each has its id or its number in its path; one that comes twice is told apart", async () => {
    const lines = '{"id":"x","text":"One."}\n{"text":"Two."}\n{"id":"x","text":"Three."}\nno JSON\n';
    expect((await read({ "f.jsonl": lines })).found).toEqual({
      "f.jsonl#x": "One.",
      "f.jsonl#2": "Two.",
      "f.jsonl#x#2": "Three.",
      "f.jsonl#4": "INPUT_MALFORMED",
    });
  });

  test("what is not mapped is no part of the article: its id stays when that changes", async () => {
    const { ids } = await read({
      "a.jsonl": '{"text":"One.","title":"T","seen":1}',
      "b.jsonl.gz": gzipSync('{"seen":2,"headline":"T","body":"One."}'),
      "c.jsonl": '{"text":"One.","title":"Other"}',
    });
    expect(ids["b.jsonl.gz#1"]).toBe(ids["a.jsonl#1"]);
    expect(ids["c.jsonl#1"]).not.toBe(ids["a.jsonl#1"]);
  });

  test.each([
    ["in a folder it is passed over", {}, "", {}, 1],
    ["named itself it is refused", {}, "expected.json", { "expected.json": "INPUT_MALFORMED" }, 0],
    [
      "with fields given it is refused",
      { fields: { id: [], text: ["t"], title: [], published: [], outlet: [], url: [], byline: [] } },
      "",
      { "expected.json": "INPUT_MALFORMED" },
      0,
    ],
  ])("JSON that is about something else: %s", async (_what, options, named, found, passedOver) => {
    expect(await read({ "expected.json": '{"version":1}' }, options, named)).toMatchObject({ found, passedOver });
  });

  test.each([
    ["is cut in the middle", "feed.json", '[{"id":"a","text":"A."},{"id":"b","te', { "feed.json": "INPUT_MALFORMED" }],
    ["tells of something else now", "feed.json", '{"error":"try later"}', {}],
    ["is empty now", "feed.json", "[]", {}],
    [
      "has a record that is none",
      "feed.json",
      '[{"id":"a","text":"A."},{"id":"b"}]',
      { "feed.json#a": "A.", "feed.json#": "INPUT_MALFORMED" },
    ],
    [
      "has a line that is cut",
      "feed.jsonl",
      '{"id":"a","text":"A."}\n{"id":"b","te',
      { "feed.jsonl#a": "A.", "feed.jsonl#2": "INPUT_MALFORMED" },
    ],
  ])("a list that %s does not count as read to its end: what it held is not gone", async (_what, name, json, found) => {
    expect(await read({ [name]: json, "z.txt": "Z." })).toMatchObject({
      found: { ...found, "z.txt": "Z." },
      whole: ["z.txt"],
    });
  });

  test("--jsonl reads a file so whatever its ending", async () => {
    expect((await read({ "a.txt": '{"text":"One."}' }, { jsonl: true })).found).toEqual({ "a.txt#1": "One." });
  });
});

const MEMBERS = {
  "news/a.txt": "A.",
  "./news/b.md": "B.",
  "feed.jsonl": '{"text":"C."}',
  "README.md": "no",
  "news/.x.txt": "no",
  "pic.png": "no",
};
const READ = { "news/a.txt": "A.", "news/b.md": "B.", "feed.jsonl#1": "C." };
const under = (archive: string, found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).map(([path, content]) => [`${archive}/${path}`, content]));

describe("archives are read as folders", () => {
  test.each([
    [
      "n.zip",
      async () =>
        zipOf({
          "news/a.txt": "A.",
          "news/b.md": "B.",
          "feed.jsonl": '{"text":"C."}',
          "README.md": "no",
          "news/.x.txt": "no",
          "pic.png": "no",
        }),
    ],
    ["n.tar", () => tarOf(MEMBERS)],
    ["n.tar.gz", async () => gzipSync(await tarOf(MEMBERS))],
    ["n.tgz", async () => gzipSync(await tarOf(MEMBERS))],
  ])("%s", async (name, make) => {
    const { found, passedOver, whole } = await read({ [name]: await make() });
    expect(found).toEqual(under(name, READ));
    expect(passedOver).toBe(3);
    expect(whole).toEqual([name]);
  });

  test("a packed member is unpacked; an archive in an archive is refused with what to do", async () => {
    const members = {
      "a.txt.gz": gzipSync("A."),
      "inner.zip": zipOf({ "b.txt": "B." }),
      "inner.tar": await tarOf({ "c.txt": "C." }),
    };
    expect((await read({ "n.zip": zipOf(members) })).found).toEqual({
      "n.zip/a.txt.gz": "A.",
      "n.zip/inner.zip": "INPUT_MALFORMED",
      "n.zip/inner.tar": "INPUT_MALFORMED",
    });
  });

  test("two members of one name are two articles, and a name that leads out of the archive leads nowhere", async () => {
    const archive = pack();
    for (const [name, content] of [
      ["a.txt", "first"],
      ["a.txt", "second"],
      ["../../etc/b.txt", "out"],
    ])
      archive.entry({ name: name! }, content!);
    archive.finalize();
    expect((await read({ "n.tar": await collect(archive as unknown as AsyncIterable<Buffer>) })).found).toEqual({
      "n.tar/a.txt": "first",
      "n.tar/a.txt#2": "second",
      "n.tar/etc/b.txt": "out",
    });
  });

  test("links in archives are not followed", async () => {
    expect((await read({ "n.tar": await tarOf({ "a.txt": "A." }, ["passwd.txt"]) })).found).toEqual({
      "n.tar/a.txt": "A.",
    });
  });
});

describe("damage and malice cost what they touch", () => {
  const bomb = Buffer.alloc(64 * 1024 * 1024);
  test.each([
    ["a cut gzip", "a.txt.gz", () => gzipSync("News. ".repeat(1000)).subarray(0, 20), "INPUT_MALFORMED"],
    ["text named gzip", "a.txt.gz", () => Buffer.from("News."), "INPUT_MALFORMED"],
    ["text named zip", "a.zip", () => Buffer.from("News."), "INPUT_MALFORMED"],
    ["a text that unpacks beyond the limit", "a.txt.gz", () => gzipSync(bomb), "FILE_TOO_LARGE"],
    [
      "lines that unpack out of all proportion",
      "a.jsonl.gz",
      () => gzipSync(Buffer.alloc(64 * 1024 * 1024, "\n")),
      "FILE_TOO_LARGE",
    ],
    ["a tar that does so", "a.tar.gz", () => gzipSync(bomb), "FILE_TOO_LARGE"],
  ])(
    "%s is refused, the rest is read, and the file does not count as read to its end",
    async (_what, name, make, code) => {
      const { found, whole } = await read({ [name]: make(), "z.txt": "Z." });
      expect(found).toEqual({ [name]: code, "z.txt": "Z." });
      expect(whole).toEqual(["z.txt"]);
    },
  );

  test("a cut tar gives what stands before the cut", async () => {
    const archive = await tarOf({ "a.txt": "A.", "b.txt": "B. ".repeat(2000) });
    const { found, whole } = await read({ "n.tar": archive.subarray(0, 2048) });
    expect(found).toEqual({ "n.tar/a.txt": "A.", "n.tar/b.txt": "INPUT_MALFORMED", "n.tar": "INPUT_MALFORMED" });
    expect(whole).toEqual([]);
  });

  test("a member above the limit is refused, and the next is read", async () => {
    const members = { "a.txt": "x".repeat(11 * 1024 * 1024), "b.txt": "B." };
    const expected = { "n.tar/a.txt": "FILE_TOO_LARGE", "n.tar/b.txt": "B." };
    expect((await read({ "n.tar": await tarOf(members) })).found).toEqual(expected);
    expect((await read({ "n.zip": zipOf(members) })).found).toEqual(
      under("n.zip", { "a.txt": "FILE_TOO_LARGE", "b.txt": "B." }),
    );
  });
});
