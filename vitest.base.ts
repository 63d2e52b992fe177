import { createRequire } from "node:module";
import { defaultServerConditions } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { CountingReporter } from "./vitest.counts.js";

/**
 * The vitest settings every package shares. `configUrl` is the package's own `import.meta.url`.
 *
 * Packages run from source through the `@newsgraph/source` condition, so no test needs a build. `graphql` is pinned to
 * the CommonJS file that its dependants load: two copies of it in one process refuse each other's schemas.
 */
export function vitestConfig(configUrl: string, overrides: ViteUserConfig["test"] = {}): ViteUserConfig {
  return defineConfig({
    resolve: { alias: graphqlAlias(configUrl) },
    ssr: { resolve: { conditions: ["@newsgraph/source", ...defaultServerConditions] } },
    test: {
      include: ["test/**/*.test.ts"],
      reporters: ["default", new CountingReporter()],
      testTimeout: 30_000,
      hookTimeout: 60_000, // a hook loads a newsroom; on a machine that does other work that takes its time
      ...overrides,
    },
  });
}

function graphqlAlias(configUrl: string) {
  try {
    return [{ find: /^graphql$/, replacement: createRequire(configUrl).resolve("graphql") }];
  } catch {
    return []; // a package that does not depend on graphql
  }
}
