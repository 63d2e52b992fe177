import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { NewsgraphError } from "@newsgraph/core";
import { watch } from "chokidar";
import { ExitCode } from "../exit-codes.js";
import { isArticleName } from "../input/file-kind.js";
import type { StopSignal } from "../stop-signal.js";

/** A file is loaded when it has not grown for so long: it may still be written. */
const WHOLE_AFTER_MS = 1_000;
/** Files that come together are loaded together. */
const GATHER_MS = 1_000;
/** If another run holds the lock, so long is waited. */
const RETRY_MS = 5_000;

/**
 * Watches files and folders until a signal comes; returns its exit code. `load` is given what was added or changed, and what
 * went, as absolute paths. The lock is held for each load alone, so that other runs find their turn.
 */
export async function watchAndLoad(
  paths: readonly string[],
  stop: StopSignal,
  load: (changed: readonly string[], gone: ReadonlySet<string>) => Promise<ExitCode>,
): Promise<ExitCode> {
  const changed = new Set<string>();
  const gone = new Set<string>();
  const given = new Set(paths.map((path) => resolve(path)));
  const noteIn = (set: Set<string>, other: Set<string>) => (path: string) => {
    const file = resolve(path);
    if (!given.has(file) && !isArticleName(file)) return;
    set.add(file);
    other.delete(file);
  };
  const note = noteIn(changed, gone);
  const watcher = watch([...given], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: WHOLE_AFTER_MS },
    // A name that starts with a dot is hidden, unless it was given itself or stands above what was given.
    ignored: (path) => !given.has(resolve(path)) && /(?:^|[/\\])\.[^/\\]+$/.test(path),
  });
  watcher.on("add", note).on("change", note).on("unlink", noteIn(gone, changed));
  await new Promise<void>((ready) => watcher.once("ready", ready));
  process.stderr.write("Watching for new and changed files; Ctrl-C ends it.\n");
  try {
    while (!(await stop.isAsked())) {
      await pause(GATHER_MS, stop);
      if (changed.size + gone.size === 0 || stop.exitCode() !== null) continue;
      const [came, went] = [new Set(changed), new Set(gone)];
      changed.clear();
      gone.clear();
      try {
        await load([...came], went);
      } catch (cause) {
        if (!(cause instanceof NewsgraphError) || cause.code !== "DATABASE_LOCKED") throw cause;
        // What came or went since is newer.
        for (const path of came) if (!gone.has(path)) changed.add(path);
        for (const path of went) if (!changed.has(path)) gone.add(path);
        process.stderr.write(`newsgraph: ${cause.message} Trying again in ${RETRY_MS / 1000} s.\n`);
        await pause(RETRY_MS, stop);
      }
    }
  } finally {
    await watcher.close();
  }
  return stop.exitCode() ?? ExitCode.OK;
}

/** Waits for that time, or until a signal comes. */
async function pause(ms: number, { asked }: StopSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal: asked }).catch(() => {});
}
