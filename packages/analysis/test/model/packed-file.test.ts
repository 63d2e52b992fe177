import { NewsgraphError } from "@newsgraph/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NAME_FEATURES } from "../../src/model/name-features.js";
import { decodePacked, encodePacked, readPacked } from "../../src/model/packed-file.js";
import { CLUSTERS_REVISION } from "../../src/model/word-clusters.js";
import { TAG_FEATURES } from "../../src/tags/tag-features.js";

const PACKED = {
  task: "weather",
  revision: 3,
  settings: { labels: ["DRY", "WET"], unit: 0.25 },
  columns: { weights: Int8Array.of(1, -127, 0), steps: Int16Array.of(-30_000, 5), hashes: Int32Array.of(-(2 ** 31)) },
};

describe("a file of trained weights", () => {
  test("is read as it was written, whatever the numbers", () => {
    const numbers = fc.record({
      weights: fc.int8Array({ min: -127, max: 127 }),
      steps: fc.int16Array(),
      hashes: fc.int32Array(),
    });
    fc.assert(
      fc.property(numbers, (columns) => {
        const packed = { ...PACKED, columns };
        expect(decodePacked(encodePacked(packed), "weather.bin")).toEqual(packed);
      }),
      { seed: 1 },
    );
  });

  test("has the same bytes each time", () => {
    expect(encodePacked(PACKED)).toEqual(encodePacked(PACKED));
  });

  test.each([
    ["clusters", CLUSTERS_REVISION],
    ["tags", TAG_FEATURES],
    ["names", NAME_FEATURES],
  ])("of %s is shipped and sound", (task, revision) => {
    expect(() => readPacked(task, revision)).not.toThrow();
  });
});

describe("a file that cannot be used is refused with its name and what to do", () => {
  const whole = Buffer.from(encodePacked(PACKED));
  const changed = (at: number) => {
    const bytes = Buffer.from(whole);
    bytes[at]! ^= 1;
    return bytes;
  };
  test.each([
    ["an empty file", Buffer.alloc(0), /no file of trained weights/],
    ["some other file", Buffer.from("%PDF-1.7 and then much more text"), /no file of trained weights/],
    ["a newer form", changed(4), /has form/],
    ["a bit that flipped", changed(whole.length - 6), /checksum/],
    ["half a file", whole.subarray(0, whole.length / 2), /checksum/],
  ])("%s", (_, bytes, what) => {
    expect(() => decodePacked(bytes, "weather.bin")).toThrowError(what);
    expect(() => decodePacked(bytes, "weather.bin")).toThrowError(/weather\.bin.*pnpm train/);
    expect(() => decodePacked(bytes, "weather.bin")).toThrowError(NewsgraphError);
  });

  test("a task without one", () => {
    expect(() => readPacked("weather", 1)).toThrowError(/cannot be read/);
  });

  test("weights of other features than the program's", () => {
    expect(() => readPacked("tags", 999)).toThrowError(/revision/);
  });
});
