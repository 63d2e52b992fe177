import { Command, CommanderError } from "commander";

/** The hosted Apollo Sandbox, which may always ask: it is where a browser offers to open an API that it can reach. */
const HOSTED_SANDBOX = "https://studio.apollographql.com";

/** What the server is told when it starts. */
export interface Settings {
  /** Path of the database file. */
  readonly database: string;
  /** TCP port; 0 takes any that is free. */
  readonly port: number;
  /** Name or address to listen on. */
  readonly host: string;
  /** Origins whose pages may ask from a browser, apart from the API's own. */
  readonly corsOrigins: readonly string[];
}

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
  const flags = command.opts<{ database?: string; port?: string; host?: string }>();

  function setting(flag: "database" | "port" | "host", otherwise: string): { value: string; from: string } {
    const variable = `NEWSGRAPH_${flag.toUpperCase()}`;
    const value = flags[flag] ?? (environment[variable] || undefined);
    return { value: value ?? otherwise, from: flags[flag] === undefined ? variable : `--${flag}` };
  }

  const database = setting("database", "newsgraph.db");
  if (database.value === "") problems.push(`${database.from} is empty: give the path of a database.`);
  const port = setting("port", "4000");
  const portNumber = /^\d{1,5}$/.test(port.value) ? Number(port.value) : Number.NaN;
  if (!(portNumber <= 65_535)) problems.push(`${port.from} is "${port.value}": give a number from 0 to 65535.`);
  const host = setting("host", "127.0.0.1");
  if (!/^[\w.:-]+$/.test(host.value)) problems.push(`${host.from} is "${host.value}": give a host name or an address.`);
  const origins = (environment.NEWSGRAPH_CORS ?? "").split(",").map((origin) => origin.trim());
  const corsOrigins = [HOSTED_SANDBOX, ...origins.filter((origin) => origin !== "")];
  for (const origin of corsOrigins) {
    if (!isOrigin(origin))
      problems.push(`NEWSGRAPH_CORS has "${origin}": give origins like https://example.org, with commas between.`);
  }
  if (problems.length > 0) return { kind: "WRONG", problems };
  return {
    kind: "SERVE",
    settings: { database: database.value, port: portNumber, host: host.value, corsOrigins },
  };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function describeCommand(write: (text: string) => void): Command {
  return new Command("newsgraph-api")
    .description(
      "Serves a newsgraph database over GraphQL, to programs and to Apollo Sandbox in a browser. It only reads.",
    )
    .option("--database <file>", "the database to serve (NEWSGRAPH_DATABASE; newsgraph.db)")
    .option("--port <number>", "the port to listen on, 0 for any that is free (NEWSGRAPH_PORT; 4000)")
    .option("--host <name>", "the address to listen on, 0.0.0.0 for all (NEWSGRAPH_HOST; 127.0.0.1)")
    .helpOption("-h, --help", "print this page")
    .allowExcessArguments(false)
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", ENVIRONMENT)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {} });
}

const EXAMPLES = `Examples:
  newsgraph-api                                  serve newsgraph.db on http://localhost:4000/graphql
  newsgraph-api --database news.db --port 8080   another database, another port
  curl -s localhost:4000/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ articles(first: 3) { nodes { title } } }"}'
`;

const ENVIRONMENT = `
Flags go before environment variables. NEWSGRAPH_CORS lists further origins whose pages may ask, with commas between.
Exit codes: 0 stopped when asked to, 1 a bug, 2 wrong usage or configuration.`;
