import { setImmediate } from "node:timers/promises";
import { ExitCode } from "./exit-codes.js";

/** Listens for Ctrl-C and SIGTERM, so that a run ends between two articles and reports. */
export interface StopSignal {
  /** True once a signal came. Lets the event loop turn first, or a busy run would never hear one. */
  isAsked(): Promise<boolean>;
  /** The exit code of the signal that came, or null if none did. */
  exitCode(): ExitCode | null;
  /** Aborted when a signal came. */
  readonly asked: AbortSignal;
  /** Aborted when a signal came and what was in work has had its time to end. */
  readonly patience: AbortSignal;
  /** Stops listening. */
  end(): void;
}

/** After a signal, so long is waited for what is in work. */
const PATIENCE_MS = 10_000;

/** The first signal asks the run to stop and says so on standard error; the second leaves at once. */
export function stopSignal(): StopSignal {
  let code: ExitCode | null = null;
  const asked = new AbortController();
  const patience = new AbortController();
  const listen = (exitCode: ExitCode) => () => {
    if (code !== null) process.exit(exitCode);
    code = exitCode;
    asked.abort();
    setTimeout(() => patience.abort(), PATIENCE_MS).unref();
    process.stderr.write("\nStopping after the articles in hand; once more to leave at once.\n");
  };
  const listeners = { SIGINT: listen(ExitCode.INTERRUPTED), SIGTERM: listen(ExitCode.TERMINATED) };
  for (const [signal, listener] of Object.entries(listeners)) process.on(signal, listener);
  return {
    async isAsked() {
      await setImmediate();
      return code !== null;
    },
    exitCode: () => code,
    asked: asked.signal,
    patience: patience.signal,
    end() {
      for (const [signal, listener] of Object.entries(listeners)) process.off(signal, listener);
    },
  };
}
