import { type Draft, stated } from "./draft.js";
import { isOutletName, isProperName, knownOutlet } from "./outlets.js";
import { proseEnd } from "./prose.js";
import { findUrls } from "./urls.js";

/** A credit is one or two sentences; what is longer is a paragraph that happens to speak of a publication. */
const LONGEST_CREDIT = 320;

const PIECE = "(?:post|article|story|piece|column|commentary|interview|essay|content|press release)";
const PUT_OUT =
  "(?:appeared|published|posted|ran|released|produced|written|reported|issued|syndicated|republished|distributed)";
const PLACED = "(?: (?:on|in|at|by|from|with)\\b)";

/** Forms of credit; `outlet` is what follows, to be cut down to a name. Each stands at the start of its block. */
const CREDITS: readonly RegExp[] = [
  // "This post appeared first on X", "This article was originally published by X"
  new RegExp(
    `^this ${PIECE},?(?: (?:was|is|has|been|being|had|originally|first|also)){0,4} ${PUT_OUT}(?: (?:first|originally|here)){0,2}${PLACED}(?<outlet>.*)$`,
    "i",
  ),
  // "This report was first published by X": without "first" it may be any report
  new RegExp(`^this report (?:was )?(?:first|originally) ${PUT_OUT}${PLACED}(?<outlet>.*)$`, "i"),
  // "The post TITLE appeared first on X"
  /^the (?:post|article) .{1,200}? (?:first appeared|appeared first) (?:on|in|at)\b(?<outlet>.*)$/i,
  // "Originally published at X", "First published in X", "Republished with permission from X"
  new RegExp(`^\\W{0,2}(?:originally|first) ${PUT_OUT}${PLACED}(?<outlet>.*)$`, "i"),
  /^\W{0,2}(?:re-?published|re-?printed|reproduced|syndicated|re-?posted)(?: here)?(?: (?:with|by)(?: the)?(?: kind)? permission)?(?: (?:from|of|by|courtesy of))\b(?<outlet>.*)$/i,
  // "Read the full story in the X", "Read the original article at X"
  /^(?:read|see|find|view)(?: the)? (?:full|original|whole|complete|entire) (?:story|article|post|report|piece|version)\b(?: (?:here|in|at|on|from|by|via))*\b(?<outlet>.*)$/i,
  // "(With inputs from X)", "With agency inputs"
  /^\(?with (?:agency )?inputs?(?: from)?\b(?<outlet>.*)$/i,
  // "Except for the headline, this story has not been edited by our staff"
  /^\(?except for the headline, this (?:story|article|report) has not been edited\b.*$/i,
];

/** The agency under its copy: "- AAP", "(PTI)". A name without a sign may be the last entry of a list. */
const SIGNED = /^(?:[-–—*]{1,2} ?|[([]|\(?with )([\p{L}/ ]{2,30})[)\]]?\.?$/u;

/** Where the outlet's name ends. */
const AFTER_NAME =
  /\s*(?:[.,;:)!|]|\s[–—-]\s|\b(?:and (?:is|was|has)\b|(?:under|with|as|here|by|where|which)\b|(?:on|in) \p{Lu})).*$/u;

/**
 * Cuts lines that say where the text comes from ("This post appeared first on X"). X becomes the outlet if nothing else
 * names one: it is the origin's name, as it is in a dateline, because whom the words come from is what readers ask of a
 * copy. It is STATED, for the file says so. A page linked there becomes a source.
 */
export function cutSyndicationCredits(draft: Draft): void {
  const tail = proseEnd(draft.blocks);
  for (const block of draft.blocks.slice(tail)) {
    const agency = knownOutlet(SIGNED.exec(block.text)?.[1] ?? "");
    if (tail === 0 || (!agency && !/^[-–—(] ?agencies\)?$/i.test(block.text))) continue;
    if (agency) draft.creditedOutlet ??= stated(agency);
    draft.cut("CREDIT", block);
  }
  for (const block of draft.blocks) {
    if (block.text.length > LONGEST_CREDIT) continue;
    const match = firstMatch(block.text);
    if (!match) continue;
    draft.addSources(findUrls(block.text));
    const outlet = readOutlet(match.groups?.outlet ?? "");
    if (outlet) draft.creditedOutlet ??= stated(outlet);
    draft.cut("SYNDICATION_CREDIT", block);
  }
}

function firstMatch(text: string): RegExpExecArray | null {
  for (const pattern of CREDITS) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

function readOutlet(text: string): string | null {
  const name = text
    .trim()
    .replace(/^[:“"‘']+/, "")
    .replace(AFTER_NAME, "")
    .replace(/[”"’']+$/, "")
    .trim();
  const bare = name.replace(/^the /, "");
  const known = knownOutlet(bare);
  if (known) return known;
  if (isOutletName(name)) return name;
  return bare !== "" && isProperName(bare) ? bare : null;
}
