import { readFileSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";
import { CommanderError } from "commander";
import { ExitCode } from "./exit-codes.js";
import { program } from "./program.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

// A reader that leaves early (`newsgraph analyse … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? ExitCode.OK : ExitCode.BUG);
});

try {
  await program(version, (code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): ExitCode {
  // Commander has printed its own message; help asked for is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE;
  if (error instanceof NewsgraphError) {
    console.error(`newsgraph: ${error.message} [${error.code}]`);
    return error.code === "DATABASE_LOCKED" ? ExitCode.LOCKED : ExitCode.USAGE;
  }
  console.error("newsgraph: this is a bug; please report it with what follows.");
  console.error(error);
  return ExitCode.BUG;
}
