import { isPersonName, readByline, readWriters } from "../clean/bylines.js";
import type { KnownFields } from "../clean/known-fields.js";
import { parseWrittenDate } from "../clean/written-date.js";
import type { DomDocument } from "./dom.js";

/** Names of `meta` elements (as `name`, `property` or `itemprop`) that give a field, the surest first. */
const METAS = {
  title: ["og:title", "twitter:title", "dc.title", "headline", "sailthru.title"],
  published:
    "article:published_time og:published_time datepublished publishdate publish-date publish_date pubdate parsely-pub-date sailthru.date dc.date dc.date.issued dcterms.created date article:published cxenseparse:recs:publishtime".split(
      " ",
    ),
  outlet: ["og:site_name", "application-name", "publisher", "article:publisher", "dc.publisher"],
  byline: ["author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "twitter:creator"],
} as const;

/** A script of linked data longer than this is not the article's card. */
const LONGEST_LINKED_DATA = 200_000;
const MOST_LINKED_DATA = 12;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review)$/;

/** Where pages write the day of publication in their text. */
const TIMES =
  'time[itemprop="datePublished"], time[pubdate], article header time[datetime], header time[datetime], article time[datetime], time[datetime]';

type Linked = Record<string, unknown>;

/** What a page's head and linked data tell of its article. A field that is not there, or makes no sense, is absent. */
export function readPageFields(document: DomDocument): KnownFields {
  const metas = readMetas(document);
  const linked = readLinkedData(document);
  const outlet = firstOf(metas, METAS.outlet, isName) ?? nameOf(linked?.publisher);
  const title = textOf(linked?.headline) ?? firstOf(metas, METAS.title) ?? document.querySelector("title")?.textContent;
  const published = firstDate(
    textOf(linked?.datePublished),
    ...METAS.published.map((name) => metas.get(name)),
    document.querySelector(TIMES)?.getAttribute("datetime"),
  );
  const byline = bylineOf(linked?.author) ?? firstOf(metas, METAS.byline, isWriters);
  const url =
    addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? addressOf(metas.get("og:url"));
  return {
    ...(title?.trim() ? { title: withoutOutlet(squeeze(title), outlet) } : {}),
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    ...(byline ? { byline } : {}),
    ...(url ? { url } : {}),
  };
}

function readMetas(document: DomDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

/** The first object of linked data that is an article (schema.org's Article and the types below it). */
function readLinkedData(document: DomDocument): Linked | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_LINKED_DATA);
  for (const { textContent: json } of scripts.filter(({ textContent }) => textContent.length <= LONGEST_LINKED_DATA)) {
    try {
      const found = findArticle(JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "")));
      if (found) return found;
    } catch {
      // Pages' linked data is broken as often as not; the metas tell the same.
    }
  }
  return null;
}

function findArticle(data: unknown): Linked | null {
  const candidates = Array.isArray(data) ? data : [data];
  for (const candidate of candidates.slice(0, MOST_LINKED_DATA)) {
    if (typeof candidate !== "object" || candidate === null) continue;
    const linked = candidate as Linked;
    const types = [linked["@type"]].flat();
    if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return linked;
    const graph = linked["@graph"];
    const found = Array.isArray(graph) ? findArticle(graph) : null;
    if (found) return found;
  }
  return null;
}

function bylineOf(author: unknown): string | null {
  const names = [author]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null);
  const people = names.filter(isWriters);
  return people.length > 0 ? people.join(", ") : null;
}

function nameOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return nameOf((value as Linked).name);
  const name = textOf(value);
  return name && isName(name) ? name : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? squeeze(value) : null;
}

function firstOf(
  metas: ReadonlyMap<string, string>,
  names: readonly string[],
  isGood: (value: string) => boolean = () => true,
): string | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value && isGood(squeeze(value))) return squeeze(value);
  }
  return null;
}

function firstDate(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value && parseWrittenDate(value)) ?? null;
}

function isName(value: string): boolean {
  return value.length <= 120 && !/https?:|^@|^\/|\.com\b.*\//i.test(value) && /\p{L}/u.test(value);
}

function isWriters(value: string): boolean {
  return isName(value) && (isPersonName(value) || (readByline(value) ?? readWriters(value)) !== null);
}

function addressOf(href: string | null | undefined): string | null {
  return href && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(href.trim()) ? href.trim() : null;
}

/** "Pool to close | Lowmere Echo" is the page's title; the article's has no outlet behind it. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (!outlet) return title;
  for (const sign of [" | ", " - ", " – ", " — ", " · ", " : "]) {
    const ending = `${sign}${outlet}`;
    if (title.length > ending.length && title.toLowerCase().endsWith(ending.toLowerCase()))
      return title.slice(0, -ending.length).trim();
  }
  return title;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
