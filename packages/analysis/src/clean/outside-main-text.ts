import type { Draft } from "./draft.js";

/**
 * Cuts what the markup puts outside the main text, and fields of a file's header that nothing here reads. What stands
 * `besideHeadline`, between the headline and the first paragraph, is left until the header's lines have been read in it.
 */
export function cutOutsideMainText(draft: Draft, { besideHeadline }: { readonly besideHeadline: boolean }): void {
  if (draft.marks.size === 0) return;
  const { blocks } = draft;
  const marks = blocks.map((block) => draft.markOf(block));
  const headline = marks.indexOf("HEADLINE");
  const body = marks.findIndex((mark, i) => i > headline && mark !== "OUTSIDE");
  const isBeside = (i: number) => headline >= 0 && headline < i && (i < body || body < 0);
  draft.cut(
    "OUTSIDE_MAIN_TEXT",
    blocks.filter((_, i) => marks[i] === "OUTSIDE" && (besideHeadline || !isBeside(i))),
  );
  draft.cut(
    "HEADER_FIELD",
    blocks.filter((_, i) => marks[i] === "FIELD"),
  );
}
