import { decodeHTMLStrict } from "entities";

/** A character reference of HTML with its semicolon: "&amp;", "&#8217;", "&#x2019;". Without one, "&c" may be text. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** A line break or another control would move lines. */
const CONTROL = /\p{Cc}/u;
/** Pages that were escaped twice read "&amp;#8217;". */
const TIMES = 2;

/** Text with the character references that a scraper left in it as the characters they stand for; lines stay. */
export function decodeReferences(text: string): string {
  let decoded = text;
  for (let time = 0; time < TIMES && decoded.includes("&"); time += 1)
    decoded = decoded.replace(REFERENCE, (reference) => {
      const character = decodeHTMLStrict(reference);
      return CONTROL.test(character) ? reference : character;
    });
  return decoded;
}
