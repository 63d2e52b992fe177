import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@newsgraph/store";
import { pino } from "pino";
import { type RunningServer, startServer } from "../src/server.js";
import { type ArticleTold, seed } from "./newsroom.js";

/** A GraphQL answer, as far as tests look at it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data?: any;
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
}

/** Stores the articles and serves them, with `prepare` for whatever else shall be in the database. */
export async function serveTold(
  told: readonly ArticleTold[],
  prepare: (store: Store) => Promise<void> = async () => {},
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
  const log = pino({ base: null }, { write: (line) => logged.push(JSON.parse(line)) });
  const server = await startServer({ store, log, corsOrigins: ["https://page.example"], port: 0, host: "127.0.0.1" });
  const url = server.url.replace("localhost", "127.0.0.1");
  return {
    url,
    file,
    store,
    statements,
    logged,
    async ask(query, variables) {
      const headers = { "content-type": "application/json" };
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as Answer;
    },
    async stop() {
      await server.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
