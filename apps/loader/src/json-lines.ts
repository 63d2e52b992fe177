import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { NewsgraphError } from "@newsgraph/core";
import { unreadable } from "./find-files.js";

/** One text of a JSON Lines file. */
export interface JsonLine {
  /** Number of its line; the first is 1. */
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

/**
 * Reads JSON Lines of `{"id", "text", "title"?, "published"?}`, line by line, from a file or (`-`) standard input. Empty
 * lines are passed over. A line that is not of that form yields a NewsgraphError INPUT_MALFORMED in its place and the
 * rest goes on; a file that cannot be read yields FILE_UNREADABLE and ends.
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine | NewsgraphError> {
  const input = path === "-" ? process.stdin : createReadStream(path);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  try {
    for await (const content of lines) {
      line += 1;
      // A byte order mark belongs to the file, not to its first line.
      const json = line === 1 ? content.replace(/^\uFEFF/, "") : content;
      if (json.trim() !== "") yield parse(json, path, line);
    }
  } catch (cause) {
    yield unreadable(path, cause);
  }
}

function parse(json: string, file: string, line: number): JsonLine | NewsgraphError {
  const malformed = (what: string) =>
    new NewsgraphError(
      "INPUT_MALFORMED",
      `Line ${line} ${what}. Each line is {"id", "text", "title"?, "published"?}.`,
      {
        file,
        line,
      },
    );
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return malformed(`is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return malformed("is not a JSON object");
  const { id, text, title, published } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") return malformed('has no "id" that is a string or a number');
  if (typeof text !== "string") return malformed('has no "text" that is a string');
  if (title !== undefined && title !== null && typeof title !== "string")
    return malformed('has a "title" that is no string');
  if (published !== undefined && published !== null && typeof published !== "string") {
    return malformed('has a "published" that is no string');
  }
  return { line, id: String(id), text, ...(title ? { title } : {}), ...(published ? { published } : {}) };
}
