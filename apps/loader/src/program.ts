import { Command, Option } from "commander";
import type { AnalyseOptions } from "./commands/analyse.js";
import type { ExportOptions } from "./commands/export.js";
import type { LoadOptions } from "./commands/load.js";
import type { ReanalyseOptions } from "./commands/reanalyse.js";
import type { RelinkOptions } from "./commands/relink.js";
import type { StatusOptions } from "./commands/status.js";
import { EXIT_CODES_HELP, type ExitCode } from "./exit-codes.js";
import { DEFAULT_TIMEOUT_SECONDS, DEFAULT_WORKERS, seconds, wholeNumber } from "./option-values.js";

const EXAMPLES = `
Examples:
  newsgraph load articles/                 load a folder, or what is new in it
  newsgraph analyse article.txt            see what one text holds
  newsgraph analyse --json articles/*.txt  the same for programs, one JSON object a line
  newsgraph status                         what the database holds
  newsgraph export quotes --format csv     the quotes as a table
`;

const LOAD_EXAMPLES = `  newsgraph load articles/
  newsgraph load --database desk.db --quiet articles/ late-edition.txt archive-2024.zip
  newsgraph load --fields text=body,title=headline feed.jsonl.gz
  find articles -name '*.txt' -mtime -1 -print0 | newsgraph load --files-from -

Folders and archives (.zip, .tar, .tar.gz) are searched to the bottom for .txt, .text, .md, .markdown, .html, .htm, .json,
.jsonl and .ndjson, each also with .gz; files named README, LICENSE, CHANGELOG and the like are passed over.`;

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
    "load [paths...]",
    "Load files and folders into the database: runs once and ends. What has not changed is skipped; what has becomes a new revision of its article. - reads one article from standard input.",
    LOAD_EXAMPLES,
  )
    .addOption(database())
    .option("-n, --dry-run", "analyse and tell what would change, but write nothing")
    .option("--workers <count>", "analyse in so many threads", wholeNumber(1, 64), DEFAULT_WORKERS)
    .option(
      "--timeout <time>",
      "refuse an article whose analysis takes longer: 90s, 5m",
      seconds,
      DEFAULT_TIMEOUT_SECONDS,
    )
    .option("--files-from <file>", "read more paths from a file, one a line or ended by NUL; - for standard input")
    .option("--fields <mapping>", "how records name the fields: title=headline,text=article.body")
    .option("--jsonl", "read every file as JSON lines, whatever its ending")
    .option("--authority <file>", "people, bodies and places whose names it decides, as JSON lines; stays in force")
    .option("--max-failures <count>", "end the run when more files than this were refused", wholeNumber(0))
    .option("--prune", "forget stored files that are gone from the folders given")
    .option("--force", "with --prune: also where a folder is empty now")
    .option("--watch", "go on loading what is added or changed, until Ctrl-C")
    .option("--metrics-file <file>", "write the run's numbers for Prometheus' node exporter")
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
      'read JSON lines of {"text", "id"?, "title"?, "published"?, "outlet"?, "url"?, "byline"?} instead of texts; prints JSON',
    )
    .option("--fields <mapping>", "how records name the fields: title=headline,text=article.body")
    .option("--as-is", "take each text as a clean body, so that offsets are those of the input")
    .option("--no-color", "no colours")
    .action(async (paths: string[], options: AnalyseOptions) => {
      const { analyseCommand } = await import("./commands/analyse.js");
      onEnd(await analyseCommand(paths, options));
    });

  subcommand(
    "status",
    "Tell what the database holds, how the last runs ended, and how old the last good one is.",
    "  newsgraph status\n  newsgraph status --database desk.db --max-age 26h   exits with 5 if no good run is that young",
  )
    .addOption(database())
    .option("--max-age <time>", "exit with 5 if the last good run is older: 26h, 2d", seconds)
    .option("--json", "print one JSON object")
    .action(async (options: StatusOptions) => {
      const { statusCommand } = await import("./commands/status.js");
      onEnd(await statusCommand(options));
    });

  subcommand(
    "reanalyse",
    "Read again what older rules or weights read, and link it anew: after an update of newsgraph. Files that are gone keep their articles as they are.",
    "  newsgraph reanalyse --database desk.db\n  newsgraph reanalyse --dry-run   tells how much there is to do",
  )
    .addOption(database())
    .option("-n, --dry-run", "analyse and tell what would change, but write nothing")
    .option("--workers <count>", "analyse in so many threads", wholeNumber(1, 64), DEFAULT_WORKERS)
    .option(
      "--timeout <time>",
      "refuse an article whose analysis takes longer: 90s, 5m",
      seconds,
      DEFAULT_TIMEOUT_SECONDS,
    )
    .option("--max-failures <count>", "end the run when more files than this were refused", wholeNumber(0))
    .option("--json", "print the report as one JSON object on standard output")
    .option("-q, --quiet", "print only what went wrong")
    .option("--no-color", "no colours")
    .action(async (options: ReanalyseOptions) => {
      const { reanalyseCommand } = await import("./commands/reanalyse.js");
      onEnd(await reanalyseCommand(options));
    });

  subcommand(
    "relink",
    "Forget which findings are the same thing and link all of them anew, without reading files: after an update of newsgraph. Until it ends the API shows articles without their stories, entities and events.",
    "  newsgraph relink --database desk.db",
  )
    .addOption(database())
    .option("--json", "print the report as one JSON object on standard output")
    .option("-q, --quiet", "print only what went wrong")
    .option("--no-color", "no colours")
    .action(async (options: RelinkOptions) => {
      const { relinkCommand } = await import("./commands/relink.js");
      onEnd(await relinkCommand(options));
    });

  subcommand(
    "export [what...]",
    "Write articles, entities, quotes and events (or those named) to standard output: JSON lines, one table as CSV, or JSON-LD in the words of schema.org. A load may go on meanwhile.",
    "  newsgraph export > graph.jsonl\n  newsgraph export quotes --format csv --output quotes.csv\n  newsgraph export articles quotes --format jsonld | gzip > graph.jsonld.gz",
  )
    .addOption(database())
    .addOption(new Option("--format <format>", "the form").choices(["jsonl", "csv", "jsonld"]).default("jsonl"))
    .option("-o, --output <file>", "write to a file, which appears when it is whole")
    .action(async (what: string[], options: ExportOptions) => {
      const { exportCommand } = await import("./commands/export.js");
      onEnd(await exportCommand(what, options));
    });

  return command;
}
