import { readFileSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";
import { CommanderError } from "commander";
import { ExitCode, exitCodeOf } from "./exit-codes.js";
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
  process.exitCode = tell(error);
}

function tell(error: unknown): ExitCode {
  // Commander has printed its own message; help asked for is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE;
  if (error instanceof NewsgraphError) console.error(`newsgraph: ${error.message} [${error.code}]`);
  else {
    console.error("newsgraph: this is a bug; please report it with what follows.");
    console.error(error);
  }
  return exitCodeOf(error);
}
