import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askNested, askRoot, askTallies, nestedLists, nestedTallies, rootLists } from "./every-list.js";
import type { ArticleTold } from "./newsroom.js";
import { type Serving, serveTold } from "./serving.js";

/** More than the longest page that is tried. */
const ARTICLES = 52;
/** Findings of each kind in an article; more than the shortest page, and in the last article than the longest. */
const findingsIn = (article: number) => (article === ARTICLES - 1 ? 52 : 6);

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(
    Array.from({ length: ARTICLES }, (_, n) => toldArticle(n)),
    async (store) => {
      for (let run = 0; run < 52; run++) {
        const id = await store.startRun({
          version: "1",
          paths: ["a"],
          startedAt: `2031-01-01T00:${String(run).padStart(2, "0")}:00Z`,
        });
        const refusals = Array.from({ length: run === 51 ? 52 : 6 }, (_, n) => `${n}.txt`);
        for (const path of refusals) await store.recordRefusals(id, [{ path, code: "FILE_EMPTY", message: "Empty." }]);
      }
    },
    // A pause in the middle, as on a slow machine, would split what is read together; and the longest pages are asked for of what is dear.
    { maxTurnMs: Number.POSITIVE_INFINITY, maxCost: 1_000_000 },
  );
});
afterAll(() => serving.stop());

async function statementsFor(text: string): Promise<number> {
  serving.statements.length = 0;
  const { errors } = await serving.ask(text);
  expect(errors).toBeUndefined();
  return serving.statements.length;
}

// It may cost fewer: of a longer page more is read already when another field asks for it.
describe("a page of 50 costs the database no more statements than a page of 5", () => {
  test.each(rootLists)("$name", async (list) => {
    const few = await statementsFor(askRoot(list, 5));
    expect(few).toBeGreaterThan(0);
    expect(await statementsFor(askRoot(list, 50))).toBeLessThanOrEqual(few);
  });

  test.each(nestedLists)("$name", async (list) => {
    const few = await statementsFor(askNested(list, 5, 5));
    expect(few).toBeGreaterThan(1);
    expect(await statementsFor(askNested(list, 50, 5))).toBeLessThanOrEqual(few);
    expect(await statementsFor(askNested(list, 5, 50))).toBeLessThanOrEqual(few);
  });
});

describe("counts over time and top lists under 50 cost no more statements than under 5", () => {
  test.each(nestedTallies)("$name", async (list) => {
    const few = await statementsFor(askTallies(list, 5));
    expect(few).toBeGreaterThan(2);
    expect(await statementsFor(askTallies(list, 50))).toBeLessThanOrEqual(few);
  });
});

/** Two copies a story; what one article tells, the next tells too, so that things have several findings. */
function toldArticle(n: number): ArticleTold {
  const first = n - (n % 2);
  const each = Array.from({ length: findingsIn(n) }, (_, k) => ({ name: `Person ${first}-${k}x`, k }));
  return {
    path: `${n}.txt`,
    title: `Harbour ${first}`,
    outlet: "Gazette",
    published: `2031-01-${String(10 + (n % 20))}`,
    story: String(first),
    paragraphs: each.map(({ name, k }) => `“The harbour closes ${first}-${k}x, Oslo,” said ${name}, who struck ${k}x.`),
    names: [...each.map(({ name }) => ({ name, kind: "PERSON" as const })), { name: "Oslo", kind: "PLACE" }],
    quotes: each.map(({ name, k }) => ({
      text: `“The harbour closes ${first}-${k}x, Oslo,”`,
      speaker: name,
      cue: "said",
      saidOn: "2031-01-09",
      about: ["Oslo"],
    })),
    reports: each.map(({ name, k }) => ({
      title: `${name} struck harbour`,
      trigger: `struck ${k}x`,
      type: "PROTEST" as const,
      on: "2031-01",
      place: "Oslo",
      participants: [{ name, role: "ACTOR" as const }],
    })),
  };
}
