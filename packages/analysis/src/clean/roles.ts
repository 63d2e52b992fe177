import type { Paragraph, ParagraphRole, Span } from "@newsgraph/core";
import { isCaption } from "./captions.js";
import type { Block, Draft } from "./draft.js";
import { isHeadingLike } from "./headlines.js";
import { countWords, isProse } from "./prose.js";

/** A heading inside an article is shorter than the one above it. */
const LONGEST_SUBHEAD_WORDS = 16;

/** The paragraphs of a clean text: `spans` are those of the draft's blocks in it; `headline` is the block found to be it, or null. */
export function assignRoles(draft: Draft, spans: readonly Span[], headline: Block | null): Paragraph[] {
  const { blocks } = draft;
  const hasHeadings = blocks.some((block) => draft.markOf(block) === "SUBHEAD");
  return blocks.map((block, i) => {
    const mark = draft.markOf(block);
    const isMarked = block !== headline && (mark === "SUBHEAD" || mark === "CAPTION");
    const role = isMarked ? mark : roleOf(block, headline, blocks[i + 1]);
    return { ...spans[i]!, role: role === "SUBHEAD" && hasHeadings && !isMarked ? "BODY" : role }; // headings are marked there
  });
}

function roleOf(block: Block, headline: Block | null, next: Block | undefined): ParagraphRole {
  if (block === headline) return "HEADLINE";
  if (isCaption(block.text)) return "CAPTION";
  const isHeading = next !== undefined && !isProse(block) && isHeadingLike(block.text);
  return isHeading && countWords(block.text) <= LONGEST_SUBHEAD_WORDS && isProse(next) ? "SUBHEAD" : "BODY";
}
