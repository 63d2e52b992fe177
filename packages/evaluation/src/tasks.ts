import { existsSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "@newsgraph/analysis";
import {
  readLinearModel,
  shippedClusters,
  splitBlocks,
  splitSentences,
  splitTokens,
  TAG_FEATURES,
  tagNames,
  WordTagger,
} from "@newsgraph/analysis/stages";
import type { Span } from "@newsgraph/core";
import { analyseAll } from "./analysed.js";
import { listCorpora, REPOSITORY } from "./corpora/corpora-folder.js";
import { NAME_CORPORA, type NamedDocument, readNamedDocuments } from "./corpora/named-documents.js";
import { withoutNested } from "./corpora/outermost-names.js";
import { readCorpus } from "./corpora/read-corpus.js";
import { readTaggedSentences } from "./corpora/tagged-sentences.js";
import { isUnseen } from "./corpora/unseen.js";
import { scoreMarkedDates, scoreWeekdays } from "./date-tasks.js";
import { scoreGeneratedDrift } from "./drift-task.js";
import { scoreJudgedReports, scoreMarkedEvents } from "./event-tasks.js";
import { scoreHappenings, scorePeople } from "./linking-tasks.js";
import { scoreGumQuotes, scorePolnearQuotes } from "./quote-tasks.js";
import { scoreRewrites } from "./rewrite-task.js";
import type { Score } from "./score/score.js";
import { scoreExpected } from "./score/score-expected.js";
import { scoreNames } from "./score/score-names.js";
import { type ChainedDocument, scorePronouns } from "./score/score-pronouns.js";
import { scoreSentenceEnds, scoreTokens } from "./score/score-splits.js";
import { scoreTags } from "./score/score-tags.js";
import { scoreRetoldQuotes } from "./statement-task.js";
import { scoreNaturalReuse, scorePlanted, scoreRevisions } from "./story-tasks.js";
import { labelNames } from "./train/label-names.js";

/** Something the analysis does, and how well it does it on the corpora that tell. */
export interface Task {
  readonly name: string;
  readonly corpora: readonly string[];
  /** Scores on the documents of a corpus that training did not see. */
  readonly score: (folder: string, corpus: string) => Score[] | Promise<Score[]>;
}

const SPOKEN_ARTICLES = ["news", "interview"];

export const TASKS: readonly Task[] = [
  {
    name: "tokens",
    corpora: ["ud_ewt", "ud_gum", "ud_pud"],
    score: (folder, corpus) => [scoreTreebankTokens(folder, corpus)],
  },
  { name: "sentences", corpora: ["gum"], score: (folder, corpus) => [scoreGumSentences(folder, corpus)] },
  {
    name: "tags",
    corpora: ["ud_ewt", "ud_gum", "ud_pud"],
    score: (folder, corpus) => [scoreTreebankTags(folder, corpus)],
  },
  { name: "names", corpora: NAME_CORPORA, score: scoreNamesOf },
  { name: "tagger", corpora: NAME_CORPORA, score: scoreTaggerOf },
  { name: "pronouns", corpora: ["gum"], score: scoreGumPronouns },
  {
    name: "quotes",
    corpora: ["polnear", "gum"],
    score: (folder, corpus) => (corpus === "gum" ? scoreGumQuotes(folder) : scorePolnearQuotes(folder)),
  },
  {
    name: "dates",
    corpora: ["tempeval3", "wikiwars"],
    score: scoreMarkedDates,
  },
  { name: "weekdays", corpora: ["polnear"], score: scoreWeekdays },
  { name: "events", corpora: ["ecbplus"], score: scoreMarkedEvents },
  { name: "reports", corpora: ["ecbplus", "polnear"], score: scoreJudgedReports },
  { name: "stories", corpora: ["natural_reuse"], score: scoreNaturalReuse },
  { name: "stories", corpora: ["clough_stevenson"], score: scoreRevisions },
  { name: "stories", corpora: ["minhash_articles"], score: scorePlanted },
  { name: "drift", corpora: ["polnear"], score: scoreGeneratedDrift },
  { name: "retold", corpora: ["polnear"], score: scoreRetoldQuotes },
  { name: "people", corpora: ["polnear"], score: scorePeople },
  { name: "happenings", corpora: ["ecbplus"], score: scoreHappenings },
  { name: "rewrites", corpora: ["polnear"], score: scoreRewrites },
];

/** Folders of articles with what a reader finds in them: the samples, and the seeds where they stand beside the repository. */
const EXPECTED: readonly (readonly [corpus: string, folder: string])[] = [
  ["samples", join(REPOSITORY, "samples")],
  ["seeds", join(REPOSITORY, "../shared/seeds")],
];

/** Scores the samples and the seeds. */
export function evaluateExpected(): Score[] {
  return EXPECTED.filter(([, folder]) => existsSync(join(folder, "expected.json"))).flatMap(([corpus, folder]) =>
    scoreExpected(corpus, folder),
  );
}

/** Scores the tasks whose corpora the folder has; `only` names one task. */
export async function* evaluate(folder: string, only?: string): AsyncGenerator<Score> {
  const found = listCorpora(folder);
  for (const task of TASKS) {
    if (only !== undefined && task.name !== only) continue;
    for (const corpus of task.corpora) if (found.has(corpus)) yield* await task.score(folder, corpus);
  }
}

function bodyParagraphs(text: string) {
  return splitBlocks(text).map((span) => ({ ...span, role: "BODY" as const }));
}

function scoreTreebankTokens(folder: string, corpus: string): Score {
  const sentences = readCorpus<{ doc: string; text: string; spans: readonly (readonly [number, number])[] }>(
    folder,
    corpus,
  ).filter(({ doc }) => isUnseen(folder, corpus, { id: doc }));
  const began = process.hrtime.bigint();
  const tables = sentences.map(({ text }) => splitTokens(text, [{ start: 0, end: text.length, role: "BODY" }]));
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const pairs = sentences.map(({ doc, text, spans }, index) => ({
    document: doc,
    text,
    wanted: spans.map(([start, end]) => ({ start, end })),
    found: Array.from({ length: tables[index]!.count }, (_, token) => ({
      start: tables[index]!.start[token]!,
      end: tables[index]!.end[token]!,
    })),
  }));
  return scoreTokens(corpus, pairs, seconds);
}

function scoreTreebankTags(folder: string, corpus: string): Score {
  const tagger = new WordTagger(readLinearModel("tags", TAG_FEATURES), shippedClusters());
  return scoreTags(
    corpus,
    readTaggedSentences(folder, corpus).filter(({ document }) => isUnseen(folder, corpus, { id: document })),
    tagger,
  );
}

function scoreGumSentences(folder: string, corpus: string): Score {
  const documents = readCorpus<{ id: string; genre: string; text: string; sentences: readonly Span[] }>(
    folder,
    corpus,
  ).filter(({ genre }) => genre === "news");
  const began = process.hrtime.bigint();
  const found = documents.map(({ text }) => {
    const paragraphs = bodyParagraphs(text);
    return {
      sentences: splitSentences(splitTokens(text, paragraphs), paragraphs),
      ends: new Set(paragraphs.map(({ end }) => end)),
    };
  });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const pairs = documents.map(({ id, text, sentences }, index) => ({
    document: id,
    text,
    wanted: sentences,
    found: found[index]!.sentences,
    given: found[index]!.ends,
  }));
  return scoreSentenceEnds("gum news", pairs, seconds);
}

function scoreNamesOf(folder: string, corpus: string): Score[] {
  const documents = readNamedDocuments(folder, corpus).filter((document) => isUnseen(folder, corpus, document));
  const find = ({ text }: NamedDocument) =>
    analyse(text, { asIs: true }).mentions.filter(({ form }) => form === "NAME");
  const scores = [scoreNames(corpus, documents, find)];
  if (corpus === "worldwide")
    scores.push(scoreNames(`${corpus}, nested names left out`, documents.map(withoutNested), find));
  return scores;
}

/** The tagger of names alone, without what the analysis makes of it. */
function scoreTaggerOf(folder: string, corpus: string): Score[] {
  const documents = readNamedDocuments(folder, corpus).filter((document) => isUnseen(folder, corpus, document));
  const find = (document: NamedDocument) => {
    const { tokens, sentences } = labelNames(document);
    return tagNames(tokens, sentences).map(({ firstToken, endToken, kind }) => ({
      start: tokens.start[firstToken]!,
      end: tokens.end[endToken - 1]!,
      kind,
    }));
  };
  return [{ ...scoreNames(corpus, documents, find), task: "tagger" }];
}

function scoreGumPronouns(folder: string, corpus: string): Score[] {
  const documents = readCorpus<ChainedDocument & { genre: string }>(folder, corpus).filter(({ genre }) =>
    SPOKEN_ARTICLES.includes(genre),
  );
  const { analysed, seconds } = analyseAll(documents);
  return scorePronouns("gum news and interview", analysed, seconds);
}
