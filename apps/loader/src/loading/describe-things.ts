import type { DescriptionOf, Noun } from "@newsgraph/core";
import { describeEntity, describeEvent, describeStatement, describeStory } from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";
import type { ShowProgress } from "../output/progress.js";
import type { StopSignal } from "../stop-signal.js";
import { COUNTED_AS } from "./tally.js";

/** Things described in one transaction. */
const BATCH = 200;
/**
 * A thing with more findings is described by so many of them, an entity by so many of its namings: what one in a thousand
 * tells is a slip more often than a fact.
 */
const MOST_DESCRIBED = 1_000;

/** What describes things: reads what they are described by, and gives their descriptions. */
const describers: {
  readonly [N in Noun]: (store: Store, ids: readonly string[]) => Promise<readonly Described<N>[]>;
} = {
  story: async (store, ids) => describeEach(await store.findingsOfThings("story", ids), describeStory),
  entity: async (store, ids) => describeEach(await store.namingsOfEntities(ids, MOST_DESCRIBED), describeEntity),
  statement: async (store, ids) =>
    describeEach(await store.findingsOfThings("statement", ids, MOST_DESCRIBED), describeStatement),
  event: async (store, ids) => describeEach(await store.findingsOfThings("event", ids, MOST_DESCRIBED), describeEvent),
};

interface Described<N extends Noun> {
  readonly thing: string;
  readonly description: DescriptionOf[N];
}

function describeEach<F, D>(findings: ReadonlyMap<string, readonly F[]>, describe: (its: readonly F[]) => D) {
  return [...findings].map(([thing, its]) => ({ thing, description: describe(its) }));
}

/** Describes the things whose findings changed, from what these tell together. Those left when the run is stopped stay marked. */
export async function describeThings<N extends Noun>(
  store: Store,
  noun: N,
  stop: StopSignal,
  show: ShowProgress,
): Promise<void> {
  const progress = show(`Describing ${COUNTED_AS[noun]}`, COUNTED_AS[noun]);
  const total = await store.countStale(noun);
  let done = 0;
  for (let stale = await store.staleThings(noun, BATCH); stale.length > 0; ) {
    if (await stop.isAsked()) break;
    await store.describe(noun, await describers[noun](store, stale));
    done += stale.length;
    progress.at(done, Math.max(done, total), done);
    stale = await store.staleThings(noun, BATCH);
  }
  progress.end();
}
