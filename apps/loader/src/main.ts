import { readFileSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";
import { CommanderError } from "commander";
import { ExitCode, exitCodeOf } from "./exit-codes.js";
import { keepHeapSmall } from "./loading/keep-heap-small.js";
import { clearLine, tellStart } from "./output/progress.js";
import { type Asked, program, SHORT_HELP } from "./program.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

let asked: Asked = {};
let isJob = false;

// A reader that leaves early (`newsgraph analyse … | head`) is no error: there is no more to do, but for a job, which goes on.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (!isJob) process.exit(error.code === "EPIPE" ? ExitCode.OK : ExitCode.BUG);
});

if (process.argv.length <= 2) {
  process.stderr.write(SHORT_HELP);
  process.exitCode = ExitCode.USAGE;
} else {
  try {
    await program(version, {
      onStart(options, is) {
        asked = options;
        isJob = is;
        if (isJob) keepHeapSmall();
        if (isJob && !(asked.quiet || asked.json || asked.events)) tellStart(process.stderr);
      },
      onEnd(code) {
        process.exitCode = code;
      },
    }).parseAsync();
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** Tells on standard error what ended the command, with `--json` also on standard output; gives the exit code. */
function tell(error: unknown): ExitCode {
  // Commander has printed its own message; help asked for is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE;
  clearLine(process.stderr);
  const exitCode = exitCodeOf(error);
  const code = error instanceof NewsgraphError ? error.code : "BUG";
  const message = error instanceof Error ? error.message : String(error);
  if (asked.json) process.stdout.write(`${JSON.stringify({ version: 1, error: { code, message }, exitCode })}\n`);
  // A person can run it again with --verbose; a log must hold all there is to report.
  const isBare = asked.verbose || (code === "BUG" && !process.stderr.isTTY);
  if (code !== "BUG") console.error(`newsgraph: ${message} [${code}]`);
  else
    console.error(
      `newsgraph: this is a bug: ${message}\nPlease report it${isBare ? "" : ", with what --verbose prints"}.`,
    );
  if (isBare) console.error(error);
  return exitCode;
}
