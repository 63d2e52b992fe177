import { type CopyAlignment, type FindingOf, type LinkChange, NOUNS, type Noun } from "@newsgraph/core";
import {
  alignQuotes,
  describeEntity,
  describeEvent,
  describeStatement,
  describeStory,
  GroupMemory,
  type Linker,
  link,
  linkers,
} from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";
import type { StopSignal } from "../stop-signal.js";
import type { Tally } from "./tally.js";

/** Articles linked in one transaction. More would save little and hold readers' view of the graph back longer. */
const BATCH = 50;
/** Things described in one transaction. */
const DESCRIBE_BATCH = 200;
/** A thing with more findings is described by so many of them: what one in a thousand tells is a slip more often than a fact. */
const MOST_DESCRIBED = 1_000;

const describers = { story: describeStory, entity: describeEntity, statement: describeStatement, event: describeEvent };

/**
 * Links what is stored but not linked yet, then describes the things whose findings changed. A run that was killed in
 * between leaves its mark in the store, so the next call finishes what it began. The tally is told how many articles were linked,
 * those linked anew among them because another copy of their story told their date, or no longer does.
 */
export async function linkArticles(
  store: Store,
  tally: Tally,
  stop: StopSignal,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { unlinked } = (await store.status()).counts;
  const joinedBefore = await store.joined();
  const memories = newMemories();
  const apply = store.applyLinkChanges;

  await tally.time("linking", async () => {
    await linkRemovals(store, memories, apply);
    // Stories first, and what their copies tell of each other: a date inferred there decides which quotes and events are the same.
    for (let ids = await store.unlinked(BATCH); ids.length > 0; ids = await store.unlinked(BATCH, ids.at(-1))) {
      if (await stop.isAsked()) return;
      await apply([], [await linkNoun(store, "story", ids, [], memories)]);
    }
  });
  await tally.time("describing", () => describeThings(store, "story", stop));
  await tally.time("linking", async () => {
    await alignCopies(store, stop);
    await linkRemovals(store, memories, apply); // what changed its date, or retells another quote, has left its node
    for (let ids = await store.unlinked(BATCH); ids.length > 0; ids = await store.unlinked(BATCH)) {
      if (await stop.isAsked()) return;
      const changes: LinkChange[] = [];
      for (const noun of NOUNS) if (noun !== "story") changes.push(await linkNoun(store, noun, ids, [], memories));
      await apply(ids, changes);
      tally.linked += ids.length;
      onProgress(tally.linked, Math.max(tally.linked, unlinked));
    }
  });
  await tally.time("describing", async () => {
    for (const noun of NOUNS) await describeThings(store, noun, stop);
  });

  const joined = await store.joined();
  // What went with changed or forgotten files took its joins with it.
  for (const noun of NOUNS) tally.joined[noun] = Math.max(0, joined[noun] - joinedBefore[noun]);
}

/** Copies whose alignment is stored in one transaction: the quotes of their stories are read once for all of them. */
const ALIGN_BATCH = 500;

/** Aligns the quotes of copies with those of the articles that they are held against. */
async function alignCopies(store: Store, stop: StopSignal): Promise<void> {
  for (let copies = await store.unalignedCopies(ALIGN_BATCH); copies.length > 0; ) {
    if (await stop.isAsked()) return;
    const alignments: CopyAlignment[] = [];
    for (let at = 0; at < copies.length; at += BATCH) {
      const some = copies.slice(at, at + BATCH);
      const ids = some.flatMap(({ article, against }) => (against === null ? [] : [article, against]));
      const texts = await store.quotedTexts([...new Set(ids)]);
      for (const { article, against } of some) {
        const [original, copy] = [texts.get(against ?? ""), texts.get(article)];
        alignments.push({ article, pairs: original && copy ? alignQuotes(original, copy) : [] });
      }
    }
    await store.alignCopies(alignments);
    copies = await store.unalignedCopies(ALIGN_BATCH);
  }
}

/** What the linkers remember of large groups within one run, so that they are not read again at every touch. */
type Memories = { readonly [N in Noun]: GroupMemory<FindingOf[N]> };

function newMemories(): Memories {
  return {
    story: new GroupMemory(),
    entity: new GroupMemory(),
    statement: new GroupMemory(),
    event: new GroupMemory(),
  };
}

/** Takes out of the graph what left the store with changed or removed files. */
async function linkRemovals(store: Store, memories: Memories, apply: Store["applyLinkChanges"]): Promise<void> {
  const removals = await store.removals();
  if (NOUNS.every((noun) => removals[noun].length === 0)) return;
  const changes: LinkChange[] = [];
  for (const noun of NOUNS) changes.push(await linkNoun(store, noun, [], removals[noun], memories));
  await apply([], changes, removals);
}

async function linkNoun<N extends Noun>(
  store: Store,
  noun: N,
  articles: readonly string[],
  removed: readonly string[],
  memories: Memories,
): Promise<LinkChange> {
  const added = await store.findingsOf(noun, ...articles);
  // The table of linkers has one entry a noun; TypeScript cannot follow which of them `N` picks.
  const linker = linkers[noun] as unknown as Linker<FindingOf[N]>;
  return link(linker, store.linkIndex(noun), added, removed, { memory: memories[noun] as GroupMemory<FindingOf[N]> });
}

async function describeThings<N extends Noun>(store: Store, noun: N, stop: StopSignal): Promise<void> {
  const describe = describers[noun] as unknown as (findings: readonly FindingOf[N][]) => never;
  for (let stale = await store.staleThings(noun, DESCRIBE_BATCH); stale.length > 0; ) {
    if (await stop.isAsked()) return;
    const findings = await store.findingsOfThings(noun, stale, noun === "story" ? undefined : MOST_DESCRIBED);
    await store.describe(
      noun,
      [...findings].map(([thing, its]) => ({ thing, description: describe(its) })),
    );
    stale = await store.staleThings(noun, DESCRIBE_BATCH);
  }
}
