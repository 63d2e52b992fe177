import { compareWords, verdictOf } from "@newsgraph/linking";
import { readCuedDocuments } from "./corpora/quoted-documents.js";
import { Chance } from "./generate/chance.js";
import { driftQuote } from "./generate/drift-quote.js";
import { Substitutes } from "./generate/substitutes.js";
import { tagText } from "./generate/tagged-text.js";
import type { Score } from "./score/score.js";
import { type ComparedDrift, scoreDrift } from "./score/score-drift.js";

const SEED = 20_240_212;
const FEWEST_WORDS = 8;
const MOST_WORDS = 60;
const OUTER_MARKS = /^[\s“”"'‘’`]+|[\s“”"'‘’`,]+$/gu;

/** Is it seen what became of quotes whose words, marks and speakers were changed on purpose? Direct quotes of the corpus, each drifted once. */
export function scoreGeneratedDrift(folder: string, corpus: string): Score[] {
  const documents = readCuedDocuments(folder);
  const substitutes = new Substitutes(documents.map(({ text }) => tagText(text)));
  const chance = new Chance(SEED);
  const drifted = documents.flatMap(({ id, text, quotes }) =>
    quotes
      .filter(({ type, fragments }) => type === "direct" && !fragments)
      .map(({ start, end }) => text.slice(start, end).replace(OUTER_MARKS, ""))
      .filter((words) => !/[“”"\n]|''/.test(words) && isOfLength(words))
      .map((words) => ({ document: id, original: words, drifted: driftQuote(tagText(words), chance, substitutes) })),
  );
  const began = process.hrtime.bigint();
  const compared = drifted.map((one): ComparedDrift => {
    const changes = compareWords(one.original, one.drifted.text);
    const facts = { marksLost: !one.drifted.isMarked, otherSpeaker: one.drifted.isOtherSpeaker };
    return { ...one, changes, verdict: verdictOf(changes, facts) };
  });
  return scoreDrift(corpus, compared, Number(process.hrtime.bigint() - began) / 1e9);
}

function isOfLength(words: string): boolean {
  const count = words.split(/\s+/).length;
  return count >= FEWEST_WORDS && count <= MOST_WORDS;
}
