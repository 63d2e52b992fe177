import { listCorpora } from "./corpora-folder.js";
import { isKeptAside } from "./kept-aside.js";
import { readCorpus } from "./read-corpus.js";

/** Corpora that weights are trained on: of their files for training only the documents kept aside may be scored. */
const TRAINED_ON = new Set(["crossner_politics", "polnear", "ud_ewt", "ud_gum", "uner", "wikigold", "worldwide"]);

/**
 * True for a document that no weights were trained on: one of a corpus not trained on, one kept aside, or one of a
 * corpus's other side (`NAME.test.jsonl` where training reads `NAME.dev.jsonl`).
 */
export function isUnseen(folder: string, corpus: string, documentId: string): boolean {
  const files = listCorpora(folder).get(corpus) ?? [];
  return !TRAINED_ON.has(corpus) || !files.some((file) => file.includes(".dev.")) || isKeptAside(documentId);
}

/** The documents of a corpus that no weights were trained on. */
export function readUnseen<Document extends { readonly id: string }>(folder: string, corpus: string): Document[] {
  return readCorpus<Document>(folder, corpus).filter(({ id }) => isUnseen(folder, corpus, id));
}
