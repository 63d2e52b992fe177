import { type DescriptionOf, type Edge, type FindingOf, type LinkChange, NOUNS, type Noun } from "@newsgraph/core";
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
        ? { article: id, relation: null, origin: null, similarity: 1 }
        : { article: id, relation: "REPRINT" as const, origin: findings[0]!.id, similarity: 0.75 }),
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
  for (const noun of NOUNS) changes.push(await unlink(store, noun, removals[noun]));
  await store.applyLinkChanges([], changes, removals);
  for (let ids = await store.unlinked(batch); ids.length > 0; ids = await store.unlinked(batch)) {
    const found: LinkChange[] = [];
    for (const noun of NOUNS) found.push(await linkNoun(store, noun, ids));
    await store.applyLinkChanges(ids, found);
  }
  for (const noun of NOUNS) await describeAll(store, noun);
}

async function describeAll<N extends Noun>(store: Store, noun: N): Promise<void> {
  for (let things = await store.staleThings(noun, 7); things.length > 0; things = await store.staleThings(noun, 7)) {
    const described: { thing: string; description: DescriptionOf[N] }[] = [];
    for (const thing of things) {
      described.push({ thing, description: DESCRIBE[noun](await store.findingsOfThing(noun, thing)) });
    }
    await store.describe(noun, described);
  }
}

async function linkNoun<N extends Noun>(store: Store, noun: N, articles: readonly string[]): Promise<LinkChange> {
  const index = store.linkIndex(noun);
  const byKey = new Map<string, string[]>();
  for (const article of articles) {
    for (const finding of await store.findingsOf(noun, article)) {
      const key = KEY[noun](finding);
      byKey.set(key, [...(byKey.get(key) ?? []), finding.id]);
    }
  }
  const groups: LinkChange["groups"][number][] = [];
  const edgesAdded: Edge[] = [];
  for (const [key, ids] of byKey) {
    const { below, above } = await index.neighbours(key, ids[0]!, 1);
    const neighbour = [...below, ...above][0];
    const thing = neighbour && (await index.groupsOf([neighbour])).get(neighbour);
    const before = (thing && (await index.membersOf([thing])).get(thing)) || [];
    const members = [...new Set([...before, ...ids])].sort();
    groups.push({ thing: members[0]!, members, moved: members });
    for (const id of ids) {
      const others = members.filter((other) => other > id || (other < id && before.includes(other)));
      for (const other of others) edgesAdded.push({ ...ordered(id, other), score: 0.5, evidence: "key" });
    }
  }
  const keysAdded = [...byKey].flatMap(([key, ids]) => ids.map((id) => ({ id, keys: [key] })));
  return { noun, keysAdded, keysRemoved: [], edgesAdded, edgesRemoved: [], groups };
}

async function unlink<N extends Noun>(store: Store, noun: N, removed: readonly string[]): Promise<LinkChange> {
  const index = store.linkIndex(noun);
  const left = new Set(removed);
  const things = new Set((await index.groupsOf(removed)).values());
  const groups = [...(await index.membersOf([...things])).values()]
    .map((members) => members.filter((id) => !left.has(id)))
    .filter((members) => members.length > 0)
    .map((members) => ({ thing: members[0]!, members, moved: members }));
  const edgesRemoved = (await index.edgesAt(removed)).map(({ a, b }) => ({ a, b }));
  return { noun, keysAdded: [], keysRemoved: removed, edgesAdded: [], edgesRemoved, groups };
}

function ordered(p: string, q: string): { a: string; b: string } {
  return p < q ? { a: p, b: q } : { a: q, b: p };
}
