import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readTokens } from "../src/http/access.js";
import { type Answer, type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

const TOKEN = "the-secret-token-of-ida";
const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };

let serving: Serving;
beforeAll(async () => {
  const tokens = readTokens(`ida ${TOKEN}`);
  serving = await serveTold(TOLD, undefined, { tokens, logLevel: "info", maxCost: 500 });
});
afterAll(() => serving.stop());
beforeEach(() => {
  serving.logged.length = 0;
});

const at = (path: string) => new URL(path, serving.url);

describe("every request has an id", () => {
  test("a new one, told in the answer and in the log, with who, where, what and how long", async () => {
    const response = await serving.post({ query: "{ articles { totalCount } }" }, AUTHORIZED);
    await response.text();
    const requestId = response.headers.get("x-request-id");
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    await expect.poll(() => serving.logged).toHaveLength(1);
    expect(serving.logged).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        requestId,
        method: "POST",
        path: "/graphql",
        status: 200,
        ms: expect.any(Number),
        client: "ida",
        msg: "answered",
      },
    ]);
  });

  test("or the one that it comes with, if it is one", async () => {
    const good = await serving.post({ query: "{ __typename }" }, { ...AUTHORIZED, "x-request-id": "proxy-7.1" });
    expect(good.headers.get("x-request-id")).toBe("proxy-7.1");
    const bad = await serving.post({ query: "{ __typename }" }, { ...AUTHORIZED, "x-request-id": 'a" level="50' });
    expect(bad.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("and a failure is masked under it", async () => {
    const reads = serving.store.read as unknown as { entities: unknown };
    const whole = reads.entities;
    reads.entities = async () => {
      throw new Error("secret of the database");
    };
    const response = await serving.post({ query: "{ entities { nodes { id } } }" }, AUTHORIZED);
    reads.entities = whole;
    const { errors } = (await response.json()) as Answer;
    const id = response.headers.get("x-request-id");
    expect(errors![0]).toMatchObject({ message: "Internal error", extensions: { id } });
    expect(serving.logged).toContainEqual(expect.objectContaining({ id, level: 50 }));
  });
});

test("neither tokens nor what was asked for stand in the log", async () => {
  const query =
    'query ($secret: String!) { entity(name: $secret) { id } search(query: "hidden words") { totalCount } }';
  await serving.post({ query, variables: { secret: "Ida Nor" } }, AUTHORIZED);
  await serving.post({ query }, { authorization: "Bearer a-wrong-but-secret-token" });
  await expect.poll(() => serving.logged).toHaveLength(2);
  expect(JSON.stringify(serving.logged)).not.toMatch(/secret|Ida Nor|hidden words/);
});

describe("cost", () => {
  test("stands on every answer, with the limit", async () => {
    const query = "{ articles(first: 5) { nodes { id quotes(first: 3) { nodes { id } } } } }";
    const response = (await (await serving.post({ query }, AUTHORIZED)).json()) as Answer;
    expect(response.extensions).toEqual({ cost: { requested: 5 * (1 + 3), limit: 500 } });
  });

  test("also when it is what the operation is refused for", async () => {
    const response = await serving.post({ query: '{ search(query: "a") { totalCount } }' }, AUTHORIZED);
    const { errors, extensions } = (await response.json()) as Answer;
    expect(errors![0]!.message).toBe("The query may cost 530; the limit is 500. Ask for smaller pages.");
    expect(extensions).toEqual({ cost: { requested: 530, limit: 500 } });
  });

  test("is nothing where no operation could be read", async () => {
    const { extensions } = (await (await serving.post({ query: "{" }, AUTHORIZED)).json()) as Answer;
    expect(extensions).toEqual({ cost: { requested: 0, limit: 500 } });
  });
});

describe("what monitors ask", () => {
  test("/health: whether it lives; /ready: whether the database can be read", async () => {
    expect(await (await fetch(at("/health"))).json()).toEqual({ ok: true });
    const response = await fetch(at("/ready"));
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ ok: true, database: "readable", stopping: false });
  });

  test("/ready is 503 when it cannot be read, and /health is not", async () => {
    const reads = serving.store.read as unknown as { countLoads: unknown };
    const whole = reads.countLoads;
    reads.countLoads = () => Promise.reject(new Error("broken"));
    const response = await fetch(at("/ready"));
    expect([response.status, await response.json()]).toEqual([
      503,
      { ok: false, database: "unreadable", stopping: false },
    ]);
    expect((await fetch(at("/health"))).status).toBe(200);
    reads.countLoads = whole;
  });

  test("/metrics: what was answered, how long it took, what it cost, what went wrong", async () => {
    const query = "{ quotes { nodes { id } } }";
    for (let time = 0; time < 3; time += 1) await serving.post({ query }, AUTHORIZED);
    await serving.post({ query: "{ nothing }" }, AUTHORIZED);
    await fetch(at("/nowhere"));
    const text = await (await fetch(at("/metrics"), { headers: AUTHORIZED })).text();
    expect(text).toMatch(/^newsgraph_http_requests_total\{status="200"\} [1-9]/m);
    expect(text).toMatch(/^newsgraph_http_requests_total\{status="404"\} 1$/m);
    expect(text).toMatch(/^newsgraph_http_request_seconds_count [1-9]/m);
    expect(text).toMatch(/^newsgraph_operation_cost_count [1-9]/m);
    expect(text).toMatch(/^newsgraph_executions_total\{by="compiled"\} [2-9]/m);
    expect(text).toMatch(/^newsgraph_executions_total\{by="graphql-js"\} [1-9]/m);
    expect(text).toMatch(/^newsgraph_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });
});

describe("what can be switched off", () => {
  let closed: Serving;
  beforeAll(async () => {
    closed = await serveTold(TOLD, undefined, { introspection: false, pages: false });
  });
  afterAll(() => closed.stop());

  test("introspection, and with it hints at what the schema holds", async () => {
    const { errors } = await closed.ask("{ __schema { queryType { name } } }");
    expect(errors![0]!.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect((await closed.ask("{ article { id } }")).errors![0]!.message).not.toMatch(/Did you mean/);
  });

  test.each(["/", "/ide", "/graphql"])("the page at %s", async (path) => {
    const response = await fetch(new URL(path, closed.url), { headers: { accept: "text/html" } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get("content-type")).not.toContain("html");
  });
});

test("a stop lets the answer under way end and takes no new requests", async () => {
  const stopping = await serveTold(TOLD);
  const reads = stopping.store.read as unknown as { articleTexts: (ids: string[]) => Promise<unknown> };
  const whole = reads.articleTexts;
  let goOn = () => {};
  const isReading = new Promise<void>((reading) => {
    reads.articleTexts = async (ids) => {
      reading();
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return whole(ids);
    };
  });
  const answer = stopping.ask("{ articles { nodes { text } } }");
  await isReading;
  const stopped = stopping.stop();
  goOn();
  expect((await answer).data.articles.nodes).toHaveLength(3);
  await stopped;
  await expect(fetch(new URL("/health", stopping.url))).rejects.toThrow();
});
