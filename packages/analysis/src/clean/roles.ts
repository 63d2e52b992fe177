import type { Paragraph, ParagraphRole, Span } from "@newsgraph/core";
import { isCaption } from "./captions.js";
import type { Block } from "./draft.js";
import { isHeadingLike } from "./headlines.js";
import { countWords, isProse } from "./prose.js";

/** A heading inside an article is shorter than the one above it. */
const LONGEST_SUBHEAD_WORDS = 16;

/** The paragraphs of a clean text: `spans` are those of `blocks` in it; `headline` is the block found to be it, or null. */
export function assignRoles(blocks: readonly Block[], spans: readonly Span[], headline: Block | null): Paragraph[] {
  return blocks.map((block, i) => ({ ...spans[i]!, role: roleOf(block, headline, blocks[i + 1]) }));
}

function roleOf(block: Block, headline: Block | null, next: Block | undefined): ParagraphRole {
  if (block === headline) return "HEADLINE";
  if (isCaption(block.text)) return "CAPTION";
  const isHeading = next !== undefined && !isProse(block) && isHeadingLike(block.text);
  return isHeading && countWords(block.text) <= LONGEST_SUBHEAD_WORDS && isProse(next) ? "SUBHEAD" : "BODY";
}
