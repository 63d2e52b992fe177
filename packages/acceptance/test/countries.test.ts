import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newsgraph, startApi } from "./newsgraph.js";
import { folderOfTest } from "./scratch.js";

const ARTICLES = {
  "news/a.txt":
    "Ferry talks\n\nMarch 20, 2025\n\n“The French were slow to answer us,” said Captain Ada Lindqvist on Thursday.\n",
  "news/b.txt":
    "Harbour opens\n\nMarch 27, 2025\n\nThe ship came from France on Wednesday, said Tomas Renner, the mayor of Vellmar.\n",
};

test("who asks for a country finds what is said of its people where it is never named", async () => {
  const folder = folderOfTest(ARTICLES);
  const database = join(folder, "desk.db");
  expect(newsgraph(["load", "--database", database, join(folder, "news")]).status).toBe(0);
  const api = await startApi(database);
  onTestFinished(api.stop);
  const { data } = await api.ask(
    `{ entities(filterBy: { name: "France" }) { nodes { id name kind aliases articleCount } } }`,
  );
  const [france, ...others] = data.entities.nodes;
  expect(france).toMatchObject({ name: "France", kind: "PLACE", aliases: ["French"], articleCount: 2 });
  expect(others).toEqual([]);
  const said = await api.ask(
    `query ($about: ID!) { quotes(filterBy: { about: $about }) { nodes { text speaker { name } } } }`,
    { about: france.id },
  );
  expect(said.data.quotes.nodes).toEqual([
    { text: "The French were slow to answer us", speaker: { name: "Ada Lindqvist" } },
    { text: "The ship came from France on Wednesday", speaker: { name: "Tomas Renner" } },
  ]);
});
