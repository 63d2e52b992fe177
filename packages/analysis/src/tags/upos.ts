/** Parts of speech of Universal Dependencies; a token's tag is an index into this list. */
export const UPOS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

/** The same by name: `tokens.tag[token] === Tag.VERB`. */
export const Tag = Object.fromEntries(UPOS.map((name, index) => [name, index])) as {
  readonly [name in (typeof UPOS)[number]]: number;
};
