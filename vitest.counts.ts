import { mkdirSync, writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestModule, TestSuite } from "vitest/node";

/**
 * Writes `reports/counts.json` beside the package: `{ passed, failed, skipped }` tests of the run.
 *
 * A file that does not load, a hook that throws and an error outside any test count as one failure each: vitest's own
 * JSON report calls such runs a success.
 */
export class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += brokenHooks(suite);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") counts.passed += 1;
        else if (state === "failed") counts.failed += 1;
        else counts.skipped += 1;
      }
    }
    mkdirSync("reports", { recursive: true });
    writeFileSync("reports/counts.json", `${JSON.stringify(counts)}\n`);
  }
}

function brokenHooks(suite: TestSuite): number {
  return suite.errors().length;
}
