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
 * Scores whom found quotes are given to, in two lines: of the speakers that a found quote names, those given to the right
 * entity, or to none where the words mean nobody with a name; and of those whose name the text tells, those given to any.
 */
export function scoreSpeakers(
  analysed: readonly Analysed<{ readonly id: string; readonly text: string }>[],
  judged: readonly JudgedSpeakers[],
): Score[] {
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
  const line = (task: string, isTrue: number, all: number, shown: readonly Miss[]): Score => ({
    task,
    corpus: "polnear, judged by hand",
    documents: judged.length,
    seconds: 0,
    misses: shown,
    ...{ foundRight: isTrue, found: all, wantedFound: isTrue, wanted: all },
  });
  return [
    line("quotes speaker entity", right, found, misses),
    line("quotes speaker known", named - unknown, named, []),
  ];
}

/** True if the chain's name or one of its aliases shares the last word of the name, and no more is known against it. */
function isCalled({ name, aliases }: Chain, wanted: string): boolean {
  const last = lastWord(wanted);
  return [name, ...aliases].some((alias) => alias.toLowerCase() === wanted.toLowerCase() || lastWord(alias) === last);
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1)!;
}
