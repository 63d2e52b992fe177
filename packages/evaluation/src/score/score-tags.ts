import { UPOS, type WordTagger } from "@newsgraph/analysis/stages";
import type { TaggedSentence } from "../corpora/tagged-sentences.js";
import type { Miss, Score } from "./score.js";

/** Scores parts of speech on gold tokens: the share of tokens with the right tag. */
export function scoreTags(corpus: string, sentences: readonly TaggedSentence[], tagger: WordTagger): Score {
  const misses: Miss[] = [];
  const documents = new Set(sentences.map(({ document }) => document)).size;
  let right = 0;
  let wanted = 0;
  let nanoseconds = 0n;
  for (const { document, tokens, tags } of sentences) {
    const began = process.hrtime.bigint();
    tagger.tag(tokens, 0, tokens.count, tokens.tag);
    nanoseconds += process.hrtime.bigint() - began;
    wanted += tokens.count;
    for (let token = 0; token < tokens.count; token += 1) {
      if (tokens.tag[token] === tags[token]) right += 1;
      else
        misses.push({
          document,
          what: `${UPOS[tags[token]!]} tagged ${UPOS[tokens.tag[token]!]}`,
          text: around(tokens, token),
        });
    }
  }
  const seconds = Number(nanoseconds) / 1e9;
  return {
    task: "tags",
    corpus,
    documents,
    seconds,
    misses,
    foundRight: right,
    found: wanted,
    wantedFound: right,
    wanted,
  };
}

function around(tokens: TaggedSentence["tokens"], token: number): string {
  const words = [-3, -2, -1, 0, 1, 2, 3].map((offset) => tokens.word(token + offset));
  return `${words.slice(0, 3).join(" ")} [${words[3]}] ${words.slice(4).join(" ")}`.trim();
}
