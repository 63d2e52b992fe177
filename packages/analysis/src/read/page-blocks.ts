import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT, walk } from "./dom.js";

/** A block of text of a page, in the order of the page. */
export interface PageBlock {
  readonly text: string;
  /** The names of the elements it stands in, in lower case, innermost first, up to a few. */
  readonly within: readonly string[];
  /** The text nodes it is made of: index and length of each. */
  readonly pieces: readonly { readonly index: number; readonly length: number }[];
}

/** What is on a page and not for readers. */
const UNREAD = new Set(
  "script style noscript template svg math iframe object embed canvas audio video head title meta link select option datalist input textarea".split(
    " ",
  ),
);

/** Elements that stand within a line; every other one parts blocks. Cells of a table stand in the line of their row. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr td th".split(
    " ",
  ),
);
const CELLS = new Set(["td", "th"]);

/** Enough to see "h2", or "figcaption" around a paragraph, or "a" in "li" in "nav". */
const MOST_WITHIN = 12;

/** The attribute that text nodes are found again by once the main text is cut out. */
export const PIECE = "data-piece";

/** A page with deeper nesting or more nodes is no article's. */
const MAX_DEPTH = 200;
const MAX_NODES = 100_000;

/** The blocks of a page, and whether it is small and flat enough for its main text to be looked for. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly isOrdinary: boolean;
}

/** Splits the text of a page into blocks. Each text node of an ordinary page is put into a `span` that carries its index (PIECE). */
export function splitPage(document: DomDocument): PageBlocks {
  const blocks: PageBlock[] = [];
  const texts: { node: DomNode; index: number }[] = [];
  let line = "";
  let pieces: { index: number; length: number }[] = [];
  let within: string[] = [];
  let block: DomNode | null = null;
  let [nodes, deepest] = [0, 0];

  const end = () => {
    if (/\S/.test(line)) blocks.push({ text: line, within, pieces });
    line = "";
    pieces = [];
  };
  const depths = new Map<DomNode, number>();
  for (const { node, enter } of walk(document)) {
    const name = node.nodeName.toLowerCase();
    const depth = (depths.get(node.parentNode!) ?? 0) + 1;
    nodes += 1;
    deepest = Math.max(deepest, depth);
    if (node.nodeType === ELEMENT && !UNREAD.has(name)) {
      depths.set(node, depth);
      enter();
    }
    if (node.nodeType === ELEMENT && CELLS.has(name)) line += " ";
    if (node.nodeType === ELEMENT && !INLINE.has(name)) end();
    if (node.nodeType !== TEXT) continue;
    const text = node.textContent;
    const owner = blockAround(node);
    if (owner !== block) end(); // text behind the end of an inner block
    block = owner;
    if (line === "") within = namesAround(node);
    pieces.push({ index: texts.length, length: text.trim().length });
    texts.push({ node, index: texts.length });
    line += text;
  }
  end();
  const isOrdinary = nodes <= MAX_NODES && deepest <= MAX_DEPTH;
  if (isOrdinary) for (const { node, index } of texts) wrap(document, node, index);
  return { blocks, isOrdinary };
}

function blockAround(node: DomNode): DomNode | null {
  let at = node.parentNode;
  for (let steps = 0; at && INLINE.has(at.nodeName.toLowerCase()) && steps < MAX_DEPTH; steps += 1) at = at.parentNode;
  return at;
}

function namesAround(node: DomNode): string[] {
  const names: string[] = [];
  for (let at = node.parentNode; at && names.length < MOST_WITHIN; at = at.parentNode)
    names.push(at.nodeName.toLowerCase());
  return names;
}

function wrap(document: DomDocument, node: DomNode, index: number): void {
  const span = document.createElement("span");
  span.setAttribute(PIECE, String(index));
  (node as DomElement).replaceWith(span);
  span.appendChild(node);
}
