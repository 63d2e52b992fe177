import { test, expect } from "vitest";
import { openStore } from "../src/index.js";
import { draft } from "./builder.js";
test("smoke", async () => {
  const store = await openStore(":memory:");
  const a = draft({ text: "Ann Lee met Bo on Monday. “We agree,” Ann Lee said.", title: "Ann meets Bo", outlet: "Echo", published: "2024-02",
    people: [["PERSON","Ann Lee"],["PERSON","Bo"]], dates: { Monday: "2024-02-12" },
    quotes: [{ words: "“We agree,”", speaker: "Ann Lee", said: "Monday", about: ["Bo"] }],
    reports: [{ words: "Ann Lee met Bo on Monday", trigger: "met", on: "Monday", who: [["Ann Lee","ACTOR"],["Bo","ACTOR"]] }] });
  expect(await store.writeArticle(a)).toBe("NEW");
  expect(await store.writeArticle(a)).toBe("UNCHANGED");
  const ids = await store.findingsOf("entity", a.id);
  console.log(ids, await store.findingsOf("statement", a.id), await store.findingsOf("event", a.id), await store.findingsOf("story", a.id));
  const page = { limit: 5, backward: false, position: null };
  console.log(JSON.stringify(await store.read.quotes({ text: "agree", saidFrom: "2024", outlet: ["echo"] }, { field: "SAID_ON", direction: "DESC" }, page)));
  console.log(JSON.stringify(await store.read.articles({ text: "ann" }, { field: "TITLE", direction: "ASC" }, page)));
  console.log(JSON.stringify(await store.read.quotesPerParent("articleId", [a.id, "x"], {}, { field: "POSITION", direction: "ASC" }, page)));
  console.log(JSON.stringify(await store.read.search("ann agree", ["ARTICLES","QUOTES"], page)));
  console.log(await store.status(), await store.removals(), await store.unlinked(5));
  await store.close();
});
