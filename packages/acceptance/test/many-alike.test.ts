import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { loaderBin, newsgraph, startApi } from "./newsgraph.js";
import { folderOfTest } from "./scratch.js";

/** Any load should do with so much, however much its articles share; a load of one article takes under 200. */
const MOST_MEGABYTES = 600;

/** However long a machine takes that does other work: what is tested is that it ends, and what it costs beside time. */
const PATIENCE = { timeout: 900_000 };

/** The report of a load, and the most memory that it held, in megabytes. */
async function load(database: string, folder: string) {
  const peak = join(folder, "peak");
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${new URL("peak-memory.mjs", import.meta.url).href}`,
    PEAK_MEMORY_FILE: peak,
  };
  const args = [loaderBin, "load", "--json", "--workers", "1", "--database", database, join(folder, "news")];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env }); // rejects if it exits with any other code than 0
  expect(stderr).toBe("");
  return { report: JSON.parse(stdout), megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}

async function loadMany(count: number, articleOf: (n: number) => string) {
  const folder = folderOfTest(
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`news/${n}.txt`, articleOf(n)])),
  );
  const database = join(folder, "desk.db");
  return { folder, database, ...(await load(database, folder)) };
}

function rowsOf<Row>(database: string, query: string): Row[] {
  const client = new Database(database, { readonly: true });
  const rows = client.prepare<[], Row>(query).all();
  client.close();
  return rows;
}

/** How many pairs linking found the same, of each noun; without a bound they grow with the square of what shares a key. */
function edgesOf(database: string): Record<string, number> {
  type Row = { noun: string; edges: number };
  const rows = rowsOf<Row>(database, "select noun, count(*) as edges from link_edges group by noun");
  return Object.fromEntries(rows.map(({ noun, edges }) => [noun, edges]));
}

/** What the API counts of the last load. */
async function countsInApi(database: string): Promise<Record<string, number>> {
  const api = await startApi(database);
  onTestFinished(() => api.stop());
  const { data } = await api.ask("{ loads(first: 1) { nodes { counts { outcome count } } } }");
  const [{ counts }] = data.loads.nodes as [{ counts: { outcome: string; count: number }[] }];
  return Object.fromEntries(counts.map(({ outcome, count }) => [outcome, count]));
}

const list = (words: string) => words.split(" ");
const GIVEN = list("Ada Alma Bruno");
const STARTS = list(
  "Bar Bel Bran Cor Dal Dor Fal Fen Gar Gol Hal Har Hol Jan Kal Kes Kor Lan Lin Lor Mal Mar Mer Mor Nor",
);
const MIDDLES = list("a e i o");
const ENDS = list("beck cott dorf gren kov land mann quist field stad strom vall");
const SURNAMES = STARTS.length * MIDDLES.length * ENDS.length;

/** A person of whom only one article tells: every surname comes with every given name once. */
function companion(n: number): string {
  const [start, middle] = [Math.floor(n / MIDDLES.length), n];
  const end = Math.floor(n / (MIDDLES.length * STARTS.length));
  const given = Math.floor(n / SURNAMES);
  const surname = `${STARTS[start % STARTS.length]}${MIDDLES[middle % MIDDLES.length]}${ENDS[end % ENDS.length]}`;
  return `${GIVEN[given]} ${surname}`;
}

const meeting = (other: string) => `Ines Okafor and ${other} were in the hall.\n`;

const QUOTE = "“We have waited nine years for the northern quay,” said Ines Okafor.";

describe("many articles that share much are loaded within bounds", PATIENCE, () => {
  test("ten thousand identical files are one article", async () => {
    const { report, megabytes } = await loadMany(10_000, () => `${QUOTE}\n`);
    expect(report).toMatchObject({ files: 10_000, linked: 1, totals: { articles: 1, quotes: 1 } });
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  test("two thousand copies that differ are one story, and what they share is told as hot", async () => {
    const copies = 2_000;
    const body = `${QUOTE} Forty boats left the old coal dock before noon.`;
    const { database, report, megabytes } = await loadMany(copies, (n) => `${body} This is edition ${n}.\n`);
    expect(report).toMatchObject({
      new: copies,
      joined: { story: copies - 1, statement: copies - 1 },
      totals: { articles: copies, stories: 1, statements: 1, unlinked: 0 },
    });
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(edgesOf(database).story).toBeLessThan(64 * copies);

    expect(report.hotKeys.story).toBeGreaterThan(0);
    expect(report.hottestKeys[0]).toMatchObject({ noun: "story" });
    expect(report.hottestKeys[0].nodes).toBeGreaterThan(copies / 2);
    expect(await countsInApi(database)).toMatchObject({ new: copies, hotKeys: report.hotKeys.story });
  });

  test("a name that thousands of articles share, in ever other company, is one entity, and is told as hot", async () => {
    const articles = 2_400;
    const { folder, database, report, megabytes } = await loadMany(articles, (n) => meeting(companion(n)));
    expect(report).toMatchObject({ new: articles, totals: { articles, stories: articles, unlinked: 0 } });
    type Row = { articles: number };
    const named = rowsOf<Row>(
      database,
      "select articles from entities where name = 'Ines Okafor' order by articles desc",
    );
    expect(named[0]!.articles, "a name or two may be misread").toBeGreaterThan(0.99 * articles);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    expect(edgesOf(database).entity).toBeLessThan(16 * articles);

    const hot = report.hottestKeys.find(({ key }: { key: string }) => key === "@ines okafor");
    expect(hot).toMatchObject({ noun: "entity" });
    expect(hot.nodes, "articles that tell the same of it count once").toBeGreaterThan(0.9 * SURNAMES);
    expect(await countsInApi(database)).toMatchObject({ hotKeys: report.hotKeys.entity });

    const late = join(folder, "late.txt");
    writeFileSync(late, meeting("Zora Vest"));
    const { stderr } = newsgraph(["load", "--workers", "1", "--database", database, late]);
    expect(stderr).toMatch(/^Met \d+ hot keys? \(\d+ of entities\)/m);
    expect(stderr).toContain(`\n  @ines okafor of entities: ${hot.nodes + 1} nodes\n`);
  });
});

test("articles of three words are loaded, each a story of its own", async () => {
  const words = ["Storm closes harbour", "Storm opens harbour", "Storm closes quay"];
  const { report } = await loadMany(words.length, (n) => words[n]!);
  expect(report).toMatchObject({ new: 3, refused: {}, linked: 3, joined: { story: 0 }, totals: { stories: 3 } });
});
