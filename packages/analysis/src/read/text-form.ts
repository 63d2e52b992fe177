import { readHtml } from "./html.js";
import type { Layout } from "./layout.js";
import { readMarkdown } from "./markdown.js";

/** How a text is marked up. */
export const TEXT_FORMS = ["TEXT", "HTML", "MARKDOWN"] as const;
export type TextForm = (typeof TEXT_FORMS)[number];

/** A page says at its very start what it is; a comment or an XML declaration may stand before. */
const STARTS_AS_PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html)\b/i;

/** The form of a text whose file does not tell it. Markdown looks like plain text, so it is never guessed. */
export function detectForm(text: string): TextForm {
  return STARTS_AS_PAGE.test(text) ? "HTML" : "TEXT";
}

/** The layout of a marked-up text; null for plain text. */
export function readLayout(text: string, form: TextForm = detectForm(text)): Layout | null {
  switch (form) {
    case "HTML":
      return readHtml(text);
    case "MARKDOWN":
      return readMarkdown(text);
    case "TEXT":
      return null;
  }
}
