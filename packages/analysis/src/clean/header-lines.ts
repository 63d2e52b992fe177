import type { PartialDate } from "@newsgraph/core";
import { type Byline, isKnownPlace, isPersonName, readByline, readWriters } from "./bylines.js";
import { isOutletName, isProperName, knownOutlet } from "./outlets.js";
import { isFurniture } from "./page-furniture.js";
import { countWords } from "./prose.js";
import { isBareClock, isClockStamp, isRelativeStamp } from "./stamps.js";
import { findUrls } from "./urls.js";
import { isWrittenDay, parseWrittenDate } from "./written-date.js";

/** What one line of header tells; a field is absent or null where it tells nothing of the kind. */
export interface HeaderLine {
  title?: string;
  published?: PartialDate;
  updated?: PartialDate;
  outlet?: string | null;
  dateline?: string;
  names?: readonly string[];
  urls?: readonly string[];
}

type Label = "PUBLISHED" | "UPDATED" | "AUTHOR" | "OUTLET" | "TITLE" | "URL" | "PLACE" | "OTHER";

const LABELS: ReadonlyMap<string, Label> = new Map(
  (
    [
      [
        "PUBLISHED",
        "date|published|published on|publié le|publie le|publicado|publicado el|publicado em|pubblicato|pubblicato il|veröffentlicht|veröffentlicht am|stand|erstellt|gepubliceerd op|publicerad|opublikowano|yayınlanma|published at|publish date|publication date|publishing date|pub date|pubdate|posted|posted on|posted at|first published|date published|date posted|created|dated|issued|issued on|release date|datum|fecha",
      ],
      [
        "UPDATED",
        "updated|updated on|updated at|last updated|last updated on|last modified|modified|date updated|revised|mis à jour le|actualizado|actualizado el|atualizado em|aggiornato|aktualisiert|aktualisiert am|bijgewerkt",
      ],
      [
        "AUTHOR",
        "author|authors|by|byline|writer|reporter|written by|journalist|autor|autorin|auteur|autore|words|story|text|report|interview|von|por|par",
      ],
      ["OUTLET", "source|outlet|publication|publisher|newspaper|site|website|site name|agency|provider|medium"],
      ["TITLE", "title|headline"],
      ["URL", "url|link|permalink|source url|canonical|canonical url|article url|original url|original link"],
      ["PLACE", "dateline|location|place"],
      [
        "OTHER",
        "edited by|curated by|reviewed by|fact checked by|translated by|photographs|photographs by|photography|pictures|photos|estimated read time|average read time|id|language|lang|section|category|categories|tags|keywords|topic|topics|type|format|word count|length|reading time|read time|estimated reading time|time to read|page|edition|copyright|rights|editor|subject|country|region",
      ],
    ] as const
  ).flatMap(([label, names]) => names.split("|").map((name) => [name, label] as const)),
);

const LABELLED = /^\W{0,3}(\p{L}[\p{L}_ -]{0,24}?)\s?[:=]\s?(.+)$/u;
/** "date 2024-02-12", "Published on March 10, 2025": without a colon only before a date. */
const UNCOLONED =
  /^(date|(?:first |last )?(?:published|posted|updated|modified|created)(?: on| at)?|publication date|publié le|mis à jour le|publicado el|publicado em|atualizado em|actualizado el|pubblicato il|veröffentlicht am|aktualisiert am|gepubliceerd op|stand)\s+(.+)$/i;

/** Labels of languages whose days stand before their months. */
const DAY_FIRST =
  /^(?:publi[ée]|mis à|publicad|actualizad|atualizad|pubblicat|veröff|stand|erstellt|aktualis|gepubl|bijgewerkt|opublik)/i;

/** Counters that stand beside the date: "12 comments", "1.2k views", "140 words". */
const COUNTER =
  /^(?:\d[\d.,]*k? ?)(?:mins?|minutes?|views?|comments?|shares?|reads?|words?|replies|likes)(?: (?:read|to read|ago))?$/i;

/** The name of a section above a headline, or the path to it. */
const SECTION =
  /^(?:(?:breaking(?: news)?|exclusive|news|home|world(?: news)?|us news|uk news|politics|business|sports?|technology|tech|science|health|culture|entertainment|opinion|analysis|local(?: news)?|national|international|europe|asia|africa|middle east|americas|top stories|latest(?: news)?|live)(?:\s?[>»/|›]\s?)?){1,5}$/i;

/** A line of header with all its segments; a longer block is a paragraph. */
const LONGEST_LINE = 300;
const LONGEST_MASTHEAD_WORDS = 5;
const LONGEST_DATED_BYLINE = 160;

/** A day in figures, of which the year alone may be sure. */
const FIGURES = /^\d{1,2}([/.-])\d{1,2}\1\d{4}/;

/** Segments of one line: "Corland Today | 7 March 2025 | By Hugo Lasker". */
const SEGMENTS = /\s+[|•·—–/-]\s+|\s*[|•·]\s*/;

/** The day of the change behind that of publication: "… and last updated …", "… (Updated: …)". */
const CHANGE = /(?<=\d.{0,20})\s*(?:\(|[,;]|\band\b)?\s*(?=\b(?:last )?(?:updated|modified)\b)/i;

/** An address to write to, beside the name it belongs to. */
const E_MAIL = /[([<]?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}[)\]>]?/g;

function splitChange(text: string): string {
  return /updated|modified/i.test(text) ? text.replace(CHANGE, " | ") : text;
}

function withoutAddresses(text: string): string {
  return text.includes("@") ? text.replace(E_MAIL, "").trim() : text;
}

/** All of a line of the head; null if any part of it is not understood. */
export function readHeaderLine(text: string): HeaderLine | null {
  if (text.length > LONGEST_LINE) return null;
  const whole = readSegment(text);
  if (whole && Object.keys(whole).length > 0) return whole;
  if (SECTION.test(text)) return {};
  const segments = joinClocks(
    splitChange(withoutAddresses(text))
      .split(SEGMENTS)
      .filter((segment) => segment !== ""),
  );
  return (segments.length > 1 ? readSegments(segments) : readSegment((segments[0] ?? "").replace(/\)$/, ""))) ?? whole;
}

/** "2 November 2023 | 14:30" is one date. */
function joinClocks(segments: readonly string[]): string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const isClock = isBareClock(segment) || isClockStamp(segment);
    const whole = isClock && joined.length > 0 ? `${joined[joined.length - 1]} ${segment}` : "";
    if (whole !== "" && readSegment(whole)?.published) joined[joined.length - 1] = whole;
    else joined.push(segment);
  }
  return joined;
}

/** At least one segment must be sure by itself (a date, a "By", a label); then a name or an outlet beside it is believed. */
function readSegments(segments: readonly string[]): HeaderLine | null {
  const header: HeaderLine = {};
  let isSure = false;
  let unknown: string | null = null;
  for (const segment of segments) {
    const field = readSegment(segment);
    if (field) {
      isSure = true;
      Object.assign(header, { ...field, ...header });
    } else if (isOutletName(segment)) header.outlet ??= knownOutlet(segment) ?? segment;
    else if (isPersonName(segment) && !header.names) header.names = [segment];
    else if (SECTION.test(segment) || isFurniture(segment, true)) continue;
    else if (isKnownPlace(segment) && !header.dateline) header.dateline = segment;
    else if (isProperName(segment) && unknown === null) unknown = segment;
    else return null;
  }
  const isSignature = unknown === null && header.names && header.outlet; // "Jane Doe | The Harbor Ledger"
  if (unknown !== null) header.outlet ??= unknown;
  return isSure || isSignature ? header : null;
}

/** A field that is sure by itself. */
function readSegment(text: string): HeaderLine | null {
  const date = readSegmentDate(text);
  if (date) return date;
  if (COUNTER.test(text) || isRelativeStamp(text) || isClockStamp(text)) return {};
  const labelled = readLabelled(text, false);
  if (labelled) return labelled;
  const byline = readByline(text);
  return byline ? fieldsOf(byline) : (readDatedByline(text) ?? readSignedDate(text));
}

function fieldsOf({ names, outlet, place }: Byline): HeaderLine {
  return { names, outlet, ...(place === undefined ? {} : { dateline: place }) };
}

/** "September 14, 2023 by Jane Doe". */
function readSignedDate(text: string): HeaderLine | null {
  const by = text.length <= LONGEST_DATED_BYLINE ? /,? by (?=\p{Lu})/u.exec(text) : null;
  const published = by && readBareDate(text.slice(0, by.index));
  const byline = published && readByline(text.slice(by.index).replace(/^,? /, ""));
  return byline ? { ...fieldsOf(byline), published } : null;
}

/** "By Jane Doe March 10, 2025", "By Jane Doe, updated 10 March 2025": the date begins where the rest can be read as one. */
function readDatedByline(text: string): HeaderLine | null {
  if (text.length > LONGEST_DATED_BYLINE || !/^(?:\p{L}+ )?by\b/iu.test(text) || !/\d{4}/.test(text)) return null;
  for (const { index } of text.matchAll(/\s/g)) {
    const byline = readByline(text.slice(0, index).replace(/(?: on|[\s,–—-])+$/, ""));
    const date = byline && (readLabelled(text.slice(index + 1), false) ?? readSegmentDate(text.slice(index + 1)));
    if (date) return { ...fieldsOf(byline), ...date };
  }
  return null;
}

function readSegmentDate(text: string): HeaderLine | null {
  const published = readBareDate(text);
  return published && { published };
}

/** A line that is a day with its year, and nothing else; a bare "2024" or "May 2024" is a headline as likely as a date. */
function readBareDate(text: string): PartialDate | null {
  const date = parseWrittenDate(text);
  const isDay = date?.precision === "DAY" || date?.precision === "MINUTE";
  return isDay || FIGURES.test(text) ? date : null;
}

/** "Published: March 10, 2025", "Author: Jane Doe", "date 2025-03-10". After the article (`inTail`) fewer labels are believed. */
export function readLabelled(text: string, inTail: boolean): HeaderLine | null {
  const match = LABELLED.exec(text) ?? UNCOLONED.exec(text);
  const label = match && labelOf(match[1]!);
  if (!match || !label) return null;
  const value = match[2]!.trim().replace(/^["“](.*)["”]$/, "$1");
  const hasColon = /^[^:=]{0,30}[:=]/.test(text);
  switch (label) {
    case "PUBLISHED":
    case "UPDATED": {
      const date = parseWrittenDate(value, { isDayFirst: DAY_FIRST.test(match[1]!) });
      if (!date) return hasColon && /\d/.test(value) && countWords(value) <= 8 ? {} : null;
      return label === "PUBLISHED" ? { published: date } : { updated: date };
    }
    case "AUTHOR": {
      const writers = readWriters(value);
      return writers ? fieldsOf(writers) : /^\d[\d,.]*$/.test(value) ? {} : null; // "Words: 140"
    }
    case "OUTLET": {
      const urls = findUrls(value);
      if (urls.length > 0) return { urls };
      // After the article "Source: …" is as often that of its figures: believed only where the name is an outlet's.
      return (inTail ? isOutletName(value) : isProperName(value)) ? { outlet: knownOutlet(value) ?? value } : null;
    }
    case "TITLE":
      return inTail || !/[\p{L}\p{N}]/u.test(value) ? null : { title: value };
    case "URL": {
      const urls = findUrls(value);
      return urls.length > 0 ? { urls } : null;
    }
    case "PLACE":
      return !inTail && isProperName(value) ? { dateline: value } : null;
    case "OTHER":
      return countWords(value) <= 12 && !isWrittenDay(value) ? {} : null;
  }
}

function labelOf(words: string): Label | undefined {
  const name = words.toLowerCase().replace(/[_-]/g, " ").trim();
  return LABELS.get(name) ?? LABELS.get(name.replace(/ (?:on|at)$/, ""));
}

/** A line that is an outlet's name and nothing else. */
export function readMasthead(text: string): HeaderLine | null {
  return isOutletName(text) && countWords(text) <= LONGEST_MASTHEAD_WORDS
    ? { outlet: knownOutlet(text) ?? text }
    : null;
}
