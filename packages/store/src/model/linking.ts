import type { Noun } from "@newsgraph/core";

/** Findings that left the store with their articles and wait to be linked away, by noun, sorted. */
export type Removals = Readonly<Record<Noun, readonly string[]>>;
