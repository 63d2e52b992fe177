import type { RemovalReason } from "@newsgraph/core";
import { isPictureCredit } from "./captions.js";
import { type Block, type Draft, stated } from "./draft.js";
import { findBody } from "./head.js";
import { isHeadingLike } from "./headlines.js";
import { findNoisePattern } from "./noise-patterns.js";
import { isOutletName, knownOutlet } from "./outlets.js";
import { isFurniture } from "./page-furniture.js";
import { findPageSpeak } from "./page-speak.js";
import { endsInStop, isProse } from "./prose.js";
import { cutRelatedLists } from "./related-lists.js";
import { isBareClock, isClockStamp, isRelativeStamp } from "./stamps.js";

/** Where in the article a block stands: before its first paragraph, between two, after its last. */
export type Zone = "HEAD" | "BODY" | "TAIL";

interface Noise {
  readonly reason: RemovalReason;
  /** The lines after it, to the next noise or the end of the file, hang on it. */
  readonly heads: boolean;
}

/** So many times of day on lines of their own are the stamps of a live blog. */
const LEAST_STAMPS = 2;

/** After these the article is over: what stands below and is no sentence is the page's. */
const CLOSING: ReadonlySet<RemovalReason> = new Set([
  "COPYRIGHT",
  "COMMENTS",
  "TAG_LIST",
  "SYNDICATION_CREDIT",
  "AUTHOR_NOTE",
]);

/** Text is a list's entry in an unfinished list, a table's row or a list's item as often as noise: only words alone are cut. */
const FIGURES = /\d/;

/**
 * Cuts blocks that are no part of the article: advertisements, links to others, notices of the page, credits, tags,
 * comments, menus. First what is noise wherever it stands; then, with the head and the tail seen as they are, what is
 * noise only there. A paragraph of the body is cut only if all of it is understood to be noise.
 */
export function cutNoiseLines(draft: Draft): void {
  cutOpenCredits(draft);
  const stamps = draft.blocks.filter(({ text }) => isClockStamp(text) || isBareClock(text));
  if (stamps.length >= LEAST_STAMPS) draft.cut("TIMESTAMP", stamps);
  const heads = new Set(draft.blocks.filter(({ text }) => findNoisePattern(text, true)?.heads === true));
  cutAnywhere(draft, (block) => !heads.has(block));
  cutRelatedLists(draft);
  cutFurnitureRuns(draft);
  sweepHead(draft);
  cutTail(draft);
  cutAnywhere(draft, (block) => heads.has(block));
}

/** `isReady` leaves out headings on which others may hang, until the list below them is cut. */
function cutAnywhere(draft: Draft, isReady: (block: Block) => boolean): void {
  for (const block of draft.blocks) {
    const noise = isReady(block) ? findNoise(block, "BODY") : null;
    if (!noise) continue;
    if (noise.reason === "COPYRIGHT") takeOwner(draft, block);
    draft.cut(noise.reason, block);
  }
}

/** What may be a menu's entry or a heading is a heading if a paragraph follows; with more of the kind below it, it is a menu's. */
function cutFurnitureRuns(draft: Draft): void {
  const { blocks } = draft;
  const isWeak = blocks.map(({ text }) => isFurniture(text, true));
  draft.cut(
    "NAVIGATION",
    blocks.filter((_, i) => isWeak[i] && (isWeak[i + 1] || (isWeak[i - 1] && isWeak[i - 2]))),
  );
}

function sweepHead(draft: Draft): void {
  for (const block of draft.blocks.slice(0, findBody(draft.blocks))) {
    const noise = findNoise(block, "HEAD");
    if (noise) draft.cut(noise.reason, block);
  }
}

/** Cuts noise from the end upwards to the last paragraph of the article. */
export function cutTail(draft: Draft): void {
  const { blocks } = draft;
  let hanging: Block[] = [];
  for (const block of blocks.toReversed()) {
    const noise = findNoise(block, "TAIL");
    if (noise) {
      if (noise.heads) draft.cut(noise.reason, hanging);
      else if (CLOSING.has(noise.reason)) draft.cut("NAVIGATION", hanging.filter(isLabel));
      hanging = [];
      draft.cut(noise.reason, block);
    } else if (isProse(block) && !isHeadingLike(block.text)) return;
    else hanging.push(block); // a link may ask: "Is this the smallest church in England?"
  }
}

/** "© 2023 Northern Standard": whose text it is, where nothing else says so. */
const OWNER =
  /^(?:©|\(c\)|copyright)[\s©(c),:]*(?:(?:19|20)\d\d)?(?:\s?[-–]\s?\d{2,4})?,?\s*(?:by )?(?<owner>\p{Lu}[^.,|]{2,60}?)(?: \d{4})?(?:[.,|]|\s(?:all|ltd|llc|inc|media group)\b|$)/iu;

function takeOwner(draft: Draft, { text }: Block): void {
  const owner = OWNER.exec(text)?.groups?.owner?.trim();
  if (owner && isOutletName(owner)) draft.creditedOutlet ??= stated(knownOutlet(owner) ?? owner);
}

function findNoise(block: Block, zone: Zone): Noise | null {
  const { text } = block;
  const atEdge = zone !== "BODY";
  const pattern = findNoisePattern(text, zone === "TAIL");
  if (pattern) return { reason: pattern.reason, heads: pattern.heads === true };
  const reason = findReason(block, atEdge);
  return reason && { reason, heads: false };
}

function findReason(block: Block, atEdge: boolean): RemovalReason | null {
  const { text } = block;
  if (isPictureCredit(text)) return "CREDIT";
  if (isFurniture(text, atEdge)) return "NAVIGATION";
  if (isClockStamp(text) || (atEdge && (isRelativeStamp(text) || isBareClock(text)))) return "TIMESTAMP";
  return findPageSpeak(text, atEdge && !isProse(block));
}

/** "(Reporting by Jane Doe in" / "London; Editing by John Roe)": a credit in brackets that a line break divides. */
function cutOpenCredits(draft: Draft): void {
  const { blocks } = draft;
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    const isOpen =
      /^[([]/.test(block.text) &&
      !/[)\]]/.test(block.text) &&
      next !== undefined &&
      /^[^()[\]]{0,200}[)\]]+\.?$/.test(next.text);
    if (isOpen && findNoisePattern(block.text, true)?.reason === "CREDIT") draft.cut("CREDIT", [block, next]);
  }
}

function isLabel({ text }: Block): boolean {
  return !endsInStop(text) && !FIGURES.test(text);
}
