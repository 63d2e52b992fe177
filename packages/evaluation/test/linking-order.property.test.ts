import { analyse } from "@newsgraph/analysis";
import { type Analysis, articleId, type FindingOf, NOUNS, type Noun } from "@newsgraph/core";
import { type Linker, leadOf, link, linkers, sketchOf } from "@newsgraph/linking";
import { openStore, type Removals, type Store } from "@newsgraph/store";
import fc from "fast-check";
import { expect, test } from "vitest";
import { alignCopies, describeStories } from "../src/align-copies.js";
import { generateArticles } from "../src/generate/generate-articles.js";

/*
 * The graph is a function of the articles that are there: sixty generated ones, with copies among them, come in any order
 * and in any runs, some leave on the way and some were another text before.
 */

const ARTICLES = [...generateArticles({ count: 60, seed: 7, copies: 0.3 })].map(({ name, text }) => ({
  path: name,
  now: input(name, text),
  before: input(name, `${text}\nThis was in the early edition only, said Mayor Ines Okafor of Vellmar.\n`),
}));

function input(path: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const analysis: Analysis = analyse(bytes);
  return {
    id: articleId(bytes),
    path,
    bytes: bytes.length,
    analysis,
    sketch: sketchOf(analysis.article.text),
    lead: leadOf(analysis.article.text),
    analysisVersion: "1",
  };
}

async function linkNoun<N extends Noun>(
  store: Store,
  noun: N,
  articles: readonly string[],
  removed: readonly string[],
) {
  const linker = linkers[noun] as unknown as Linker<FindingOf[N]>;
  const findings = await store.findingsOf(noun, ...articles);
  return link(linker, store.linkIndex(noun), findings, removed);
}

async function linkRun(store: Store): Promise<void> {
  const removals = await store.removals();
  await linkAway(store, removals);
  await store.applyLinkChanges([], [await linkNoun(store, "story", await store.unlinked(1_000), [])]);
  await describeStories(store);
  await alignCopies(store);
  await linkAway(store, await store.removals());
  const ids = await store.unlinked(1_000);
  const changes = [];
  for (const noun of NOUNS) if (noun !== "story") changes.push(await linkNoun(store, noun, ids, []));
  await store.applyLinkChanges(ids, changes);
}

async function linkAway(store: Store, removals: Removals): Promise<void> {
  const unlinked = [];
  for (const noun of NOUNS) unlinked.push(await linkNoun(store, noun, [], removals[noun]));
  await store.applyLinkChanges([], unlinked, removals);
}

/** The groups of each noun as sets of findings, and the id of each thing. */
async function graphOf(store: Store) {
  const graph: Record<string, unknown> = {};
  const { read } = store;
  const byIds = {
    story: read.storiesByIds,
    entity: read.entitiesByIds,
    statement: read.statementsByIds,
    event: read.eventsByIds,
  };
  for (const noun of NOUNS) {
    const findings = (await store.findingsOf(noun, ...ARTICLES.map(({ now }) => now.id))).map(({ id }) => id);
    const things = await byIds[noun](findings);
    if (noun === "statement") graph.retold = await retoldIn(store);
    graph[noun] = Object.fromEntries(findings.map((id) => [id, things.get(id)?.id]));
  }
  return graph;
}

/** Each quote that retells another with the one that it retells. */
async function retoldIn(store: Store) {
  const findings = await store.findingsOf("statement", ...ARTICLES.map(({ now }) => now.id));
  return Object.fromEntries(findings.flatMap(({ id, retells }) => (retells ? [[id, retells.id]] : [])));
}

const history = fc.record({
  order: fc.shuffledSubarray(
    ARTICLES.map((_, at) => at),
    { minLength: ARTICLES.length },
  ),
  runs: fc.integer({ min: 1, max: 9 }),
  leaving: fc.subarray(ARTICLES.map((_, at) => at)),
  changed: fc.subarray(ARTICLES.map((_, at) => at)),
});

test("order, runs, texts that left and came back and texts that changed leave the same graph", {
  timeout: 300_000,
}, async () => {
  const once = await openStore(":memory:");
  for (const { now } of ARTICLES) await once.writeArticle(now);
  await linkRun(once);
  const expected = await graphOf(once);
  await once.close();
  expect(Object.keys(expected.retold as object).length, "some quotes retell others").toBeGreaterThan(10);
  for (const noun of NOUNS) {
    const things = Object.values(expected[noun] as Record<string, string>);
    expect(new Set(things).size, `some ${noun} findings are joined`).toBeLessThan(things.length);
  }

  await fc.assert(
    fc.asyncProperty(history, async ({ order, runs, leaving, changed }) => {
      const store = await openStore(":memory:");
      const size = Math.ceil(order.length / runs);
      for (let at = 0; at < order.length; at += size) {
        for (const place of order.slice(at, at + size)) {
          const { now, before } = ARTICLES[place]!;
          await store.writeArticle(changed.includes(place) ? before : now);
        }
        await linkRun(store);
      }
      for (const place of leaving) await store.removeFile(ARTICLES[place]!.path);
      await linkRun(store);
      for (const { now } of ARTICLES) await store.writeArticle(now);
      await linkRun(store);
      expect(await graphOf(store)).toEqual(expected);
      await store.close();
    }),
    { seed: 20240212, numRuns: 5 },
  );
});
