import type { Span } from "@newsgraph/core";
import type { Analysed } from "../analysed.js";
import type { Miss, Score } from "./score.js";

/** A mention as the corpora mark it, with its coreference chain. */
export interface GoldMention extends Span {
  readonly text: string;
  readonly type: string;
  readonly chain: string;
  readonly named?: boolean;
}

export interface ChainedDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

/** Pronouns of the third person that stand for one person; "they" mostly stands for several. */
const PERSON_PRONOUNS = new Set(["he", "him", "his", "himself", "she", "her", "hers", "herself"]);

/**
 * Scores the pronouns of persons whom the text names: right if the chain a pronoun is resolved to has a name that the
 * corpus puts into the pronoun's chain. Precision is of those resolved, recall of all.
 */
export function scorePronouns(
  corpus: string,
  analysed: readonly Analysed<ChainedDocument>[],
  seconds: number,
): Score[] {
  let [right, resolved, wanted] = [0, 0, 0];
  const misses: Miss[] = [];
  for (const { document, analysis } of analysed) {
    const { entities, text } = document;
    const named = new Set(
      entities.filter((entity) => entity.named && entity.type === "person").map((entity) => entity.chain),
    );
    const chainsAt = (span: Span) =>
      entities
        .filter(
          (entity) =>
            entity.start <= span.start &&
            span.end <= entity.end &&
            entity.end - entity.start <= 3 * (span.end - span.start),
        )
        .map((entity) => entity.chain);
    for (const gold of entities) {
      if (!PERSON_PRONOUNS.has(gold.text.toLowerCase()) || !named.has(gold.chain)) continue;
      wanted += 1;
      const mention = analysis.mentions.find(
        ({ start, end, form }) => form === "PRONOUN" && start === gold.start && end === gold.end,
      );
      if (!mention || mention.chain === null) {
        misses.push({ document: document.id, what: "not resolved", text: around(text, gold) });
        continue;
      }
      resolved += 1;
      const names = analysis.mentions.filter(({ chain, form }) => chain === mention.chain && form === "NAME");
      if (names.some((name) => chainsAt(name).includes(gold.chain))) right += 1;
      else
        misses.push({
          document: document.id,
          what: `resolved to ${analysis.chains[mention.chain]!.name}`,
          text: around(text, gold),
        });
    }
  }
  const line = (task: string, foundRight: number, found: number, wantedFound: number): Score => ({
    task,
    corpus,
    documents: analysed.length,
    seconds,
    misses: task === "pronouns" ? misses : [],
    foundRight,
    found,
    wantedFound,
    wanted,
  });
  return [line("pronouns", right, resolved, right), line("pronouns resolved", resolved, resolved, resolved)];
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 80), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    " ",
  );
}
