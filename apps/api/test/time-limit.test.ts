import { request } from "node:http";
import { afterEach, expect, test } from "vitest";
import type { ServerOptions } from "../src/server.js";
import { type Answer, type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
const serve = async (settings: Partial<ServerOptions> = {}) => {
  serving = await serveTold(TOLD, undefined, settings);
};
afterEach(() => serving.stop());

/** Makes every count of articles keep the thread to itself for so long, as a slow statement does. */
function slowDown(milliseconds: number): void {
  const reads = serving.store.read as unknown as { countArticles: (filter: object) => Promise<number> };
  const whole = reads.countArticles;
  reads.countArticles = (filter) => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    return whole(filter);
  };
}

const counts = (times: number) =>
  `{ ${Array.from({ length: times }, (_, n) => `a${n}: articles(first: 1) { totalCount }`).join(" ")} }`;

test("an operation that runs longer than it may is broken off with what to do", async () => {
  await serve({ timeLimit: 1 });
  slowDown(60);
  const response = await serving.post({ query: counts(40) });
  const { errors } = (await response.json()) as Answer;
  expect(response.status).toBe(400);
  expect(errors![0]).toMatchObject({
    message: "The query ran longer than 1 seconds. Ask for less at once.",
    extensions: { code: "QUERY_TOO_SLOW" },
  });
  expect(serving.logged).toEqual([]);
});

test("others are answered while an operation of many statements runs", async () => {
  await serve();
  slowDown(30);
  const order: string[] = [];
  const long = serving.post({ query: counts(40) }).then(() => order.push("the long one"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await fetch(new URL("/health", serving.url)).then(() => order.push("another"));
  await long;
  expect(order).toEqual(["another", "the long one"]);
});

test("a client that takes too long to send its body is answered 408 and let go", async () => {
  await serve({ requestTimeoutMs: 300 });
  const { hostname, port, pathname } = new URL(serving.url);
  const answer = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": 100 };
    const slow = request({ hostname, port, path: pathname, method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    slow.on("error", reject);
    slow.write('{"query":');
  });
  expect(answer).toBe(408);
  expect((await serving.ask("{ articles { totalCount } }")).data).toEqual({ articles: { totalCount: 3 } });
});
