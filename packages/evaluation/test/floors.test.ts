import { describe, expect, test } from "vitest";
import { belowFloors, floorOf, moveFloors } from "../src/floors.js";
import type { Score } from "../src/score/score.js";

const scoreOf = (right: number): Score => ({
  task: "names",
  corpus: "gazette",
  documents: 1,
  seconds: 0,
  misses: [],
  foundRight: right,
  found: 1000,
  wantedFound: right,
  wanted: 1000,
});
const name = "names · gazette";

describe("floors", () => {
  test("a score on its floor passes, one below is told with both numbers", () => {
    expect(belowFloors([scoreOf(800)], { [name]: 80 })).toEqual([]);
    expect(belowFloors([scoreOf(799)], { [name]: 80 })).toEqual([`${name}: F1 79.9 is below its floor of 80.`]);
  });

  test("a score without a floor passes", () => {
    expect(belowFloors([scoreOf(1)], {})).toEqual([]);
  });

  test.each([
    [810, false, 81, "rises"],
    [790, false, 80, "does not fall by itself"],
    [790, true, 79, "falls where that is asked for"],
  ])("at %d, a floor of 80 (lowering %s) becomes %d: it %s", (right, mayLower, expected) => {
    expect(moveFloors({ [name]: 80 }, [scoreOf(right)], mayLower)).toEqual({ [name]: expected });
  });

  test("other floors stay", () => {
    expect(moveFloors({ "dates · almanac": 70 }, [scoreOf(800)], true)).toEqual({ "dates · almanac": 70, [name]: 80 });
  });

  test("a floor is never above the score it was set by", () => {
    expect(floorOf({ ...scoreOf(2), found: 3, wanted: 3 })).toBe(66.6);
  });
});
