import type { AuthorityEntry } from "@newsgraph/core";
import { expect, test } from "vitest";
import { openStore, type Store } from "../src/index.js";
import { draft } from "./builder.js";
import { linkAll } from "./link-by-key.js";

const INES: AuthorityEntry = { name: "Ines Okafor", kind: "PERSON", aliases: ["The Admiral"], ids: ["Q42"] };
const HARBOUR = draft({ text: "The Admiral spoke.", path: "a", people: [["PERSON", "The Admiral"]] });
const PORT = draft({ text: "Ines Okafor, Okafor said.", path: "b", people: [["PERSON", "Ines Okafor", "Okafor"]] });
const TOWN = draft({ text: "Ines Okafor lies by the sea.", path: "c", people: [["PLACE", "Ines Okafor"]] });
const ARTICLES = [HARBOUR, PORT, TOWN];

async function storeWith(entries: readonly AuthorityEntry[]): Promise<Store> {
  const store = await openStore(":memory:");
  await store.setAuthorities(entries);
  for (const article of ARTICLES) await store.writeArticle(article);
  return store;
}

async function authorityOf(store: Store, { id }: { readonly id: string }): Promise<string | null> {
  const [chain] = await store.findingsOf("entity", id);
  return chain!.authority && `${chain!.authority.name} ${chain!.authority.ids.join()}`;
}

test("a chain finds its entry by name or alias, of its own kind", async () => {
  const store = await storeWith([INES]);
  expect(await Promise.all(ARTICLES.map((article) => authorityOf(store, article)))).toEqual([
    "Ines Okafor Q42",
    "Ines Okafor Q42",
    null,
  ]);
  await store.close();
});

test("a name that two entries share decides nothing", async () => {
  const store = await storeWith([INES, { ...INES, aliases: [], ids: ["Q43"] }]);
  expect(await authorityOf(store, PORT)).toBeNull();
  expect(await authorityOf(store, HARBOUR)).toBe("Ines Okafor Q42");
  await store.close();
});

test("another list takes the place of the one before, and only what it touches waits to be linked anew", async () => {
  const store = await storeWith([INES]);
  await linkAll(store);
  expect(await store.setAuthorities([INES])).toBe(0);
  expect(await store.unlinked(9)).toEqual([]);

  expect(await store.setAuthorities([{ ...INES, aliases: [] }])).toBeGreaterThan(0);
  expect(await authorityOf(store, HARBOUR)).toBeNull();
  expect(await authorityOf(store, PORT)).toBe("Ines Okafor Q42");
  expect(await store.unlinked(9)).toEqual([HARBOUR.id, PORT.id, TOWN.id].sort());
  await linkAll(store);
  expect((await store.removals()).entity).toEqual([]);

  const other: AuthorityEntry = { name: "Somebody Else", kind: "PERSON", aliases: [], ids: [] };
  expect(await store.setAuthorities([{ ...INES, aliases: [] }, other])).toBe(0);
  expect(await store.setAuthorities([])).toBeGreaterThan(0);
  expect(await authorityOf(store, PORT)).toBeNull();
  await store.close();
});
