import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@newsgraph/store";
import { pino } from "pino";
import { type RunningServer, type ServerOptions, startServer } from "../src/server.js";
import { readSettings } from "../src/settings/read-settings.js";
import type { LogLevel } from "../src/settings/settings.js";
import { type ArticleTold, seed } from "./newsroom.js";

/** A GraphQL answer, as far as tests look at it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data?: any;
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly id?: string };
  }[];
}

/** A real server over a real database in a folder of its own. */
export interface Serving extends RunningServer {
  readonly file: string;
  /** What the server reads from. */
  readonly store: Store;
  /** The SQL statements run so far; a test empties it. */
  readonly statements: string[];
  /** The lines logged so far. */
  readonly logged: Record<string, unknown>[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Posts a body and gives the whole answer. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

const asked = readSettings([], { NEWSGRAPH_CORS: "https://page.example", NEWSGRAPH_PORT: "0" });
if (asked.kind !== "SERVE") throw new Error("The settings that a test is served with are wrong.");
const { settings: SETTINGS } = asked;

/** Stores the articles and serves them, with `prepare` for whatever else shall be in the database, and with settings of its own. */
export async function serveTold(
  told: readonly ArticleTold[],
  prepare: (store: Store) => Promise<void> = async () => {},
  { logLevel = "warn", ...settings }: Partial<ServerOptions> & { logLevel?: LogLevel } = {},
): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-api-"));
  const file = join(folder, "newsgraph.db");
  const writer = await openStore(file);
  await seed(writer, told);
  await prepare(writer);
  await writer.close();

  const statements: string[] = [];
  const logged: Record<string, unknown>[] = [];
  const store = await openStore(file, { readonly: true, onStatement: (sql) => statements.push(sql) });
  const log = pino({ base: null, level: logLevel }, { write: (line) => logged.push(JSON.parse(line)) });
  const server = await startServer({ ...SETTINGS, ...settings, store, log });
  const url = server.url.replace("localhost", "127.0.0.1");
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return {
    url,
    file,
    store,
    statements,
    logged,
    async ask(query, variables) {
      return (await (await post({ query, variables })).json()) as Answer;
    },
    post,
    async stop() {
      await server.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
