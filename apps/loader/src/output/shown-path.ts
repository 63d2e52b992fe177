import { STANDARD_INPUT } from "../input/find-files.js";
import { printable } from "./printable.js";

/** An article's path as a person reads it: without what a terminal obeys, and standard input by its name. */
export function shownPath(path: string): string {
  return path === STANDARD_INPUT || path.startsWith(`${STANDARD_INPUT}#`) ? "standard input" : printable(path);
}
