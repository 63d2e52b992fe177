import { analyse } from "@newsgraph/analysis";
import type { Analysis } from "@newsgraph/core";

/** A document and what the analysis finds in it. */
export interface Analysed<Document> {
  readonly document: Document;
  readonly analysis: Analysis;
}

/** Analyses documents as clean bodies, so that offsets are the corpus's; `seconds` is the time that took. */
export function analyseAll<
  Document extends { readonly text: string; readonly title?: string | null; readonly published?: string | null },
>(documents: readonly Document[]): { analysed: Analysed<Document>[]; seconds: number } {
  const began = process.hrtime.bigint();
  const analysed = documents.map((document) => {
    const { title, published } = document;
    const known = { ...(title ? { title } : {}), ...(published ? { published } : {}) };
    return { document, analysis: analyse(document.text, { asIs: true, known }) };
  });
  return { analysed, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}
