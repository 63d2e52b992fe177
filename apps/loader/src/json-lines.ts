import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { KnownFields } from "@newsgraph/analysis";
import { NewsgraphError } from "@newsgraph/core";
import { unreadable } from "./find-files.js";

/** Fields that a line may have beside its id and text; each is a string. */
const FIELDS = ["title", "published", "outlet", "url", "byline"] as const;

const FORM = `{"id", "text", ${FIELDS.map((field) => `"${field}"?`).join(", ")}}`;

/** One text of a JSON Lines file. */
export interface JsonLine {
  /** Number of its line; the first is 1. */
  readonly line: number;
  readonly id: string;
  readonly text: string;
  /** What the line says of the text: only the fields that it has. */
  readonly known: Pick<KnownFields, (typeof FIELDS)[number]>;
}

/**
 * Reads JSON Lines of `{"id", "text", "title"?, "published"?, "outlet"?, "url"?, "byline"?}`, line by line, from a file or (`-`) standard input. Empty
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
    new NewsgraphError("INPUT_MALFORMED", `Line ${line} ${what}. Each line is ${FORM}.`, { file, line });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return malformed(`is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return malformed("is not a JSON object");
  const { id, text, ...others } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number") return malformed('has no "id" that is a string or a number');
  if (typeof text !== "string") return malformed('has no "text" that is a string');
  const known: Record<string, string> = {};
  for (const field of FIELDS) {
    const given = others[field];
    if (given === undefined || given === null || given === "") continue;
    if (typeof given !== "string")
      return malformed(`has ${field === "outlet" ? "an" : "a"} "${field}" that is no string`);
    known[field] = given;
  }
  return { line, id: String(id), text, known };
}
