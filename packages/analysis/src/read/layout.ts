import type { KnownFields } from "../clean/known-fields.js";
import { toPlainText } from "./plain-text.js";

/**
 * What the markup tells of a block: its role; OUTSIDE the main text of its page (menus, lists of other articles, comments);
 * or a FIELD of the file's header.
 */
export type BlockMark = "HEADLINE" | "SUBHEAD" | "CAPTION" | "OUTSIDE" | "FIELD";

/** A block as the markup has it: its words, and its mark if it has one. */
export interface MarkedBlock {
  readonly text: string;
  readonly mark: BlockMark | null;
}

/** A marked-up text laid out as plain text, one block a line with a blank line between, and what its markup tells. */
export interface Layout {
  readonly text: string;
  /** By the offset of the block's first character. */
  readonly marks: ReadonlyMap<number, BlockMark>;
  readonly fields: KnownFields;
}

/** Lays blocks out in their order. White space within a block becomes single spaces; empty blocks are left out. */
export function layOut(blocks: readonly MarkedBlock[], fields: KnownFields): Layout {
  const marks = new Map<number, BlockMark>();
  const lines: string[] = [];
  let length = 0;
  for (const { text, mark } of blocks) {
    const line = toPlainText(text).replace(/\s+/g, " ").trim();
    if (line === "") continue;
    const start = length === 0 ? 0 : length + 2;
    if (mark) marks.set(start, mark);
    lines.push(line);
    length = start + line.length;
  }
  return { text: lines.join("\n\n"), marks, fields };
}
