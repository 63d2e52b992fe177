import type { Attested, PublicationDate, RemovalReason, Removed, Span } from "@newsgraph/core";
import type { BlockMark } from "../read/layout.js";
import { splitBlocks } from "./split-blocks.js";
import { isListingPage, isSearchHomePage } from "./urls.js";

/** A paragraph to be: a stretch of the source and its words with single spaces. */
export interface Block extends Span {
  readonly text: string;
}

/** White space that is not one plain space. */
const UNEVEN_SPACE = /[^\S ]| {2}/;

interface Cut extends Span {
  readonly reason: RemovalReason;
}

/** Header fields as far as they are known. The first rule that knows one wins. */
export interface Fields {
  title: Attested<string> | null;
  outlet: Attested<string> | null;
  byline: string[];
  dateline: string | null;
  publishedAt: PublicationDate | null;
  readonly sourceUrls: string[];
}

/** A field that stands in the file. */
export function stated(value: string): Attested<string> {
  return { value, known: "STATED", from: null };
}

/** A text rebuilt from its kept blocks. */
export interface RebuiltText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly removed: readonly Removed[];
}

/**
 * An article while it is cleaned: the blocks still kept, the pieces cut, the fields found. Every rule works on one and
 * can only cut whole blocks or the ends of one, so no character of the source is ever lost.
 */
export class Draft {
  readonly fields: Fields = {
    title: null,
    outlet: null,
    byline: [],
    dateline: null,
    publishedAt: null,
    sourceUrls: [],
  };
  /** The outlet a credit line names. It counts only where no header line and no dateline names another. */
  creditedOutlet: Attested<string> | null = null;
  #blocks: readonly Block[];
  /** Blocks cut since #blocks was last read, so that cutting many one by one stays linear. */
  readonly #gone = new Set<Block>();
  readonly #cuts: Cut[] = [];

  /** `source` is plain text (read/plain-text.ts); `marks` is what its markup told of the blocks that start there. */
  constructor(
    readonly source: string,
    readonly marks: ReadonlyMap<number, BlockMark> = new Map(),
  ) {
    this.#blocks = splitBlocks(source, marks).map((span) => this.#block(span));
  }

  /** The blocks still kept, in order. The array is not changed by later cuts. */
  get blocks(): readonly Block[] {
    if (this.#gone.size > 0) {
      this.#blocks = this.#blocks.filter((block) => !this.#gone.has(block));
      this.#gone.clear();
    }
    return this.#blocks;
  }

  /** What the markup tells of a block; null if nothing. */
  markOf(block: Block): BlockMark | null {
    return this.marks.get(block.start) ?? null;
  }

  /** Adds pages to the sources, in their order, each once; home pages of search engines and lists tell of no article. */
  addSources(urls: readonly string[]): void {
    const { sourceUrls } = this.fields;
    for (const url of urls) {
      if (!isSearchHomePage(url) && !isListingPage(url) && !sourceUrls.includes(url)) sourceUrls.push(url);
    }
  }

  /** Cuts whole blocks. */
  cut(reason: RemovalReason, blocks: Block | readonly Block[]): void {
    for (const block of "text" in blocks ? [blocks] : blocks) {
      this.#gone.add(block);
      this.#cuts.push({ start: block.start, end: block.end, reason });
    }
  }

  /** Cuts the first `length` characters of a block's text. */
  cutStart(reason: RemovalReason, block: Block, length: number): void {
    const at = this.#offset(block, length);
    this.#divide(block, this.#trimmed(at, block.end), { ...this.#trimmed(block.start, at), reason });
  }

  /** Cuts all after the first `length` characters of a block's text. */
  cutEnd(reason: RemovalReason, block: Block, length: number): void {
    const at = this.#offset(block, length);
    this.#divide(block, this.#trimmed(block.start, at), { ...this.#trimmed(at, block.end), reason });
  }

  /** The clean text: blocks joined by a blank line, and where each cut piece would have stood in it. */
  rebuild(): RebuiltText {
    const spans: Span[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const block of this.blocks) {
      const start = length === 0 ? 0 : length + 2;
      spans.push({ start, end: start + block.text.length });
      parts.push(block.text);
      length = start + block.text.length;
    }
    return { text: parts.join("\n\n"), spans, removed: this.#placed(spans, length) };
  }

  #placed(spans: readonly Span[], length: number): Removed[] {
    const { source } = this;
    let line = 1;
    let counted = 0;
    let next = 0;
    return this.#cuts
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, reason }) => {
        for (let at = source.indexOf("\n", counted); at >= 0 && at < start; at = source.indexOf("\n", counted)) {
          line += 1;
          counted = at + 1;
        }
        while (next < this.blocks.length && this.blocks[next]!.start < start) next += 1;
        return { text: source.slice(start, end), reason, line, at: spans[next]?.start ?? length };
      });
  }

  #divide(block: Block, kept: Span, cut: Cut): void {
    if (cut.start === cut.end) return;
    if (kept.start === kept.end) {
      this.cut(cut.reason, block);
      return;
    }
    const rest = this.#block(kept);
    this.#blocks = this.blocks.map((other) => (other === block ? rest : other));
    this.#cuts.push(cut);
  }

  #block({ start, end }: Span): Block {
    const text = this.source.slice(start, end);
    return { start, end, text: UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, " ") : text };
  }

  #trimmed(start: number, end: number): Span {
    const piece = this.source.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
  }

  /** Offset in the source of the character `length` of a block's text, in which runs of white space are one space. */
  #offset(block: Block, length: number): number {
    let at = block.start;
    for (let i = 0; i < length && at < block.end; i += 1) {
      if (block.text[i] === " ") while (at < block.end && isSpace(this.source, at)) at += 1;
      else at += 1;
    }
    return at;
  }
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
