import { Command } from "commander";
import type { AnalyseOptions } from "./commands/analyse.js";
import type { ExportOptions } from "./commands/export.js";
import type { LoadOptions } from "./commands/load.js";
import type { ReanalyseOptions } from "./commands/reanalyse.js";
import type { RelinkOptions } from "./commands/relink.js";
import type { StatusOptions } from "./commands/status.js";
import { EXIT_CODES_HELP, type ExitCode } from "./exit-codes.js";
import { type OptionName, optionOf, settingsInForce, valuesOf } from "./options.js";

const FIRST_EXAMPLES = `  newsgraph load articles/                 load a folder, or what is new in it
  newsgraph analyse article.txt            see what one text holds`;

const EXAMPLES = `Examples:
${FIRST_EXAMPLES}
  newsgraph analyse --json articles/*.txt  the same for programs, one JSON object a line
  newsgraph status                         what the database holds, and the settings in force
  newsgraph export quotes --format csv     the quotes as a table
`;

const LOAD_EXAMPLES = `  newsgraph load articles/
  newsgraph load --database desk.db --quiet articles/ late-edition.txt archive-2024.zip
  newsgraph load --fields text=body,title=headline feed.jsonl.gz
  newsgraph load --dry-run --events articles/   tells of each file what would come of it
  find articles -name '*.txt' -mtime -1 -print0 | newsgraph load --files-from -`;

const WHAT_IS_READ = `
Folders and archives (.zip, .tar, .tar.gz) are searched to the bottom for .txt, .text, .md, .markdown, .html, .htm, .json,
.jsonl and .ndjson, each also with .gz; files named README, LICENSE, CHANGELOG and the like are passed over.`;

/** Commands that write to the database. */
const JOBS: ReadonlySet<string> = new Set(["load", "reanalyse", "relink"]);

/** What `newsgraph` prints if it is told nothing. */
export const SHORT_HELP = `newsgraph turns folders of news text into a graph of articles, entities, quotes and events.

Usage: newsgraph <command>

${FIRST_EXAMPLES}

Commands: load, analyse, status, reanalyse, relink, export. newsgraph --help tells of each.
`;

/** What every command may be told about how it tells. */
export interface Asked {
  readonly json?: boolean;
  readonly events?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Is told what was asked for, and how the command that ran ended. */
export interface ProgramListener {
  /** `isJob`: the command writes to the database, and tells on a terminal how far it is. */
  onStart(asked: Asked, isJob: boolean): void;
  onEnd(code: ExitCode): void;
}

/*
 * Commands are imported when they run: help and mistakes are answered at once, without loading the analysis and the store.
 */

/** The command line of `newsgraph`. */
export function program(version: string, { onStart, onEnd }: ProgramListener): Command {
  const command = new Command("newsgraph")
    .description("Turns folders of news text into a graph of articles, entities, quotes and events.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", `\n${EXIT_CODES_HELP}`)
    .showSuggestionAfterError()
    .showHelpAfterError("Add --help for what it takes.")
    .exitOverride()
    .hook("preAction", (_command, asked) => {
      onStart(asked.opts(), JOBS.has(asked.name()));
    });

  const subcommand = (usage: string, description: string, examples: string, options: readonly OptionName[]) => {
    const made = command
      .command(usage)
      .description(description)
      .helpOption("-h, --help", "print this help")
      .addHelpText("before", `Examples:\n${examples}\n`)
      .addHelpText(
        "after",
        "\nFlags go before variables of the environment. Exit codes: newsgraph --help. More: docs/loading.md",
      )
      .showHelpAfterError("Add --help for what it takes.")
      .exitOverride();
    for (const option of options) made.addOption(optionOf(option));
    return made;
  };

  subcommand(
    "load [paths...]",
    "Load files and folders into the database: runs once and ends. What has not changed is skipped; what has becomes a new revision of its article. - reads one article from standard input.",
    LOAD_EXAMPLES,
    [
      ...(["database", "dryRun", "json", "events", "quiet", "workers", "timeout", "maxFailures", "filesFrom"] as const),
      ...(["fields", "jsonl", "authority", "prune", "force", "watch", "metricsFile", "verbose", "color"] as const),
    ],
  )
    .addHelpText("after", WHAT_IS_READ)
    .action(async (paths: string[], _options, asked: Command) => {
      const options = valuesOf<LoadOptions>(asked);
      const { loadCommand } = await import("./commands/load.js");
      onEnd(await loadCommand(paths, options));
    });

  subcommand(
    "analyse <files...>",
    'Show what texts hold, touching no database. - reads standard input. With --json or --jsonl it prints one JSON object a text, one a line; the lines that --jsonl reads are {"text", "id"?, "title"?, "published"?, "outlet"?, "url"?, "byline"?}.',
    "  newsgraph analyse article.txt\n  newsgraph analyse --json articles/\n  newsgraph analyse --jsonl --as-is texts.jsonl",
    ["json", "jsonl", "fields", "asIs", "verbose", "color"],
  ).action(async (paths: string[], _options, asked: Command) => {
    const options = valuesOf<AnalyseOptions>(asked);
    const { analyseCommand } = await import("./commands/analyse.js");
    onEnd(await analyseCommand(paths, options));
  });

  subcommand(
    "status",
    "Tell what the database holds, how the last runs ended and whether one goes on, how old the last good one is, what an update of newsgraph left to be done, and which settings are in force.",
    "  newsgraph status\n  newsgraph status --database desk.db --max-age 26h   exits with 5 if no good run is that young",
    ["database", "maxAge", "json", "verbose"],
  ).action(async (_options, asked: Command) => {
    const options = valuesOf<StatusOptions>(asked);
    const { statusCommand } = await import("./commands/status.js");
    onEnd(await statusCommand(options, settingsInForce(asked)));
  });

  subcommand(
    "reanalyse",
    "Read again what older rules or weights read, and link it anew: after an update of newsgraph, if newsgraph status says so. Files that are gone keep their articles as they are.",
    "  newsgraph reanalyse --database desk.db\n  newsgraph reanalyse --dry-run   tells how much there is to do",
    ["database", "dryRun", "json", "events", "quiet", "workers", "timeout", "maxFailures", "verbose", "color"],
  ).action(async (_options, asked: Command) => {
    const options = valuesOf<ReanalyseOptions>(asked);
    const { reanalyseCommand } = await import("./commands/reanalyse.js");
    onEnd(await reanalyseCommand(options));
  });

  subcommand(
    "relink",
    "Forget which findings are the same thing and link all of them anew, without reading files: after an update of newsgraph, if newsgraph status says so. Until it ends the API shows articles without their stories, entities and events.",
    "  newsgraph relink --database desk.db",
    ["database", "json", "quiet", "verbose", "color"],
  ).action(async (_options, asked: Command) => {
    const options = valuesOf<RelinkOptions>(asked);
    const { relinkCommand } = await import("./commands/relink.js");
    onEnd(await relinkCommand(options));
  });

  subcommand(
    "export [what...]",
    "Write articles, entities, quotes and events (or those named) to standard output: JSON lines, one table as CSV, or JSON-LD in the words of schema.org. A load may go on meanwhile.",
    "  newsgraph export > graph.jsonl\n  newsgraph export quotes --format csv --output quotes.csv\n  newsgraph export articles quotes --format jsonld | gzip > graph.jsonld.gz",
    ["database", "format", "output", "verbose"],
  ).action(async (what: string[], _options, asked: Command) => {
    const options = valuesOf<ExportOptions>(asked);
    const { exportCommand } = await import("./commands/export.js");
    onEnd(await exportCommand(what, options));
  });

  return command;
}
