import { listCorpora } from "./corpora-folder.js";
import { isKeptAside } from "./kept-aside.js";
import { readCorpus } from "./read-corpus.js";

/** Corpora that weights are trained on, by their marks or as bare text, but for the documents kept aside. */
const TRAINED_ON = new Set([
  "crossner_politics",
  "ecbplus",
  "gum",
  "ud_ewt",
  "ud_gum",
  "uner",
  "wikigold",
  "worldwide",
]);
/** Corpora that weights are trained on, but for their authors' own part for development. */
const TRAINED_BY_SPLIT = new Set(["polnear"]);

interface CorpusDocument {
  readonly id: string;
  /** The document a sentence is from, where a corpus comes by sentences. */
  readonly doc?: string;
  readonly orig_split?: string;
}

/**
 * True for a document that no weights were trained on: one of a corpus not trained on, one kept aside, or one of a
 * corpus's other side (`NAME.test.jsonl` where training reads `NAME.dev.jsonl`).
 */
export function isUnseen(folder: string, corpus: string, { id, doc, orig_split }: CorpusDocument): boolean {
  const files = listCorpora(folder).get(corpus) ?? [];
  if (!files.some((file) => file.includes(".dev."))) return true;
  if (TRAINED_BY_SPLIT.has(corpus)) return orig_split !== "train";
  return !TRAINED_ON.has(corpus) || isKeptAside(doc ?? id);
}

/** The documents of a corpus that no weights were trained on. */
export function readUnseen<Document extends CorpusDocument>(folder: string, corpus: string): Document[] {
  return readCorpus<Document>(folder, corpus).filter((document) => isUnseen(folder, corpus, document));
}

/** The documents of a corpus that weights may be trained on. */
export function readSeen<Document extends CorpusDocument>(folder: string, corpus: string): Document[] {
  return readCorpus<Document>(folder, corpus).filter((document) => !isUnseen(folder, corpus, document));
}
