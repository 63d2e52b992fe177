import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTokens } from "../src/http/access.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

const TOKEN = "a-token-of-the-reader-1";
const QUERY = { query: "{ articles { totalCount } }" };

let serving: Serving;
beforeAll(async () => {
  const tokens = readTokens(`reader ${TOKEN}\nother another-token-of-another`);
  serving = await serveTold(TOLD, undefined, { tokens });
});
afterAll(() => serving.stop());

const at = (path: string) => new URL(path, serving.url);

describe("where tokens are asked for", () => {
  test.each([
    ["none", {}],
    ["a wrong one", { authorization: "Bearer a-token-of-the-reader-2" }],
    ["the beginning of one", { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ["one with more behind it", { authorization: `Bearer ${TOKEN}1` }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
    ["an empty one", { authorization: "Bearer " }],
    ["a browser's wish for a page", { accept: "text/html" }],
  ])("%s gets 401 and no data", async (_reason, headers: Record<string, string>) => {
    const response = await serving.post(QUERY, headers);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining("valid token"), extensions: { code: "UNAUTHENTICATED" } }],
    });
  });

  test.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`])("%s may ask", async (authorization) => {
    const response = await serving.post(QUERY, { authorization });
    expect(await response.json()).toMatchObject({ data: { articles: { totalCount: 3 } } });
  });

  test("a stranger is refused before the body is read", async () => {
    expect((await serving.post("{ this is no JSON")).status).toBe(401);
  });

  test.each(["text/html", "text/html;q=0.5, application/json", "*/*"])(
    "a GET that accepts %s gives a stranger a page or 401, never data",
    async (accept) => {
      const url = new URL(`?query=${encodeURIComponent(QUERY.query)}`, serving.url);
      const response = await fetch(url, { headers: { accept, "apollo-require-preflight": "yes" } });
      expect([200, 401]).toContain(response.status);
      expect(await response.text()).not.toContain('"totalCount":');
    },
  );

  test("metrics are for those who may ask; whether it lives is for all", async () => {
    expect((await fetch(at("/metrics"))).status).toBe(401);
    const authorization = `Bearer ${TOKEN}`;
    expect((await fetch(at("/metrics"), { headers: { authorization } })).status).toBe(200);
    expect((await fetch(at("/health"))).status).toBe(200);
    expect((await fetch(at("/ready"))).status).toBe(200);
  });

  test("a preflight, which browsers send without a token, is answered", async () => {
    const headers = { origin: "https://page.example", "access-control-request-method": "POST" };
    const response = await fetch(serving.url, { method: "OPTIONS", headers });
    expect(response.headers.get("access-control-allow-origin")).toBe("https://page.example");
  });
});
