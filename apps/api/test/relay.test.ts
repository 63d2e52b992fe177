import "reflect-metadata";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectRows } from "../src/relay/connect-rows.js";
import type { Connection } from "../src/relay/connection.js";
import { cursorOf, positionAt } from "../src/relay/cursor.js";
import { globalId, NODE_TYPES, nodeKey } from "../src/relay/global-id.js";
import { idArgument } from "../src/relay/id-argument.js";
import { type PageArgs, pageRequest } from "../src/relay/page-args.js";

const SEED = 20311;
const ORDER = "Article.TITLE.ASC";

describe("global ids", () => {
  test("lead back to type and id, whatever the id", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NODE_TYPES), fc.string({ unit: "grapheme" }), (type, id) => {
        expect(nodeKey(globalId(type, id))).toEqual({ type, id });
      }),
      { seed: SEED },
    );
  });

  test("anything else is no id, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(nodeKey(text)).toBeNull();
      }),
      { seed: SEED },
    );
  });

  test.each([
    ["of another API", Buffer.from("User:1").toString("base64url"), /not an id of this API/],
    ["of another type", globalId("Quote", "1"), /is the id of a Quote; give that of a Article/],
    ["in another base64", `${globalId("Article", "1")}=`, /not an id of this API/],
  ])("an argument that is an id %s is refused", (_reason, id, message) => {
    expect(() => idArgument("article", "Article", id)).toThrow(message);
  });
});

describe("cursors", () => {
  test("lead back to the position", () => {
    const key = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.integer(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(key, fc.string({ unit: "grapheme" }), (key, id) => {
        const position = positionAt("after", cursorOf(ORDER, { key, id }), ORDER);
        expect(position.id).toBe(id);
        expect(position.key === key || (position.key === 0 && key === 0)).toBe(true); // JSON has no -0
      }),
      { seed: SEED },
    );
  });

  test.each([
    ["of another order", cursorOf("Article.TITLE.DESC", { key: "a", id: "1" }), /in the order Article.TITLE.ASC/],
    ["that is no base64", "%%%", /not a cursor of this API/],
    ["that holds no list", Buffer.from('{"a":1}').toString("base64url"), /not a cursor of this API/],
    ["with a key that is no value", Buffer.from(`["${ORDER}",{"a":1},"1"]`).toString("base64url"), /not a cursor/],
    ["with an id that is no text", Buffer.from(`["${ORDER}","a",1]`).toString("base64url"), /not a cursor/],
    ["that is empty", "", /not a cursor/],
  ])("one %s is refused", (_reason, cursor, message) => {
    expect(() => positionAt("after", cursor, ORDER)).toThrow(message);
  });
});

describe("page arguments", () => {
  const cursor = cursorOf(ORDER, { key: "a", id: "1" });
  const position = { key: "a", id: "1" };

  test.each<[string, PageArgs, object]>([
    ["nothing: the first twenty", {}, { limit: 20, backward: false, position: null }],
    ["first", { first: 100 }, { limit: 100, backward: false, position: null }],
    ["first after", { first: 1, after: cursor }, { limit: 1, backward: false, position }],
    ["after alone", { after: cursor }, { limit: 20, backward: false, position }],
    ["last", { last: 3 }, { limit: 3, backward: true, position: null }],
    ["last before", { last: 3, before: cursor }, { limit: 3, backward: true, position }],
    ["before alone: the twenty before it", { before: cursor }, { limit: 20, backward: true, position }],
    [
      "nulls are as if not given",
      { first: null, after: null, last: 2, before: null },
      { limit: 2, backward: true, position: null },
    ],
  ])("%s", (_reason, args, expected) => {
    expect(pageRequest(args, ORDER)).toEqual(expected);
  });

  test.each<[string, PageArgs, RegExp]>([
    ["a page over the limit", { first: 101 }, /"first" is 101; a page has 1 to 100/],
    ["an empty page", { first: 0 }, /"first" is 0/],
    ["a negative page", { last: -1 }, /"last" is -1/],
    ["both directions", { first: 1, last: 1 }, /not both/],
    ["first before", { first: 1, before: cursor }, /"before" goes with "last"/],
    ["last after", { last: 1, after: cursor }, /"after" goes with "first"/],
  ])("%s is refused", (_reason, args, message) => {
    expect(() => pageRequest(args, ORDER)).toThrow(message);
  });
});

describe("pages of rows at hand", () => {
  const position = (row: number, index: number) => ({ key: row, id: String(index).padStart(3, "0") });

  test("forward and backward pages, put together, give all rows in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        (unsorted, size) => {
          const rows = unsorted.sort((a, b) => a - b);
          const forward: number[] = [];
          for (let after: string | null = null; ; ) {
            const page: Connection<number> = connectRows(ORDER, rows, position, { first: size, after });
            forward.push(...page.nodes);
            if (!page.pageInfo.hasNextPage) break;
            after = page.pageInfo.endCursor;
          }
          const backward: number[] = [];
          for (let before: string | null = null; ; ) {
            const page: Connection<number> = connectRows(ORDER, rows, position, { last: size, before });
            backward.unshift(...page.nodes);
            if (!page.pageInfo.hasPreviousPage) break;
            before = page.pageInfo.startCursor;
          }
          expect(forward).toEqual(rows);
          expect(backward).toEqual(rows);
        },
      ),
      { seed: SEED },
    );
  });
});
