import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Chain, overlaps, type Span } from "@newsgraph/core";
import type { Analysed } from "../analysed.js";
import type { Miss, Score } from "./score.js";

/** Who speaks in a document, checked by hand: words that name a speaker and whom they mean, null for nobody with a name. */
export interface JudgedSpeakers {
  readonly document: string;
  readonly speakers: readonly (Span & { readonly name: string | null })[];
}

const FILE = fileURLToPath(new URL("../../fixtures/polnear-speakers.jsonl", import.meta.url));

/** The speakers of 20 articles of PolNeAR's dev part. */
export function readJudgedSpeakers(): JudgedSpeakers[] {
  return readFileSync(FILE, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JudgedSpeakers);
}

/**
 * Scores whom found quotes are given to: of the speakers that a found quote names, those given to the right entity, or to
 * none where the words mean nobody with a name. `unknown` counts those without an entity though the text tells.
 */
export function scoreSpeakers(
  analysed: readonly Analysed<{ readonly id: string; readonly text: string }>[],
  judged: readonly JudgedSpeakers[],
): { score: Score; unknown: number; named: number } {
  const misses: Miss[] = [];
  let right = 0;
  let found = 0;
  let named = 0;
  let unknown = 0;
  for (const { document, analysis } of analysed) {
    const speakers = judged.find((one) => one.document === document.id)?.speakers ?? [];
    for (const speaker of speakers) {
      const quote = analysis.quotes.find(({ speakerText }) => speakerText && overlaps(speakerText, speaker));
      if (!quote) continue;
      found += 1;
      const chain = quote.speaker === null ? null : analysis.chains[quote.speaker]!;
      if (speaker.name !== null) {
        named += 1;
        if (!chain) unknown += 1;
      }
      if (speaker.name === null ? chain === null : chain !== null && isCalled(chain, speaker.name)) right += 1;
      else
        misses.push({
          document: document.id,
          what: `${speaker.name ?? "nobody"}, found ${chain?.name ?? "nobody"}`,
          text: document.text.slice(speaker.start, speaker.end),
        });
    }
  }
  const counts = { foundRight: right, found, wantedFound: right, wanted: found };
  const score = {
    task: "quotes speaker entity",
    corpus: "polnear",
    documents: judged.length,
    seconds: 0,
    misses,
    ...counts,
  };
  return { score, unknown, named };
}

/** True if the chain's name or one of its aliases shares the last word of the name, and no more is known against it. */
function isCalled({ name, aliases }: Chain, wanted: string): boolean {
  const last = lastWord(wanted);
  return [name, ...aliases].some((alias) => alias.toLowerCase() === wanted.toLowerCase() || lastWord(alias) === last);
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1)!;
}
