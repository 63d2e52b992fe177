import { windows1252Character } from "./windows-1252.js";

/** Line breaks of all systems. NEL (U+0085) is left to the C1 rule below: files that have it mean Windows-1252's "…". */
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;

/** Spaces that look like one: no-break, thin, ideographic …; a form feed or vertical tab stands where a page ended. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\f\v]/g;

/** Soft hyphen, zero-width space, word joiner, byte order mark, marks of writing direction: nobody sees them. */
const INVISIBLE = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Joiners mean something after Arabic letters, Indic signs and emoji; elsewhere they are left over from a web page. */
const STRAY_JOINERS = /(?<![\p{Script=Arabic}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]/gu;

/** A C1 control in a text is a Windows-1252 character that some converter took for Latin-1. */
const C1_CONTROLS = /[\u0080-\u009F]/g;

/** All controls that are neither tab nor line feed, and the five bytes that Windows-1252 leaves without a character. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** Nothing but printable ASCII, the commonest punctuation beyond it, tabs and line feeds: most files, told in one pass. */
const IS_PLAIN = /^[\t\n -~\u2013\u2014\u2018-\u201D\u2026\u00A1-\u00AC\u00AE-\u024F]*$/;

const UNPAIRED_SURROGATES = /\p{Surrogate}/gu;

/**
 * Plain text: lines end in "\n", every space is U+0020 (tabs stay), and what cannot be seen is gone: soft hyphens,
 * zero-width characters, controls. Unpaired surrogates become U+FFFD. The number of lines stays, so line numbers are
 * the file's. Applying it twice changes nothing more.
 */
export function toPlainText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, "\n")
    .replace(SPACES, " ")
    .replace(C1_CONTROLS, windows1252Character)
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(STRAY_JOINERS, "")
    .replace(UNPAIRED_SURROGATES, "\uFFFD");
}
