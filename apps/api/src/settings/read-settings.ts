import { Command, CommanderError } from "commander";
import { OPTIONS, type Option } from "./options.js";
import { Problem } from "./problem.js";
import type { Settings } from "./settings.js";

/** What the command line asks for: to serve, to print a text and end well, or nothing that could be understood. */
export type Asked =
  | { readonly kind: "SERVE"; readonly settings: Settings }
  | { readonly kind: "PRINT"; readonly text: string }
  | { readonly kind: "WRONG"; readonly problems: readonly string[] };

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads flags, then environment, then defaults. All that is wrong is told at once. */
export function readSettings(args: readonly string[], environment: Environment): Asked {
  let text = "";
  const problems: string[] = [];
  const command = describeCommand((output) => {
    text += output;
  });
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "PRINT", text };
    problems.push(error.message.replace(/^error: /, ""));
  }
  const flags = command.opts<Record<string, string | undefined>>();

  const settings: Record<string, unknown> = {};
  for (const [name, option] of Object.entries<Option<unknown>>(OPTIONS)) {
    const flag = flags[flagProperty(option)];
    const variable = variableOf(option);
    const value = flag ?? (environment[variable] || option.otherwise); // an empty variable is none
    try {
      settings[name] = option.read(value);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(`${flag === undefined ? variable : `--${option.flag}`} ${error.message}`);
    }
  }
  if (problems.length > 0) return { kind: "WRONG", problems };
  return { kind: "SERVE", settings: settings as unknown as Settings };
}

function variableOf({ flag }: Option<unknown>): string {
  return `NEWSGRAPH_${flag.toUpperCase().replaceAll("-", "_")}`;
}

/** The name under which commander keeps a flag: `tokens-file` as tokensFile. */
function flagProperty({ flag }: Option<unknown>): string {
  return flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function describeCommand(write: (text: string) => void): Command {
  const command = new Command("newsgraph-api").description(
    "Serves a newsgraph database over GraphQL, to programs and to people in a browser. It only reads.",
  );
  for (const option of Object.values<Option<unknown>>(OPTIONS)) {
    const sources = [variableOf(option), option.otherwise].filter((part) => part !== "").join("; ");
    command.option(`--${option.flag} <${option.argument}>`, `${option.meaning} (${sources})`);
  }
  return command
    .helpOption("-h, --help", "print this page")
    .allowExcessArguments(false)
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", NOTES)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {} });
}

const EXAMPLES = `Examples:
  newsgraph-api                                  serve newsgraph.db on http://localhost:4000/graphql
  newsgraph-api --database news.db --port 8080   another database, another port
  curl -s localhost:4000/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ articles(first: 3) { nodes { title } } }"}'
`;

const NOTES = `
Flags go before environment variables (in brackets, with what is taken otherwise).
/health and /ready tell monitors how it is, /metrics tells Prometheus.
Exit codes: 0 stopped when asked to, 1 a bug, 2 wrong usage or configuration.`;
