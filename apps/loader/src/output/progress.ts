/** Shows how far a run is: a bar on a terminal, a plain line now and then elsewhere. Writes to standard error only. */
export interface Progress {
  /** Tells that `done` of `total` files are done. */
  at(done: number, total: number): void;
  /** Removes the bar, so that what follows starts on a clean line. */
  end(): void;
}

const BAR_CELLS = 30;
/** A terminal is redrawn at most this often: more is flicker. */
const REDRAW_MS = 100;
/** Away from a terminal a log wants to see that the run is alive, not a line a file. */
const LINE_EVERY_MS = 30_000;
const LINE_EVERY_FILES = 1_000;

/** The progress for a stream. `verb` names what is being done ("Reading"). `now` gives milliseconds. */
export function progressOn(
  stream: { isTTY?: boolean; write(text: string): unknown },
  verb: string,
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let lineAt = started;
  let lineFiles = 0;
  const line = (done: number, total: number) => {
    const seconds = (now() - started) / 1000;
    const rate = seconds > 0.5 ? `, ${(done / seconds).toFixed(done / seconds < 10 ? 1 : 0)} a second` : "";
    return `${verb} ${done} of ${total} files${rate}`;
  };
  if (stream.isTTY) {
    return {
      at(done, total) {
        if (done < total && now() - drawn < REDRAW_MS) return;
        drawn = now();
        const filled = Math.round((BAR_CELLS * done) / Math.max(total, 1));
        stream.write(`\r\u001b[K[${"#".repeat(filled)}${".".repeat(BAR_CELLS - filled)}] ${line(done, total)}`);
      },
      end: () => {
        stream.write("\r\u001b[K");
      },
    };
  }
  return {
    at(done, total) {
      if (now() - lineAt < LINE_EVERY_MS && done - lineFiles < LINE_EVERY_FILES) return;
      lineAt = now();
      lineFiles = done;
      stream.write(`${line(done, total)}\n`);
    },
    end: () => {},
  };
}

/** For `--quiet` and `--json`: shows nothing. */
export const noProgress: Progress = { at: () => {}, end: () => {} };
