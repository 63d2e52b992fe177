import type { NameKind } from "@newsgraph/analysis/stages";
import { describe, expect, test } from "vitest";
import type { NamedDocument } from "../src/corpora/named-documents.js";
import { withoutNested } from "../src/corpora/outermost-names.js";
import { f1, precision, recall } from "../src/score/score.js";
import { scoreNames } from "../src/score/score-names.js";

const name = (start: number, end: number, kind: NameKind, counts = true) => ({ start, end, kinds: [kind], counts });
const document: NamedDocument = {
  id: "a",
  corpus: "gazette",
  text: "Bank of Kenya hired Ann Lee on Easter",
  marked: [],
  names: [name(0, 13, "ORGANIZATION"), name(8, 13, "PLACE"), name(20, 27, "PERSON"), name(31, 37, "OTHER", false)],
};
const found = (start: number, end: number, kind: string) => ({ start, end, kind });

describe("names are scored by exact span and kind", () => {
  test.each([
    ["all found", [found(0, 13, "ORGANIZATION"), found(8, 13, "PLACE"), found(20, 27, "PERSON")], 1, 1],
    ["another kind is wrong", [found(0, 13, "PLACE"), found(20, 27, "PERSON")], 1 / 2, 1 / 3],
    ["another span is wrong", [found(20, 23, "PERSON")], 0, 0],
    ["a name of an uncounted type is left out", [found(20, 27, "PERSON"), found(31, 37, "PERSON")], 1, 1 / 3],
    ["kinds that are not scored are left out", [found(20, 27, "PERSON"), found(0, 4, "GROUP")], 1, 1 / 3],
    ["a name found twice counts once", [found(20, 27, "PERSON"), found(20, 27, "PERSON")], 1 / 2, 1 / 3],
    ["nothing found", [], 0, 0],
  ])("%s", (_, names, right, reached) => {
    const score = scoreNames("gazette", [document], () => names);
    expect(precision(score)).toBeCloseTo(right);
    expect(recall(score)).toBeCloseTo(reached);
  });

  test("names within names may be left out of the count", () => {
    const names = [found(0, 13, "ORGANIZATION"), found(20, 27, "PERSON")];
    expect(f1(scoreNames("gazette", [withoutNested(document)], () => names))).toBe(1);
  });

  test("each miss is shown with its text", () => {
    const { misses } = scoreNames("gazette", [document], () => [found(0, 13, "PLACE")]);
    expect(misses[0]).toEqual({
      document: "a",
      what: "found PLACE, marked ORGANIZATION “Bank of Kenya”, PLACE “Kenya”",
      text: "[Bank of Kenya] hired Ann Lee on Easter",
    });
  });
});
