import type { Block, Draft } from "./draft.js";
import { endsInStop, isProse } from "./prose.js";

/** What a line about the writer says after the name. */
const ABOUT =
  /^,? (?:(?:is|was|has been|are) (?:an? |the |our |chief |senior |currently |based |now |also |co-?|associate |editor|head|professor|author|director|president|founder)|covers?|writes?|reports?|teaches|works?|lives|joined|can be (?:reached|contacted)|contributes|edits|hosts|studies|holds)\b/i;

/** How to reach the writer. */
const REACHING = /^(?:to )?(?:reach|contact|e-?mail|follow|write to|call|read more (?:from|by)|more (?:from|by))\b/i;

/** Notes about writers are short; a profile of the writer is not one. */
const LONGEST_NOTE = 500;

/**
 * Cuts notes about the article's own writers that stand after it ("Jane Doe covers courts for the Ledger."), and their
 * names alone. Only a writer whom the byline names is believed. A note that a person says is the story's.
 */
export function cutAuthorNotes(draft: Draft): void {
  const { byline } = draft.fields;
  if (byline.length === 0) return;
  const last = draft.blocks.findLastIndex((block) => isProse(block) && !isNoteAbout(block, byline));
  if (last < 0) return;
  draft.cut(
    "AUTHOR_NOTE",
    draft.blocks.slice(last + 1).filter((block) => isNoteAbout(block, byline)),
  );
}

function isNoteAbout({ text }: Block, byline: readonly string[]): boolean {
  if (text.length > LONGEST_NOTE) return false;
  if (REACHING.test(text) && byline.some((name) => text.includes(name))) return true;
  const name = byline.find((name) => text.toLowerCase().startsWith(name.toLowerCase()));
  if (name === undefined) return /^(?:about (?:the )?(?:author|writer)s?)\b/i.test(text);
  const rest = text.slice(name.length);
  return rest.trim() === "" || (endsInStop(text) && ABOUT.test(rest)) || /^,? (?:[\p{L}’' -]{3,60})$/u.test(rest);
}
