import type { Span } from "@newsgraph/core";
import { type Analysed, analyseAll } from "./analysed.js";
import { readCorpus } from "./corpora/read-corpus.js";
import { readFixture } from "./fixtures.js";
import type { Miss, Score } from "./score/score.js";

interface MarkedAction extends Span {
  readonly type: string;
  readonly chain: string | null;
  /** "cross": other articles tell of it too. */
  readonly chain_kind: string | null;
}

interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
  readonly subtopic: string;
  readonly sentences: readonly (Span & { readonly coref_annotated: boolean })[];
  readonly events: readonly MarkedAction[];
}

/** Of the happenings of a subtopic those are its main ones that most of its articles tell. */
const MAIN_HAPPENINGS = 2;

/**
 * Happenings of the article's topic: recall is the share of the marked actions that other articles tell too and that a
 * report's trigger stands on; precision the share of the reports in marked sentences that stand on an action. "main events"
 * counts articles: of those that tell a main happening of their subtopic, the share with a report of one.
 */
export function scoreMarkedEvents(folder: string, corpus: string): Score[] {
  const { analysed, seconds } = analyseAll(readCorpus<MarkedArticle>(folder, corpus));
  return [countActions(corpus, analysed, seconds), countMainEvents(corpus, analysed, seconds)];
}

function countActions(corpus: string, analysed: readonly Analysed<MarkedArticle>[], seconds: number): Score {
  let [found, foundRight, wanted] = [0, 0, 0];
  const misses: Miss[] = [];
  for (const { document, analysis } of analysed) {
    const marked = document.sentences.filter((sentence) => sentence.coref_annotated);
    const isMarked = ({ start }: Span) => marked.some((sentence) => sentence.start <= start && start < sentence.end);
    const reports = analysis.reports.filter(({ trigger }) => isMarked(trigger));
    found += reports.length;
    foundRight += reports.filter(({ trigger }) => document.events.some((action) => overlaps(action, trigger))).length;
    for (const action of document.events.filter((one) => isSharedAction(one) && isMarked(one))) {
      wanted += 1;
      if (!reports.some(({ trigger }) => overlaps(action, trigger)))
        misses.push({ document: document.id, what: "missed", text: around(document.text, action) });
    }
  }
  const wantedFound = wanted - misses.length;
  return {
    task: "events",
    corpus,
    documents: analysed.length,
    seconds,
    misses,
    foundRight,
    found,
    wantedFound,
    wanted,
  };
}

function countMainEvents(corpus: string, analysed: readonly Analysed<MarkedArticle>[], seconds: number): Score {
  const main = mainChains(analysed.map(({ document }) => document));
  const misses: Miss[] = [];
  let wanted = 0;
  for (const { document, analysis } of analysed) {
    const told = document.events.filter(({ chain }) => chain !== null && main.has(`${document.subtopic} ${chain}`));
    if (told.length === 0) continue;
    wanted += 1;
    if (!told.some((action) => analysis.reports.some(({ trigger }) => overlaps(action, trigger))))
      misses.push({ document: document.id, what: "missed", text: around(document.text, told[0]!) });
  }
  const right = wanted - misses.length;
  const counts = { foundRight: right, found: wanted, wantedFound: right, wanted };
  return { task: "main events", corpus, documents: analysed.length, seconds, misses, ...counts };
}

/** Subtopic and chain of the happenings that most of a subtopic's articles tell. */
function mainChains(documents: readonly MarkedArticle[]): ReadonlySet<string> {
  const tellers = new Map<string, Map<string, Set<string>>>();
  for (const { id, subtopic, events } of documents) {
    const chains = tellers.get(subtopic) ?? new Map<string, Set<string>>();
    tellers.set(subtopic, chains);
    for (const { chain } of events.filter(isSharedAction))
      chains.set(chain!, (chains.get(chain!) ?? new Set()).add(id));
  }
  return new Set(
    [...tellers].flatMap(([subtopic, chains]) =>
      [...chains]
        .sort(([, a], [, b]) => b.size - a.size)
        .slice(0, MAIN_HAPPENINGS)
        .map(([chain]) => `${subtopic} ${chain}`),
    ),
  );
}

function isSharedAction({ type, chain_kind }: MarkedAction): boolean {
  return type === "ACTION_OCCURRENCE" && chain_kind === "cross";
}

interface Verdict {
  readonly corpus: string;
  readonly id: string;
  /** The trigger. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** By hand: RIGHT, or the first of what was wrong. */
  readonly verdict: "RIGHT" | "TYPE" | "PARTICIPANT" | "DATE";
}

/**
 * Reports that a person read and judged in type, participants and date together: precision is the share that is right of
 * those still found, recall the share still found of those that were right.
 */
export function scoreJudgedReports(folder: string, corpus: string): Score[] {
  const verdicts = readFixture<Verdict>("reports.jsonl").filter((verdict) => verdict.corpus === corpus);
  const ids = new Set(verdicts.map(({ id }) => id));
  const articles = readCorpus<Pick<MarkedArticle, "id" | "text" | "published">>(folder, corpus);
  const { analysed, seconds } = analyseAll(articles.filter(({ id }) => ids.has(id)));
  const byId = new Map(analysed.map((one) => [one.document.id, one]));
  const isFound = ({ id, start, type }: Verdict) =>
    byId.get(id)!.analysis.reports.some((report) => report.trigger.start === start && report.type === type);
  const found = verdicts.filter(isFound);
  const wanted = verdicts.filter(({ verdict }) => verdict === "RIGHT");
  const right = found.filter(({ verdict }) => verdict === "RIGHT").length;
  const misses = wanted
    .filter((verdict) => !isFound(verdict))
    .map((verdict) => ({
      document: verdict.id,
      what: `${verdict.type} no longer found`,
      text: around(byId.get(verdict.id)!.document.text, verdict),
    }));
  const counts = { foundRight: right, found: found.length, wantedFound: right, wanted: wanted.length };
  return [{ task: "reports read by hand", corpus, documents: ids.size, seconds, misses, ...counts }];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 80), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
}
