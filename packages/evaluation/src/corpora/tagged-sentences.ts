import { TokenBuilder, type TokenTable, UPOS } from "@newsgraph/analysis/stages";
import { readCorpus } from "./read-corpus.js";

/** A sentence of a treebank with its gold tokens and tags. */
export interface TaggedSentence {
  readonly document: string;
  readonly genre: string;
  readonly tokens: TokenTable;
  /** Indexes into UPOS. */
  readonly tags: Uint8Array;
}

interface TreebankLine {
  readonly doc: string;
  readonly genre: string;
  readonly text: string;
  readonly upos: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
}

/** The sentences of a corpus of parts of speech (`ud_ewt`, `ud_gum`, `ud_pud`). */
export function readTaggedSentences(folder: string, corpus: string): TaggedSentence[] {
  const tagOf = new Map<string, number>(UPOS.map((name, index) => [name, index]));
  return readCorpus<TreebankLine>(folder, corpus).map(({ doc, genre, text, upos, spans }) => {
    const builder = new TokenBuilder(text);
    for (const [start, end] of spans) builder.add(start, end);
    return {
      document: doc,
      genre,
      tokens: builder.build(),
      tags: Uint8Array.from(upos, (name) => tagOf.get(name) ?? -1),
    };
  });
}
