import { crc32 } from "node:zlib";

/** Of a hundred documents this many are kept aside: enough to tell differences of a point, few enough to spare for training. */
const KEPT_ASIDE = 15;

/**
 * True for the documents that no training may see, so that scores on them tell of unseen text. A function of the
 * document's id alone. A text that two corpora annotate is kept aside in both: Universal NER names a document of a treebank
 * by the treebank's part and the document's id there (`ewt-dev:…`).
 */
export function isKeptAside(documentId: string): boolean {
  return crc32(documentId.slice(documentId.indexOf(":") + 1)) % 100 < KEPT_ASIDE;
}
