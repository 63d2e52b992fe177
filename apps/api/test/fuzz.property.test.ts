import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { randomOperation } from "./random-operation.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
let ids: string[];
beforeAll(async () => {
  serving = await serveTold(TOLD, undefined, { rateLimit: 0 });
  const { data } = await serving.ask(
    "{ articles { nodes { id } pageInfo { endCursor } } entities { nodes { id } } stories { nodes { id } } quotes { nodes { id } } }",
  );
  ids = [
    ...Object.values(data as Record<string, { nodes: { id: string }[] }>).map(({ nodes }) => nodes[0]!.id),
    data.articles.pageInfo.endCursor,
  ];
});
afterAll(() => serving.stop());

test("no valid operation, whatever its arguments, fails for a reason of ours, and it answers the same each time", async () => {
  const came = { answered: 0, refused: 0 };
  const choices = fc.array(fc.nat({ max: 5_039 }), { minLength: 10, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(choices, async (drawn) => {
      const query = randomOperation(drawn, ids);
      const first = await serving.ask(query);
      came[first.errors ? "refused" : "answered"] += 1;
      for (const { message, extensions } of first.errors ?? []) {
        expect([query, message, extensions.code]).toEqual([
          query,
          expect.not.stringMatching(/Internal|SQLITE|syntax error near/),
          expect.stringMatching(/^(?:BAD_USER_INPUT|QUERY_TOO_EXPENSIVE|GRAPHQL_VALIDATION_FAILED)$/),
        ]);
      }
      expect([query, await serving.ask(query)]).toEqual([query, first]); // compiled
    }),
    { numRuns: 250, seed: 11 },
  );
  expect(Math.min(came.answered, came.refused), JSON.stringify(came)).toBeGreaterThan(30);
  expect(serving.logged).toEqual([]);
}, 180_000);

test("what is no GraphQL is refused with 400, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.json()), async (text) => {
      const response = await serving.post({ query: `${text}}` }); // one bracket too many
      expect(response.status).toBe(400);
      expect(await response.text()).not.toContain("Internal");
    }),
    { numRuns: 100, seed: 12 },
  );
  expect(serving.logged).toEqual([]);
}, 180_000);
