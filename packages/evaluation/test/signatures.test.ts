import { analyse } from "@newsgraph/analysis";
import { type FindingOf, NOUNS, type Noun } from "@newsgraph/core";
import { type Linker, linkers } from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";
import { expect, test } from "vitest";
import { generateArticles } from "../src/generate/generate-articles.js";
import { linkDocuments } from "../src/linked.js";

/*
 * Of generated articles, copies among them, all pairs of findings are compared: those that are the same must never be told
 * apart by their signatures, and most of the others must be.
 */

const { store, articleOf } = await linkDocuments(
  [...generateArticles({ count: 80, seed: 11, copies: 0.4 })].map(({ name, text }) => ({
    document: { id: name, text },
    analysis: analyse(new TextEncoder().encode(text)),
  })),
  ["story"],
);

async function countPairs<N extends Noun>(from: Store, noun: N) {
  const linker = linkers[noun] as unknown as Linker<FindingOf[N]>;
  const { signature, mayBeSame } = linker;
  if (!signature || !mayBeSame) return null;
  const findings = (await from.findingsOf(noun, ...articleOf.values())).map(
    (finding) => linker.as?.(finding) ?? finding,
  );
  const signatures = findings.map(signature);
  const counts = { same: 0, missed: 0, others: 0, passed: 0 };
  for (const [i, a] of findings.entries()) {
    for (let j = i + 1; j < findings.length; j++) {
      const passes = mayBeSame(signatures[i]!, signatures[j]!);
      expect(mayBeSame(signatures[j]!, signatures[i]!)).toBe(passes);
      if (linker.same(a, findings[j]!)) {
        counts.same += 1;
        if (!passes) counts.missed += 1;
      } else {
        counts.others += 1;
        if (passes) counts.passed += 1;
      }
    }
  }
  return counts;
}

test.each(NOUNS.filter((noun) => noun !== "entity"))(
  "signatures of a %s miss none, and let few others pass",
  async (noun) => {
    const counts = (await countPairs(store, noun))!;
    expect(counts.same).toBeGreaterThan(10);
    expect(counts.missed).toBe(0);
    expect(counts.passed).toBeLessThan(counts.others / 10);
  },
);
