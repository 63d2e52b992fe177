import { existsSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";
import { openStore, type Store } from "@newsgraph/store";
import { destination, pino } from "pino";
import { startServer } from "./server.js";
import { readSettings } from "./settings/read-settings.js";
import type { Settings } from "./settings/settings.js";

const EXIT_USAGE = 2;

const asked = readSettings(process.argv.slice(2), process.env);
switch (asked.kind) {
  case "SERVE":
    await serve(asked.settings);
    break;
  case "PRINT":
    process.stdout.write(asked.text);
    break;
  case "WRONG":
    refuse(...asked.problems, "`newsgraph-api --help` lists what can be said.");
}

async function serve(settings: Settings): Promise<void> {
  const store = await openDatabase(settings.database);
  if (!store) return;
  const log = pino({ name: "newsgraph-api", level: settings.logLevel }, destination({ dest: 2, sync: true }));
  try {
    const server = await startServer({ ...settings, store, log });
    console.log(`newsgraph is ready: open ${server.url} in a browser (Ctrl-C stops it).`);
    await stopSignal();
    await server.stop();
  } catch (error) {
    refuseListening(error, settings);
  } finally {
    await store.close();
  }
}

async function openDatabase(file: string): Promise<Store | null> {
  if (!existsSync(file)) {
    refuse(`${file}: there is no such database. Load one with: newsgraph load --database ${file} path/to/articles`);
    return null;
  }
  try {
    return await openStore(file, { readonly: true });
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    refuse(error.message);
    return null;
  }
}

/** Tells why the port could not be had and what to do. Throws on what is no such reason. */
function refuseListening(error: unknown, { port, host }: Settings): void {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const advice: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use. Stop what uses it, or choose another: newsgraph-api --port ${port + 1}`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: newsgraph-api --port 4000`,
    EADDRNOTAVAIL: `--host ${host} is not an address of this machine. Leave it out, or take 0.0.0.0 for all.`,
    ENOTFOUND: `--host ${host} is not known. Leave it out, or take 0.0.0.0 for all.`,
  };
  const reason = advice[code];
  if (!reason) throw error;
  refuse(reason);
}

/** Resolves at the first SIGINT or SIGTERM. Later ones are passed over: npm sends Ctrl-C a second time. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}

function refuse(...problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = EXIT_USAGE;
}
