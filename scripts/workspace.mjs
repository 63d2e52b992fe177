/** What `npm start` and `npm test` share: installing the workspace and running turbo in it, with only Node and npm at hand. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  TURBO_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
};
delete environment.FORCE_COLOR;

/** Installs the locked dependencies; does nothing when the lockfile and every package.json are those of the last install. */
export function install() {
  requireNode();
  const stamp = join(root, "node_modules", ".newsgraph-installed");
  const wanted = digestOfManifests();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing dependencies (the first time takes a minute or two) …");
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  run("npx", ["-y", packageManager, "install", "--frozen-lockfile"]);
  writeFileSync(stamp, wanted);
}

/** Runs turbo with these arguments; true if every task succeeded. `quiet` says nothing unless something failed. */
export function turbo(args, { quiet = false } = {}) {
  const logs = quiet ? ["--output-logs=errors-only"] : [];
  const stdio = quiet ? ["ignore", "pipe", "pipe"] : "inherit";
  const { status, stdout, stderr } = spawnSync("turbo", [...args, ...logs], options(stdio));
  if (quiet && status !== 0) process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  return status === 0;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, options(["ignore", 2, 2]));
  if (status === 0) return;
  console.error(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ` with exit code ${status}`}.`);
  process.exit(1);
}

function options(stdio) {
  return { cwd: root, env: environment, stdio, shell: process.platform === "win32" };
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`newsgraph needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.`);
  process.exit(2);
}

function digestOfManifests() {
  const manifests = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];
  for (const folder of ["packages", "apps"]) {
    for (const name of readdirSync(join(root, folder)).sort()) manifests.push(join(folder, name, "package.json"));
  }
  const digest = createHash("sha256").update(process.versions.modules);
  for (const manifest of manifests) {
    const file = join(root, manifest);
    if (existsSync(file)) digest.update(manifest).update(readFileSync(file));
  }
  return digest.digest("hex");
}
