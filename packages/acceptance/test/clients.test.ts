import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, newsgraph, root, samples, scratch, startApi } from "./newsgraph.js";
import { ShownPage } from "./shown-page.js";

/* The examples of docs/clients.md are run as they stand, against the samples, and print what stands below them; only the address is another. */

const page = new ShownPage("docs/clients.md");
const example = page.blocks.findIndex(({ language }) => language === "ts");
const [curl, curlAnswer, python, pythonOutput] = page.blocks;
const [codegen, client, clientOutput] = page.blocks.slice(example);
const has = (program: string) => spawnSync(program, ["--version"]).status === 0;
for (const program of ["curl", "python3"])
  if (!has(program)) console.warn(`There is no ${program} here: its example is not run.`);

const { folder, remove } = scratch();
/** Within the workspace, where the packages that the example installs are found. */
const clientFolder = join(import.meta.dirname, "..", "client-example");
let api: Api;
let here: (text: string) => string;

beforeAll(async () => {
  const database = join(folder, "samples.db");
  expect(newsgraph(["load", "--database", database, samples])).toMatchObject({ status: 0 });
  api = await startApi(database);
  here = (text) => text.replaceAll("http://localhost:4000/graphql", api.url);
});
afterAll(async () => {
  await api.stop();
  remove();
  page.update();
  rmSync(clientFolder, { recursive: true, force: true });
});

test.skipIf(!has("curl"))("curl", () => {
  const { stdout } = spawnSync("sh", ["-c", here(curl!.content)], { encoding: "utf8" });
  page.expectJson(curlAnswer, JSON.parse(stdout));
});

test.skipIf(!has("python3"))("Python", () => {
  const { stdout, stderr } = spawnSync("python3", ["-c", here(python!.content)], { encoding: "utf8" });
  expect(stderr).toBe("");
  page.expectText(pythonOutput, stdout);
});

describe("TypeScript", () => {
  const bin = (command: string) =>
    [join(import.meta.dirname, ".."), root]
      .map((base) => join(base, "node_modules", ".bin", command))
      .find(existsSync)!;
  const run = (url: string, command: string, ...args: string[]) =>
    spawnSync(bin(command), args, {
      cwd: clientFolder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", NEWSGRAPH_URL: url },
    });

  test("the code generator writes the types of the client's queries, and the compiler is content with them", () => {
    mkdirSync(clientFolder, { recursive: true });
    writeFileSync(join(clientFolder, "codegen.ts"), here(codegen!.content));
    writeFileSync(join(clientFolder, "client.ts"), client!.content);
    writeFileSync(
      join(clientFolder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../tsconfig.base.json",
        compilerOptions: { noEmit: true, types: ["node"] },
        include: ["client.ts"],
      }),
    );
    const generated = run(api.url, "graphql-codegen", "--config", "codegen.ts");
    expect(generated.status, generated.stderr + generated.stdout).toBe(0);
    const checked = run(api.url, "tsc", "-p", ".");
    expect(checked.status, checked.stdout).toBe(0);
  }, 120_000);

  test("the client reads page after page", () => {
    const { stdout, stderr } = run(api.url, "tsx", "client.ts");
    expect(stderr).toBe("");
    page.expectText(clientOutput, stdout);
  }, 60_000);

  test("it does so with the list of its queries as the server's safelist, and others are refused", async () => {
    const safelist = join(clientFolder, "gql", "persisted-documents.json");
    const closed = await startApi(join(folder, "samples.db"), ["--safelist", safelist]);
    const { stdout, stderr } = run(closed.url, "tsx", "client.ts");
    const refused = await closed.ask("{ articles { totalCount } }");
    await closed.stop();
    expect(stderr).toBe("");
    page.expectText(clientOutput, stdout);
    expect(refused.errors?.[0]?.extensions).toEqual({ code: "QUERY_NOT_LISTED" });
  }, 60_000);
});

test("every example of the explorer finds something in the samples", async () => {
  const { readExamples } = await import("@newsgraph/api");
  for (const { name, document } of readExamples()) {
    const { data, errors } = await api.ask(document);
    expect([name, errors]).toEqual([name, undefined]);
    const [connection] = Object.values(data) as { nodes: unknown[] }[];
    expect([name, connection!.nodes.length > 0]).toEqual([name, true]);
  }
});
