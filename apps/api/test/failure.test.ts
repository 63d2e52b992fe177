import { ERROR_CODES, NewsgraphError } from "@newsgraph/core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(TOLD);
});
afterAll(() => serving.stop());
beforeEach(() => {
  serving.logged.length = 0;
});

/** Lets one read of the store fail while `during` runs. */
async function failing<T>(read: "articles" | "articleTexts", error: unknown, during: () => Promise<T>): Promise<T> {
  const reads = serving.store.read as unknown as Record<string, unknown>;
  const whole = reads[read];
  reads[read] = async () => {
    throw error;
  };
  try {
    return await during();
  } finally {
    reads[read] = whole;
  }
}

test("an unexpected failure is masked, and logged whole under its id with the query", async () => {
  const query = "{ articles { nodes { id } } }";
  const { errors } = await failing("articles", new Error("secret of the database"), () => serving.ask(query));
  expect(errors).toEqual([
    {
      message: "Internal error",
      locations: [{ line: 1, column: 3 }],
      path: ["articles"],
      extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    },
  ]);
  expect(serving.logged).toEqual([
    expect.objectContaining({
      id: errors![0]!.extensions.id,
      path: ["articles"],
      query,
      err: expect.objectContaining({
        message: "secret of the database",
        stack: expect.stringContaining("failure.test"),
      }),
    }),
  ]);
});

test("one failure that reaches many fields has one id and is logged once", async () => {
  const { errors } = await failing("articleTexts", new Error("broken page"), () =>
    serving.ask("{ articles { nodes { text } } }"),
  );
  expect(new Set(errors!.map(({ extensions }) => extensions.id)).size).toBe(1);
  expect(serving.logged).toHaveLength(1);
});

test("a failure that is no Error is masked too", async () => {
  const { errors } = await failing("articles", "just text", () => serving.ask("{ articles { nodes { id } } }"));
  expect(errors).toMatchObject([{ message: "Internal error" }]);
});

test("a newsgraph error about the server's files shows its meaning, not its place", async () => {
  const error = new NewsgraphError("DATABASE_UNUSABLE", "/home/ida/news.db is broken.");
  const { errors } = await failing("articles", error, () => serving.ask("{ articles { nodes { id } } }"));
  expect(errors).toMatchObject([{ message: ERROR_CODES.DATABASE_UNUSABLE, extensions: { code: "DATABASE_UNUSABLE" } }]);
  expect(JSON.stringify(serving.logged)).toContain("/home/ida/news.db");
});

test("a newsgraph error about an argument is the client's", async () => {
  const error = new NewsgraphError("BAD_USER_INPUT", "That is no date.");
  const { errors } = await failing("articles", error, () => serving.ask("{ articles { nodes { id } } }"));
  expect(errors).toMatchObject([{ message: "That is no date.", extensions: { code: "BAD_USER_INPUT" } }]);
  expect(serving.logged).toEqual([]);
});
