import type { Span } from "@newsgraph/core";
import type { GoldName, NamedDocument } from "../corpora/named-documents.js";
import type { Miss, Score } from "./score.js";

/** A name found in a document. */
export interface FoundName extends Span {
  readonly kind: string;
}

/** Kinds that are scored; names found of another kind are left out of the count. */
const SCORED = new Set(["PERSON", "ORGANIZATION", "PLACE"]);
const SHOWN_AROUND = 30;

/**
 * Scores names by exact span and kind, micro F1 over PERSON, ORGANIZATION and PLACE. A name found where the corpus marks
 * one of another type is left out of the count. `kind` scores one kind alone.
 */
export function scoreNames(
  corpus: string,
  documents: readonly NamedDocument[],
  find: (document: NamedDocument) => readonly FoundName[],
  kind?: string,
): Score {
  const misses: Miss[] = [];
  let [right, found, wanted] = [0, 0, 0];
  const began = process.hrtime.bigint();
  for (const document of documents) {
    const isScored = (name: string) => SCORED.has(name) && (kind === undefined || name === kind);
    const counted = document.names.filter((name) => name.counts && isScored(name.kinds[0]!));
    const missed = new Map(counted.map((name) => [keyOf(name, name.kinds[0]!), name]));
    const others = new Set(document.names.filter((name) => !name.counts).map((name) => keyOf(name, "")));
    wanted += missed.size;
    for (const name of find(document)) {
      if (!isScored(name.kind)) continue;
      if (missed.delete(keyOf(name, name.kind))) {
        right += 1;
        found += 1;
      } else if (!others.has(keyOf(name, ""))) {
        found += 1;
        misses.push({
          document: document.id,
          what: `found ${name.kind}, marked ${marked(document, name)}`,
          text: show(document, name),
        });
      }
    }
    for (const name of missed.values())
      misses.push({ document: document.id, what: `missed ${name.kinds[0]}`, text: show(document, name) });
  }
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const task = kind === undefined ? "names" : `names ${kind}`;
  return {
    task,
    corpus,
    documents: documents.length,
    seconds,
    misses,
    foundRight: right,
    found,
    wantedFound: right,
    wanted,
  };
}

function keyOf({ start, end }: Span, kind: string): string {
  return `${start} ${end} ${kind}`;
}

function marked({ names, text }: NamedDocument, { start, end }: Span): string {
  const over = names.filter((name) => name.start < end && start < name.end);
  return (
    over.map((name: GoldName) => `${name.kinds.join("/") || "-"} “${text.slice(name.start, name.end)}”`).join(", ") ||
    "nothing"
  );
}

function show({ text }: NamedDocument, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - SHOWN_AROUND), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + SHOWN_AROUND)}`.replace(/\s+/g, " ");
}
