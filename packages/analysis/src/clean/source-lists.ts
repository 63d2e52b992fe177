import type { Block, Draft } from "./draft.js";
import { knownOutlet } from "./outlets.js";
import { firstProse, proseEnd } from "./prose.js";
import { findUrls, withoutUrls } from "./urls.js";

/** What a list of sources begins with. */
const HEADING = /^(?:sources?|references?|source links?|links?|original (?:article|source|link)|via)\b\s*[:.-]?\s*/i;

/** Numbers and signs before an entry: "1/", "2.", "[3]", "(4)", "•", "-". */
const ENUMERATORS = /(?:^|\s)(?:[[(]?\d{1,3}[\])/.:]?|[•·*–—|,;&-]|and)(?=\s|$)/gi;

/** Words that may stand beside each address of a list: a title would be longer, and is kept with its paragraph. */
const WORDS_BESIDE_URL = 8;

/**
 * Cuts lists of sources, "Sources 1/ https://… 2/ https://…" on one line or one a line under a heading, and addresses
 * that stand alone before or after the article; their addresses become `sourceUrls`, home pages of search engines left out.
 */
export function cutSourceLists(draft: Draft): void {
  const { blocks } = draft;
  const tail = proseEnd(blocks);
  const head = firstProse(blocks);
  const lists: Block[] = [];
  let underHeading = false;
  blocks.forEach((block, i) => {
    const inTail = i >= tail;
    const heading = HEADING.exec(block.text);
    const urls = findUrls(block.text);
    const rest = heading ? block.text.slice(heading[0].length) : block.text;
    const isList =
      heading || underHeading ? isUrlList(rest, urls.length) : (inTail || i < head) && isBareUrl(block.text);
    const isHeading = heading !== null && rest === "" && /\bsources?\b|\breferences?\b/i.test(heading[0]);
    const namesOutlets = inTail && heading !== null && rest !== "" && rest.split(/,|\band\b|;|\//).every(namesOutlet);
    underHeading =
      isHeading && i + 1 < blocks.length && findUrls(blocks[i + 1]!.text).length > 0 ? true : underHeading && isList;
    if (!isList && !namesOutlets && !(isHeading && underHeading)) return;
    lists.push(block);
    draft.addSources(urls);
  });
  draft.cut("SOURCE_LIST", lists);
}

function isUrlList(text: string, urls: number): boolean {
  if (urls === 0) return false;
  const words =
    withoutUrls(text)
      .replace(ENUMERATORS, " ")
      .match(/[\p{L}\d]+/gu)?.length ?? 0;
  return words <= urls * WORDS_BESIDE_URL;
}

function isBareUrl(text: string): boolean {
  return findUrls(text).length > 0 && !/[\p{L}\d]/u.test(withoutUrls(text));
}

function namesOutlet(name: string): boolean {
  return knownOutlet(name.trim().replace(/\.$/, "")) !== null;
}
