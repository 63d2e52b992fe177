import { readFileSync } from "node:fs";
import { NewsgraphError } from "@newsgraph/core";
import { STANDARD_INPUT, unreadable } from "./find-files.js";

/**
 * Reads a list of paths from a file or (`-`) standard input: one a line, or, if there is any NUL in it, ended by NULs as
 * `find -print0` writes them, so that names may hold line breaks. Throws USAGE if it cannot be read, or would be typed.
 */
export async function readPathList(file: string): Promise<string[]> {
  if (file === STANDARD_INPUT) refuseTerminal("--files-from -");
  let list: string;
  try {
    list = readFileSync(file === STANDARD_INPUT ? 0 : file, "utf8");
  } catch (cause) {
    throw new NewsgraphError("USAGE", `--files-from ${file}: ${unreadable(file, cause).message}`, { file }, { cause });
  }
  return list.split(list.includes("\0") ? "\0" : /\r?\n/).filter((path) => path !== "");
}

/** A job never asks: standard input is for pipes and files. Throws USAGE if a person sits there. */
export function refuseTerminal(what: string): void {
  if (process.stdin.isTTY) {
    throw new NewsgraphError("USAGE", `${what} reads standard input, which is a terminal. Pipe something in.`);
  }
}
