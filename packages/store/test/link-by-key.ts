import { type DescriptionOf, type FindingOf, type LinkChange, NOUNS, type Noun } from "@newsgraph/core";
import type { Store } from "../src/index.js";

/*
 * The smallest linking there is: findings with the same key are the same. It asks of the store all that real linking
 * asks, so that the store's part can be tested by itself.
 */

const KEY: { readonly [N in Noun]: (finding: FindingOf[N]) => string } = {
  story: ({ text }) => text.slice(0, 12),
  entity: ({ kind, name }) => `${kind} ${name}`,
  statement: ({ text, speakerName }) => `${speakerName} ${text.toLowerCase()}`,
  event: ({ type, title }) => `${type} ${title}`,
};

const DESCRIBE: { readonly [N in Noun]: (findings: readonly FindingOf[N][]) => DescriptionOf[N] } = {
  story: (findings) => ({
    copies: findings.map(({ id }, index) => ({
      ...(index === 0
        ? { article: id, relation: null, origin: null, against: null, similarity: 1 }
        : {
            article: id,
            relation: "REPRINT" as const,
            origin: findings[0]!.id,
            against: findings[0]!.id,
            similarity: 0.75,
          }),
      evidence: [],
      inferred: { title: null, outlet: null, publishedAt: null },
    })),
    original: null,
  }),
  entity: (findings) => ({
    kind: findings[0]!.kind,
    name: findings[0]!.name,
    aliases: [...new Set(findings.flatMap(({ aliases }) => aliases))].sort(),
    roles: [],
    authorityIds: [],
  }),
  statement: (findings) => {
    const fullest = findings.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1))[0]!;
    const said = findings.find(({ saidFrom }) => saidFrom !== null);
    return {
      speakerName: fullest.speakerName,
      text: fullest.text,
      fullest: fullest.id,
      earliest: findings[0]!.id,
      saidFrom: said?.saidFrom ?? null,
      saidTo: said?.saidTo ?? null,
      forms: [],
    };
  },
  event: (findings) => {
    const dated = findings.find(({ onFrom }) => onFrom !== null);
    const { type, title, modality } = findings[0]!;
    const placeName = findings.find((finding) => finding.placeName !== null)?.placeName ?? null;
    const { onFrom = null, onTo = null, precision = null } = dated ?? {};
    return { type, title, onFrom, onTo, precision, dated: dated?.id ?? null, placeName, modality };
  },
};

/** Links all that waits, `batch` articles at a time, and describes what changed. */
export async function linkAll(store: Store, batch = 1): Promise<void> {
  const removals = await store.removals();
  const changes: LinkChange[] = [];
  for (const noun of NOUNS) changes.push(await linkNoun(store, noun, [], removals[noun]));
  await store.applyLinkChanges([], changes, removals);
  for (let ids = await store.unlinked(batch); ids.length > 0; ids = await store.unlinked(batch)) {
    const found: LinkChange[] = [];
    for (const noun of NOUNS) found.push(await linkNoun(store, noun, ids, []));
    await store.applyLinkChanges(ids, found);
  }
  for (const noun of NOUNS) await describeAll(store, noun);
  const copies = await store.unalignedCopies(1_000);
  await store.alignCopies(copies.map(({ article }) => ({ article, pairs: [] })));
}

async function describeAll<N extends Noun>(store: Store, noun: N): Promise<void> {
  for (let things = await store.staleThings(noun, 7); things.length > 0; things = await store.staleThings(noun, 7)) {
    const findings = await store.findingsOfThings(noun, things);
    await store.describe(
      noun,
      [...findings].map(([thing, its]) => ({ thing, description: DESCRIBE[noun](its) })),
    );
  }
}

/** Findings of one key are one node, and each node is a group of its own. */
async function linkNoun<N extends Noun>(
  store: Store,
  noun: N,
  articles: readonly string[],
  removed: readonly string[],
): Promise<LinkChange> {
  const index = store.linkIndex(noun);
  const findings = await store.findingsOf(noun, ...articles);
  const placed = findings.map((finding) => ({ finding: finding.id, node: KEY[noun](finding) }));
  const moving = [...placed.map(({ finding }) => finding), ...removed];
  const left = [...new Set((await index.nodesOf(moving)).values())];
  const entered = [...new Set(placed.map(({ node }) => node))];
  const occupied = await index.occupied([...left, ...entered], moving);
  const fresh = entered.filter((node) => !occupied.has(node) && !left.includes(node));
  return {
    noun,
    placed,
    nodesRemoved: left.filter((node) => !occupied.has(node) && !entered.includes(node)),
    nodesAdded: fresh.map((node) => ({ node, keys: [node], standing: "", signature: "" })),
    edgesAdded: [],
    edgesRemoved: [],
    refused: [],
    groups: fresh.map((node) => ({ group: node, moved: [node], parted: false })),
  };
}
