import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(TOLD, async (store) => {
    const run = await store.startRun({
      version: "0.1.0",
      paths: ["a", "b"],
      settings: { maxBytes: 5 },
      startedAt: "2031-03-06T10:00:00.000Z",
    });
    await store.recordRefusals(run, [
      { path: "z/empty.txt", code: "FILE_EMPTY", message: "z/empty.txt holds no text." },
    ]);
    await store.recordRefusals(run, [{ path: "a/bin.dat", code: "FILE_BINARY", message: "a/bin.dat is not text." }]);
    const told = { refusedByCode: { FILE_EMPTY: 2 }, joined: { story: 1 }, stageSeconds: { linking: 0.25 } };
    const finishedAt = "2031-03-06T10:00:02.000Z";
    await store.finishRun(run, { ...told, counts: { new: 3, refused: 2 }, exitCode: 3, finishedAt });
    await store.startRun({ version: "0.1.0", paths: ["c"], startedAt: "2031-03-07T10:00:00.000Z" });
  });
});
afterAll(() => serving.stop());

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await serving.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

test("counts over time and top lists stand on the connections, of the whole list however short the page", async () => {
  const { quotes, articles, events } = await ask(`{
    quotes(first: 1) { timeline(interval: DAY) { date count } topSpeakers(first: 1) { entity { name } count } topEntities { entity { name } count } }
    articles(first: 1) { timeline(interval: MONTH) { date count } topEntities(first: 2) { entity { name } count } }
    events(first: 1, filterBy: { type: [PROTEST] }) { timeline(interval: MONTH) { date count } topEntities { entity { name } count } }
  }`);
  expect(quotes.timeline).toEqual([{ date: "2031-03-04", count: 2 }]);
  expect(quotes.topSpeakers).toHaveLength(1);
  expect(quotes.topEntities.map(({ count }: { count: number }) => count)).toEqual([2, 2]);
  expect(articles.timeline).toEqual([{ date: "2031-03", count: 2 }]);
  expect(articles.topEntities).toHaveLength(2);
  expect(events).toEqual({
    timeline: [{ date: "2031-03", count: 1 }],
    topEntities: [{ entity: { name: "Coast Union" }, count: 1 }],
  });
});

describe("articles", () => {
  test("the latest first, those without a date last, with what is known and how", async () => {
    const { articles } = await ask(`{
      articles {
        totalCount
        nodes {
          title outlet byline language encoding files sourceUrls
          titleSource { known url }
          publishedAt { value precision }
          publishedAtSource { known url article { title } }
          removed { text reason line at }
        }
      }
    }`);
    expect(articles.totalCount).toBe(3);
    expect(articles.nodes).toEqual([
      {
        title: "Harbour of Velmar to close",
        outlet: "Coast Daily",
        byline: ["Ida Nor"],
        language: "en",
        encoding: "UTF_8",
        files: ["b/copy.txt"],
        sourceUrls: ["https://gazette.example/harbour"],
        titleSource: { known: "STATED", url: null },
        publishedAt: { value: "2031-03-05", precision: "DAY" },
        publishedAtSource: { known: "INFERRED", url: "https://coast.example/2031/03/05/harbour", article: null },
        removed: [{ text: "Share on Chirper", reason: "SHARE_BAR", line: 2, at: 0 }],
      },
      expect.objectContaining({ outlet: "Velmar Gazette", removed: [], sourceUrls: [] }),
      expect.objectContaining({
        title: null,
        outlet: null,
        publishedAt: null,
        publishedAtSource: null,
        titleSource: null,
      }),
    ]);
  });

  test("text and paragraphs, whose offsets hold beyond the first plane", async () => {
    const { articles } = await ask(`{
      articles(orderBy: { field: TITLE, direction: DESC }) { nodes { text paragraphs { start end text role } mentions { nodes { span { start end text } sentence { text } } } } }
    }`);
    for (const { text, paragraphs, mentions } of articles.nodes) {
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const span of paragraphs) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(mentions.nodes.length).toBeGreaterThan(0);
      for (const { span, sentence } of mentions.nodes) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(sentence.text).toContain(span.text);
      }
    }
  });

  test.each([
    ["outlet", '{ outlet: ["Coast Daily", "Nobody"] }', ["b/copy.txt"]],
    ["a window of days", '{ published: { from: "2031-03-04", to: "2031-03-04" } }', ["a/origin.txt"]],
    ["a window of a month", '{ published: { from: "2031-03", to: "2031-03" } }', ["b/copy.txt", "a/origin.txt"]],
    ["words of the text", '{ text: "asked never" }', ["c/undated.txt"]],
    ["language", '{ language: "de" }', []],
  ])("by %s", async (_reason, filter, files) => {
    const { articles } = await ask(`{ articles(filterBy: ${filter}) { nodes { files } } }`);
    expect(articles.nodes.flatMap((article: { files: string[] }) => article.files)).toEqual(files);
  });

  test("by an entity that they mention", async () => {
    const { entity } = await ask(`{ entity(name: "mira olsen") { id } }`);
    const query = "query ($id: ID!) { articles(filterBy: { entity: $id }) { totalCount } }";
    expect((await ask(query, { id: entity.id })).articles.totalCount).toBe(2);
  });
});

describe("quotes", () => {
  test("who said what, of whom, when and where it stands", async () => {
    const { quotes } = await ask(`{
      quotes(filterBy: { outlet: ["Velmar Gazette"] }, orderBy: { field: POSITION, direction: ASC }) {
        nodes {
          text kind marked stance channel rule confidence
          segments { text } speakerText { text } cue { text } sentence { text } span { text }
          speaker { name kind } about { name } saidOn { value precision }
          article { title } statement { text quoteCount }
        }
      }
    }`);
    expect(quotes.nodes[0]).toEqual({
      text: "We close the harbour on Monday",
      kind: "DIRECT",
      marked: true,
      stance: "SAYS",
      channel: null,
      rule: "test/told",
      confidence: 0.9,
      segments: [{ text: "“We close the harbour on Monday,”" }],
      speakerText: { text: "Mira Olsen" },
      cue: { text: "said" },
      sentence: { text: "“We close the harbour on Monday,” said Mira Olsen." },
      span: { text: "“We close the harbour on Monday,”" },
      speaker: { name: "Mira Olsen", kind: "PERSON" },
      about: [],
      saidOn: { value: "2031-03-04", precision: "DAY" },
      article: { title: "Harbour of Velmar to close" },
      statement: { text: "We close the harbour on Monday", quoteCount: 2 },
    });
    expect(quotes.nodes.map((quote: { speaker: { name: string } }) => quote.speaker.name)).toEqual([
      "Mira Olsen",
      "Coast Union",
      "Tomas Berg",
    ]);
  });

  test.each([
    ["speaker by an alias, whatever the accents", '{ speakerName: "mira ólsen" }', 2],
    ["stance", "{ stance: [WARNS, DENIES] }", 3],
    ["kind", "{ kind: [INDIRECT] }", 2],
    ["a day within the year that is all that is known", '{ said: { from: "2031-09-01", to: "2031-09-02" } }', 2],
    ["words", '{ text: "harbour monday" }', 2],
    ["marks", "{ marked: false }", 2],
    ["one per statement", "{ onePerStatement: true }", 4],
    ["several at once", '{ speakerName: "Tomas Berg", stance: [DENIES] }', 1],
    ["an empty list, which is none of them", "{ kind: [] }", 0],
  ])("by %s", async (_reason, filter, count) => {
    const { quotes } = await ask(`{ quotes(filterBy: ${filter}) { totalCount nodes { text } } }`);
    expect([quotes.totalCount, quotes.nodes.length]).toEqual([count, count]);
  });

  test("by speaker and by whom they are about, with ids", async () => {
    const { entity } = await ask(`{ entity(name: "Mira Olsen") { id } }`);
    const query =
      "query ($id: ID!) { by: quotes(filterBy: { speaker: $id }) { totalCount } about: quotes(filterBy: { about: $id }) { nodes { text } } }";
    const { by, about } = await ask(query, { id: entity.id });
    expect(by.totalCount).toBe(2);
    expect(about.nodes).toEqual([
      { text: "Mira Olsen had promised too much" },
      { text: "Mira Olsen had promised too much" },
    ]);
  });
});

describe("entities", () => {
  test("with all that articles tell of them", async () => {
    const { entity } = await ask(`{
      entity(name: "Olsen") {
        kind name aliases roles { title asOf } mentionCount articleCount
        quotes { nodes { text } } quotesAbout { nodes { speaker { name } } }
        statements { nodes { text } } articles { nodes { outlet } } mentions(first: 1, filterBy: { form: [NAME] }) { nodes { form article { outlet } } }
      }
      nobody: entity(name: "Nobody") { name }
    }`);
    expect(entity).toMatchObject({
      kind: "PERSON",
      name: "Mira Olsen",
      aliases: ["Mira Ólsen", "Olsen"],
      roles: [{ title: "harbour minister" }],
      mentionCount: 4,
      articleCount: 2,
      quotes: { nodes: [{ text: "We close the harbour on Monday" }, { text: "We close the harbour on Monday" }] },
      quotesAbout: { nodes: [{ speaker: { name: "Tomas Berg" } }, { speaker: { name: "Tomas Berg" } }] },
      statements: { nodes: [{ text: "We close the harbour on Monday" }] },
      articles: { nodes: [{ outlet: "Coast Daily" }, { outlet: "Velmar Gazette" }] },
      mentions: { nodes: [{ form: "NAME" }] },
    });
  });

  test("one that nobody mentions is null", async () => {
    expect(await ask(`{ entity(name: "Nobody") { name } }`)).toEqual({ entity: null });
  });

  test.each([
    ["kind", "{ kind: [PLACE, ORGANIZATION] }", ["Coast Union", "Velmar"]],
    ["the start of the name", '{ namePrefix: "to" }', ["Tomas Berg"]],
  ])("by %s, in the order of their names", async (_reason, filter, names) => {
    const { entities } = await ask(
      `{ entities(filterBy: ${filter}, orderBy: { field: NAME, direction: ASC }) { nodes { name } } }`,
    );
    expect(entities.nodes.map((entity: { name: string }) => entity.name)).toEqual(names);
  });
});

describe("events", () => {
  test("what happened, where, to whom, told by whom; copies count as one story", async () => {
    const { events } = await ask(`{
      events(filterBy: { type: [PROTEST], participantName: "coast union", on: { from: "2031-03-15" } }) {
        totalCount
        nodes {
          type title on { value precision } modality storyCount reportCount
          place { name } participants { role entity { name } }
          reports(first: 1) { totalCount nodes { title type modality span { text } trigger { text } sentence { text } on { value } place { name } article { outlet } event { title } } pageInfo { hasNextPage } }
        }
      }
    }`);
    expect(events).toEqual({
      totalCount: 1,
      nodes: [
        {
          type: "PROTEST",
          title: "Dockers walked out",
          on: { value: "2031-03", precision: "MONTH" },
          modality: "ACTUAL",
          storyCount: 1,
          reportCount: 2,
          place: { name: "Velmar" },
          participants: [{ role: "ACTOR", entity: { name: "Coast Union" } }],
          reports: {
            totalCount: 2,
            nodes: [
              {
                title: "Dockers walked out",
                type: "PROTEST",
                modality: "ACTUAL",
                span: { text: "walked out" },
                trigger: { text: "walked out" },
                sentence: { text: "Dockers walked out in Velmar." },
                on: { value: "2031-03" },
                place: { name: "Velmar" },
                article: { outlet: expect.stringMatching(/Gazette|Daily/) },
                event: { title: "Dockers walked out" },
              },
            ],
            pageInfo: { hasNextPage: true },
          },
        },
      ],
    });
  });

  test.each([
    ["told by two stories", "{ minimumStories: 2 }"],
    ["of another type", "{ type: [SPORT] }"],
    ["before it", '{ on: { to: "2031-02-28" } }'],
    ["only planned", "{ modality: [PLANNED] }"],
  ])("none that is %s", async (_reason, filter) => {
    expect(await ask(`{ events(filterBy: ${filter}) { totalCount } }`)).toEqual({ events: { totalCount: 0 } });
  });
});

describe("stories and statements", () => {
  test("which article was copied from which", async () => {
    const { stories } = await ask(`{
      stories(filterBy: { minimumArticles: 2 }) {
        totalCount
        nodes {
          articleCount publishedAt { value } origin { outlet }
          articles { nodes { outlet story { articleCount } copy { relation similarity origin { outlet } } } }
          quotes(filterBy: { onePerStatement: true }) { totalCount }
          statements { totalCount }
        }
      }
    }`);
    expect(stories).toEqual({
      totalCount: 1,
      nodes: [
        {
          articleCount: 2,
          publishedAt: { value: "2031-03-04" },
          origin: { outlet: "Velmar Gazette" },
          articles: {
            nodes: [
              { outlet: "Velmar Gazette", story: { articleCount: 2 }, copy: null },
              {
                outlet: "Coast Daily",
                story: { articleCount: 2 },
                copy: { relation: "REPRINT", similarity: 0.93, origin: { outlet: "Velmar Gazette" } },
              },
            ],
          },
          quotes: { totalCount: 3 },
          statements: { totalCount: 3 },
        },
      ],
    });
  });

  test("one act of saying in all its quotes", async () => {
    const { statements } = await ask(`{
      statements(filterBy: { speakerName: "Mira Olsen" }) {
        nodes { text saidFrom saidTo quoteCount speaker { name } quotes { nodes { article { outlet } } } fullest { text } earliest { text } }
      }
    }`);
    expect(statements.nodes).toEqual([
      {
        text: "We close the harbour on Monday",
        saidFrom: "2031-03-04",
        saidTo: "2031-03-04",
        quoteCount: 2,
        speaker: { name: "Mira Olsen" },
        quotes: { nodes: [{ article: { outlet: "Velmar Gazette" } }, { article: { outlet: "Coast Daily" } }] },
        fullest: { text: "We close the harbour on Monday" },
        earliest: { text: "We close the harbour on Monday" },
      },
    ]);
  });
});

test("loads: what came in and what was refused, in that order", async () => {
  const { loads } = await ask(`{
    loads {
      totalCount
      nodes { version paths startedAt finishedAt exitCode counts { outcome count } settings { name value } joined { noun count } stages { stage seconds } refusalCounts { code count } refusalCount refusals(first: 1) { totalCount nodes { path code message } } }
    }
  }`);
  expect(loads).toEqual({
    totalCount: 2,
    nodes: [
      expect.objectContaining({
        startedAt: "2031-03-07T10:00:00.000Z",
        finishedAt: null,
        exitCode: null,
        counts: [],
        joined: [],
        stages: [],
        refusalCounts: [],
        settings: [],
      }),
      {
        version: "0.1.0",
        paths: ["a", "b"],
        startedAt: "2031-03-06T10:00:00.000Z",
        finishedAt: "2031-03-06T10:00:02.000Z",
        exitCode: 3,
        counts: [
          { outcome: "new", count: 3 },
          { outcome: "refused", count: 2 },
        ],
        settings: [{ name: "maxBytes", value: "5" }],
        joined: [{ noun: "story", count: 1 }],
        stages: [{ stage: "linking", seconds: 0.25 }],
        refusalCounts: [{ code: "FILE_EMPTY", count: 2 }],
        refusalCount: 2,
        refusals: {
          totalCount: 2,
          nodes: [{ path: "z/empty.txt", code: "FILE_EMPTY", message: "z/empty.txt holds no text." }],
        },
      },
    ],
  });
});

describe("search", () => {
  test("finds words in what is said, and shows where they stand", async () => {
    const { search } = await ask(`{
      search(query: "harbour monday", in: [QUOTES]) {
        totalCount
        nodes { scope rank snippet highlights { start end text } node { id ... on Quote { speaker { name } } } }
      }
    }`);
    expect(search.totalCount).toBe(2);
    for (const hit of search.nodes) {
      expect(hit).toMatchObject({ scope: "QUOTES", node: { speaker: { name: "Mira Olsen" } } });
      expect(hit.highlights.map((span: { text: string }) => span.text.toLowerCase())).toEqual(["harbour", "monday"]);
      for (const { start, end, text } of hit.highlights) expect(hit.snippet.slice(start, end)).toBe(text);
    }
  });

  test("looks through everything if not told where", async () => {
    const { search } = await ask(`{ search(query: "velmar", first: 100) { nodes { scope node { __typename } } } }`);
    const found = new Set(
      search.nodes.map((hit: { scope: string; node: { __typename: string } }) => `${hit.scope} ${hit.node.__typename}`),
    );
    expect([...found].sort()).toEqual(["ARTICLES Article", "ENTITIES Entity", "QUOTES Quote"]);
  });

  test("its pages follow each other", async () => {
    const query =
      'query ($after: String) { search(query: "velmar", first: 1, after: $after) { nodes { node { id } } pageInfo { hasNextPage endCursor } } }';
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { search } = await ask(query, { after });
      ids.push(...search.nodes.map((hit: { node: { id: string } }) => hit.node.id));
      if (!search.pageInfo.hasNextPage) break;
      after = search.pageInfo.endCursor;
    }
    const all = await ask(`{ search(query: "velmar", first: 100) { nodes { node { id } } } }`);
    expect(ids).toEqual(all.search.nodes.map((hit: { node: { id: string } }) => hit.node.id));
    expect(ids.length).toBeGreaterThan(3);
  });
});

describe("ids", () => {
  test("every node is found again under its id, alone and among others", async () => {
    const lists = ["articles", "entities", "quotes", "statements", "events", "stories", "loads"];
    const all = await ask(`{ ${lists.map((list) => `${list} { nodes { id __typename } }`).join(" ")} }`);
    const nodes: { id: string; __typename: string }[] = lists.flatMap((list) => all[list].nodes);
    expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
    const answer = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", {
      ids: nodes.map(({ id }) => id),
    });
    expect(answer.nodes).toEqual(nodes);
    for (const node of nodes) {
      expect((await ask("query ($id: ID!) { node(id: $id) { id __typename } }", { id: node.id })).node).toEqual(node);
    }
  });

  test("what is no id, or leads to nothing, is null and no error", async () => {
    const unknown = Buffer.from("Article:ffffffffffffffffffffffff").toString("base64url");
    expect(await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["?", "", unknown] })).toEqual({
      nodes: [null, null, null],
    });
  });
});

describe("pages", () => {
  test.each(["ASC", "DESC"])(
    "by date %s, forward and backward, give every quote once in the same order",
    async (direction) => {
      const order = `orderBy: { field: SAID_ON, direction: ${direction} }`;
      const all = await ask(`{ quotes(first: 100, ${order}) { nodes { id } } }`);
      const ids = all.quotes.nodes.map((quote: { id: string }) => quote.id);
      const forward: string[] = [];
      for (let after: string | null = null; ; ) {
        const query = `query ($after: String) { quotes(first: 2, after: $after, ${order}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }`;
        const { quotes } = await ask(query, { after });
        expect(quotes.pageInfo.hasPreviousPage).toBe(after !== null);
        forward.push(...quotes.edges.map((edge: { node: { id: string } }) => edge.node.id));
        if (!quotes.pageInfo.hasNextPage) break;
        after = quotes.edges.at(-1).cursor;
      }
      const backward: string[] = [];
      for (let before: string | null = null; ; ) {
        const query = `query ($before: String) { quotes(last: 2, before: $before, ${order}) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`;
        const { quotes } = await ask(query, { before });
        backward.unshift(...quotes.nodes.map((quote: { id: string }) => quote.id));
        if (!quotes.pageInfo.hasPreviousPage) break;
        before = quotes.pageInfo.startCursor;
      }
      expect(forward).toEqual(ids);
      expect(backward).toEqual(ids);
    },
  );

  test("the total is counted only if it is asked for", async () => {
    serving.statements.length = 0;
    await ask("{ articles(first: 1) { nodes { language } } }");
    const without = serving.statements.length;
    serving.statements.length = 0;
    await ask("{ articles(first: 1) { totalCount nodes { language } } }");
    expect([without, serving.statements.length]).toEqual([1, 2]);
  });
});
