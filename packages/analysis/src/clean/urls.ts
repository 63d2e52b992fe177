import { type PartialDate, parsePartialDate } from "@newsgraph/core";

/** A web address in running text; the bound keeps a hostile text linear. */
const URL_PATTERN = /\b(?:https?:\/\/|www\.)[^\s<>"“”«»|]{3,2000}/gi;

/** Signs that end the sentence around an address, not the address. */
const TRAILING = /[.,;:!?'’)\]]+$/;

/** Search engines by the label of their host: "www.google.co.uk" and "search.yahoo.com" alike. */
const SEARCH_ENGINES = new Set(
  "google bing duckduckgo yahoo yandex baidu ecosia startpage qwant ask search msn".split(" "),
);

/** Web addresses do not reach further back, and a path like /1024/02/12/ is none of a date. */
const FIRST_YEAR_OF_THE_WEB = 1990;

/** All web addresses of a text in order, as they are written, without the punctuation of the sentence around them. */
export function findUrls(text: string): string[] {
  return [...text.matchAll(URL_PATTERN)].map(([url]) => url.replace(TRAILING, ""));
}

/** The text with its web addresses taken out. */
export function withoutUrls(text: string): string {
  return text.replace(URL_PATTERN, (url) => ` ${TRAILING.exec(url)?.[0] ?? ""}`);
}

/** Host in lower case without "www.", or null if this is no web address. */
export function hostOf(url: string): string | null {
  const match = /^(?:https?:\/\/)?([a-z0-9.-]{1,253}\.[a-z]{2,24})(?::\d{1,5})?(?=[/?#]|$)/i.exec(url);
  return match ? match[1]!.toLowerCase().replace(/^(?:www|m|amp|edition)\./, "") : null;
}

/** True for the bare home page of a search engine: it tells how a page was found, not which. */
export function isSearchHomePage(url: string): boolean {
  const labels = hostOf(url)?.split(".") ?? [];
  const path = url.replace(/^(?:https?:\/\/)?[^/?#]*/i, "");
  return /^\/?$/.test(path) && labels.some((label) => SEARCH_ENGINES.has(label));
}

/** True for a page that lists articles (those of a writer, a topic, a section): it is the source of none. */
export function isListingPage(url: string): boolean {
  return /\/(?:authors?|tags?|topics?|categor(?:y|ies)|people|profiles?|staff|sections?|search)\//i.test(url);
}

/** The day in the path of an address (/2024/02/12/, /2024-02-12-title, /2024/feb/12/), or null. */
export function dateInUrl(url: string): PartialDate | null {
  const match = /[/-](\d{4})([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_-]|$)/i.exec(url);
  if (!match || Number(match[1]) < FIRST_YEAR_OF_THE_WEB) return null;
  const named = MONTHS.indexOf(match[3]!.toLowerCase()) + 1;
  const month = named || Number(match[3]);
  return parsePartialDate(`${match[1]}-${String(month).padStart(2, "0")}-${match[4]!.padStart(2, "0")}`);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
