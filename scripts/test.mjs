/**
 * `npm test`: installs, lints, type-checks, builds and runs every test, and ends with `N passed, N failed` over all
 * packages. Arguments go to turbo (`npm test -- --force` runs everything anew).
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install, root, turbo } from "./workspace.mjs";

install();
const packages = ["packages", "apps"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .filter((folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).scripts?.test);
const reports = packages.map((folder) => join(folder, "reports", "counts.json"));
for (const report of reports) rmSync(report, { force: true });

// One call, so that turbo runs the four tasks of each package as soon as what they need is there. A CI verdict must be
// this run's: there nothing is taken from the cache.
const force = process.env.CI ? ["--force"] : [];
const ok = turbo([
  "run",
  "lint",
  "lint:root",
  "typecheck",
  "build",
  "test",
  "--continue",
  ...force,
  ...process.argv.slice(2),
]);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const report of reports) {
  if (existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    for (const key of Object.keys(total)) total[key] += counts[key];
  } else {
    console.error(`${report}: no test report. The tests of this package did not run to their end.`);
    total.failed += 1;
  }
}
// A lint, type or build error is a failure too, though no test of it failed.
if (!ok && total.failed === 0) total.failed = 1;
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
