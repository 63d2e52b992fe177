import { NewsgraphError } from "@newsgraph/core";
import { Command, Option } from "commander";
import { parseFieldMapping } from "./input/field-mapping.js";
import { DEFAULT_TIMEOUT_SECONDS, DEFAULT_WORKERS, fileName, seconds, wholeNumber } from "./option-values.js";

/** A setting in force, and where it comes from. */
export interface Setting {
  readonly flag: string;
  /** As it was written; null: none. */
  readonly value: string | null;
  /** `--flag`, the name of a variable, or "default". */
  readonly from: string;
}

interface Kind {
  readonly flags: string;
  readonly meaning: string;
  /** Understands the value; throws a NewsgraphError that says what it takes. Absent: a flag, or any text. */
  readonly read?: (written: string) => unknown;
  readonly otherwise?: string;
  /** What an installation sets once: also taken from the environment, `--max-age` from NEWSGRAPH_MAX_AGE; `status` shows it. */
  readonly isSetting?: true;
  readonly choices?: readonly string[];
}

/** Every option there is. The same flag means the same in every command. */
const OPTIONS = {
  database: setting("--database <file>", "the database", fileName, "newsgraph.db"),
  workers: setting("--workers <count>", "analyse in so many threads", wholeNumber(1, 64), String(DEFAULT_WORKERS)),
  timeout: setting(
    "--timeout <time>",
    "refuse an article whose analysis takes longer: 90s, 5m",
    seconds,
    `${DEFAULT_TIMEOUT_SECONDS}s`,
  ),
  maxFailures: setting("--max-failures <count>", "end the run when more files than this were refused", wholeNumber(0)),
  metricsFile: setting("--metrics-file <file>", "write the run's numbers for Prometheus' node exporter", fileName),
  maxAge: setting("--max-age <time>", "exit with 5 if the last good run is older: 26h, 2d", seconds),
  dryRun: { flags: "-n, --dry-run", meaning: "analyse and tell what would change, but write nothing" },
  filesFrom: {
    flags: "--files-from <file>",
    meaning: "read more paths from a file, one a line or ended by NUL; - for standard input",
  },
  fields: {
    flags: "--fields <mapping>",
    meaning: "how records name the fields: title=headline,text=article.body",
    read: parseFieldMapping,
  },
  jsonl: { flags: "--jsonl", meaning: "read every file as JSON lines, whatever its ending" },
  authority: {
    flags: "--authority <file>",
    meaning: "people, bodies and places whose names it decides, as JSON lines; stays in force",
  },
  prune: { flags: "--prune", meaning: "forget stored files that are gone from the folders given" },
  force: { flags: "--force", meaning: "with --prune: also where a folder is empty now" },
  watch: { flags: "--watch", meaning: "go on loading what is added or changed, until Ctrl-C" },
  asIs: { flags: "--as-is", meaning: "take each text as a clean body, so that offsets are those of the input" },
  format: {
    flags: "--format <format>",
    meaning: "the form",
    otherwise: "jsonl",
    choices: ["jsonl", "csv", "jsonld"],
  },
  output: { flags: "-o, --output <file>", meaning: "write to a file, which appears when it is whole", read: fileName },
  events: { flags: "--events", meaning: "print a JSON line on standard output for each file, as it is done" },
  json: { flags: "--json", meaning: "print the result as JSON on standard output" },
  quiet: { flags: "-q, --quiet", meaning: "print only what went wrong" },
  verbose: { flags: "--verbose", meaning: "if the command fails, tell also what lies beneath: error codes and stacks" },
  color: { flags: "--no-color", meaning: "no colours" },
} satisfies Readonly<Record<string, Kind>>;

export type OptionName = keyof typeof OPTIONS;

function setting(flags: string, meaning: string, read: (written: string) => unknown, otherwise?: string): Kind {
  return { flags, meaning, read, isSetting: true, ...(otherwise !== undefined && { otherwise }) };
}

/** The option of that name, for a command to take. Its value stays as it is written until `valuesOf` reads it. */
export function optionOf(name: OptionName): Option {
  const { flags, meaning, otherwise, isSetting, choices }: Kind = OPTIONS[name];
  const option = new Option(flags, meaning);
  if (isSetting) option.env(`NEWSGRAPH_${option.name().toUpperCase().replaceAll("-", "_")}`);
  if (choices) option.choices(choices);
  return otherwise === undefined ? option : option.default(otherwise);
}

/** What a command was told, understood. Throws USAGE that lists all that is wrong at once. */
export function valuesOf<Values>(command: Command): Values {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const option of command.options) {
    const name = option.attributeName();
    const { value, from } = written(command, option);
    const { read }: Kind = OPTIONS[name as OptionName];
    try {
      values[name] = read && typeof value === "string" ? read(value) : value;
    } catch (cause) {
      if (!(cause instanceof NewsgraphError)) throw cause;
      problems.push(`${from} is "${value}". ${cause.message}`);
    }
  }
  if (problems.length > 0) throw new NewsgraphError("USAGE", problems.join("\n"));
  return values as Values;
}

/** The settings in force: what the command was told, and what the environment and the defaults say of the rest. Throws as `valuesOf`. */
export function settingsInForce(command: Command): readonly Setting[] {
  const untold = new Command();
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    const kind: Kind = OPTIONS[name];
    if (kind.isSetting) untold.addOption(optionOf(name));
  }
  untold.parse([], { from: "user" });
  valuesOf(untold);
  return untold.options.map((option) => {
    const isTold = command.getOptionValueSource(option.attributeName()) === "cli";
    const { value, from } = written(isTold ? command : untold, option);
    return { flag: option.long!, value: value === undefined ? null : String(value), from };
  });
}

/** An option's value as it was written, undefined if there is none, and who says so: its flag, its variable or its default. */
function written(command: Command, option: Option): { readonly value: unknown; readonly from: string } {
  const name = option.attributeName();
  const value = command.getOptionValue(name);
  const source = command.getOptionValueSource(name);
  if (source === "cli") return { value, from: option.long! };
  // An empty variable is none.
  if (source === "env" && value !== "") return { value, from: option.envVar! };
  return { value: source === "env" ? option.defaultValue : value, from: "default" };
}
