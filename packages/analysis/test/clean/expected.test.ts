import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { clean } from "../../src/clean/clean.js";
import { readText } from "../../src/read/read-text.js";

interface ExpectedArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly removed: readonly string[];
  readonly sourceUrls: readonly string[];
  readonly byline?: readonly string[];
  readonly dateline?: string | null;
}

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** An outlet is the same with its article and without: a copy's dateline drops the "The" of the newspaper's name. */
const bare = (outlet: string | null | undefined) => outlet?.replace(/^The /, "") ?? null;

for (const folder of ["samples", "../shared/seeds"]) {
  const path = `${ROOT}${folder}`;
  const isThere = existsSync(`${path}/expected.json`);
  describe.skipIf(!isThere)(`the articles of ${folder}${isThere ? "" : " (skipped: the folder is absent)"}`, () => {
    const { articles } = isThere ? JSON.parse(readFileSync(`${path}/expected.json`, "utf8")) : { articles: {} };
    const rows = Object.entries<ExpectedArticle>(articles);
    // A table without rows is an error to vitest, also in a part that is skipped.
    test.each(rows.length > 0 ? rows : [["none", {} as ExpectedArticle] as const])("%s", (file, expected) => {
      const article = clean(readText(readFileSync(`${path}/${file}`)));
      expect(article.title?.value ?? null).toBe(expected.title);
      expect(bare(article.outlet?.value)).toBe(bare(expected.outlet));
      expect(article.publishedAt?.value ?? null).toBe(expected.publishedOn);
      expect(article.language).toBe(expected.language);
      expect(article.removed.map(({ text }) => text)).toEqual(expected.removed);
      expect(article.sourceUrls).toEqual(expected.sourceUrls);
      if (expected.byline) expect(article.byline).toEqual(expected.byline);
      if (expected.dateline !== undefined) expect(article.dateline).toBe(expected.dateline);
    });
  });
}
