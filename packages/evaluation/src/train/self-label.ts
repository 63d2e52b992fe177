import { beginLabel, insideLabel, NAME_KINDS, type NameTagger, OUTSIDE } from "@newsgraph/analysis/stages";
import { readSeen } from "../corpora/unseen.js";
import { type LabelledDocument, labelNames } from "./label-names.js";

/** Corpora whose texts are news and whose marks tell nothing of names. */
const UNMARKED_CORPORA = ["ecbplus", "polnear"];
/** Names the teacher is less sure of are left open: any label may be right there. */
const SURE = 0.8;
const ANY_LABEL = -1;

/**
 * Labels texts in which nobody marked names by what a tagger trained before is sure of (self-training: Yarowsky 1995), so
 * that a second one learns which words stand beside names in more texts.
 */
export function selfLabel(folder: string, teacher: NameTagger): LabelledDocument[] {
  const documents = UNMARKED_CORPORA.flatMap((corpus) =>
    readSeen<{ id: string; text: string }>(folder, corpus).map(({ id, text }) => ({ id, corpus, text })),
  );
  return documents.map((document) => labelBy(teacher, labelNames({ ...document, names: [], marked: NAME_KINDS })));
}

function labelBy(teacher: NameTagger, document: LabelledDocument): LabelledDocument {
  const { tokens, sentences, allowed } = document;
  for (const { firstToken, endToken, kind, confidence } of teacher.tag(tokens, sentences)) {
    const index = NAME_KINDS.indexOf(kind);
    const isSure = confidence >= SURE;
    for (let token = firstToken; token < endToken; token += 1)
      allowed[token] = isSure ? 1 << (token === firstToken ? beginLabel(index) : insideLabel(index)) : ANY_LABEL;
    // Where an unsure name ends is open, too.
    for (const beside of isSure ? [] : [firstToken - 1, endToken])
      if (allowed[beside] === 1 << OUTSIDE) allowed[beside] = ANY_LABEL;
  }
  return document;
}
