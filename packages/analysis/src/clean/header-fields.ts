import type { PartialDate, RemovalReason } from "@newsgraph/core";
import { type Block, type Draft, stated } from "./draft.js";
import { findBody, LONGEST_HEAD } from "./head.js";
import { type HeaderLine, readHeaderLine, readLabelled, readMasthead } from "./header-lines.js";
import { isHeadingLike } from "./headlines.js";
import { knownOutlet } from "./outlets.js";
import { countWords, LONGEST_HEADING_WORDS, proseEnd } from "./prose.js";
import { isWriterNote, readSignature } from "./signatures.js";

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
  const head = readHead(draft, Math.min(body, LONGEST_HEAD));
  const updates: PartialDate[] = [];
  const isSigned = draft.fields.byline.length > 0; // who wrote it is known beside the text
  blocks.forEach((block, i) => {
    const header = i >= tail ? readLabelled(block.text, true) : head[i];
    if (!header) return;
    take(draft, isSigned ? { ...header, names: [] } : header);
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

/** What each line of the head tells; null where it is none of a header. */
function readHead({ blocks, source }: Draft, end: number): (HeaderLine | null)[] {
  const texts = blocks.slice(0, end).map(({ text }) => text);
  const lines = texts.map(readHeaderLine);
  const headline = lines.findIndex((line, i) =>
    line ? line.title !== undefined : !isAboveHeadline(texts, lines, i, source),
  );
  lines.forEach((line, i) => {
    if (line || i === headline) return;
    lines[i] = readMasthead(texts[i]!) ?? (i > headline ? readBelowHeadline(texts, lines, i, headline) : null);
  });
  return lines;
}

/** Above the headline a name is the outlet's only if it is a known one, begins with "The" or stands elsewhere too, and a headline follows. */
function isAboveHeadline(
  texts: readonly string[],
  lines: readonly (HeaderLine | null)[],
  i: number,
  source: string,
): boolean {
  const [text, next] = [texts[i]!, texts[i + 1]];
  const isFollowed = next !== undefined && !lines[i + 1] && isHeadingLike(next);
  if (!isFollowed || readMasthead(text) === null) return false;
  return knownOutlet(text) !== null || text.startsWith("The ") || source.indexOf(text) !== source.lastIndexOf(text);
}

/** Who signs, without a "By": a name beside another line of the header or right below the headline. */
function readBelowHeadline(
  texts: readonly string[],
  lines: readonly (HeaderLine | null)[],
  i: number,
  headline: number,
): HeaderLine | null {
  const beside = lines[i - 1] ?? lines[i + 1] ?? null;
  if (beside?.names && isWriterNote(texts[i]!)) return {};
  if (lines.some((line) => line?.names && line.names.length > 0)) return null;
  return readSignature(texts[i]!, beside !== null, i === headline + 1);
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
