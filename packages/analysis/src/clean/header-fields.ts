import type { PartialDate, RemovalReason } from "@newsgraph/core";
import { isPersonName } from "./bylines.js";
import { type Block, type Draft, stated } from "./draft.js";
import { type HeaderLine, readHeaderLine, readLabelled, readMasthead } from "./header-lines.js";
import { isHeadingLike } from "./headlines.js";
import { knownOutlet } from "./outlets.js";
import { countWords, firstProse, LONGEST_HEADING_WORDS, proseEnd } from "./prose.js";

/** The head is over after so many lines: what looks like a field further down is part of the article. */
const LONGEST_HEAD = 16;

/**
 * Takes the header fields out of the head (what stands before the first paragraph of the body): bylines, dates, outlets,
 * labelled fields, in any order, one or more on a line. A line goes only if all of it is understood. After the last
 * paragraph only labelled fields are taken. "Title: …" gives the title and leaves it in the text. Returns the first block
 * that is left if a header line stood right below it: that is a headline, whatever it ends in. Else null.
 */
export function takeHeaderFields(draft: Draft): Block | null {
  const { blocks } = draft;
  const body = findBody(blocks);
  const tail = Math.max(proseEnd(blocks), body);
  const head = readHead(blocks, Math.min(body, LONGEST_HEAD));
  const updates: PartialDate[] = [];
  blocks.forEach((block, i) => {
    const header = i >= tail ? readLabelled(block.text, true) : head[i];
    if (!header) return;
    take(draft, header);
    if (header.updated) updates.push(header.updated);
    if (header.title === undefined) draft.cut(reasonOf(header, i < body), block);
    else draft.cutStart("HEADER_FIELD", block, block.text.length - header.title.length);
  });
  const [updated] = updates; // the day of a change is the next best to that of publication
  if (updated) draft.fields.publishedAt ??= { ...updated, known: "STATED", from: null };

  const left = head.indexOf(null);
  const first = left >= 0 && head[left + 1] ? blocks[left]! : null;
  return first && countWords(first.text) <= LONGEST_HEADING_WORDS ? first : null;
}

/** Index of the first paragraph of the body. A headline may be a whole sentence, if who wrote it or when stands below. */
function findBody(blocks: readonly Block[]): number {
  const first = firstProse(blocks);
  const isHeadline = first === 0 && blocks.length > 2 && countWords(blocks[0]!.text) <= LONGEST_HEADING_WORDS;
  const below = isHeadline ? readHeaderLine(blocks[1]!.text) : null;
  return below && (below.names || below.published || below.updated) ? 1 + firstProse(blocks.slice(1)) : first;
}

/** What each line of the head tells; null where it is none of a header. */
function readHead(blocks: readonly Block[], end: number): (HeaderLine | null)[] {
  const texts = blocks.slice(0, end).map(({ text }) => text);
  const lines = texts.map(readHeaderLine);
  const headline = lines.findIndex((line, i) => (line ? line.title !== undefined : !isAboveHeadline(texts, lines, i)));
  return lines.map((line, i) => {
    if (line || i === headline) return line;
    return readMasthead(texts[i]!) ?? readSignature(texts[i]!, lines[i - 1] ?? lines[i + 1] ?? null, i > headline);
  });
}

/** Above the headline a name is the outlet's only if it is a known one or begins with "The", and a headline follows. */
function isAboveHeadline(texts: readonly string[], lines: readonly (HeaderLine | null)[], i: number): boolean {
  const [text, next] = [texts[i]!, texts[i + 1]];
  const isFollowed = next !== undefined && !lines[i + 1] && isHeadingLike(next);
  return isFollowed && readMasthead(text) !== null && (knownOutlet(text) !== null || text.startsWith("The "));
}

/** A name alone on its line is the writer's below the headline, beside another line of the header. */
function readSignature(text: string, beside: HeaderLine | null, isBelowHeadline: boolean): HeaderLine | null {
  return isBelowHeadline && beside && !beside.names && isPersonName(text) ? { names: [text] } : null;
}

function take(draft: Draft, header: HeaderLine): void {
  const { fields } = draft;
  if (header.title) fields.title ??= stated(header.title);
  if (header.outlet) fields.outlet ??= stated(header.outlet);
  if (header.published) fields.publishedAt ??= { ...header.published, known: "STATED", from: null };
  if (header.dateline) fields.dateline ??= header.dateline;
  for (const name of header.names ?? []) if (!fields.byline.includes(name)) fields.byline.push(name);
  draft.addSources(header.urls ?? []);
}

function reasonOf({ names, published, updated, urls }: HeaderLine, inHead: boolean): RemovalReason {
  if (names && !published && !updated) return "BYLINE";
  return urls && !inHead ? "SOURCE_LIST" : "HEADER_FIELD";
}
