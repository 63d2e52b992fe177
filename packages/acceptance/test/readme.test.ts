import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, newsgraph, root, samples, scratch, startApi } from "./newsgraph.js";
import { ShownPage } from "./shown-page.js";

/* The README is run: its article is loaded, its queries are asked, its answers compared, its commands tried. */
const page = new ShownPage("README.md");
const { text: readme, blocks } = page;
/** Each query with the answer under it. The first asks the article at the top, the others the samples. */
const queries = blocks.flatMap((block, index) => {
  const answer = blocks[index + 1];
  return block.language === "graphql" ? [{ query: block.content, answer }] : [];
});
/** Each command line that starts one of our programs, as [program, its words]. */
const commands = blocks
  .filter(({ language }) => language === "sh" || language === "text")
  .flatMap(({ content }) => [...content.matchAll(/npx (newsgraph(?:-api)?) +([^#\n]*)/g)])
  .map(([, program, words]) => ({ program: program!, words: words!.trim().split(/\s+/) }));

describe("the README", () => {
  const { folder, remove } = scratch();
  const apis: Api[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, "ferry.txt"), blocks[0]!.content);
    for (const [name, path] of [
      ["article", join(folder, "ferry.txt")],
      ["samples", samples],
    ] as const) {
      const database = join(folder, `${name}.db`);
      expect(newsgraph(["load", "--database", database, path])).toMatchObject({ status: 0 });
      apis.push(await startApi(database));
    }
  });
  afterAll(async () => {
    for (const api of apis) await api.stop();
    remove();
    page.update();
  });

  test("its first screen is one article in, one query out, with the answer", () => {
    expect(blocks.slice(0, 3).map(({ language }) => language)).toEqual(["text", "graphql", "json"]);
    expect(queries).toHaveLength(1 + 6);
    for (const { answer } of queries) expect(answer?.language).toBe("json");
  });

  test.each(queries.map((query, index) => [index, query] as const))(
    "query %i gets the answer it shows",
    async (index, { query, answer }) => {
      const { data, errors } = await apis[index === 0 ? 0 : 1]!.ask(query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data).length, "there is an answer").toBeGreaterThan(60);
      page.expectJson(answer, data);
    },
  );

  test("the commands it shows are there, with the flags it shows", () => {
    expect(commands.length).toBeGreaterThan(4);
    for (const { program, words } of commands) {
      if (program === "newsgraph-api") continue; // its flags are tried by every test that starts the API
      const help = newsgraph([words[0]!, "--help"]);
      expect(help.status, words.join(" ")).toBe(0);
      for (const flag of words.filter((word) => word.startsWith("--"))) expect(help.stdout).toContain(flag);
    }
  });

  test("what analyse shows of the article at the top names its speakers", () => {
    const { stdout } = newsgraph(["analyse", join(folder, "ferry.txt")]);
    expect(stdout).toContain("Daniel Quist [DIRECT, SAYS, in news conference");
  });

  test("its exit codes are those of --help", () => {
    const { stdout } = newsgraph(["--help"]);
    const told = stdout
      .slice(stdout.indexOf("Exit codes:"))
      .match(/^ {2}\d+|\(143/gm)!
      .map((code) => /\d+/.exec(code)![0]);
    const shown = [...readme.matchAll(/^\| (\d[\d, ]*) \|/gm)].flatMap((match) => match[1]!.split(", "));
    expect(shown).toEqual(told);
  });

  test("every page it links to is there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(() => readFileSync(join(root, link)), link).not.toThrow(/ENOENT/);
  });
});
