import { createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { NewsgraphError } from "@newsgraph/core";
import { type ListedNoun, openStore } from "@newsgraph/store";
import { ExitCode } from "../exit-codes.js";
import { exported, type Format } from "../export/formats.js";
import { EXPORTED } from "../export/records.js";
import { whyUnwritable } from "../output/unwritable.js";

/** What `newsgraph export` takes from the command line. */
export interface ExportOptions {
  readonly database: string;
  readonly format: Format;
  readonly output?: string;
}

/**
 * Writes what is stored to standard output or a file, which appears when it is whole. It sees the database as it was when it
 * began; a load may go on meanwhile.
 */
export async function exportCommand(given: readonly string[], options: ExportOptions): Promise<ExitCode> {
  const nouns = nounsOf(given, options.format);
  const store = await openStore(options.database, { readonly: true, snapshot: true });
  try {
    const pieces = Readable.from(exported(store.read, nouns, options.format));
    if (options.output === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await writeWhole(options.output, pieces);
    return ExitCode.OK;
  } finally {
    await store.close();
  }
}

function nounsOf(given: readonly string[], format: Format): readonly ListedNoun[] {
  const unknown = given.find((noun) => !EXPORTED.includes(noun as ListedNoun));
  if (unknown !== undefined) {
    throw new NewsgraphError("USAGE", `"${unknown}" cannot be exported. There are ${EXPORTED.join(", ")}.`);
  }
  const nouns = given.length === 0 ? EXPORTED : EXPORTED.filter((noun) => given.includes(noun));
  if (format === "csv" && nouns.length > 1) {
    throw new NewsgraphError("USAGE", `A table holds one kind of thing: name one of ${EXPORTED.join(", ")}.`);
  }
  return nouns;
}

async function writeWhole(file: string, pieces: Readable): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await pipeline(pieces, createWriteStream(temporary));
    renameSync(temporary, file);
  } catch (cause) {
    rmSync(temporary, { force: true });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOSPC")
      throw new NewsgraphError("DATABASE_FULL", `${file} cannot grow: the disk is full.`, { file });
    if (code === undefined || cause instanceof NewsgraphError) throw cause;
    throw new NewsgraphError("USAGE", `--output ${file}: ${whyUnwritable(cause)}`, { file }, { cause });
  }
}
