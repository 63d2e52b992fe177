import fc from "fast-check";
import { expect, test } from "vitest";
import { compareWords } from "../../src/index.js";
import { splitWords } from "../../src/words.js";

const WORDS =
  "we will not don't can't the US us United States harbour 40 $3 5% won't Vellmar, quay. — “it’s” 𝒳 é".split(" ");
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(" "));

test("the changes put into the original give the form, and each stands where it says", () => {
  fc.assert(
    fc.property(text, text, (original, form) => {
      const changes = compareWords(original, form);
      let rebuilt = "";
      let [at, formAt] = [0, 0];
      for (const { from, to, fromSpan, toSpan } of changes) {
        expect(original.slice(fromSpan.start, fromSpan.end)).toBe(from);
        expect(form.slice(toSpan.start, toSpan.end)).toBe(to);
        expect(from + to).not.toBe("");
        expect(fromSpan.start).toBeGreaterThanOrEqual(at);
        expect(toSpan.start).toBeGreaterThanOrEqual(formAt);
        rebuilt += `${original.slice(at, fromSpan.start)} ${to} `;
        [at, formAt] = [fromSpan.end, toSpan.end];
      }
      rebuilt += original.slice(at);
      expect(compareWords(rebuilt, form)).toEqual([]);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test("a text compared with itself has no changes, and what is dropped one way is added the other", () => {
  const count = (changes: ReturnType<typeof compareWords>, side: "from" | "to") =>
    changes.reduce((sum, change) => sum + splitWords(change[side]).length, 0);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(compareWords(a, a)).toEqual([]);
      const [there, back] = [compareWords(a, b), compareWords(b, a)];
      expect(Math.abs(count(there, "from") - count(back, "to"))).toBeLessThanOrEqual(4);
    }),
    { seed: 7, numRuns: 500 },
  );
});
