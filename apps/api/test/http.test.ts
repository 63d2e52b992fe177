import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readExamples } from "../src/http/examples.js";
import { printedSchema } from "../src/schema/print-schema.js";
import { type Answer, type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(TOLD);
});
afterAll(() => serving.stop());

const at = (path: string) => new URL(path, serving.url);
const JSON_TYPE = { "content-type": "application/json" };

describe("what a browser and a monitor see", () => {
  test("/ leads to /graphql", async () => {
    const response = await fetch(at("/"), { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/graphql"]);
  });

  test("a browser's GET at /graphql gets Apollo Sandbox, without cookies, with a query to start from", async () => {
    const response = await fetch(serving.url, { headers: { accept: "text/html" } });
    const page = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(page).toContain("embeddable-sandbox");
    expect(page).toContain("WhoSaidWhat");
    expect(page).toMatch(/includeCookies[^a-z]*false/i);
  });

  test.each(readExamples())("the example $name answers", async ({ name, document }) => {
    const all = readExamples().map((example) => example.document);
    expect(all.filter((text) => text.includes(`query ${name} `))).toEqual([document]);
    const { data, errors } = (await (
      await serving.post({ query: all.join("\n"), operationName: name })
    ).json()) as Answer;
    expect(errors).toBeUndefined();
    expect(Object.values(data)).toEqual([expect.objectContaining({ nodes: expect.any(Array) })]);
  });

  test("no answer names the software or is sniffed for another type", async () => {
    const { headers } = await fetch(at("/health"));
    expect([headers.get("x-powered-by"), headers.get("x-content-type-options")]).toEqual([null, "nosniff"]);
  });

  test("another path is told where GraphQL is", async () => {
    const response = await fetch(at("/grapqhl"));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining("/graphql") }] });
  });
});

test("introspection is answered, as tools ask it", async () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true });
  const { data, errors } = await serving.ask(query);
  expect(errors).toBeUndefined();
  expect(printSchema(lexicographicSortSchema(buildClientSchema(data)))).toBe(printedSchema().trimEnd());
});

describe("other origins", () => {
  const preflight = (origin: string) =>
    fetch(serving.url, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });

  test("one on the list may ask", async () => {
    const { headers } = await preflight("https://page.example");
    expect(headers.get("access-control-allow-origin")).toBe("https://page.example");
    expect(headers.get("access-control-allow-headers")).toBe("content-type");
  });

  test("any other may not", async () => {
    expect((await preflight("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("requests that are no questions get a 4xx with a reason, and nothing is logged as a failure", () => {
  test.each<[string, RequestInit, number, RegExp]>([
    ["no JSON", { method: "POST", headers: JSON_TYPE, body: "{query" }, 400, /not valid JSON/],
    ["JSON that is no object", { method: "POST", headers: JSON_TYPE, body: '"query"' }, 400, /not valid JSON/],
    ["an empty object", { method: "POST", headers: JSON_TYPE, body: "{}" }, 400, /body/i],
    ["no body", { method: "POST", headers: JSON_TYPE }, 400, /body/i],
    [
      "a body that is a form",
      { method: "POST", headers: { "content-type": "text/plain" }, body: "query={a}" },
      400,
      /CSRF/,
    ],
    ["a query that is no text", { method: "POST", headers: JSON_TYPE, body: '{"query":1}' }, 400, /must be strings/],
    ["a batch", { method: "POST", headers: JSON_TYPE, body: '[{"query":"{ __typename }"}]' }, 400, /batch/i],
    [
      "a body over the limit",
      { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: " ".repeat(300_000) }) },
      413,
      /larger than 262144 bytes/,
    ],
    [
      "a body in an unknown coding",
      { method: "POST", headers: { ...JSON_TYPE, "content-encoding": "x-secret" }, body: "{}" },
      415,
      /could not be read/,
    ],
    ["another method", { method: "PUT", headers: JSON_TYPE, body: "{}" }, 405, /GET|POST/],
  ])("%s", async (_reason, init, status, message) => {
    const response = await fetch(serving.url, init);
    const text = await response.text();
    expect([response.status, text]).toEqual([status, expect.stringMatching(message)]);
    expect(text).not.toMatch(/Internal error|node_modules|at .*\.js/);
    expect(serving.logged).toEqual([]);
  });
});
