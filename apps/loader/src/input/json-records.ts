import { NewsgraphError } from "@newsgraph/core";
import { type FieldMapping, type ReadRecord, readRecord } from "./field-mapping.js";
import { type Line, splitLines } from "./lines.js";

/** A record and its number in the file: its line in JSON Lines, its place in JSON; the first is 1. */
export interface NumberedRecord extends ReadRecord {
  readonly number: number;
}

/** A line longer than this holds more than one article may. */
const MOST_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Reads JSON Lines: one object a line, empty lines passed over. A line that holds no article yields a NewsgraphError
 * INPUT_MALFORMED (FILE_TOO_LARGE) in its place, and the rest goes on.
 */
export async function* readJsonLines(
  stream: AsyncIterable<Buffer>,
  file: string,
  mapping: FieldMapping,
): AsyncGenerator<NumberedRecord | NewsgraphError> {
  for await (const line of splitLines(stream, MOST_LINE_BYTES)) {
    if (line.text === null || line.text.trim() !== "") yield readLine(line, file, mapping);
  }
}

function readLine({ number, text }: Line, file: string, mapping: FieldMapping): NumberedRecord | NewsgraphError {
  const place = { file, line: number };
  if (text === null)
    return new NewsgraphError("FILE_TOO_LARGE", `Line ${number} is too long to be one article.`, place);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return new NewsgraphError("INPUT_MALFORMED", `Line ${number} is not JSON: ${(error as Error).message}.`, place);
  }
  const record = readRecord(value, mapping);
  if (typeof record !== "string") return { ...record, number };
  return new NewsgraphError("INPUT_MALFORMED", `Line ${number} ${record}. ${REMEDY}`, place);
}

const REMEDY = "Name the fields with --fields, as in --fields text=body,title=headline.";

/**
 * Reads JSON that holds an article, a list of them, or an object with one list of objects in it (`{"articles": […]}`). Null
 * if no article is in it: a file that is about something else. A list's record that is none yields INPUT_MALFORMED. Throws
 * INPUT_MALFORMED for what is no JSON, as where half of it was copied yet.
 */
export function readJson(
  json: string,
  file: string,
  mapping: FieldMapping,
): readonly (NumberedRecord | NewsgraphError)[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = `It is not JSON: ${(error as Error).message}. Mend it, or fetch it again.`;
    throw new NewsgraphError("INPUT_MALFORMED", why, { file });
  }
  const single = readRecord(value, mapping);
  if (typeof single !== "string") return [{ ...single, number: 1 }];
  const records = recordsOf(value)?.map((record, at) => {
    const read = readRecord(record, mapping);
    if (typeof read !== "string") return { ...read, number: at + 1 };
    return new NewsgraphError("INPUT_MALFORMED", `Record ${at + 1} ${read}. ${REMEDY}`, { file });
  });
  return records?.some((record) => !(record instanceof NewsgraphError)) ? records : null;
}

function recordsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return null;
  const lists = Object.values(value).filter((one) => Array.isArray(one) && typeof one[0] === "object");
  return lists.length === 1 ? (lists[0] as unknown[]) : null;
}

/** The error for JSON in which no article was found, though it was asked for. */
export function noArticle(file: string): NewsgraphError {
  return new NewsgraphError("INPUT_MALFORMED", `No article was found in it. ${REMEDY}`, { file });
}
