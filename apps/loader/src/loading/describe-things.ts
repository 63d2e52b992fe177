import type { FindingOf, Noun } from "@newsgraph/core";
import { describeEntity, describeEvent, describeStatement, describeStory } from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";
import type { ShowProgress } from "../output/progress.js";
import type { StopSignal } from "../stop-signal.js";
import { COUNTED_AS } from "./tally.js";

/** Things described in one transaction. */
const BATCH = 200;
/** A thing with more findings is described by so many of them: what one in a thousand tells is a slip more often than a fact. */
const MOST_DESCRIBED = 1_000;

const describers = { story: describeStory, entity: describeEntity, statement: describeStatement, event: describeEvent };

/** Describes the things whose findings changed, from what these tell together. Those left when the run is stopped stay marked. */
export async function describeThings<N extends Noun>(
  store: Store,
  noun: N,
  stop: StopSignal,
  show: ShowProgress,
): Promise<void> {
  const describe = describers[noun] as unknown as (findings: readonly FindingOf[N][]) => never;
  const progress = show(`Describing ${COUNTED_AS[noun]}`, COUNTED_AS[noun]);
  const total = await store.countStale(noun);
  let done = 0;
  for (let stale = await store.staleThings(noun, BATCH); stale.length > 0; ) {
    if (await stop.isAsked()) break;
    const findings = await store.findingsOfThings(noun, stale, noun === "story" ? undefined : MOST_DESCRIBED);
    await store.describe(
      noun,
      [...findings].map(([thing, its]) => ({ thing, description: describe(its) })),
    );
    done += stale.length;
    progress.at(done, Math.max(done, total), done);
    stale = await store.staleThings(noun, BATCH);
  }
  progress.end();
}
