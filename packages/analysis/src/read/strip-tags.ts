/** Elements that need not be closed: their start tags do not nest. */
const UNNESTED =
  /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|br|hr|img|input|meta|link|source|wbr|area|base|col|embed|param|track)$/i;

/** What stands between tags and is no text. */
const UNREAD = /<(script|style|noscript|template|svg)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi;

/** The parser's time grows with the square of the depth; no page that a person made comes near these. */
const MOST_TAGS = 250_000;
const DEEPEST = 2_000;

/** True for HTML with so few tags, and so few of them open at once, that a parser reads it in its stride. */
export function isParsable(html: string): boolean {
  let [tags, open] = [0, 0];
  for (const [, slash, name] of html.matchAll(TAG)) {
    tags += 1;
    if (!UNNESTED.test(name!)) open = slash ? Math.max(0, open - 1) : open + 1;
    if (tags > MOST_TAGS || open > DEEPEST) return false;
  }
  return true;
}

/** The lines of text between the tags, for HTML that no parser is let near. Linear in its length. */
export function stripTags(html: string): string[] {
  return html
    .replace(UNREAD, "\n")
    .replace(/<[!/?a-z][^<>]*>/gi, "\n")
    .split("\n");
}
