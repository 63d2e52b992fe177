import { vitestConfig } from "../../vitest.base.js";

// Worker threads from source compile what they import: on a busy machine that takes its time.
export default vitestConfig(import.meta.url, { testTimeout: 120_000 });
