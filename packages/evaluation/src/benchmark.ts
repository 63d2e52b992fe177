import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { analyse } from "@newsgraph/analysis";
import {
  findNames,
  findQuoteRegions,
  splitSentences,
  splitTokens,
  tagWords,
  takeAsIs,
} from "@newsgraph/analysis/stages";
import { corporaFolder, listCorpora, REPOSITORY } from "./corpora/corpora-folder.js";
import { readCorpus } from "./corpora/read-corpus.js";

/*
 * How fast texts are read, as ratios within one run: processor time of each contender over the same texts, in turn, round
 * after round. Absolute figures are this machine's; the ratios are what to compare. Runs what was built (`pnpm build`): run
 * from source, the loader of TypeScript slows every call into another module.
 */

const ROUNDS = 5;
/** Enough text that a round takes a second or so. */
const LEAST_CHARACTERS = 2_000_000;

interface Contender {
  readonly name: string;
  readonly read: (text: string) => void;
}

const texts = readTexts();
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const contenders: Contender[] = [
  { name: "wink-nlp: tokens, sentences and tags", read: winkReader() },
  { name: "tokens, sentences and tags", read: readTags },
  { name: "tokens, sentences, tags and names", read: readNames },
  { name: "the whole analysis of a clean text", read: (text) => void analyse(text, { asIs: true }) },
  { name: "the whole analysis with cleaning", read: (text) => void analyse(text) },
];

const seconds = contenders.map(() => [] as number[]);
for (let round = -1; round < ROUNDS; round += 1) {
  for (const [index, { read }] of contenders.entries()) {
    const began = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(began);
    if (round >= 0) seconds[index]!.push((user + system) / 1e6); // the first round warms up
  }
}
console.log(`${texts.length} texts, ${megabytes.toFixed(1)} million characters, median of ${ROUNDS} rounds, one core`);
const reference = median(seconds[0]!);
for (const [index, { name }] of contenders.entries()) {
  const middle = median(seconds[index]!);
  const rate = (megabytes / middle).toFixed(2).padStart(6);
  console.log(`${rate} M characters/s  ${(reference / middle).toFixed(2).padStart(5)} × wink-nlp  ${name}`);
}

function readTags(text: string) {
  const article = takeAsIs({ text, encoding: null });
  const tokens = splitTokens(text, article.paragraphs);
  const sentences = splitSentences(tokens, article.paragraphs);
  tagWords(tokens, sentences);
  return { article, text, tokens, sentences };
}

function readNames(text: string): void {
  const split = readTags(text);
  findNames({ ...split, regions: findQuoteRegions(split.tokens, split.article.paragraphs) });
}

function winkReader(): (text: string) => void {
  const require = createRequire(import.meta.url);
  const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  return (text) => void wink.readDoc(text);
}

/** PolNeAR where it is at hand, else the samples, over and over. */
function readTexts(): string[] {
  const folder = corporaFolder();
  if (listCorpora(folder).has("polnear")) {
    const corpus = readCorpus<{ text: string }>(folder, "polnear").map(({ text }) => text);
    let characters = 0;
    let count = 0;
    while (count < corpus.length && characters < LEAST_CHARACTERS) characters += corpus[count++]!.length;
    return corpus.slice(0, count);
  }
  const samples = readdirSync(join(REPOSITORY, "samples"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".txt"))
    .sort()
    .map((path) => readFileSync(join(REPOSITORY, "samples", path), "utf8"));
  const length = samples.reduce((sum, text) => sum + text.length, 0);
  return Array.from({ length: Math.ceil(LEAST_CHARACTERS / length) }, () => samples).flat();
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}
