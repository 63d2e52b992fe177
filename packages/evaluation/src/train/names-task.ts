import { CLUSTERS_REVISION, NameTagger, readPacked, unpackWordClusters } from "@newsgraph/analysis/stages";
import { isKeptAside } from "../corpora/kept-aside.js";
import { type NamedDocument, readNamedDocuments } from "../corpora/named-documents.js";
import { withoutNested } from "../corpora/outermost-names.js";
import { f1, precision, recall } from "../score/score.js";
import { type FoundName, scoreNames } from "../score/score-names.js";
import { type LabelledDocument, labelNames } from "./label-names.js";
import { writeModel } from "./models-folder.js";
import { namesCard } from "./names-card.js";
import { selfLabel } from "./self-label.js";
import { trainNames } from "./train-names.js";

/** re3d is left out: it marks phrases without a name ("the regime"), and costs names of parties two points. */
export const NAME_TRAINING_CORPORA = ["crossner_politics", "uner", "wikigold", "worldwide"];

const TEACHER_SEEDS = [1, 2];
const SEEDS = [1, 2, 3];

/** Trains the weights of names and writes them with their card. */
export function trainNamesTask(folder: string, report: (line: string) => void): void {
  const documents = NAME_TRAINING_CORPORA.flatMap((corpus) => readNamedDocuments(folder, corpus)).map(labelNames);
  const clusters = unpackWordClusters(readPacked("clusters", CLUSTERS_REVISION));
  const marked = documents.filter(({ document }) => !isKeptAside(document.id));
  const teacher = new NameTagger(trainNames(marked, clusters, TEACHER_SEEDS, report), clusters);
  const selfLabelled = selfLabel(folder, teacher);
  const packed = trainNames([...marked, ...selfLabelled], clusters, SEEDS, report);
  const tagger = new NameTagger(packed, clusters);
  const aside = new Map(
    documents.filter(({ document }) => isKeptAside(document.id)).map((labelled) => [labelled.document.id, labelled]),
  );
  const find = ({ id }: NamedDocument) => findNames(tagger, aside.get(id)!);
  const scores = NAME_TRAINING_CORPORA.flatMap((corpus) => {
    const kept = [...aside.values()].map(({ document }) => document).filter((document) => document.corpus === corpus);
    return [
      scoreNames(corpus, kept, find),
      scoreNames(`${corpus}, nested names left out`, kept.map(withoutNested), find),
      ...["PERSON", "ORGANIZATION", "PLACE"].map((kind) => scoreNames(corpus, kept, find, kind)),
    ];
  });
  for (const score of scores)
    report(
      `${score.task} ${score.corpus}: P ${(100 * precision(score)).toFixed(1)} R ${(100 * recall(score)).toFixed(1)} F1 ${(100 * f1(score)).toFixed(1)} (${score.documents} documents)`,
    );
  writeModel(packed, namesCard(marked.length, selfLabelled.length, scores));
}

/** The names of a document as spans of its text. */
export function findNames(tagger: NameTagger, { tokens, sentences }: LabelledDocument): FoundName[] {
  return tagger.tag(tokens, sentences).map(({ firstToken, endToken, kind }) => ({
    start: tokens.start[firstToken]!,
    end: tokens.end[endToken - 1]!,
    kind,
  }));
}
