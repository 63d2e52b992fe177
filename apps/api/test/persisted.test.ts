import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSafelist } from "../src/limits/safelist.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

const COUNT = "query Count { articles { totalCount } }";
const TITLES = "query Titles { articles { nodes { title } } }";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const named = (document: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(document) } } });

async function told(response: Promise<Response>): Promise<[status: number, code: string | null]> {
  const { status, ...rest } = { status: (await response).status, body: (await (await response).json()) as never };
  const { errors } = rest.body as { errors?: { extensions: { code: string } }[] };
  return [status, errors?.[0]?.extensions.code ?? null];
}

describe("automatic persisted queries", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveTold(TOLD);
  });
  afterAll(() => serving.stop());

  test("a query is asked for by its hash once it was sent with it", async () => {
    expect(await told(serving.post(named(COUNT)))).toEqual([200, "PERSISTED_QUERY_NOT_FOUND"]);
    expect(await told(serving.post({ query: COUNT, ...named(COUNT) }))).toEqual([200, null]);
    expect(await (await serving.post(named(COUNT))).json()).toMatchObject({ data: { articles: { totalCount: 3 } } });
  });

  test("a hash of another query is refused", async () => {
    expect((await told(serving.post({ query: TITLES, ...named(COUNT) })))[0]).toBe(400);
  });
});

describe("with a safelist", () => {
  let serving: Serving;
  beforeAll(async () => {
    const safelist = readSafelist(JSON.stringify({ count: COUNT }));
    serving = await serveTold(TOLD, undefined, { safelist });
  });
  afterAll(() => serving.stop());

  const get = (document: string) =>
    fetch(new URL(`?query=${encodeURIComponent(document)}`, serving.url), {
      headers: { "apollo-require-preflight": "yes" },
    });

  test("a listed query is answered, by its text or its hash, by POST or GET", async () => {
    expect(await told(serving.post({ query: COUNT }))).toEqual([200, null]);
    expect(await told(serving.post(named(COUNT)))).toEqual([200, null]);
    expect(await told(get(COUNT))).toEqual([200, null]);
  });

  test.each([
    ["another", TITLES],
    ["one with a space more", `${COUNT} `],
    ["introspection", "{ __schema { queryType { name } } }"],
    ["what is no GraphQL", "{"],
  ])("%s is refused before it is parsed", async (_reason, query) => {
    expect(await told(serving.post({ query }))).toEqual([403, "QUERY_NOT_LISTED"]);
    expect(await told(serving.post({ query, ...named(query) }))).toEqual([403, "QUERY_NOT_LISTED"]);
    expect(await told(get(query))).toEqual([403, "QUERY_NOT_LISTED"]);
  });

  test("one that is not listed cannot be added", async () => {
    await serving.post({ query: TITLES, ...named(TITLES) });
    expect(await told(serving.post(named(TITLES)))).toEqual([200, "PERSISTED_QUERY_NOT_FOUND"]);
  });

  test("two queries in one address are refused", async () => {
    const address = `?query=${encodeURIComponent(COUNT)}&query=${encodeURIComponent(TITLES)}`;
    const headers = { "apollo-require-preflight": "yes" };
    expect((await fetch(new URL(address, serving.url), { headers })).status).toBe(400);
  });
});
