import type { NamedDocument } from "./named-documents.js";

/** The document without names that stand inside another marked one: a tagger of flat names cannot find both. */
export function withoutNested(document: NamedDocument): NamedDocument {
  const { names } = document;
  const isNested = ({ start, end }: (typeof names)[number]) =>
    names.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start);
  return { ...document, names: names.map((name) => (isNested(name) ? { ...name, counts: false } : name)) };
}
