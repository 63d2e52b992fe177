import type { Encoding } from "@newsgraph/core";

/** The text of a file, and how its bytes were read. */
export interface SourceText {
  readonly text: string;
  readonly encoding: Encoding | null;
}

/** Reads bytes as text. */
export function readText(bytes: Uint8Array): SourceText {
  return { text: new TextDecoder().decode(bytes), encoding: "UTF_8" };
}
