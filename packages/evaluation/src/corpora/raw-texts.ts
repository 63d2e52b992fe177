import { FREE_GUM_GENRES } from "./free-genres.js";
import { isKeptAside } from "./kept-aside.js";
import { readCorpus } from "./read-corpus.js";

/** Corpora whose bare text clusters may be learnt from: those that weights may be trained on. */
export const RAW_TEXT_CORPORA = [
  "crossner_politics",
  "ecbplus",
  "gum",
  "polnear",
  "re3d",
  "ud_ewt",
  "uner",
  "wikigold",
  "wikiwars",
  "worldwide",
];

interface RawDocument {
  readonly id: string;
  readonly doc?: string;
  readonly text: string;
  readonly genre?: string;
  readonly source?: string;
}

/** The bare texts, without what is kept aside. */
export function readRawTexts(folder: string): string[] {
  return RAW_TEXT_CORPORA.flatMap((corpus) =>
    readCorpus<RawDocument>(folder, corpus)
      .filter(({ id, doc, genre, source }) => {
        if (isKeptAside(doc ?? id)) return false;
        if (corpus === "gum") return FREE_GUM_GENRES.includes(genre ?? "");
        return source !== "BBC Online";
      })
      .map(({ text }) => text),
  );
}
