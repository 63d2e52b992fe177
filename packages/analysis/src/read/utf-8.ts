/** How the bytes beyond ASCII of a file keep to UTF-8. */
export interface Utf8Census {
  /** Well-formed sequences of two to four bytes. */
  readonly wellFormed: number;
  /** Stretches that are none: stray bytes, overlong forms, surrogates, a sequence cut off at the end. */
  readonly broken: number;
}

/** Counts well-formed and broken multi-byte sequences (Unicode 15, table 3-7). Linear, reads every byte once. */
export function countUtf8(bytes: Uint8Array): Utf8Census {
  let wellFormed = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    i += 1;
    if (lead < 0x80) continue;
    const length = sequenceLength(lead);
    let read = 1;
    while (read < length && i < bytes.length && isContinuation(lead, read, bytes[i]!)) {
      i += 1;
      read += 1;
    }
    if (length > 1 && read === length) wellFormed += 1;
    else broken += 1;
  }
  return { wellFormed, broken };
}

/** Bytes of a sequence that starts with `lead`; 1 if no sequence starts with it. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 1;
}

/** The second byte has a narrower range after four of the leads, which shuts out overlong forms and surrogates. */
function isContinuation(lead: number, position: number, byte: number): boolean {
  if (position > 1) return byte >= 0x80 && byte <= 0xbf;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
