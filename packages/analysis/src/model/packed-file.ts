import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { NewsgraphError } from "@newsgraph/core";

/**
 * The form of every trained file, all numbers little-endian: the magic "NGLM", then in 32 bits each the version and the
 * length of the header; the header, JSON in UTF-8; the columns one after the other; CRC-32 of all before it.
 */
const MAGIC = 0x4d4c474e;
const VERSION = 1;
const PREAMBLE_BYTES = 12;
const CHECKSUM_BYTES = 4;

const COLUMN_TYPES = { int8: Int8Array, int16: Int16Array, int32: Int32Array } as const;
type ColumnType = keyof typeof COLUMN_TYPES;
export type Column = Int8Array | Int16Array | Int32Array;

/** What a trained file holds. */
export interface Packed {
  /** What it is for ("tags"). */
  readonly task: string;
  /** Raised when what is trained changes its form or meaning, so that a file from before is refused. */
  readonly revision: number;
  /** Small settings: names of labels, scales. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly columns: Readonly<Record<string, Column>>;
}

interface Header extends Omit<Packed, "columns"> {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly length: number }[];
}

/** The bytes of a trained file. The same content gives the same bytes. */
export function encodePacked({ task, revision, settings, columns }: Packed): Uint8Array {
  const entries = Object.entries(columns);
  const header: Header = {
    task,
    revision,
    settings,
    columns: entries.map(([name, column]) => ({ name, type: typeOf(column), length: column.length })),
  };
  const json = Buffer.from(JSON.stringify(header));
  const preamble = Buffer.alloc(PREAMBLE_BYTES);
  preamble.writeUInt32LE(MAGIC, 0);
  preamble.writeUInt32LE(VERSION, 4);
  preamble.writeUInt32LE(json.length, 8);
  const body = Buffer.concat([preamble, json, ...entries.map(([, column]) => columnBytes(column))]);
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(body));
  return Buffer.concat([body, checksum]);
}

/** Reads the bytes of a trained file. Throws a NewsgraphError (MODEL_UNUSABLE) if they are damaged or of another form. */
export function decodePacked(bytes: Uint8Array, file: string): Packed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.length - CHECKSUM_BYTES;
  if (end < PREAMBLE_BYTES || buffer.readUInt32LE(0) !== MAGIC) throw unusable(file, "is no file of trained weights");
  if (buffer.readUInt32LE(4) !== VERSION)
    throw unusable(file, `has form ${buffer.readUInt32LE(4)}, this program reads form ${VERSION}`);
  if (crc32(buffer.subarray(0, end)) !== buffer.readUInt32LE(end))
    throw unusable(file, "is damaged: its checksum is wrong");
  let at = PREAMBLE_BYTES + buffer.readUInt32LE(8);
  const { task, revision, settings, columns } = JSON.parse(buffer.toString("utf8", PREAMBLE_BYTES, at)) as Header;
  const read: Record<string, Column> = {};
  for (const { name, type, length } of columns) {
    const column = readColumn(buffer, at, type, length);
    read[name] = column;
    at += column.byteLength;
  }
  return { task, revision, settings, columns: read };
}

/**
 * Reads the trained file of a task from the folder `models`, beside `src` and `dist`. Throws a NewsgraphError
 * (MODEL_UNUSABLE) if it is missing, damaged, or not of this revision.
 */
export function readPacked(task: string, revision: number): Packed {
  const file = fileURLToPath(new URL(`../../models/${task}.bin`, import.meta.url));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw unusable(file, "cannot be read", cause);
  }
  const packed = decodePacked(bytes, file);
  if (packed.task !== task || packed.revision !== revision)
    throw unusable(file, `holds ${packed.task}, revision ${packed.revision}, and not ${task}, revision ${revision}`);
  return packed;
}

function unusable(file: string, what: string, cause?: unknown): NewsgraphError {
  const message = `The file of trained weights ${file} ${what}. Restore it, or train it with: pnpm train`;
  return new NewsgraphError("MODEL_UNUSABLE", message, { file }, { cause });
}

function typeOf(column: Column): ColumnType {
  return column instanceof Int8Array ? "int8" : column instanceof Int16Array ? "int16" : "int32";
}

function columnBytes(column: Column): Buffer {
  const bytes = Buffer.alloc(column.byteLength);
  for (let index = 0; index < column.length; index += 1) {
    if (column instanceof Int8Array) bytes.writeInt8(column[index]!, index);
    else if (column instanceof Int16Array) bytes.writeInt16LE(column[index]!, index * 2);
    else bytes.writeInt32LE(column[index]!, index * 4);
  }
  return bytes;
}

function readColumn(buffer: Buffer, at: number, type: ColumnType, length: number): Column {
  if (type === "int8") return new Int8Array(buffer.buffer, buffer.byteOffset + at, length);
  const column = new COLUMN_TYPES[type](length);
  for (let index = 0; index < length; index += 1)
    column[index] = type === "int16" ? buffer.readInt16LE(at + index * 2) : buffer.readInt32LE(at + index * 4);
  return column;
}
