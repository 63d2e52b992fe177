import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newsgraph, root } from "./newsgraph.js";
import { folderOfTest } from "./scratch.js";

const deploy = join(root, "deploy");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The commands of `newsgraph`, and the flags that each of them takes. */
const commands = new Map(
  [...newsgraph(["--help"]).stdout.matchAll(/^ {2}(?!help)([a-z]+) \[.*$/gm)].map(([, name]) => {
    const help = newsgraph([name!, "--help"]).stdout;
    return [name!, { help, flags: new Set([...help.matchAll(/(?<![\w-])--?[a-z][a-z-]*/g)].map(([flag]) => flag)) }];
  }),
);
const api = spawnSync(process.execPath, [join(root, "apps/api/bin/newsgraph-api.mjs"), "--help"], {
  encoding: "utf8",
}).stdout;

/** What a page shows as code; of other files all of it. */
function codeIn(path: string): string {
  const text = read(path);
  if (!path.endsWith(".md")) return text;
  return [...text.matchAll(/```\w*\n(.*?)```|`([^`\n]+)`/gs)].map(([, block, span]) => block ?? span).join("\n");
}

/** Every call of `newsgraph` or `newsgraph-api` that a page or a unit file shows, without comments. */
function callsIn(text: string): { program: string; words: string[] }[] {
  const call = /(?:npx |bin\/|^ *)(newsgraph(?:-api)?)(?:\.mjs)? ((?:[^#`|;\n\\>]|\\\n)*)/gm;
  return [...text.matchAll(call)].map(([, program, rest]) => ({
    program: program!,
    words: rest!.trim().split(/[\s"',\]]+/),
  }));
}

const shown = [
  ...readdirSync(deploy, { recursive: true, encoding: "utf8" }).map((path) => `deploy/${path}`),
  "docs/loading.md",
  "README.md",
].filter((path) => existsSync(join(root, path)) && /\.(md|service|yaml)$|crontab$/.test(path));

describe("what is shown can be run", () => {
  test.each(shown.map((path) => [path]))("%s names commands and flags that there are", (path) => {
    const calls = callsIn(codeIn(path));
    for (const { program, words } of calls) {
      const flags = words.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split("=")[0]!);
      if (program === "newsgraph-api") for (const flag of flags) expect(api, `${path}: ${flag}`).toContain(flag);
      else if (!words[0]!.startsWith("-")) {
        const command = commands.get(words[0]!);
        expect(command, `${path}: newsgraph ${words.join(" ")}`).toBeDefined();
        for (const flag of flags) expect(command!.flags, `${path}: ${words.join(" ")}`).toContain(flag);
      }
    }
    if (/service$|crontab$|yaml$/.test(path)) expect(calls.length, path).toBeGreaterThan(0);
  });

  test("every command has examples, and is told of on the page for operators, as is every exit code", () => {
    const page = read("docs/loading.md");
    expect([...commands.keys()].sort()).toEqual(["analyse", "export", "load", "reanalyse", "relink", "status"]);
    for (const [name, { help }] of commands) {
      expect(help, name).toMatch(/^Examples:\n {2}newsgraph /);
      if (name !== "analyse") expect(page, name).toContain(`newsgraph ${name}`);
    }
    const codes = newsgraph(["--help"])
      .stdout.split("Exit codes:")[1]!
      .match(/^ {2}\d+|\(143/gm)!
      .map((code) => /\d+/.exec(code)![0]);
    const told = [...page.matchAll(/^\| (\d[\d, ]*) \|/gm)].flatMap(([, list]) => list!.split(", "));
    expect(told).toEqual(codes);
  });
});

test.skipIf(spawnSync("systemd-analyze", ["--version"]).status !== 0)("systemd takes the unit files", () => {
  const folder = folderOfTest();
  const units = readdirSync(join(deploy, "systemd"));
  for (const unit of units) {
    // Node stands elsewhere on this machine, and so does newsgraph.
    const text = read(`deploy/systemd/${unit}`).replaceAll("/usr/bin/node", process.execPath);
    writeFileSync(join(folder, unit), text);
  }
  const { status, stderr } = spawnSync(
    "systemd-analyze",
    ["verify", "--man=no", ...units.map((unit) => join(folder, unit))],
    { encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const calendar = /OnCalendar=(.*)/.exec(read("deploy/systemd/newsgraph-load.timer"))![1]!;
  expect(spawnSync("systemd-analyze", ["calendar", calendar]).status).toBe(0);
});

test("the image is built in stages, runs as nobody special, and every file that it copies or starts is there", () => {
  const stages = read("deploy/Dockerfile")
    .split(/^FROM /m)
    .slice(1);
  expect(stages.map((stage) => /AS (\w+)/.exec(stage)?.[1])).toEqual(["build", "runtime", "loader", "api"]);
  const [build, runtime, loader, apiStage] = stages;
  expect(runtime).toContain("USER node");
  expect(apiStage).toMatch(/HEALTHCHECK .*\/ready/s);
  const { packageManager } = JSON.parse(read("package.json"));
  for (const [, pnpm] of build!.matchAll(/(pnpm@[\d.]+)/g)) expect(pnpm).toBe(packageManager);
  for (const stage of [loader!, apiStage!]) {
    const entry = /ENTRYPOINT \["node", "\/app\/([^"]+)"\]/.exec(stage)![1]!;
    expect(existsSync(join(root, entry)), entry).toBe(true);
  }
  for (const flag of /CMD (\["--host.*)/.exec(apiStage!)![1]!.match(/--[a-z-]+/g)!) expect(api).toContain(flag);
});

test("the CronJob forbids two loads at a time, is nobody special, and tries again only what may mend itself", () => {
  const yaml = read("deploy/kubernetes/load-cronjob.yaml");
  for (const words of [
    "concurrencyPolicy: Forbid",
    "runAsNonRoot: true",
    "readOnlyRootFilesystem: true",
    "restartPolicy: Never",
  ]) {
    expect(yaml).toContain(words);
  }
  const lines = yaml.split("\n").filter((line) => !/^\s*#/.test(line));
  for (const line of lines) expect(line, "two spaces a level, no tabs").toMatch(/^(?: {2})*(?:\S.*)?$/);
});
