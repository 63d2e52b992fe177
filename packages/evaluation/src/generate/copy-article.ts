import { COPY_RELATIONS, type CopyRelation } from "@newsgraph/core";
import type { Chance } from "./chance.js";
import type { Draft } from "./write-draft.js";

/** A copy of a piece in another paper: nothing but the outlet changed; words edited and the end cut; a part taken; or in other words and without its marks. */
export function copyArticle(draft: Draft, outlet: string, chance: Chance): { draft: Draft; relation: CopyRelation } {
  const relation = chance.pick(COPY_RELATIONS);
  const paragraphs = changeParagraphs(draft.paragraphs, relation, chance);
  const headline = relation === "REWRITE" ? `${draft.headline}, officials say` : draft.headline;
  return { draft: { ...draft, outlet, headline, paragraphs }, relation };
}

function changeParagraphs(paragraphs: readonly string[], relation: CopyRelation, chance: Chance): readonly string[] {
  const count = paragraphs.length;
  switch (relation) {
    case "IDENTICAL":
      return paragraphs;
    case "REPRINT":
      return paragraphs.slice(0, Math.max(3, count - chance.between(1, 2))).map((text) => edit(text, chance, 0.2));
    case "EXCERPT": {
      const first = chance.below(Math.max(1, count - 4));
      return paragraphs.slice(first, first + Math.max(4, count >> 1));
    }
    case "REWRITE":
      return paragraphs
        .filter((_, place) => place === 0 || !chance.isTrue(0.1))
        .map((text) => edit(text.replace(/[“”"]/g, ""), chance, 0.8));
  }
}

/** Words that can stand for each other wherever the generator writes them. */
const SUBSTITUTES: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, "stated"],
  [/\bwarned\b/g, "cautioned"],
  [/\bbecause\b/g, "since"],
  [/\bafter\b/g, "once"],
  [/\bpeople\b/g, "persons"],
  [/\bmillion\b/g, "m"],
  [/\bresidents\b/g, "locals"],
  [/\bnot\b/g, "never"],
  [/\bcontested\b/g, "disputed"],
  [/\bisn’t\b/g, "is not"],
];

function edit(text: string, chance: Chance, share: number): string {
  return SUBSTITUTES.reduce(
    (edited, [word, other]) => (chance.isTrue(share) ? edited.replace(word, other) : edited),
    text,
  );
}
