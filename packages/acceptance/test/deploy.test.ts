import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { newsgraph, root } from "./newsgraph.js";
import { articleOn, folderOfTest } from "./scratch.js";

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

  test("every command has examples, and is told of on the page for operators with all its flags, as is every exit code", () => {
    const page = read("docs/loading.md");
    expect([...commands.keys()].sort()).toEqual(["analyse", "export", "load", "reanalyse", "relink", "status"]);
    for (const [name, { help, flags }] of commands) {
      expect(help, name).toMatch(/^Examples:\n {2}newsgraph /);
      expect(page, name).toContain(`newsgraph ${name}`);
      for (const flag of flags) {
        const isShort = !flag.startsWith("--") || flag === "--help";
        if (!isShort) expect(page, `newsgraph ${name} ${flag}`).toContain(flag);
      }
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

describe("the CronJob", () => {
  // biome-ignore lint/suspicious/noExplicitAny: it is checked field by field.
  const job = parse(read("deploy/kubernetes/load-cronjob.yaml"), { strict: true, uniqueKeys: true }) as any;
  const pod = job.spec.jobTemplate.spec.template.spec;
  const [container] = pod.containers;

  test("forbids two loads at a time, is nobody special, writes only where it is given, and tries again only what may mend itself", () => {
    expect(job).toMatchObject({ apiVersion: "batch/v1", kind: "CronJob", spec: { concurrencyPolicy: "Forbid" } });
    expect(job.spec.schedule).toMatch(/^([\d*/,-]+ ){4}[\d*/,-]+$/);
    expect(pod).toMatchObject({ restartPolicy: "Never", securityContext: { runAsNonRoot: true } });
    expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
    const mounted = container.volumeMounts.map(({ name }: { name: string }) => name);
    expect(pod.volumes.map(({ name }: { name: string }) => name)).toEqual(mounted);
    const [rule] = job.spec.jobTemplate.spec.podFailurePolicy.rules;
    expect(rule).toMatchObject({ action: "FailJob", onExitCodes: { containerName: container.name, operator: "In" } });
    const told = [...newsgraph(["--help"]).stdout.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => Number(code));
    for (const code of rule.onExitCodes.values) expect(told).toContain(code);
  });

  /** Starts its command, with these articles in place of the volume. */
  function start(articles: string, database: string) {
    const [shell, flag] = container.command;
    const script = container.args[0].replaceAll("/app/", `${root}/`).replaceAll("/articles", `"${articles}"`);
    const env = { ...process.env, NEWSGRAPH_DATABASE: database };
    const run = spawn(shell, [flag, script], { env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    run.stderr.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
    });
    return { run, said: () => said, ended: once(run, "close").then(([code]) => code as number | null) };
  }

  test("takes refused files for no failure, and wrong settings for one", async () => {
    const folder = folderOfTest({ "news/a.txt": articleOn("Velmar"), "news/b.txt": "" });
    const some = start(join(folder, "news"), join(folder, "desk.db"));
    expect(await some.ended).toBe(0);
    expect(some.said()).toContain("Refused 1 file [FILE_EMPTY]");
    expect(await start(join(folder, "news"), "/nowhere/desk.db").ended).toBe(2);
  });

  test("that is told to go ends after the articles in hand", async () => {
    const articles = Array.from({ length: 60 }, (_, n) => [`news/${n}.txt`, articleOn(`Port ${n}`)]);
    const folder = folderOfTest(Object.fromEntries(articles));
    const database = join(folder, "desk.db");
    const load = start(join(folder, "news"), database);
    while (!existsSync(`${database}-wal`)) await setTimeout(5);
    load.run.kill("SIGTERM");
    expect(await load.ended).toBe(143);
    expect(load.said()).toContain("Stopping after the articles in hand");
  });
});

test("every line of the crontab has a time and a command of one line without %, which cron would cut it at", () => {
  const lines = read("deploy/crontab")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^(?:[\d*/,-]+ ){5}cd \/[^%]+$/);
});
