import { Readability } from "@mozilla/readability";
import type { KnownFields } from "../clean/known-fields.js";
import { type DomDocument, type DomElement, parseDocument } from "./dom.js";
import { type BlockMark, type Layout, layOut } from "./layout.js";
import { type PageBlock, PIECE, splitPage } from "./page-blocks.js";
import { readPageFields } from "./page-fields.js";
import { isParsable, stripTags } from "./strip-tags.js";

/** Shorter main text than this is looked for again with looser rules: an article in brief has two sentences. */
const LEAST_MAIN_CHARACTERS = 140;

/** A block is of the main text if this share of its characters was kept as such. */
const MAIN_SHARE = 0.5;

/** A heading is the page's headline if so many of its words stand in the title that the head gives, or the other way round. */
const SHARED_WORDS = 0.6;

/** Elements that hold an article and no masthead. */
const ARTICLE = ["article", "main"];

const HEADING = /^h[1-6]$/;

/**
 * Lays a web page out as text: every block that a reader may see, in its order, those outside the main text marked so
 * (Readability's rules), headings and captions with their roles, and the fields that head and linked data give. Nothing is
 * fetched, no script runs, nothing is thrown. If no main text is found no block is marked as outside it.
 */
export function readHtml(html: string): Layout {
  if (!isParsable(html)) return layStripped(html);
  try {
    const document = parseDocument(html);
    const fields = readPageFields(document);
    const { blocks, isOrdinary } = splitPage(document);
    const main = isOrdinary ? findMainPieces(document) : null;
    return layPage(blocks, main, fields);
  } catch {
    // Whatever a parser stumbles over, the words are still there.
    return layStripped(html);
  }
}

function layStripped(html: string): Layout {
  return layOut(
    stripTags(html).map((text) => ({ text, mark: null })),
    {},
  );
}

/** The blocks of HTML that is all main text, as other markup is turned into. */
export function layFragment(html: string): { readonly text: string; readonly mark: BlockMark | null }[] {
  const { blocks } = splitPage(parseDocument(`<!doctype html><html><body>${html}</body></html>`));
  return blocks.map((block) => ({ text: block.text, mark: block.within.includes("h1") ? "HEADLINE" : roleOf(block) }));
}

/** Indices of the text nodes of the main text, or null if none is found. The document is of no use afterwards. */
function findMainPieces(document: DomDocument): ReadonlySet<number> | null {
  try {
    const found = new Readability<unknown>(document as never, {
      charThreshold: LEAST_MAIN_CHARACTERS,
      disableJSONLD: true, // page-fields.ts reads it
      serializer: (node) => node,
    }).parse();
    if (!found?.content) return null;
    const pieces = new Set<number>();
    for (const span of (found.content as DomElement).querySelectorAll(`span[${PIECE}]`))
      pieces.add(Number(span.getAttribute(PIECE)));
    return pieces.size > 0 ? pieces : null;
  } catch {
    return null;
  }
}

function layPage(blocks: readonly PageBlock[], main: ReadonlySet<number> | null, fields: KnownFields): Layout {
  const headline = findHeadlineBlock(blocks, fields.title ?? "");
  const marked = blocks.map((block) => ({
    text: block.text,
    mark:
      block === headline ? ("HEADLINE" as const) : main && !isMain(block, main) ? ("OUTSIDE" as const) : roleOf(block),
  }));
  return layOut(marked, headline ? { ...fields, title: headline.text.replace(/\s+/g, " ").trim() } : fields);
}

function isMain({ pieces }: PageBlock, main: ReadonlySet<number>): boolean {
  let [kept, all] = [0, 0];
  for (const { index, length } of pieces) {
    all += length;
    if (main.has(index)) kept += length;
  }
  return kept >= all * MAIN_SHARE;
}

function roleOf({ within }: PageBlock): BlockMark | null {
  if (within.includes("figcaption")) return "CAPTION";
  return within.some((name) => HEADING.test(name)) ? "SUBHEAD" : null;
}

/** The first heading that says what the page's title says, else the only heading of the first level in the article's element. */
function findHeadlineBlock(blocks: readonly PageBlock[], title: string): PageBlock | null {
  const headings = blocks.filter(({ within }) => within.some((name) => name === "h1" || name === "h2"));
  const alike = headings.find(({ text }) => isAlike(text, title));
  if (alike) return alike;
  const first = headings.filter(({ within }) => within.includes("h1") && ARTICLE.some((name) => within.includes(name)));
  return first.length === 1 ? first[0]! : null;
}

function isAlike(heading: string, title: string): boolean {
  const [a, b] = [wordsOf(heading), wordsOf(title)];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (
    shared > 0 &&
    shared >= Math.min(a.size, b.size) * SHARED_WORDS &&
    shared >= Math.max(a.size, b.size) * (SHARED_WORDS / 2)
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
