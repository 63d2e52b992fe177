import type { Paragraph, Span } from "@newsgraph/core";
import { charClassAt, isLetterClass } from "./char-class.js";
import { type MarkFamily, MarkSide, markShape, sideByPlace } from "./mark-side.js";
import { TokenKind, type TokenTable } from "./token-table.js";

/** A stretch between quotation marks, the marks included. */
export interface QuoteRegion extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** Its tokens, the marks included, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** 0 for an outer region, 1 for one within it, and so on. */
  readonly depth: number;
  /**
   * True if the closing mark stands in the text. A region that is never closed ends with its paragraph, or before the next
   * opening mark of its kind if that comes first: a lost mark must not swallow what follows.
   */
  readonly closed: boolean;
  /**
   * True if it goes on from the paragraph before: in print a quote of several paragraphs opens each with a mark and
   * closes only the last.
   */
  readonly continues: boolean;
}

/** No paragraph has more marks open at once; further ones open nothing, so that a text of nothing but marks costs no more than another. */
const MOST_OPEN = 64;

/** A mark that has opened and not yet closed. */
interface OpenMark {
  readonly token: number;
  readonly family: MarkFamily;
  /** True for „ and ‚, which are closed by what opens elsewhere. */
  readonly low: boolean;
  /** The first mark of its family that opened within it, or -1. */
  innerOpening: number;
  /** For single marks: the first apostrophe after an s, which closes only if nothing better does; or -1. */
  possessive: number;
}

/** Finds the stretches between quotation marks, outer before inner, in the order of the text. Linear in the text but for one sort. */
export function findQuoteRegions(tokens: TokenTable, paragraphs: readonly Paragraph[]): QuoteRegion[] {
  const found: QuoteRegion[] = [];
  let unclosedBefore = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < tokens.count; ) {
    const paragraph = tokens.paragraph[first]!;
    let end = first + 1;
    while (end < tokens.count && tokens.paragraph[end] === paragraph) end += 1;
    const scanner = new ParagraphScanner(
      tokens,
      first,
      end,
      paragraphs[paragraph]!.end,
      unclosedBefore === paragraph - 1,
    );
    if (scanner.scan(found)) unclosedBefore = paragraph;
    first = end;
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return withDepths(found);
}

/** One paragraph: marks are stacked as they open; a closing mark takes what it answers off the stack, and all above it. */
class ParagraphScanner {
  readonly #open: OpenMark[] = [];
  readonly #openOf = new Map<MarkFamily, number>();
  readonly #regions: QuoteRegion[] = [];
  /** True until a mark shows whether the unclosed quote of the paragraph before goes on. */
  #mayContinue: boolean;

  constructor(
    readonly tokens: TokenTable,
    readonly first: number,
    readonly end: number,
    readonly textEnd: number,
    /** True if a quotation of the paragraph before was never closed. */
    readonly afterUnclosed: boolean,
  ) {
    this.#mayContinue = afterUnclosed;
  }

  /** Adds the paragraph's regions to `found`; returns true if a double mark is still open at its end. */
  scan(found: QuoteRegion[]): boolean {
    for (let token = this.first; token < this.end; token += 1) {
      if (this.tokens.kind[token] === TokenKind.MARK) this.#scanMark(token);
    }
    let isOpen = false;
    while (this.#open.length > 0) {
      const open = this.#pop();
      if (this.#closeAtPossessive(open) || !this.#mayStayOpen(open)) continue;
      if (open.innerOpening < 0) {
        this.#add(open.token, this.end, this.textEnd, false);
        isOpen = true;
      } else this.#add(open.token, open.innerOpening, this.tokens.end[open.innerOpening - 1]!, false);
    }
    for (const region of this.#regions) found.push(region);
    return isOpen;
  }

  #scanMark(token: number): void {
    const { tokens } = this;
    const shape = markShape(tokens, token);
    if (!shape) return;
    const { family } = shape;
    const place = sideByPlace(tokens.text, tokens.start[token]!, tokens.end[token]!);
    if (family === "SINGLE") {
      this.#scanSingle(token, shape.side, place);
      return;
    }
    const isOpen = (this.#openOf.get(family) ?? 0) > 0;
    let side = shape.side === MarkSide.EITHER ? place : shape.side;
    // A mark of the wrong shape in a clear place is taken by its place: ”so” in Sweden, »so« in Germany, „so“, and typing errors.
    if (side === MarkSide.CLOSES && !isOpen && place === MarkSide.OPENS) side = MarkSide.OPENS;
    if (side === MarkSide.OPENS && isOpen && (place === MarkSide.CLOSES || this.#isLowOpen(family)))
      side = MarkSide.CLOSES;
    if (side === MarkSide.EITHER) side = isOpen ? MarkSide.CLOSES : MarkSide.OPENS;
    if (side === MarkSide.OPENS) this.#push(token, family);
    else if (isOpen) this.#close(token, family);
    else if (this.#mayContinue && family === "DOUBLE") this.#add(this.first, token + 1, tokens.end[token]!, true, true);
    this.#mayContinue = false;
  }

  /** Single marks double as apostrophes, so only a clear place counts. */
  #scanSingle(token: number, shape: MarkSide, place: MarkSide): void {
    const isOpen = (this.#openOf.get("SINGLE") ?? 0) > 0;
    if (place === MarkSide.OPENS && shape !== MarkSide.CLOSES) {
      this.#settlePossessive();
      this.#push(token, "SINGLE");
    } else if (isOpen && place === MarkSide.CLOSES && (shape !== MarkSide.OPENS || this.#isLowOpen("SINGLE"))) {
      if (!this.#mayBePossessive(token)) this.#close(token, "SINGLE");
      else {
        const open = this.#innermost("SINGLE");
        if (open && open.possessive < 0) open.possessive = token;
      }
    }
  }

  /** "the workers’ rights", "goin’ home": after s or in, with another word to come. */
  #mayBePossessive(token: number): boolean {
    const { tokens } = this;
    const start = tokens.start[token]!;
    const before = tokens.text.charCodeAt(start - 1) | 0x20;
    const isPlural = before === 0x73 || before === 0x78 || before === 0x7a;
    const isDroppedG = before === 0x6e && (tokens.text.charCodeAt(start - 2) | 0x20) === 0x69;
    return (
      (isPlural || isDroppedG) &&
      token + 1 < this.end &&
      isLetterClass(charClassAt(tokens.text, tokens.start[token + 1]!))
    );
  }

  /** A new opening mark shows that the apostrophe before it closed, if the quotation it closed is the innermost. */
  #settlePossessive(): void {
    const open = this.#open.at(-1);
    if (open?.family === "SINGLE" && open.possessive >= 0) {
      this.#pop();
      this.#closeAtPossessive(open);
    }
  }

  #closeAtPossessive(open: OpenMark): boolean {
    if (open.possessive < 0) return false;
    this.#add(open.token, open.possessive + 1, this.tokens.end[open.possessive]!, true);
    return true;
  }

  #isLowOpen(family: MarkFamily): boolean {
    return this.#innermost(family)?.low === true;
  }

  /** The innermost open mark of the family if nothing but apostrophes stands above it. */
  #innermost(family: MarkFamily): OpenMark | undefined {
    const open = this.#open.at(-1);
    return open?.family === family ? open : undefined;
  }

  #push(token: number, family: MarkFamily): void {
    if (this.#open.length === MOST_OPEN) return;
    const outer = this.#innermost(family);
    if (outer && outer.innerOpening < 0) outer.innerOpening = token;
    const code = this.tokens.text.charCodeAt(this.tokens.start[token]!);
    this.#open.push({ token, family, low: code === 0x201e || code === 0x201a, innerOpening: -1, possessive: -1 });
    this.#openOf.set(family, (this.#openOf.get(family) ?? 0) + 1);
  }

  #pop(): OpenMark {
    const open = this.#open.pop()!;
    this.#openOf.set(open.family, this.#openOf.get(open.family)! - 1);
    return open;
  }

  /** Closes the innermost open mark of the family; what opened within it and never closed was an apostrophe or a stray. */
  #close(token: number, family: MarkFamily): void {
    for (let open = this.#pop(); ; open = this.#pop()) {
      if (open.family === family) {
        this.#add(open.token, token + 1, this.tokens.end[token]!, true);
        return;
      }
      this.#closeAtPossessive(open);
    }
  }

  /** A single mark that never closes is taken for an apostrophe, but where it begins a paragraph. */
  #mayStayOpen(open: OpenMark): boolean {
    if (open.family !== "SINGLE") return true;
    return open.token === this.first && this.tokens.word(open.token) === "‘";
  }

  #add(firstToken: number, endToken: number, end: number, closed: boolean, withoutOpening = false): void {
    const { tokens } = this;
    const start = tokens.start[firstToken]!;
    const innerStart = withoutOpening ? start : tokens.end[firstToken]!;
    const innerEnd = closed ? tokens.start[endToken - 1]! : end;
    const continues = withoutOpening || (firstToken === this.first && this.afterUnclosed);
    this.#regions.push({
      start,
      end,
      inner: { start: innerStart, end: Math.max(innerStart, innerEnd) },
      firstToken,
      endToken,
      depth: 0,
      closed,
      continues,
    });
  }
}

/** Fills in the depths of regions that are sorted outer before inner. */
function withDepths(regions: readonly QuoteRegion[]): QuoteRegion[] {
  const enclosing: number[] = [];
  return regions.map((region) => {
    while (enclosing.length > 0 && enclosing.at(-1)! <= region.start) enclosing.pop();
    enclosing.push(region.end);
    return { ...region, depth: enclosing.length - 1 };
  });
}
