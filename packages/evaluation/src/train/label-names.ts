import {
  beginLabel,
  insideLabel,
  NAME_KINDS,
  OUTSIDE,
  type Sentence,
  splitBlocks,
  splitSentences,
  splitTokens,
  type TokenTable,
  tagWords,
} from "@newsgraph/analysis/stages";
import type { GoldName, NamedDocument } from "../corpora/named-documents.js";

/** A document split and tagged as the analysis does it, with the labels its names allow for each token. */
export interface LabelledDocument {
  readonly document: NamedDocument;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
  /** Bit `label` is set if the corpus allows it. */
  readonly allowed: Int32Array;
}

/** Dates and bare numbers that corpora mark among names of other kinds. */
const NOT_NAMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*|[\d\W]+)$/i;

/** Splits and tags a document, and labels its tokens by its outermost names. */
export function labelNames(document: NamedDocument): LabelledDocument {
  const { text, names, marked } = document;
  const paragraphs = splitBlocks(text).map((span) => ({ ...span, role: "BODY" as const }));
  const tokens = splitTokens(text, paragraphs);
  const sentences = splitSentences(tokens, paragraphs);
  tagWords(tokens, sentences);
  const starts = new Set(sentences.map(({ firstToken }) => firstToken));
  const allowed = new Int32Array(tokens.count).fill(labelsUnmarked(marked));
  for (const name of outermost(names.filter((name) => isName(name, text)))) {
    let token = tokens.at(name.start);
    for (let isFirst = true; token < tokens.count && tokens.start[token]! < name.end; token += 1) {
      allowed[token] = labelsOf(name, isFirst || starts.has(token));
      isFirst = false;
    }
  }
  return { document, tokens, sentences, allowed };
}

function isName({ start, end, kinds }: GoldName, text: string): boolean {
  return kinds.length > 0 && !(kinds.includes("OTHER") && NOT_NAMES.test(text.slice(start, end)));
}

/** The names that stand in no other, in the order of the text. */
function outermost(names: readonly GoldName[]): GoldName[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

/** What a token without a name may be: outside, or part of a name of a kind that the corpus does not mark. */
function labelsUnmarked(marked: NamedDocument["marked"]): number {
  let labels = 1 << OUTSIDE;
  NAME_KINDS.forEach((kind, index) => {
    if (!marked.includes(kind)) labels |= (1 << beginLabel(index)) | (1 << insideLabel(index));
  });
  return labels;
}

function labelsOf({ kinds }: GoldName, isFirst: boolean): number {
  let labels = 0;
  for (const kind of kinds) {
    const index = NAME_KINDS.indexOf(kind);
    labels |= 1 << (isFirst ? beginLabel(index) : insideLabel(index));
  }
  return labels;
}
