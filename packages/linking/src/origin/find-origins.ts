import type { OriginEvidence, OutsideOriginal, StoryFinding } from "@newsgraph/core";
import { compareIds } from "../linker.js";
import { isAtHome, namedSources, outletKey, sourceEvidence } from "./named-sources.js";
import { copyOf, daysOf, findEvidence } from "./weigh-evidence.js";

/** What is known of where an article of a story came from. */
export interface FoundOrigin {
  readonly origin: StoryFinding | null;
  readonly evidence: readonly OriginEvidence[];
}

/** Of a story of more articles the wording of the fullest is looked into: a text that is reprinted so often is known by its credits and dates. */
const MOST_COMPARED = 100;
/** Copies whose words for a page that is not stored are kept. */
const MOST_OUTSIDE_EVIDENCE = 8;

/**
 * The article from which each of a story's most likely came. Each is held against at most three others, so that time is
 * linear in their number: the one whose outlet it names, the one published before all others, and the fullest.
 * `byFullness`: the articles, the one with the most words first.
 */
export function findOrigins(byFullness: readonly StoryFinding[]): ReadonlyMap<string, FoundOrigin> {
  const byOutlet = indexOutlets(byFullness);
  const earliest = earliestOf(byFullness);
  const [fullest, second] = byFullness;
  const found = new Map<string, FoundOrigin>();
  for (const [place, article] of byFullness.entries()) {
    const candidates = new Set([namedBy(article, byOutlet), earliest, article === fullest ? second : fullest]);
    const evidence: OriginEvidence[] = [];
    let origin: StoryFinding | null = null;
    for (const candidate of candidates) {
      if (!candidate || candidate === article) continue;
      const its = findEvidence(article, candidate, place < MOST_COMPARED);
      evidence.push(...its);
      if (!origin && copyOf(article, candidate, its) === article.id) origin = candidate;
    }
    found.set(article.id, { origin, evidence });
  }
  return withoutCircles(found);
}

/**
 * The page outside the store that a story's articles come from: what most of those name that are copies of something. Null
 * if none names one, if it is stored, or if they name different ones equally often.
 */
export function findOutsideOriginal(
  articles: readonly StoryFinding[],
  origins: ReadonlyMap<string, FoundOrigin>,
): OutsideOriginal | null {
  const homes = new Set(articles.filter(isAtHome).map(({ outlet }) => outletKey(outlet)));
  const outlets = new Map(articles.map(({ outlet }) => [outletKey(outlet), outlet]));
  const named = new Map<string, { outlet: string | null; url: string | null; evidence: OriginEvidence[] }>();
  const nameless: OriginEvidence[] = [];
  for (const article of articles) {
    const own = outletKey(article.outlet);
    const sources = namedSources(article);
    const pages = new Set(sources.flatMap(({ kind, keys }) => (kind === "SOURCE_URL" ? [keys.join(".")] : [])));
    for (const source of sources) {
      if (source.keys.some((key) => homes.has(key))) continue;
      const known = source.keys.find((key) => outlets.has(key));
      const evidence = sourceEvidence(article, source, null);
      if (source.kind === "CREDIT_LINE" && known === undefined) {
        nameless.push(evidence); // what it names, if anything, is not known to be an outlet
        continue;
      }
      if (source.kind === "SOURCE_URL") {
        if (pages.size > 1) continue; // written from several
        // Its own outlet's page is where it was fetched from, unless something shows that it is a copy.
        if (known !== undefined && known === own && !origins.get(article.id)!.origin) continue;
      }
      const key = known ?? source.keys.join(".");
      const page = named.get(key) ?? { outlet: outlets.get(key) ?? null, url: null, evidence: [] };
      if (source.kind === "SOURCE_URL") page.url ??= source.text;
      page.evidence.push(evidence);
      named.set(key, page);
    }
  }
  const pages = [...named].sort(([p, a], [q, b]) => b.evidence.length - a.evidence.length || compareIds(p, q));
  const [first, next] = pages;
  if (!first || (next && next[1].evidence.length === first[1].evidence.length)) return null;
  const { outlet, url, evidence } = first[1];
  return { outlet, url, evidence: [...evidence, ...nameless].slice(0, MOST_OUTSIDE_EVIDENCE) };
}

function namedBy(article: StoryFinding, byOutlet: ReadonlyMap<string, StoryFinding>): StoryFinding | null {
  for (const { keys } of namedSources(article)) {
    const key = keys.find((its) => byOutlet.has(its));
    const source = key === undefined ? undefined : byOutlet.get(key);
    if (source && source !== article) return source;
  }
  return null;
}

/** For each outlet its own text, or else its one copy of the story; an outlet with several does not tell which. */
function indexOutlets(articles: readonly StoryFinding[]): ReadonlyMap<string, StoryFinding> {
  const [atHome, elsewhere] = [new Map<string, StoryFinding[]>(), new Map<string, StoryFinding[]>()];
  for (const article of articles) {
    const outlet = outletKey(article.outlet);
    if (outlet === null) continue;
    const found = isAtHome(article) ? atHome : elsewhere;
    const its = found.get(outlet);
    if (its) its.push(article);
    else found.set(outlet, [article]);
  }
  const byOutlet = new Map<string, StoryFinding>();
  for (const [outlet, copies] of [...elsewhere, ...atHome]) {
    if (copies.length === 1) byOutlet.set(outlet, copies[0]!);
    else byOutlet.delete(outlet);
  }
  return byOutlet;
}

/** The article published before all others whose date is known; null if two may share that day or fewer than two are dated. */
function earliestOf(articles: readonly StoryFinding[]): StoryFinding | null {
  let first: StoryFinding | null = null;
  let firstLast = "";
  for (const article of articles) {
    const days = daysOf(article);
    if (!days || (first && days.last >= firstLast)) continue;
    first = article;
    firstLast = days.last;
  }
  const isFirst = articles.every((article) => {
    const days = daysOf(article);
    return article === first || !days || firstLast < days.first;
  });
  return isFirst ? first : null;
}

/** Articles of which each came from the next, around however many corners, tell nothing. */
function withoutCircles(found: ReadonlyMap<string, FoundOrigin>): Map<string, FoundOrigin> {
  const round = new Map<string, string>(); // the walk on which an article was first met
  const kept = new Map(found);
  for (const start of found.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !round.has(at)) {
      round.set(at, start);
      at = found.get(at)?.origin?.id;
    }
    if (at === undefined || round.get(at) !== start) continue; // ran out, or into an earlier walk
    for (let id: string = at; kept.get(id)!.origin !== null; ) {
      const { origin, evidence } = kept.get(id)!;
      kept.set(id, { origin: null, evidence });
      id = origin!.id;
    }
  }
  return kept;
}
