import { createReadStream, statSync } from "node:fs";
import { type AuthorityEntry, ENTITY_KINDS, type EntityKind, NewsgraphError } from "@newsgraph/core";
import { unreadable } from "./find-files.js";
import { splitLines } from "./lines.js";

/** Entries of a list that fits in memory many times over; the world's politicians are fewer. */
const MOST_ENTRIES = 200_000;
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_LINE_BYTES = 64 * 1024;
const MOST_NAMES = 100;
const MOST_CHARACTERS = 200;
const WIKIDATA_ID = /^Q[1-9]\d{0,11}$/;
const FIELDS = new Set(["name", "aliases", "kind", "wikidata", "ids"]);

/**
 * Reads an authority file: JSON lines of `{"name", "kind", "aliases"?, "wikidata"?, "ids"?}`. Throws INPUT_MALFORMED with
 * file, line and field for the first that is wrong, FILE_TOO_LARGE beyond the bounds, FILE_UNREADABLE if it cannot be read.
 */
export async function readAuthorities(file: string): Promise<AuthorityEntry[]> {
  try {
    if (statSync(file).size > MOST_BYTES) throw tooLarge(file, `larger than ${MOST_BYTES / 1024 / 1024} MB`);
    const entries: AuthorityEntry[] = [];
    for await (const { number, text } of splitLines(createReadStream(file), MOST_LINE_BYTES)) {
      const refuse = (what: string) =>
        new NewsgraphError("INPUT_MALFORMED", `${file}, line ${number}: ${what}`, { file, line: number });
      if (text === null) throw refuse(`is longer than ${MOST_LINE_BYTES} bytes. Split the entry.`);
      if (text.trim() === "") continue;
      if (entries.length === MOST_ENTRIES) throw tooLarge(file, `of more than ${MOST_ENTRIES} entries`);
      entries.push(readEntry(text, refuse));
    }
    return entries;
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause;
    const { code, message, place } = unreadable(file, cause);
    throw new NewsgraphError(code, `--authority ${file}: ${message}`, place, { cause });
  }
}

type Refuse = (what: string) => NewsgraphError;

function readEntry(text: string, refuse: Refuse): AuthorityEntry {
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    throw refuse('is not JSON. Write one object a line, as {"name": "Ada Lindqvist", "kind": "PERSON"}.');
  }
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) throw refuse("is no JSON object.");
  const fields = entry as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(fields).find((field) => !FIELDS.has(field));
  if (unknown !== undefined) throw refuse(`has an unknown field ${unknown}. Known are ${[...FIELDS].join(", ")}.`);
  const { wikidata } = fields;
  if (wikidata !== undefined && !(typeof wikidata === "string" && WIKIDATA_ID.test(wikidata))) {
    throw refuse("wikidata is no id of Wikidata. Write it as Q1234.");
  }
  const ids = readNames(fields.ids, "ids", refuse);
  return {
    name: readName(fields.name, "name", refuse),
    kind: readKind(fields.kind, refuse),
    aliases: readNames(fields.aliases, "aliases", refuse),
    ids: [...new Set([...(wikidata === undefined ? [] : [wikidata]), ...ids])],
  };
}

function readKind(kind: unknown, refuse: Refuse): EntityKind {
  if (ENTITY_KINDS.includes(kind as EntityKind)) return kind as EntityKind;
  throw refuse(`kind is ${JSON.stringify(kind) ?? "missing"}. It is one of ${ENTITY_KINDS.join(", ")}.`);
}

function readNames(names: unknown, field: string, refuse: Refuse): string[] {
  if (names === undefined) return [];
  if (!Array.isArray(names)) throw refuse(`${field} is no list. Write it as ["…"].`);
  if (names.length > MOST_NAMES) throw refuse(`${field} has ${names.length} items, more than ${MOST_NAMES}.`);
  return names.map((name, place) => readName(name, `${field}[${place}]`, refuse));
}

function readName(name: unknown, field: string, refuse: Refuse): string {
  if (typeof name !== "string" || name.trim() === "") throw refuse(`${field} is missing or no text.`);
  if (name.length > MOST_CHARACTERS) throw refuse(`${field} is longer than ${MOST_CHARACTERS} characters.`);
  return name.trim();
}

function tooLarge(file: string, how: string): NewsgraphError {
  return new NewsgraphError("FILE_TOO_LARGE", `${file} is ${how}. Keep those whom your articles name.`, { file });
}
