import { availableParallelism } from "node:os";
import { NewsgraphError } from "@newsgraph/core";

/** Threads beyond this wait for the one that writes. */
const MOST_WORKERS = 8;

/** As many threads as the machine runs at a time. */
export const DEFAULT_WORKERS = Math.min(availableParallelism(), MOST_WORKERS);
/** The longest text that is read takes a fifth of it. */
export const DEFAULT_TIMEOUT_SECONDS = 120;

/** Reads a whole number from `least` to `most`; its throws are USAGE and say what is taken. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (written: string) => number {
  return (written) => {
    const number = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    if (number >= least && number <= most) return number;
    const upTo = most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : "";
    throw new NewsgraphError("USAGE", `It takes a whole number from ${least}${upTo}.`);
  };
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Reads a length of time as seconds: `90`, `90s`, `15m`, `26h`, `2d`. Throws USAGE for anything else. */
export function seconds(written: string): number {
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)([smhd])?$/.exec(written) ?? [];
  const length = Number(number) * SECONDS[unit]!;
  if (length > 0) return length;
  throw new NewsgraphError("USAGE", "It takes a length of time: 90s, 15m, 26h or 2d.");
}

/** Reads the name of a file. Throws USAGE for an empty one. */
export function fileName(written: string): string {
  if (written !== "") return written;
  throw new NewsgraphError("USAGE", "It takes the path of a file.");
}
