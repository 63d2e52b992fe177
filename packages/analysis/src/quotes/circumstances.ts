import { indexAt } from "@newsgraph/core";
import { Stop } from "../sentences/token-table.js";
import { withoutDeterminers } from "./attribute.js";
import { DETERMINERS, isAdverb, PREPOSITIONS } from "./function-words.js";
import type { QuoteDraft } from "./quote-draft.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** What words are said in, at or on. */
const CHANNELS = new Set(
  (
    "statement post tweet tweets interview interviews speech rally event conference briefing letter email e-mail memo column op-ed book video message address remarks debate hearing " +
    "testimony ad report filing call meeting release podcast editorial essay blog ruling opinion decision affidavit lawsuit complaint note manifesto broadcast show appearance " +
    "town-hall hall forum summit visit session gathering news-release press-release newsletter notice tv television radio"
  ).split(" "),
);
/** Channels that are a name. */
const PLATFORMS = new Set(
  "x twitter facebook instagram telegram weibo tiktok youtube linkedin reddit snapchat bluesky mastodon threads".split(
    " ",
  ),
);
const CHANNEL_PREPOSITIONS = new Set("in on at during via through over".split(" "));
/** A phrase of channel is no longer: "a joint news conference with …". */
const LONGEST_CHANNEL = 8;

/** Time and channel stand near the cue or at the front of the sentence; further on they belong to something else. */
const LONGEST_CIRCUMSTANCE = 40;

function bounded(part: TokenSpan): TokenSpan {
  return { first: part.first, end: Math.min(part.end, part.first + LONGEST_CIRCUMSTANCE) };
}

/** Index of the date on which it was said: the first in the parts of the sentence that tell of the saying, not of what was said. */
export function findSaidOn(text: QuoteText, draft: QuoteDraft): number | null {
  for (const part of draft.circumstances.map(bounded)) {
    if (part.end <= part.first) continue;
    const start = text.tokens.start[part.first]!;
    const end = text.tokens.end[part.end - 1]!;
    const { dates } = text.document;
    for (let index = indexAt(dates, start - 1) + 1; index < dates.length && dates[index]!.start < end; index += 1) {
      const date = dates[index]!;
      if (date.end > end || (date.type !== "DATE" && date.type !== "TIME") || isInContent(text, draft, date.start))
        continue;
      if (!isInRelativeClause(text, part, text.tokens.at(date.start))) return index;
    }
  }
  return null;
}

function isInContent(text: QuoteText, draft: QuoteDraft, offset: number): boolean {
  const token = text.tokens.at(offset);
  return draft.segments.some((segment) => segment.first <= token && token < segment.end);
}

/** "Doe, who retires in May, said": May is not the day of saying. */
function isInRelativeClause(text: QuoteText, part: TokenSpan, token: number): boolean {
  for (let back = token - 1; back >= part.first; back -= 1) {
    const lower = text.tokens.lower(back);
    if (lower === "who" || lower === "which" || lower === "when" || lower === "after" || lower === "before")
      return true;
    if (text.isComma(back) && back < token - 1) return false;
  }
  return false;
}

/** How it was said, in the text's words without determiner and day ("statement", "post on X", "campaign event"); null if the text does not tell. */
export function findChannel(text: QuoteText, draft: QuoteDraft): string | null {
  for (const part of draft.circumstances.map(bounded)) {
    for (let token = part.first; token < part.end; token += 1) {
      if (text.regionAt[token]! >= 0 || !CHANNEL_PREPOSITIONS.has(text.tokens.lower(token))) continue;
      const found = channelAfter(text, token + 1, part.end);
      if (found) return found;
    }
  }
  return null;
}

function channelAfter(text: QuoteText, from: number, end: number): string | null {
  const limit = Math.min(end, from + LONGEST_CHANNEL);
  for (let token = from; token < limit; token += 1) {
    const lower = text.tokens.lower(token);
    if (PLATFORMS.has(lower) && token === from && text.isCapital(token)) return text.tokens.word(token);
    if (CHANNELS.has(lower) && !(CHANNELS.has(text.tokens.lower(token + 1)) && token + 1 < limit))
      return phrase(text, from, token + 1, end);
    if (
      PREPOSITIONS.has(lower) ||
      text.isComma(token) ||
      (isAdverb(lower) && token > from) ||
      !(text.isWord(token) || text.is(token, "-") || text.is(token, "'s"))
    )
      return null;
    if (DETERMINERS.has(lower) && token > from) return null;
  }
  return null;
}

/** The noun with its adjectives, and what it was on or via: "post on X", "statement via his campaign". */
function phrase(text: QuoteText, from: number, nounEnd: number, end: number): string {
  let { first } = withoutDeterminers(text, { first: from, end: nounEnd });
  while (first + 1 < nounEnd && (text.isTimeWord(first) || text.is(first, "'s"))) first += 1;
  const last = endOfLink(text, nounEnd, end);
  return text.tokens.text.slice(text.tokens.start[first], text.tokens.end[last - 1]).replace(/\s+/g, " ");
}

/** Words of a link ("via his campaign") are no more than these. */
const LONGEST_LINK = 4;

/** Past what a channel was on or via: "post | on X", "statement | via his campaign"; `nounEnd` if nothing tells. */
function endOfLink(text: QuoteText, nounEnd: number, end: number): number {
  // "statement. via his campaign": a stop before a small letter is a slip, frequent in machine translation.
  const isSlip = text.tokens.stop[nounEnd] === Stop.FINAL && text.isLower(nounEnd + 1);
  const link = isSlip ? nounEnd + 1 : nounEnd;
  const first = link + 1;
  if (first >= end) return nounEnd;
  if (text.is(link, "on") && PLATFORMS.has(text.tokens.lower(first))) return first + 1;
  if (!text.is(link, "via") && (isSlip || !text.is(link, "with"))) return nounEnd;
  let last = first + 1;
  while (last < end && last < link + LONGEST_LINK && isOfLink(text, last)) last += 1;
  return last;
}

function isOfLink(text: QuoteText, token: number): boolean {
  const lower = text.tokens.lower(token);
  return text.isWord(token) && !PREPOSITIONS.has(lower) && !text.isTimeWord(token) && !isAdverb(lower);
}
