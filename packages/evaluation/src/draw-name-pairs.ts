import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { normalizeName } from "@newsgraph/linking";
import { type Analysed, analyseAll } from "./analysed.js";
import { corporaFolder } from "./corpora/corpora-folder.js";
import { readCorpus } from "./corpora/read-corpus.js";
import type { NamePair, NamePlace } from "./score/score-name-pairs.js";

const USAGE = `pnpm draw-name-pairs [--corpora DIR] [--each N]

Draws pairs of people's names from PolNeAR to be judged by hand, one JSON line a pair, the same for the same findings.

  --corpora DIR  where the corpora are (NEWSGRAPH_CORPORA, or ../shared/corpora beside the repository)
  --each N       pairs a way of drawing and side (75)`;

/*
 * The pairs of fixtures/polnear-people-drawn.jsonl were drawn so, and judged from their articles before any of them was linked:
 * do the two places speak of one person in the world? A place that names two people ("Trump-Clinton") is neither's; one that
 * is taken for a person's name and is another's ("Jackson, Miss.") stands for what it names.
 *
 * A pair is two chains of kind PERSON in two articles of one side (PolNeAR's authors' own "train" and "dev"), whose names
 * end in one word. Drawn in two ways, for each the pairs of smallest hash: evenly over pairs of chains, so that who is in the
 * news most is met most, as a reader meets them; and evenly over pairs of distinct names, so that every name counts alike.
 */

interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly orig_split: "train" | "dev";
}

interface Named {
  readonly document: string;
  readonly name: string;
  readonly places: readonly NamePlace[];
}

type Drawn = Omit<NamePair, "same">;

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    each: { type: "string", default: "75" },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) console.log(USAGE);
else {
  const { analysed } = analyseAll(readCorpus<CorpusDocument>(corporaFolder(values.corpora), "polnear"));
  for (const side of ["train", "dev"]) {
    const people = analysed.filter(({ document }) => document.orig_split === side).flatMap(peopleOf);
    for (const pair of drawPairs(people, Number(values.each))) console.log(JSON.stringify({ ...pair, side }));
  }
}

/** The people of an article with the places of their names. */
function peopleOf({ document, analysis }: Analysed<CorpusDocument>): Named[] {
  return analysis.chains.flatMap(({ kind, name }, ordinal) => {
    const places = analysis.mentions
      .filter(({ chain, form }) => chain === ordinal && form === "NAME")
      .map(({ start, end }) => ({ document: document.id, start, end }));
    return kind === "PERSON" && places.length > 0 ? [{ document: document.id, name: normalizeName(name), places }] : [];
  });
}

/** So many pairs in either way of drawing. */
function drawPairs(people: readonly Named[], each: number): (Drawn & { readonly drawn: string })[] {
  const pairs = [...groupByLastWord(people).values()].flatMap(pairsOf);
  const met = smallest(pairs, each);
  const taken = new Set(met);
  const byNames = new Map<string, (typeof pairs)[number]>();
  for (const pair of pairs) {
    const known = byNames.get(pair.names);
    if (!taken.has(pair) && (!known || pair.hash < known.hash)) byNames.set(pair.names, pair);
  }
  const alike = [...byNames.values()].map((pair) => ({ ...pair, hash: hashOf(pair.names) }));
  return [
    ...met.map(({ a, b }) => ({ a: placeOf(a, b), b: placeOf(b, a), drawn: "by chains" })),
    ...smallest(alike, each).map(({ a, b }) => ({ a: placeOf(a, b), b: placeOf(b, a), drawn: "by names" })),
  ];
}

function groupByLastWord(people: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const person of people) {
    const last = person.name.split(" ").at(-1)!;
    groups.set(last, [...(groups.get(last) ?? []), person]);
  }
  return groups;
}

interface Pair {
  readonly a: Named;
  readonly b: Named;
  readonly names: string;
  readonly hash: string;
}

function pairsOf(people: readonly Named[]): Pair[] {
  return people.flatMap((a, i) =>
    people
      .slice(i + 1)
      .filter(({ document }) => document !== a.document)
      .map((b) => ({
        a,
        b,
        names: [a.name, b.name].sort().join("|"),
        hash: hashOf(`${keyOf(a)}|${keyOf(b)}`),
      })),
  );
}

function smallest<P extends { readonly hash: string }>(pairs: readonly P[], count: number): P[] {
  return [...pairs].sort((p, q) => (p.hash < q.hash ? -1 : 1)).slice(0, count);
}

/** Which of a chain's names stands for it in a pair. */
function placeOf(named: Named, other: Named): NamePlace {
  const pick = Number.parseInt(hashOf(`${keyOf(named)}>${keyOf(other)}`).slice(0, 8), 16);
  return named.places[pick % named.places.length]!;
}

function keyOf({ document, places }: Named): string {
  return `${document}:${places[0]!.start}`;
}

function hashOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
