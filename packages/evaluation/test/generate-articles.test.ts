import { describe, expect, test } from "vitest";
import { generateArticles } from "../src/generate/generate-articles.js";

const articles = [...generateArticles({ count: 600, seed: 7 })];

describe("generated articles", () => {
  test("are the same for the same seed, whatever the count", () => {
    expect([...generateArticles({ count: 50, seed: 7 })]).toEqual(articles.slice(0, 50));
    expect([...generateArticles({ count: 50, seed: 8 })]).not.toEqual(articles.slice(0, 50));
  });

  test("have names of their own, and no text comes twice but in copies", () => {
    expect(new Set(articles.map(({ name }) => name)).size).toBe(articles.length);
    const own = articles.filter(({ copyOf }) => copyOf === null).map(({ text }) => text);
    expect(new Set(own).size).toBe(own.length);
  });

  test("say which are copies of which, of every kind", () => {
    const copies = articles.filter(({ copyOf }) => copyOf !== null);
    expect(copies.length / articles.length).toBeCloseTo(0.15, 1);
    expect(new Set(copies.map(({ copyOf }) => copyOf!.relation)).size).toBe(4);
    const own = new Set(articles.filter(({ copyOf }) => copyOf === null).map(({ name }) => name));
    for (const { copyOf } of copies) expect(own.has(copyOf!.name)).toBe(true);
  });

  test("have no slot left open", () => {
    for (const { text } of articles) expect(text).not.toMatch(/undefined|null|NaN|,,|\$\{/);
  });

  test("none for a count of 0; a count that is none is refused", () => {
    expect([...generateArticles({ count: 0, seed: 1 })]).toEqual([]);
    expect(() => [...generateArticles({ count: -1, seed: 1 })]).toThrow(RangeError);
    expect(() => [...generateArticles({ count: 1.5, seed: 1 })]).toThrow(RangeError);
  });
});
