import { readFileSync } from "node:fs";
import { readTokens } from "../http/access.js";
import { DEFAULT_MAX_COST, DEFAULT_RATE_LIMIT, DEFAULT_TIME_LIMIT_SECONDS } from "../limits/limits.js";
import { readSafelist } from "../limits/safelist.js";
import { Problem } from "./problem.js";
import { LOG_LEVELS, type LogLevel, type Settings } from "./settings.js";

/** The hosted Apollo Sandbox, which may always ask: it is where a browser offers to open an API that it can reach. */
const HOSTED_SANDBOX = "https://studio.apollographql.com";

/** How a setting is said and understood. */
export interface Option<Value> {
  /** The flag without its dashes. The environment variable follows from it: `tokens-file` is NEWSGRAPH_TOKENS_FILE. */
  readonly flag: string;
  /** What its value is called in the help. */
  readonly argument: string;
  readonly meaning: string;
  /** What is taken if nothing is said; "" for what is nothing. */
  readonly otherwise: string;
  /** Understands the value. Throws a Problem that says what to give instead. */
  readonly read: (value: string) => Value;
}

/** Every setting there is. */
export const OPTIONS: { readonly [S in keyof Settings]: Option<Settings[S]> } = {
  database: {
    flag: "database",
    argument: "file",
    meaning: "the database to serve",
    otherwise: "newsgraph.db",
    read(file) {
      if (file === "") throw new Problem("is empty: give the path of a database.");
      return file;
    },
  },
  port: {
    flag: "port",
    argument: "number",
    meaning: "the port to listen on, 0 for any that is free",
    otherwise: "4000",
    read: (text) => wholeNumber(text, 0, 65_535),
  },
  host: {
    flag: "host",
    argument: "name",
    meaning: "the address to listen on, 0.0.0.0 for all",
    otherwise: "127.0.0.1",
    read(name) {
      if (!/^[\w.:-]+$/.test(name)) throw new Problem(`is "${name}": give a host name or an address.`);
      return name;
    },
  },
  cors: {
    flag: "cors",
    argument: "origins",
    meaning: "further origins whose pages may ask, with commas between",
    otherwise: "",
    read(text) {
      const origins = text.split(",").map((origin) => origin.trim());
      const given = origins.filter((origin) => origin !== "");
      const wrong = given.filter((origin) => !isOrigin(origin));
      if (wrong.length > 0) {
        throw new Problem(`has "${wrong.join('", "')}": give origins like https://example.org, with commas between.`);
      }
      return [HOSTED_SANDBOX, ...given];
    },
  },
  tokens: {
    flag: "tokens-file",
    argument: "file",
    meaning: "who may ask: a file with a line `name token` for each client; without one everybody may",
    otherwise: "",
    read: (file) => (file === "" ? null : readTokens(textOf(file))),
  },
  safelist: {
    flag: "safelist",
    argument: "file",
    meaning: "answer only these queries: a JSON file whose values are the documents; without one all are answered",
    otherwise: "",
    read: (file) => (file === "" ? null : readSafelist(textOf(file))),
  },
  rateLimit: {
    flag: "rate-limit",
    argument: "number",
    meaning: "requests that one client may make in a minute, 0 for any number",
    otherwise: String(DEFAULT_RATE_LIMIT),
    read: (text) => wholeNumber(text, 0, 10_000_000),
  },
  proxies: {
    flag: "proxies",
    argument: "number",
    meaning: "how many proxies stand in front and tell the client's address in X-Forwarded-For",
    otherwise: "0",
    read: (text) => wholeNumber(text, 0, 10),
  },
  maxCost: {
    flag: "max-cost",
    argument: "number",
    meaning: "what one query may cost: about one for every object it can return",
    otherwise: String(DEFAULT_MAX_COST),
    read: (text) => wholeNumber(text, 1, 10_000_000),
  },
  timeLimit: {
    flag: "time-limit",
    argument: "seconds",
    meaning: "how long one query may run",
    otherwise: String(DEFAULT_TIME_LIMIT_SECONDS),
    read: (text) => wholeNumber(text, 1, 3_600),
  },
  introspection: {
    flag: "introspection",
    argument: "on|off",
    meaning: "whether the schema may be asked for",
    otherwise: "on",
    read: onOrOff,
  },
  pages: {
    flag: "pages",
    argument: "on|off",
    meaning: "whether browsers get Apollo Sandbox at /graphql and an explorer at /ide",
    otherwise: "on",
    read: onOrOff,
  },
  filePaths: {
    flag: "file-paths",
    argument: "on|off",
    meaning: "whether clients see the paths of files on this machine, not only their names",
    otherwise: "off",
    read: onOrOff,
  },
  logLevel: {
    flag: "log-level",
    argument: "level",
    meaning: `what is logged, from the gravest: ${LOG_LEVELS.join(", ")}; info logs every request`,
    otherwise: "warn",
    read(level) {
      if (LOG_LEVELS.includes(level as LogLevel)) return level as LogLevel;
      throw new Problem(`is "${level}": give one of ${LOG_LEVELS.join(", ")}.`);
    },
  },
};

function wholeNumber(text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw new Problem(`is "${text}": give a number from ${least} to ${most}.`);
  return number;
}

function onOrOff(text: string): boolean {
  if (text === "on" || text === "off") return text === "on";
  throw new Problem(`is "${text}": give on or off.`);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    throw new Problem(`is "${file}", which cannot be read (${code}).`);
  }
}
