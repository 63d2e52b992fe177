import { ANALYSIS_VERSION, analyse } from "@newsgraph/analysis";
import { articleId } from "@newsgraph/core";
import { leadOf, sketchOf } from "@newsgraph/linking";
import { openStore } from "@newsgraph/store";
import { expect, onTestFinished, test } from "vitest";
import { linkArticles } from "../src/loading/link-articles.js";
import { Tally } from "../src/loading/tally.js";
import { stopSignal } from "../src/stop-signal.js";

const COPIED = "“We have waited nine years for the northern quay,” said Ines Okafor. Forty boats left the old dock.";

/** A store with these texts in it, not linked yet. */
async function storeOf(texts: readonly string[]) {
  const store = await openStore(":memory:");
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    const analysis = analyse(bytes);
    const [sketch, lead] = [sketchOf(analysis.article.text), leadOf(analysis.article.text)];
    const id = articleId(bytes);
    await store.writeArticle({
      ...{ id, path: `/news/${id}.txt`, bytes: bytes.length },
      ...{ analysis, sketch, lead, analysisVersion: ANALYSIS_VERSION },
    });
  }
  return store;
}

test("every stage of linking shows how far it is, of a total that it knows from its start", async () => {
  const stop = stopSignal();
  onTestFinished(() => stop.end());
  // More than a transaction's worth, so that a total is seen before the end.
  const store = await storeOf(Array.from({ length: 240 }, (_, n) => `${COPIED} This is edition ${n}.`));
  const stages: { readonly stage: string; readonly at: string[] }[] = [];
  let shown = 0;
  await linkArticles(store, new Tally(), stop, (verb, unit) => {
    const at: string[] = [];
    stages.push({ stage: `${verb} (${unit})`, at });
    shown += 1;
    return {
      at: (done, total) => at.push(`${done} of ${total}`),
      end: () => {
        shown -= 1;
      },
    };
  });
  await store.close();

  expect(stages).toEqual([
    { stage: "Linking stories (articles)", at: ["200 of 240", "240 of 240"] },
    { stage: "Describing stories (stories)", at: ["1 of 1"] },
    {
      stage: "Aligning the quotes of copies (copies)",
      at: ["50 of 240", "100 of 240", "150 of 240", "200 of 240", "240 of 240"],
    },
    { stage: "Linking entities, statements and events (articles)", at: ["200 of 240", "240 of 240"] },
    { stage: "Describing stories (stories)", at: [] },
    { stage: "Describing entities (entities)", at: ["1 of 1"] },
    { stage: "Describing statements (statements)", at: ["1 of 1"] },
    { stage: "Describing events (events)", at: [] },
  ]);
  expect(shown, "what is shown ends with its stage").toBe(0);
});
