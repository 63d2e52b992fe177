import { availableParallelism } from "node:os";
import { InvalidArgumentError } from "commander";

/** Threads beyond this wait for the one that writes. */
const MOST_WORKERS = 8;

/** As many threads as the machine runs at a time. */
export const DEFAULT_WORKERS = Math.min(availableParallelism(), MOST_WORKERS);
/** The longest text that is read takes a fifth of it. */
export const DEFAULT_TIMEOUT_SECONDS = 120;

/** Reads a whole number of at least `least`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (written: string) => number {
  return (written) => {
    const number = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It takes a whole number from ${least}${most < 1e15 ? ` to ${most}` : ""}.`);
  };
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Reads a length of time as seconds: `90`, `90s`, `15m`, `26h`, `2d`. */
export function seconds(written: string): number {
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)([smhd])?$/.exec(written) ?? [];
  const length = Number(number) * SECONDS[unit]!;
  if (length > 0) return length;
  throw new InvalidArgumentError("It takes a length of time: 90s, 15m, 26h or 2d.");
}
