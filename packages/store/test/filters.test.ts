import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  ArticleFilter,
  EntityFilter,
  EventFilter,
  MentionFilter,
  PageRequest,
  QuoteFilter,
  StatementFilter,
  Store,
  StoryFilter,
} from "../src/index.js";
import { openStore } from "../src/index.js";
import { draft, idOf } from "./builder.js";
import { linkAll } from "./link-by-key.js";
import { NEWSROOM } from "./newsroom.js";

/*
 * The newsroom of the tests, filtered in every way, one at a time. Articles go by their paths, quotes by their first words.
 */

const PAGE: PageRequest = { limit: 100, backward: false, position: null };
let store: Store;
const paths = new Map(NEWSROOM.map((told) => [idOf(told) as string, told.path!]));
const [DAM, COPY, UNDATED, COURT, CUP] = NEWSROOM.map(({ path }) => path!) as [string, string, string, string, string];
const articleId = (path: string) => idOf(NEWSROOM.find((told) => told.path === path)!);

beforeAll(async () => {
  store = await openStore(":memory:");
  for (const told of NEWSROOM) await store.writeArticle(draft(told));
  await linkAll(store);
});
afterAll(() => store.close());

async function entityId(name: string): Promise<string> {
  const { rows } = await store.read.entities({ name }, { field: "NAME", direction: "ASC" }, PAGE);
  return rows[0]!.node.id;
}

/** Values that are known only once the newsroom is loaded. */
type Later<F> = F | (() => Promise<F>);
const settle = async <F>(filter: Later<F>): Promise<F> =>
  typeof filter === "function" ? (filter as () => Promise<F>)() : filter;

test.each<[why: string, Later<ArticleFilter>, readonly string[]]>([
  ["no filter", {}, [DAM, COPY, UNDATED, COURT, CUP]],
  [
    "an undefined field does not filter",
    { outlet: undefined } as unknown as ArticleFilter,
    [DAM, COPY, UNDATED, COURT, CUP],
  ],
  ["ids", { ids: [articleId(DAM), "unknown"] }, [DAM]],
  ["no ids", { ids: [] }, []],
  ["an outlet, whatever the case", { outlet: ["ECHO"] }, [COPY, CUP]],
  ["an outlet, with its article or without", { outlet: ["Court Wire", "The Echo"] }, [COURT, COPY, CUP]],
  ["any of two outlets", { outlet: ["Echo", "Harbour Post"] }, [DAM, COPY, CUP]],
  ["from a day: a month that holds it overlaps", { publishedFrom: "2024-03-06" }, [COPY, COURT]],
  ["to a day", { publishedTo: "2024-03-01" }, [COPY, CUP]],
  ["a window of a day: day, month", { publishedFrom: "2024-03-05", publishedTo: "2024-03-05" }, [DAM, COPY]],
  ["a year as window", { publishedFrom: "2024", publishedTo: "2024" }, [DAM, COPY]],
  [
    "a window within a year that is all that is known",
    { publishedFrom: "2025-05-01", publishedTo: "2025-05-31" },
    [COURT],
  ],
  ["a week", { publishedFrom: "2023-05-21", publishedTo: "2023-05-21" }, [CUP]],
  ["the day after a week", { publishedFrom: "2023-05-22", publishedTo: "2023-05-22" }, []],
  ["an entity", async () => ({ entityId: await entityId("Fermin Stahl") }), [DAM, COURT]],
  ["a story, by the id of a copy", { storyId: articleId(COPY) }, [DAM, COPY, UNDATED]],
  ["originals only", { originalsOnly: true }, [COPY, COURT, CUP]],
  ["not originals only is no filter", { originalsOnly: false }, [DAM, COPY, UNDATED, COURT, CUP]],
  ["words of the text", { text: "engineers wrote" }, []],
  ["words of the text, in any order", { text: "engineers orlo" }, [DAM, COPY]],
  ["words of the title", { text: "court stahl" }, [COURT]],
  ["a language", { language: "de" }, [COURT]],
  ["two filters at once", { outlet: ["Echo"], text: "dam" }, [COPY]],
])("articles: %s", async (_why, later, expected) => {
  const filter = await settle(later);
  const { rows } = await store.read.articles(filter, { field: "ID", direction: "ASC" }, PAGE);
  expect(rows.map(({ node }) => paths.get(node.id)).sort()).toEqual([...expected].sort());
  expect(await store.read.countArticles(filter)).toBe(expected.length);
});

test.each<[why: string, Later<EntityFilter>, readonly string[]]>([
  ["no filter", {}, ["Café Mirador", "Fermin Stahl", "Inés Valdō", "Lund", "Orlo"]],
  ["a kind", { kind: ["PLACE"] }, ["Lund", "Orlo"]],
  ["any of two kinds", { kind: ["PLACE", "ORGANIZATION"] }, ["Café Mirador", "Lund", "Orlo"]],
  ["a name without its accents", { name: "ines VALDO" }, ["Inés Valdō"]],
  ["an alias", { name: "Valdō" }, ["Inés Valdō"]],
  ["a part of a name is no name", { name: "Inés" }, []],
  ["a prefix", { namePrefix: "in" }, ["Inés Valdō"]],
  ["a prefix with a wildcard", { namePrefix: "%" }, []],
  ["an empty prefix", { namePrefix: "" }, ["Café Mirador", "Fermin Stahl", "Inés Valdō", "Lund", "Orlo"]],
  ["an article", { articleId: articleId(CUP) }, ["Lund"]],
  ["mentioned with another", async () => ({ mentionedWithId: await entityId("Orlo") }), ["Fermin Stahl", "Inés Valdō"]],
  ["mentioned with nobody", async () => ({ mentionedWithId: await entityId("Lund") }), []],
])("entities: %s", async (_why, later, expected) => {
  const filter = await settle(later);
  const { rows } = await store.read.entities(filter, { field: "NAME", direction: "ASC" }, PAGE);
  expect(rows.map(({ node }) => node.name)).toEqual(expected);
  expect(await store.read.countEntities(filter)).toBe(expected.length);
});

test.each<[why: string, Later<MentionFilter>, number]>([
  ["an article", { articleId: articleId(CUP) }, 1],
  ["an entity", async () => ({ entityId: await entityId("Lund") }), 1],
  ["an entity of which nothing is known", { entityId: "unknown" }, 0],
  ["a form", { articleId: articleId(CUP), form: ["PRONOUN"] }, 0],
])("mentions: %s", async (_why, later, expected) => {
  const filter = await settle(later);
  const { rows } = await store.read.mentions(filter, { field: "POSITION", direction: "ASC" }, PAGE);
  expect(rows).toHaveLength(expected);
  expect(await store.read.countMentions(filter)).toBe(expected);
});

const [WARNED, WARNED_COPY, HURT, LETTER, LOVE] = [
  "They were (dam)",
  "They were (copy)",
  "Nobody",
  "I never",
  "We would",
];
const quoteName = ({ text, articleId: id }: { text: string; articleId: string }) => {
  const words = text.split(" ").slice(0, 2).join(" ");
  if (words === "They were") return id === articleId(DAM) ? WARNED : WARNED_COPY;
  return words.startsWith("Nobody") ? HURT : words;
};

test.each<[why: string, Later<QuoteFilter>, readonly (string | undefined)[]]>([
  ["no filter", {}, [WARNED, WARNED_COPY, HURT, LETTER, LOVE]],
  ["a speaker", async () => ({ speakerId: await entityId("Inés Valdō") }), [WARNED, WARNED_COPY, HURT]],
  [
    "a speaker, by the id of a chain",
    async () => ({
      speakerId: (await store.findingsOf("entity", articleId(COURT))).find(({ name }) => name === "Inés Valdō")!.id,
    }),
    [WARNED, WARNED_COPY, HURT],
  ],
  ["a speaker's alias", { speakerName: "valdo" }, [WARNED, WARNED_COPY, HURT]],
  ["a speaker nobody knows", { speakerName: "nobody" }, []],
  ["about somebody", async () => ({ aboutId: await entityId("Inés Valdō") }), [LETTER]],
  ["a kind", { kind: ["INDIRECT"] }, [HURT]],
  ["any of two stances", { stance: ["DENIES", "ACCUSES"] }, [WARNED, LETTER]],
  ["said from", { saidFrom: "2024-03-06" }, [LETTER]],
  ["said to", { saidTo: "2024-03-05" }, [WARNED, LETTER]],
  ["an outlet", { outlet: ["echo"] }, [WARNED_COPY, LOVE]],
  ["an article", { articleId: articleId(COURT) }, [LETTER]],
  ["a story", { storyId: articleId(UNDATED) }, [WARNED, WARNED_COPY, HURT]],
  ["a phrase", { text: '"never saw" letter' }, [LETTER]],
  ["words in another order than the phrase", { text: '"saw never"' }, []],
  ["marked", { marked: true }, [WARNED, WARNED_COPY, LETTER, LOVE]],
  ["unmarked", { marked: false }, [HURT]],
  [
    "a statement, by the id of any of its quotes",
    async () => ({ statementId: (await store.findingsOf("statement", articleId(COPY)))[0]!.id }),
    [WARNED, WARNED_COPY],
  ],
])("quotes: %s", async (_why, later, expected) => {
  const filter = await settle(later);
  const { rows } = await store.read.quotes(filter, { field: "SAID_ON", direction: "ASC" }, PAGE);
  expect(rows.map(({ node }) => quoteName(node)).sort()).toEqual([...expected].sort());
  expect(await store.read.countQuotes(filter)).toBe(expected.length);
});

test("one quote a statement: the fullest", async () => {
  const filter = { onePerStatement: true, text: "warned" };
  const { rows } = await store.read.quotes(filter, { field: "SAID_ON", direction: "ASC" }, PAGE);
  const statement = (await store.read.statementsByIds([rows[0]!.node.id])).get(rows[0]!.node.id)!;
  expect(rows.map(({ node }) => node.id)).toEqual([statement.fullestQuoteId]);
});

test.each<[why: string, Later<StatementFilter>, readonly string[]]>([
  ["no filter", {}, ["They were", "Nobody was", "I never", "We would"]],
  ["a speaker", async () => ({ speakerId: await entityId("Fermin Stahl") }), ["I never"]],
  ["a speaker's name", { speakerName: "Inés Valdō" }, ["They were", "Nobody was"]],
  ["said between", { saidFrom: "2024-03-05", saidTo: "2024-03-05" }, ["They were", "I never"]],
  ["an article", { articleId: articleId(COPY) }, ["They were"]],
  ["a story", { storyId: articleId(COPY) }, ["They were", "Nobody was"]],
  ["words", { text: "letter" }, ["I never"]],
  ["at least two quotes", { minimumQuotes: 2 }, ["They were"]],
])("statements: %s", async (_why, later, expected) => {
  const filter = await settle(later);
  const { rows } = await store.read.statements(filter, { field: "QUOTES", direction: "DESC" }, PAGE);
  expect(rows.map(({ node }) => node.text.split(" ").slice(0, 2).join(" ")).sort()).toEqual([...expected].sort());
  expect(await store.read.countStatements(filter)).toBe(expected.length);
});

const [BURST, BLAMED, SUED, MOVED] = [
  "Orlo dam burst",
  "Mayor Inés Valdō blamed the builders",
  "Fermin Stahl sued Inés Valdō",
  "cup final may move to Lund",
];

test.each<[why: string, Later<EventFilter>, readonly (string | undefined)[]]>([
  ["no filter", {}, [BURST, BLAMED, SUED, MOVED]],
  ["a participant", async () => ({ participantId: await entityId("Fermin Stahl") }), [BLAMED, SUED]],
  ["a participant's name", { participantName: "orlo" }, [BURST]],
  ["any of two types", { type: ["COURT", "SPORT"] }, [SUED, MOVED]],
  ["on a day", { from: "2024-03-04", to: "2024-03-04" }, [BURST, SUED]],
  ["before", { to: "2023" }, [MOVED]],
  ["a place", async () => ({ placeId: await entityId("Lund") }), [MOVED]],
  ["a modality", { modality: ["HYPOTHETICAL"] }, [MOVED]],
  ["told by two stories: copies count once", { minimumStories: 2 }, [BURST]],
  ["told by three stories", { minimumStories: 3 }, []],
  ["an article", { articleId: articleId(COURT) }, [BURST, SUED]],
  ["words of the title", { text: "sued" }, [SUED]],
])("events: %s", async (_why, later, expected) => {
  const filter = await settle(later);
  const { rows } = await store.read.events(filter, { field: "STORIES", direction: "DESC" }, PAGE);
  expect(rows.map(({ node }) => node.title).sort()).toEqual([...expected].sort());
  expect(await store.read.countEvents(filter)).toBe(expected.length);
});

test.each<[why: string, StoryFilter, readonly number[]]>([
  ["no filter", {}, [3, 1, 1]],
  ["an article", { articleId: articleId(COPY) }, [3]],
  ["at least two articles", { minimumArticles: 2 }, [3]],
])("stories: %s", async (_why, filter, expected) => {
  const { rows } = await store.read.stories(filter, { field: "ARTICLES", direction: "DESC" }, PAGE);
  expect(rows.map(({ node }) => node.articles)).toEqual(expected);
  expect(await store.read.countStories(filter)).toBe(expected.length);
});

test.each(["yesterday", "2023-13", "2023-02-30", "", "2023-05-01T99:00", "x".repeat(10_000)])(
  "%j is no date, and said so",
  async (date) => {
    const found = store.read.articles({ publishedFrom: date }, { field: "ID", direction: "ASC" }, PAGE);
    await expect(found).rejects.toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringMatching(/is no date/) });
  },
);

test.each<[string, object]>([
  ["articles", { outlet: ["';--"], language: "'", entityId: "' or 1=1", storyId: "\0", text: "'" }],
  ["quotes", { speakerId: "'", speakerName: "\ud800", aboutId: "[]", statementId: "{}", storyId: '"', text: '""' }],
  ["events", { participantId: "'", participantName: "%", placeId: "_", articleId: "\u0000", text: "a AND NOT" }],
])("%s: text in a filter is never SQL", async (noun, filter) => {
  const reads = store.read as unknown as Record<string, (...args: unknown[]) => Promise<{ rows: unknown[] }>>;
  const order = { field: { articles: "ID", quotes: "SAID_ON", events: "ON" }[noun], direction: "ASC" };
  expect((await reads[noun]!(filter, order, PAGE)).rows).toEqual([]);
});
