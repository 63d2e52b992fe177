import type { ArticleReading } from "@newsgraph/core";
import { clean, type KnownFields } from "../../src/clean/clean.js";

/** Paragraphs of prose to put a case's lines around. */
export const FIRST = "The council of Ardmoor voted on Tuesday to close the old swimming pool, which needs a new roof.";
export const LAST = "The pool opened in 1931 and had 40,000 visitors last year, according to the council.";

export const SECOND = "The mayor, Tom Quist, said that the town could not pay for it and asked the state for help.";

/** Cleans a text that came as a string. */
export function read(text: string, known?: KnownFields): ArticleReading {
  return clean({ text, encoding: null }, known);
}

/** Cleans an article with `head` above its two paragraphs, `middle` between them and `tail` below; parts are set apart by blank lines. */
export function readWith({ head = "", middle = "", tail = "" }): ArticleReading {
  return read([head, FIRST, middle, LAST, tail].filter((part) => part !== "").join("\n\n"));
}

/** What was cut: `[reason, text]` in the order of the file. */
export function cuts({ removed }: ArticleReading): [string, string][] {
  return removed.map(({ reason, text }) => [reason, text]);
}
