/** Shows how far a stage is: a bar on a terminal, a plain line now and then elsewhere. Writes to standard error only. */
export interface Progress {
  /** Tells that `done` of `total` files are done, and how many articles came of them. */
  at(done: number, total: number, articles: number): void;
  /** Removes the bar, so that what follows starts on a clean line. */
  end(): void;
}

/** Back to the start of the line, which is emptied. */
const CLEAR = "\r\u001b[K";
/** Makes the progress of a stage: `verb` names it ("Reading"), `unit` what it goes through ("files"). */
export type ShowProgress = (verb: string, unit: string) => Progress;

const BAR_CELLS = 30;
/** A terminal is redrawn at most this often: more is flicker. */
const REDRAW_MS = 100;
/** Away from a terminal a log wants to see that the run is alive, not a line a file. */
const LINE_EVERY_MS = 30_000;
const LINE_EVERY_ARTICLES = 1_000;
/** Sooner than this a rate is chance. */
const LEAST_SECONDS_FOR_RATE = 0.5;

/** The progress for a stream. `verb` names what is being done ("Reading"), `unit` to what. `now` gives milliseconds. */
export function progressOn(
  stream: { isTTY?: boolean; write(text: string): unknown },
  verb: string,
  unit = "files",
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let lineAt = started;
  let lineArticles = 0;
  const line = (done: number, total: number, articles: number) => {
    const seconds = (now() - started) / 1000;
    const parts = [`${verb} ${done} of ${total} ${unit}`];
    if (articles !== done) parts.push(`${articles} articles`);
    if (seconds > LEAST_SECONDS_FOR_RATE) {
      const rate = articles / seconds;
      parts.push(`${rate.toFixed(rate < 10 ? 1 : 0)} a second`);
      if (done > 0 && done < total) parts.push(`${timeLeft((seconds * (total - done)) / done)} left`);
    }
    return parts.join(", ");
  };
  if (stream.isTTY) {
    return {
      at(done, total, articles) {
        if (done < total && now() - drawn < REDRAW_MS) return;
        drawn = now();
        const filled = Math.round((BAR_CELLS * done) / Math.max(total, 1));
        const bar = `[${"#".repeat(filled)}${".".repeat(BAR_CELLS - filled)}]`;
        stream.write(`${CLEAR}${bar} ${line(done, total, articles)}`);
      },
      end: () => {
        stream.write(CLEAR);
      },
    };
  }
  return {
    at(done, total, articles) {
      if (now() - lineAt < LINE_EVERY_MS && articles - lineArticles < LINE_EVERY_ARTICLES) return;
      lineAt = now();
      lineArticles = articles;
      stream.write(`${line(done, total, articles)}\n`);
    },
    end: () => {},
  };
}

/** Says on a terminal that the program has begun: loading the analysis takes longer than a person waits for a sign. */
export function tellStart(stream: { isTTY?: boolean; write(text: string): unknown }): void {
  if (stream.isTTY) stream.write("Starting …");
}

/** Removes what `tellStart` or a bar left on the line. */
export function clearLine(stream: { isTTY?: boolean; write(text: string): unknown }): void {
  if (stream.isTTY) stream.write(CLEAR);
}

/** For `--quiet` and `--json`: shows nothing. */
export const noProgress: Progress = { at: () => {}, end: () => {} };

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5_400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
