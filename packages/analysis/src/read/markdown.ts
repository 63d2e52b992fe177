import { marked } from "marked";
import { readLabelled } from "../clean/header-lines.js";
import { layFragment } from "./html.js";
import { type Layout, layOut, type MarkedBlock } from "./layout.js";

/** Front matter: flat `key: value` lines between two lines of three dashes (or pluses) at the very start. */
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/;

/** A book is longer; the library's time grows faster than the text on some texts that nobody writes. */
const LONGEST_MARKDOWN = 200_000;

/**
 * Lays a Markdown text out: paragraphs, list items, rows and headings as blocks, headings with their roles. Lines of front matter that
 * name a field ("title: …", "date: …") stay as lines for the rules of headers; the others are marked as FIELD. Raw HTML in
 * it is read as such. Never throws; a text that is too long or breaks the library is laid out as it stands, line by line.
 */
export function readMarkdown(text: string): Layout {
  const front = FRONT_MATTER.exec(text);
  const body = front ? text.slice(front[0].length) : text;
  const header = (front?.[2] ?? "")
    .split(/\r?\n/)
    .map((line): MarkedBlock => ({ text: unquoted(line), mark: readLabelled(unquoted(line), false) ? null : "FIELD" }));
  return layOut([...header, ...readBody(body)], {});
}

function readBody(body: string): MarkedBlock[] {
  try {
    if (body.length <= LONGEST_MARKDOWN) return layFragment(marked.parse(body, { async: false, gfm: true }));
  } catch {
    // Nested too deep for the library.
  }
  return body.split(/\r?\n/).map((line) => ({ text: line, mark: null }));
}

/** `title: "Pool to close"` and `title = 'Pool to close'`: the marks are the file's, not the headline's. */
function unquoted(line: string): string {
  return line.replace(/^(\s*[\w-]{1,30}\s*[:=]\s*)(["'])(.*)\2\s*$/, "$1$3");
}
