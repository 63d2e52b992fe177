import { type FindingOf, type LinkChange, NOUNS, type Noun } from "@newsgraph/core";
import { HOT_KEY_NODES, type Linker, type LinkOptions, link, linkers } from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";
import type { ShowProgress } from "../output/progress.js";
import type { StopSignal } from "../stop-signal.js";
import { alignCopies } from "./align-copies.js";
import { describeThings } from "./describe-things.js";
import { applyNotingVersion } from "./linking-version.js";
import type { Tally } from "./tally.js";

/** Articles linked in one transaction. Of fifty each would cost a sixth more; of more still a signal to stop is heard later. */
const BATCH = 200;

/**
 * Links what is stored but not linked yet, then describes the things whose findings changed. A run that was killed in
 * between leaves its mark in the store, so the next call finishes what it began. The tally is told how many articles were linked,
 * those linked anew among them because another copy of their story told their date, or no longer does.
 */
export async function linkArticles(store: Store, tally: Tally, stop: StopSignal, show: ShowProgress): Promise<void> {
  const joinedBefore = await store.joined();
  const learnt = newlyLearnt();
  const apply = applyNotingVersion(store);

  await tally.time("linking", async () => {
    await linkRemovals(store, learnt, apply);
    // Stories first, and what their copies tell of each other: a date inferred there decides which quotes and events are the same.
    const progress = show("Linking stories", "articles");
    const total = await countUnlinked(store);
    let done = 0;
    for (let ids = await store.unlinked(BATCH); ids.length > 0; ids = await store.unlinked(BATCH, ids.at(-1))) {
      if (await stop.isAsked()) break;
      await apply([], [await linkNoun(store, "story", ids, [], learnt)]);
      done += ids.length;
      progress.at(done, total, done);
    }
    progress.end();
  });
  await tally.time("describing", () => describeThings(store, "story", stop, show));
  await tally.time("linking", async () => {
    await alignCopies(store, stop, show);
    await linkRemovals(store, learnt, apply); // what changed its date, or retells another quote, has left its node
    const progress = show("Linking entities, statements and events", "articles");
    const total = await countUnlinked(store);
    for (let ids = await store.unlinked(BATCH); ids.length > 0; ids = await store.unlinked(BATCH)) {
      if (await stop.isAsked()) break;
      const changes: LinkChange[] = [];
      for (const noun of NOUNS) if (noun !== "story") changes.push(await linkNoun(store, noun, ids, [], learnt));
      await apply(ids, changes);
      tally.linked += ids.length;
      progress.at(tally.linked, total, tally.linked);
    }
    progress.end();
  });
  await tally.time("describing", async () => {
    for (const noun of NOUNS) await describeThings(store, noun, stop, show);
  });

  const joined = await store.joined();
  for (const noun of NOUNS) {
    // What went with changed or forgotten files took its joins with it.
    tally.joined[noun] = Math.max(0, joined[noun] - joinedBefore[noun]);
    const hot = await store.hotKeys(noun, [...learnt[noun].hot], HOT_KEY_NODES);
    for (const [key, nodes] of hot) tally.hotKeys.push({ noun, key, nodes });
  }
}

async function countUnlinked(store: Store): Promise<number> {
  return (await store.status()).counts.unlinked;
}

/** Keys that may be hot, as linking meets them within one run. */
type Learnt = { readonly [N in Noun]: Required<Pick<LinkOptions, "hot">> };

function newlyLearnt(): Learnt {
  const nothing = () => ({ hot: new Set<string>() });
  return { story: nothing(), entity: nothing(), statement: nothing(), event: nothing() };
}

/** Takes out of the graph what left the store with changed or removed files. */
async function linkRemovals(store: Store, learnt: Learnt, apply: Store["applyLinkChanges"]): Promise<void> {
  const removals = await store.removals();
  if (NOUNS.every((noun) => removals[noun].length === 0)) return;
  const changes: LinkChange[] = [];
  for (const noun of NOUNS) changes.push(await linkNoun(store, noun, [], removals[noun], learnt));
  await apply([], changes, removals);
}

async function linkNoun<N extends Noun>(
  store: Store,
  noun: N,
  articles: readonly string[],
  removed: readonly string[],
  learnt: Learnt,
): Promise<LinkChange> {
  const added = await store.findingsOf(noun, ...articles);
  // The table of linkers has one entry a noun; TypeScript cannot follow which of them `N` picks.
  const linker = linkers[noun] as unknown as Linker<FindingOf[N]>;
  return link(linker, store.linkIndex(noun), added, removed, learnt[noun]);
}
