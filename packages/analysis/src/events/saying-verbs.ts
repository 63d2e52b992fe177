import type { SentenceReader } from "./sentence-reader.js";

/** The commonest verbs of saying in the past tense: what a date beside them dates is the saying. */
const SAYING_VERBS = new Set(
  `said told added claimed announced warned wrote tweeted posted stated argued declared insisted replied noted explained
  testified reported acknowledged confirmed tells says`.split(/\s+/),
);

/** True if the token is a verb of saying. */
export function isSaying(reader: SentenceReader, at: number): boolean {
  return SAYING_VERBS.has(reader.lower(at));
}
