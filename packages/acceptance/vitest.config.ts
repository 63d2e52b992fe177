import { vitestConfig } from "../../vitest.base.js";

// Each test starts processes; two at a time keep a small machine's clock honest.
export default vitestConfig(import.meta.url, { testTimeout: 180_000, hookTimeout: 180_000, maxWorkers: 2 });
