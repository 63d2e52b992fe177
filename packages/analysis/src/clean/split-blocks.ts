import type { Span } from "@newsgraph/core";
import { endsInStop } from "./prose.js";

/** A piece of the text that may become a paragraph: lines that belong together, without white space at its ends. */
export type BlockSpan = Span;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** Text is hard-wrapped at 30 to 120 columns; a longest line beyond that is a paragraph on one line. */
const NARROWEST_WRAP = 30;
const WIDEST_WRAP = 120;

/** Share of the line breaks inside runs that must be forced by the width; in hard-wrapped text nearly all are. */
const FORCED_SHARE = 0.6;

/** Once the text is known to be wrapped: a line this full goes on below, though the next word would have fitted. */
const FULL_SHARE = 0.7;

/** Fewer breaks than this prove nothing. */
const LEAST_BREAKS = 4;

/** Lines longer than the wrap width (a URL, a headline) are at most one in twenty. */
const WIDTH_QUANTILE = 0.95;

/**
 * Rules look at every block many times over, and a database keeps its place: files of millions of lines of a word are no articles,
 * and the longest book has a third of so many paragraphs.
 */
export const MOST_BLOCKS = 100_000;

interface Line extends Span {
  /** Columns of white space before the first character; a tab counts as a word's worth. */
  readonly indent: number;
}

/**
 * Splits text into blocks. A blank line always ends one. A single line break ends one too, unless the text is
 * hard-wrapped and the break was forced: the first word of the next line would not have fitted on this one. Text is
 * hard-wrapped if most single breaks are forced by one width. Of a text of more than MOST_BLOCKS so many neighbours are one
 * block that it has about as many, but for those whose starts are in `marks`: what markup tells of is no other's.
 */
export function splitBlocks(text: string, marks: ReadonlyMap<number, unknown> = new Map()): BlockSpan[] {
  const runs = splitRuns(text);
  const width = findWrapWidth(text, runs);
  const blocks = runs.flatMap((run) =>
    width === null ? run.map(({ start, end }) => ({ start, end })) : join(text, run, width),
  );
  const together = Math.ceil(blocks.length / MOST_BLOCKS);
  return together > 1 ? joinNeighbours(blocks, together, marks) : blocks;
}

/** Joins so many neighbours at a time; what is marked stays by itself. */
function joinNeighbours(
  blocks: readonly BlockSpan[],
  together: number,
  marks: ReadonlyMap<number, unknown>,
): BlockSpan[] {
  const joined: { start: number; end: number }[] = [];
  let room = 0;
  for (const { start, end } of blocks) {
    const isMarked = marks.has(start);
    if (room > 0 && !isMarked) joined[joined.length - 1]!.end = end;
    else joined.push({ start, end });
    room = isMarked ? 0 : room > 0 ? room - 1 : together - 1;
  }
  return joined;
}

/** Runs of lines with no blank line between them. */
function splitRuns(text: string): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  const take = (lineStart: number, lineEnd: number) => {
    const line = text.slice(lineStart, lineEnd);
    const trimmed = line.trim();
    if (trimmed === "") {
      if (run.length > 0) runs.push(run);
      run = [];
      return;
    }
    const start = lineStart + line.indexOf(trimmed);
    run.push({ start, end: start + trimmed.length, indent: columns(line.slice(0, start - lineStart)) });
  };
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    take(from, match.index);
    from = match.index + match[0].length;
  }
  take(from, text.length);
  if (run.length > 0) runs.push(run);
  return runs;
}

function columns(white: string): number {
  return white.length + 7 * (white.split("\t").length - 1);
}

function findWrapWidth(text: string, runs: readonly Line[][]): number | null {
  const lengths = runs
    .filter((run) => run.length > 1)
    .flatMap((run) => run.map(({ start, end }) => end - start))
    .sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * WIDTH_QUANTILE)];
  if (width === undefined || width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  let breaks = 0;
  let forced = 0;
  for (const run of runs) {
    for (let i = 0; i + 1 < run.length; i += 1) {
      if (run[i + 1]!.indent > run[i]!.indent) continue; // starts a paragraph, wrapped or not
      breaks += 1;
      if (isForced(text, run[i]!, run[i + 1]!, width)) forced += 1;
    }
  }
  return breaks >= LEAST_BREAKS && forced >= breaks * FORCED_SHARE ? width : null;
}

function isForced(text: string, line: Line, next: Line, width: number): boolean {
  const room = width - (line.end - line.start) - 1;
  const start = text.slice(next.start, Math.min(next.end, next.start + Math.max(room, 0) + 1));
  const wordEnd = start.search(/\s/);
  return (wordEnd < 0 ? start.length : wordEnd) > room;
}

function join(text: string, run: readonly Line[], width: number): BlockSpan[] {
  const blocks: { start: number; end: number }[] = [];
  run.forEach((line, i) => {
    const before = run[i - 1];
    if (before && goesOn(text, before, line, width)) blocks[blocks.length - 1]!.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  });
  return blocks;
}

/** Writers wrapped by eye, and marks-up that is gone now took room: so a full line goes on too, unless a sentence ends there. */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indent > line.indent + 1) return false;
  if (isForced(text, line, next, width)) return true;
  const isFull = line.end - line.start >= width * FULL_SHARE;
  return isFull && !(endsInStop(text.slice(line.start, line.end)) && /\p{Lu}/u.test(text.charAt(next.start)));
}
