import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded before a program (`node --import`), it writes the most memory that the program held, its threads with it, in kilobytes.
if (isMainThread) {
  process.on("exit", () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
}
