/**
 * `npm start [-- PATHS…]`: installs, builds, loads the paths (`samples/` if none are given) and serves the API.
 *
 * Each set of paths has its own database under `.newsgraph/`, so that looking at another folder never mixes with the
 * samples. NEWSGRAPH_PORT chooses the port, as for `newsgraph-api` itself.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { install, root, turbo } from "./workspace.mjs";

const given = process.argv.slice(2);
// npm runs scripts from the project's root; paths are meant from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd();
const paths = given.length > 0 ? given.map((path) => resolve(from, path)) : [join(root, "samples")];
const missing = paths.filter((path) => !existsSync(path));
if (missing.length > 0) {
  for (const path of missing) console.error(`${path}: there is no such file or folder.`);
  console.error("Usage: npm start [-- path/to/folder …]");
  process.exit(2);
}

install();
console.error("Building what is not built yet …");
if (!turbo(["run", "build"], { quiet: true })) {
  console.error("The build failed; what went wrong stands above.");
  process.exit(1);
}

const folder = join(root, ".newsgraph");
mkdirSync(folder, { recursive: true });
const name = given.length > 0 ? createHash("sha256").update(paths.join("\0")).digest("hex").slice(0, 12) : "samples";
const database = join(folder, `${name}.db`);
console.error(`Loading ${paths.map((path) => relative(from, path) || ".").join(", ")} …`);
const load = spawnSync(process.execPath, [bin("loader", "newsgraph"), "load", "--database", database, ...paths], {
  stdio: ["ignore", 2, 2],
});
// Exit code 3 means that some files were refused: the report above says which, and the rest is there to be asked.
if (load.status !== 0 && load.status !== 3) process.exit(load.status ?? 1);

const api = spawn(process.execPath, [bin("api", "newsgraph-api"), "--database", database], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => api.kill(signal));
api.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal ? 0 : 1);
});

function bin(app, command) {
  return join(root, "apps", app, "bin", `${command}.mjs`);
}
