import { Command, Option } from "commander";
import type { AnalyseOptions } from "./commands/analyse.js";
import type { LoadOptions } from "./commands/load.js";
import type { StatusOptions } from "./commands/status.js";
import { EXIT_CODES_HELP, type ExitCode } from "./exit-codes.js";

const EXAMPLES = `
Examples:
  newsgraph load articles/                 load a folder, or what is new in it
  newsgraph analyse article.txt            see what one text holds
  newsgraph analyse --json articles/*.txt  the same for programs, one JSON object a line
  newsgraph status                         what the database holds
`;

/*
 * Commands are imported when they run: help and mistakes are answered at once, without loading the analysis and the store.
 */

/** The command line of `newsgraph`. `onEnd` is told the exit code of the command that ran. */
export function program(version: string, onEnd: (code: ExitCode) => void): Command {
  const command = new Command("newsgraph")
    .description("Turns folders of news text into a graph of articles, entities, quotes and events.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("before", EXAMPLES.trimStart())
    .addHelpText("after", `\n${EXIT_CODES_HELP}`)
    .showSuggestionAfterError()
    .showHelpAfterError("Add --help for what it takes.")
    .exitOverride();

  const database = () =>
    new Option("--database <file>", "the database").env("NEWSGRAPH_DATABASE").default("newsgraph.db");
  const subcommand = (usage: string, description: string, examples: string) =>
    command
      .command(usage)
      .description(description)
      .addHelpText("after", `\nExamples:\n${examples}`)
      .showHelpAfterError("Add --help for what it takes.")
      .exitOverride();

  subcommand(
    "load <paths...>",
    "Load files and folders into the database. Unchanged files are skipped; runs once and ends. Folders are searched to the bottom for .txt, .text, .md, .markdown, .html and .htm; files named README, LICENSE, CHANGELOG and the like are passed over.",
    "  newsgraph load articles/\n  newsgraph load --database desk.db --json articles/ late-edition.txt",
  )
    .addOption(database())
    .option("--json", "print the report as one JSON object on standard output")
    .option("-q, --quiet", "print only what went wrong")
    .option("--no-color", "no colours")
    .action(async (paths: string[], options: LoadOptions) => {
      const { loadCommand } = await import("./commands/load.js");
      onEnd(await loadCommand(paths, options));
    });

  subcommand(
    "analyse <files...>",
    "Show what texts hold, touching no database. - reads standard input.",
    "  newsgraph analyse article.txt\n  newsgraph analyse --json articles/\n  newsgraph analyse --jsonl --as-is texts.jsonl",
  )
    .option("--json", "print one JSON object a text, one a line")
    .option(
      "--jsonl",
      'read JSON lines of {"id", "text", "title"?, "published"?, "outlet"?, "url"?, "byline"?} instead of texts; prints JSON',
    )
    .option("--as-is", "take each text as a clean body, so that offsets are those of the input")
    .option("--no-color", "no colours")
    .action(async (paths: string[], options: AnalyseOptions) => {
      const { analyseCommand } = await import("./commands/analyse.js");
      onEnd(await analyseCommand(paths, options));
    });

  subcommand("status", "Tell what the database holds and how the last runs ended.", "  newsgraph status --json")
    .addOption(database())
    .option("--json", "print one JSON object")
    .action(async (options: StatusOptions) => {
      const { statusCommand } = await import("./commands/status.js");
      onEnd(await statusCommand(options));
    });

  return command;
}
