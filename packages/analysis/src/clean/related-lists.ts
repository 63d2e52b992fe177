import type { Block, Draft } from "./draft.js";
import { isHeadingLike } from "./headlines.js";
import { countWords, proseEnd } from "./prose.js";

/** What a list of links to other articles stands under; each says that articles follow, so it is no heading of a chapter. */
const HEADING =
  /^[▶►»*•\s]*(?:related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|posts?|links?|reading|videos?|topics?))|more (?:on this(?: (?:story|topic|subject))?|(?:stories|headlines|news|coverage|articles)(?: (?:from|on|about|like)\b.{0,40})?|like this|for you|to read|from (?:this|the) (?:section|author))|read (?:more|also|next)(?: (?:on|about)\b.{0,40})?|also read|see also|you (?:may|might)(?: also)? (?:like|be interested in|enjoy|have missed)|(?:most|more) (?:read|viewed|popular|shared|watched)(?: (?:stories|articles|news|in\b.{0,30}))?|trending(?: now| stories| news| topics)?|recommended(?: (?:for you|stories|reading|articles|videos))?|editors?[’'] ?s? (?:picks?|choice)|top (?:stories|headlines)(?: (?:from|in)\b.{0,30})?|latest (?:stories|headlines|news)|popular (?:stories|articles|posts|now)|in other news|don[’']t miss|in case you missed it|what to read next|from (?:our|the) archives?|in pictures)\s?[:»>]?$/i;

/** A link is a headline: a heading of the next chapter is mostly shorter. */
const LEAST_LINK_WORDS = 4;
const LONGEST_LIST = 12;

/** Numbers, dots and dates before or after a link. */
const ENUMERATED = /^(?:\d{1,2}[.)]?|[-•*▶►»>–—])\s?(?=\S)/;

/**
 * Cuts lists of links to other articles between two paragraphs: their heading and the headlines that follow it. A short
 * line right above the next paragraph is left, for it may be that paragraph's heading. What stands after the article is
 * left to the rules for its tail.
 */
export function cutRelatedLists(draft: Draft): void {
  const { blocks } = draft;
  const cut: Block[] = [];
  const tail = proseEnd(blocks);
  for (let i = 0; i < blocks.length; i += 1) {
    if (!HEADING.test(blocks[i]!.text)) continue;
    let end = i + 1;
    while (end < blocks.length && end - i <= LONGEST_LIST && isLink(blocks[end]!)) end += 1;
    const links = end - i - 1;
    if (links === 0 || i >= tail) continue;
    cut.push(...blocks.slice(i, end));
    i = end - 1;
  }
  draft.cut("RELATED_LINKS", cut);
}

function isLink(block: Block): boolean {
  const words = block.text.replace(ENUMERATED, "");
  return countWords(words) >= LEAST_LINK_WORDS && isHeadingLike(words);
}
