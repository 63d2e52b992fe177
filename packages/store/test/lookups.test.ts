import { surface } from "@newsgraph/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../src/index.js";
import { type Draft, draft, idOf } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";

let store: Store;
const ids = NEWSROOM.map((told) => idOf(told) as string);
const [dam, copy, undated, court, cup] = ids as [string, string, string, string, string];
beforeAll(async () => {
  store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
});
afterAll(() => store.close());

test("an article comes back as it was written", async () => {
  const told = draft(NEWSROOM[0]!);
  const record = (await store.read.articlesByIds([dam])).get(dam)!;
  const { title, outlet, byline, dateline, publishedAt, language, sourceUrls, encoding } = told.analysis.article;
  expect(record).toMatchObject({
    id: dam,
    title,
    outlet,
    byline,
    dateline,
    publishedAt,
    language,
    sourceUrls,
    encoding,
  });
  const { text, paragraphs, removed } = told.analysis.article;
  const texts = await store.read.articleTexts([dam]);
  expect(texts.get(dam)).toEqual({ text, paragraphs, removed, sentences: told.analysis.sentences });
  const [finding] = await store.findingsOf("story", dam);
  expect(finding!.sketch).toEqual(told.sketch);
  expect((await store.read.filesOf([dam, "unknown"])).get(dam)).toEqual([
    { path: "harbour/dam.txt", articleId: dam, bytes: text.length, source: null, readAs: null },
  ]);
});

test("every span of what is read is its surface in the article's text", async () => {
  for (const [index, id] of [dam, copy, undated, court, cup].entries()) {
    const { text } = NEWSROOM[index]!;
    const page = { limit: 50, backward: false, position: null };
    for (const found of [
      ...(await store.read.mentionsOf([id])).get(id)!,
      ...(await store.read.datesOf([id])).get(id)!,
    ]) {
      expect(surface(text, found)).toBe(found.text);
    }
    const quotes = await store.read.quotes({ articleId: id }, { field: "POSITION", direction: "ASC" }, page);
    for (const { node } of quotes.rows) {
      for (const span of [...node.segments, node.speakerText, node.cue]) {
        if (span) expect(surface(text, span)).toBe(span.text);
      }
    }
  }
});

test("any id of a finding leads to its thing, and so does the thing's own", async () => {
  const chains = (await Promise.all([dam, copy, undated, court].map((id) => store.findingsOf("entity", id)))).flat();
  const ids = chains.filter(({ name }) => name === "Inés Valdō").map(({ id }) => id);
  const found = await store.read.entitiesByIds([...ids, "unknown"]);
  expect(ids).toHaveLength(4);
  expect([...found.keys()].sort()).toEqual([...ids].sort());
  expect(new Set([...found.values()].map(({ id }) => id))).toEqual(new Set([ids.sort()[0]]));
  expect((await store.read.storiesByIds([copy, dam])).get(copy)!.id).toBe(
    (await store.read.storiesByIds([dam])).get(dam)!.id,
  );
});

test("an entity counts its mentions and its articles", async () => {
  const [chain] = (await store.findingsOf("entity", court)).filter(({ name }) => name === "Inés Valdō");
  const entity = (await store.read.entitiesByIds([chain!.id])).get(chain!.id)!;
  const mentioned = NEWSROOM.flatMap((told) => draft(told).analysis.mentions.map((mention) => ({ told, mention })));
  const hers = mentioned.filter(({ told, mention }) => /Valdō/.test(surface(told.text, mention)));
  expect(entity).toMatchObject({
    kind: "PERSON",
    name: "Inés Valdō",
    aliases: ["Valdō"],
    articles: 4,
    mentions: hers.length,
  });
});

test("a quote tells when it was said in the words of the text, and of whom it speaks", async () => {
  const [finding] = await store.findingsOf("statement", dam);
  const quote = (await store.read.quotesByIds([finding!.id])).get(finding!.id)!;
  expect(quote.saidOn).toEqual({ value: "2024-03-05", precision: "DAY", text: "Tuesday", reckonedFrom: null });
  const about = (await store.read.aboutOf([quote.id])).get(quote.id)!;
  expect(about.map(({ name }) => name)).toEqual(["Fermin Stahl"]);
  const speaker = (await store.read.entitiesByIds([quote.speakerId!])).get(quote.speakerId!);
  expect(speaker?.name).toBe("Inés Valdō");
});

test("a quote told within another leads to it, and that back to it in the order of the text", async () => {
  const told: Draft = {
    text: "“I said ‘no’ and she said ‘yes’,” Ann said.",
    quotes: [
      { words: "“I said ‘no’ and she said ‘yes’,”" },
      { words: "‘no’", within: 0 },
      { words: "‘yes’", within: 0 },
    ],
  };
  await store.writeArticle(draft(told));
  const page = { limit: 50, backward: false, position: null };
  const found = await store.read.quotes({ articleId: idOf(told) }, { field: "POSITION", direction: "ASC" }, page);
  const [outer, no, yes] = found.rows.map(({ node }) => node);
  expect([outer!.outerId, no!.outerId, yes!.outerId]).toEqual([null, outer!.id, outer!.id]);
  const inner = await store.read.innerOf([outer!.id, no!.id]);
  expect(inner.get(outer!.id)!.map(({ text }) => text)).toEqual([no!.text, yes!.text]);
  expect(inner.get(no!.id)).toEqual([]);
});

test("a statement has the speaker of its fullest form and counts its quotes", async () => {
  const [finding] = await store.findingsOf("statement", copy);
  const statement = (await store.read.statementsByIds([finding!.id])).get(finding!.id)!;
  expect(statement).toMatchObject({
    speakerName: "Inés Valdō",
    quotes: 2,
    saidFrom: "2024-03-05",
    saidTo: "2024-03-05",
  });
  expect((await store.read.entitiesByIds([statement.speakerId!])).get(statement.speakerId!)?.name).toBe("Inés Valdō");
});

test("an event counts stories, not copies, and has its reports and who took part in any of them", async () => {
  const finding = (await store.findingsOf("event", undated))[0]!;
  const event = (await store.read.eventsByIds([finding.id])).get(finding.id)!;
  expect(event).toMatchObject({
    title: "Orlo dam burst",
    on: { value: "2024-03-04", precision: "DAY" },
    placeName: "Orlo",
    storyCount: 2,
    reports: 4,
  });
  const reports = (await store.read.reportsOf([event.id])).get(event.id)!;
  expect(reports.map(({ articleId }) => articleId).sort()).toEqual([dam, copy, undated, court].sort());
  const participants = (await store.read.participantsOf([event.id])).get(event.id)!;
  expect(participants.map(({ role }) => role)).toEqual(["OTHER"]);
  expect((await store.read.entitiesByIds([event.placeId!])).get(event.placeId!)?.name).toBe("Orlo");
});

test("who acts comes before who is acted upon, each once", async () => {
  const finding = (await store.findingsOf("event", court)).find(({ type }) => type === "COURT")!;
  const participants = (await store.read.participantsOf([finding.id])).get(finding.id)!;
  expect(participants.map(({ role }) => role)).toEqual(["ACTOR", "RECIPIENT"]);
});

test("a story knows its articles, its earliest date and its origin; a copy what it is to it", async () => {
  const story = (await store.read.storiesByIds([undated])).get(undated)!;
  const members = [dam, copy, undated].sort();
  expect(story).toMatchObject({
    id: members[0],
    articles: 3,
    publishedAt: { value: "2024-03", precision: "MONTH" },
    originId: members[0],
    original: null,
  });
  const articles = await store.read.articlesByIds(members);
  expect(members.map((id) => articles.get(id)!.copy)).toEqual([
    null,
    { relation: "REPRINT", originId: members[0], againstId: members[0], similarity: 0.75 },
    { relation: "REPRINT", originId: members[0], againstId: members[0], similarity: 0.75 },
  ]);
});

test("an article knows the other copies of its story, and not itself", async () => {
  const page = { limit: 10, backward: false, position: null };
  const order = { field: "ID", direction: "ASC" } as const;
  const copies = await store.read.articlesPerParent("copyId", [dam, undated], {}, order, page);
  const ids = (id: string) => copies.get(id)!.rows.map(({ node }) => node.id);
  expect(ids(dam)).toEqual([copy, undated].sort());
  expect(ids(undated)).toEqual([copy, dam].sort());
  expect(await store.read.countArticlesPerParent("copyId", [dam], { copiesOnly: true })).toEqual(
    new Map([[dam, [copy, undated].filter((id) => id !== [dam, copy, undated].sort()[0]).length]]),
  );
});

test("a fourth story that tells of the event counts, once it is linked", async () => {
  const own = await openStore(":memory:");
  for (const told of NEWSROOM) await own.writeArticle(draft(told));
  const more: Draft = {
    path: "late.txt",
    text: "Later: the Orlo dam burst again in memory.",
    reports: [{ words: "Orlo dam burst", trigger: "burst", type: "DISASTER" }],
  };
  await own.writeArticle(draft(more));
  await linkAll(own);
  const id = (await own.findingsOf("event", undated))[0]!.id;
  expect((await own.read.eventsByIds([id])).get(id)?.storyCount).toBe(3);
  await own.removeFile("late.txt");
  await linkAll(own);
  expect((await own.read.eventsByIds([id])).get(id)?.storyCount).toBe(2);
  await own.close();
});

test("ids of nothing lead to nothing", async () => {
  const { read } = store;
  for (const lookup of [read.articlesByIds, read.entitiesByIds, read.quotesByIds, read.statementsByIds]) {
    expect((await lookup(["unknown", "", "'"])).size).toBe(0);
    expect((await lookup([])).size).toBe(0);
  }
  expect((await read.loadsByIds(["1", "x"])).size).toBe(0);
  expect((await read.mentionsOf(["unknown"])).get("unknown")).toEqual([]);
});
