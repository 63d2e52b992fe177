import { afterEach, expect, test } from "vitest";
import { readTokens } from "../src/http/access.js";
import type { ServerOptions } from "../src/server.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

const QUERY = { query: "{ __typename }" };

let serving: Serving;
const serve = async (settings: Partial<ServerOptions>) => {
  serving = await serveTold(TOLD.slice(0, 1), undefined, settings);
};
afterEach(() => serving.stop());

const statuses = async (count: number, headers?: Record<string, string>) => {
  const seen: number[] = [];
  for (let number = 0; number < count; number += 1) seen.push((await serving.post(QUERY, headers)).status);
  return seen;
};

test("a client over the limit gets 429 with when to come again, and monitors are still answered", async () => {
  await serve({ rateLimit: 3 });
  expect(await statuses(3)).toEqual([200, 200, 200]);
  const response = await serving.post(QUERY);
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^More than 3 requests in a minute. Come again after \d+ seconds.$/),
        extensions: { code: "TOO_MANY_REQUESTS" },
      },
    ],
  });
  expect((await fetch(new URL("/health", serving.url))).status).toBe(200);
});

test("each token has its own count, and those who guess tokens share one", async () => {
  const [ida, bo] = ["token-of-ida-0123456789", "token-of-bo-0123456789"];
  await serve({ rateLimit: 2, tokens: readTokens(`ida ${ida}\nbo ${bo}`) });
  expect(await statuses(3, { authorization: `Bearer ${ida}` })).toEqual([200, 200, 429]);
  expect(await statuses(2, { authorization: `Bearer ${bo}` })).toEqual([200, 200]);
  expect(await statuses(1, { authorization: "Bearer guess-number-one" })).toEqual([401]);
  expect(await statuses(2, { authorization: "Bearer guess-number-two" })).toEqual([401, 429]);
});

test("an address that a client writes into X-Forwarded-For is believed only of proxies that there are", async () => {
  await serve({ rateLimit: 1 });
  expect(await statuses(1, { "x-forwarded-for": "10.0.0.1" })).toEqual([200]);
  expect(await statuses(1, { "x-forwarded-for": "10.0.0.2" })).toEqual([429]);
  await serving.stop();
  await serve({ rateLimit: 1, proxies: 1 });
  expect(await statuses(1, { "x-forwarded-for": "10.0.0.1" })).toEqual([200]);
  expect(await statuses(1, { "x-forwarded-for": "10.0.0.2" })).toEqual([200]);
  expect(await statuses(1, { "x-forwarded-for": "10.9.9.9, 10.0.0.2" })).toEqual([429]);
});

test("0 is no limit", async () => {
  await serve({ rateLimit: 0 });
  expect(new Set(await statuses(20))).toEqual(new Set([200]));
});
