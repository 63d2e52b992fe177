import type { Span } from "./span.js";

/** Every way newsgraph refuses or fails, with what it means. Codes are stable: they stand in reports, logs and answers. */
export const ERROR_CODES = {
  FILE_UNREADABLE: "The file could not be opened or read.",
  FILE_EMPTY: "The file holds no text.",
  FILE_BINARY: "The file is not text.",
  FILE_TOO_LARGE: "The file is larger than the limit.",
  ANALYSIS_FAILED: "The analysis of a file failed: a bug.",
  ANALYSIS_TIMEOUT: "The analysis of a file took longer than allowed.",
  MODEL_UNUSABLE: "A file of trained weights is missing, damaged or of another version.",
  INPUT_MALFORMED: "The input is not of the form asked for.",
  USAGE: "The command was given wrong arguments.",
  DATABASE_UNUSABLE: "The database could not be opened or is not one of newsgraph's.",
  DATABASE_LOCKED: "Another run is writing to the database.",
  DATABASE_DAMAGED: "The database is damaged.",
  DATABASE_FULL: "The database cannot grow, or the disk reports an error.",
  DATABASE_READONLY: "The database may not be written.",
  DATABASE_TOO_NEW: "The database was written by a newer version.",
  BAD_USER_INPUT: "An argument of the request is wrong.",
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** Where an error happened, as far as it is known. */
export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  readonly span?: Span;
}

/**
 * An error its reader can act on: the message says what is wrong and what to do, the code what kind it is, the place
 * where it happened. Anything thrown that is not a NewsgraphError is a bug.
 */
export class NewsgraphError extends Error {
  readonly code: ErrorCode;
  readonly place: ErrorPlace;

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = "NewsgraphError";
    this.code = code;
    this.place = place;
  }
}
