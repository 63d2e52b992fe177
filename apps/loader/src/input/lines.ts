import { Buffer } from "node:buffer";

/** A line of a file, or that it was too long to be read. */
export interface Line {
  /** The first is 1. */
  readonly number: number;
  /** Without its end; null if it is longer than allowed. */
  readonly text: string | null;
}

const LF = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Splits a stream of UTF-8 into lines, holding no more than one in memory; empty ones are counted and passed over. What is no UTF-8 becomes U+FFFD. */
export async function* splitLines(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let number = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const take = (end: Buffer): Line => {
    number += 1;
    const length = heldBytes + end.length;
    const text = length > maxBytes ? null : Buffer.concat([...held, end], length).toString("utf8");
    held = [];
    heldBytes = 0;
    return { number, text: text && (number === 1 ? text.replace(BYTE_ORDER_MARK, "") : text).replace(/\r$/, "") };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      if (end === start && heldBytes === 0) number += 1;
      else yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    heldBytes += rest.length;
    // A line that is already too long is counted on, but not kept.
    if (heldBytes <= maxBytes) held.push(rest);
  }
  if (heldBytes > 0) yield take(Buffer.alloc(0));
}
