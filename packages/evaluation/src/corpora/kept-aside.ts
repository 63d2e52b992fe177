import { crc32 } from "node:zlib";

/** Of a hundred documents this many are kept aside: enough to tell differences of a point, few enough to spare for training. */
const KEPT_ASIDE = 15;

/**
 * True for the documents that no training may see, so that scores on them tell of unseen text. A function of the
 * document's id alone.
 */
export function isKeptAside(documentId: string): boolean {
  return crc32(documentId) % 100 < KEPT_ASIDE;
}
