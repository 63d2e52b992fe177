import type { Quote, Span } from "@newsgraph/core";
import { describeStatement } from "@newsgraph/linking";
import { type Analysed, analyseAll } from "./analysed.js";
import { readCuedDocuments } from "./corpora/quoted-documents.js";
import { Chance } from "./generate/chance.js";
import { type RetoldQuote, retellArticle } from "./generate/retell-article.js";
import { Substitutes } from "./generate/substitutes.js";
import { tagText } from "./generate/tagged-text.js";
import { type LinkedDocuments, linkDocuments } from "./linked.js";
import type { Miss, Score } from "./score/score.js";

const RETOLD = 300;
const SEED = 20_240_212;
/** Shares of all words that are swapped: a light hand, and as much as a copy can bear and still be found. */
const SWAPPED = [0.1, 0.3];
/** A quote is found where the analysis finds one that has this much of it, and little else. */
const LEAST_COMMON = 0.5;

interface Document {
  readonly id: string;
  readonly text: string;
}

interface Followed extends RetoldQuote {
  readonly document: string;
}

/**
 * Are quotes followed into rewritten copies? Of the quotes that the analysis finds in both texts: are they one statement
 * ("retold quotes": recall over those that were followed, precision over the pairs of followed quotes of an article and its
 * copy that are one statement), and is it told where the copy names somebody else ("other speakers", of those quotes for which the analysis
 * finds a name in both texts; who is found wrongly counts as well)?
 */
export async function scoreRetoldQuotes(folder: string, corpus: string): Promise<Score[]> {
  const originals = readCuedDocuments(folder);
  const chosen = new Chance(SEED).some(originals, RETOLD);
  const tagged = new Map(chosen.map(({ id, text }) => [id, tagText(text)]));
  const substitutes = new Substitutes(tagged.values());
  const scores: Score[] = [];
  for (const swapped of SWAPPED) {
    const documents: Document[] = [];
    const followed: Followed[] = [];
    for (const [place, { id, text, quotes }] of chosen.entries()) {
      const copy = retellArticle(tagged.get(id)!, quotes, swapped, substitutes, new Chance(SEED + place));
      documents.push({ id, text }, { id: copyOf(id), text: copy.text });
      followed.push(...copy.quotes.map((quote) => ({ ...quote, document: id })));
    }
    const { analysed, seconds } = analyseAll(documents);
    const linked = await linkDocuments(analysed, ["story", "statement"]);
    scores.push(...(await scoreFollowed(`${corpus}, ${100 * swapped} % swapped`, followed, analysed, linked, seconds)));
    await linked.store.close();
  }
  return scores;
}

function copyOf(id: string): string {
  return `${id} retold`;
}

interface FoundPair {
  readonly document: string;
  readonly quote: Followed;
  readonly original: string;
  readonly copy: string;
}

async function scoreFollowed(
  corpus: string,
  followed: readonly Followed[],
  analysed: readonly Analysed<Document>[],
  linked: LinkedDocuments,
  seconds: number,
): Promise<Score[]> {
  const byId = new Map(analysed.map((one) => [one.document.id, one]));
  const ids = await quoteIds(analysed, linked);
  const found = followed.flatMap((quote): FoundPair[] => {
    const original = foundAt(byId.get(quote.document)!.analysis.quotes, quote.original);
    const copy = foundAt(byId.get(copyOf(quote.document))!.analysis.quotes, quote.copy);
    if (original < 0 || copy < 0) return [];
    const idOf = (document: string, at: number) => ids.get(document)![at]!;
    return [
      {
        document: quote.document,
        quote,
        original: idOf(quote.document, original),
        copy: idOf(copyOf(quote.document), copy),
      },
    ];
  });
  const { store } = linked;
  const statements = await store.read.quotesByIds(found.flatMap(({ original, copy }) => [original, copy]));
  const statementOf = (id: string) => statements.get(id)!.statementId!;
  const namedBy = new Map(
    (await store.findingsOf("statement", ...linked.articleOf.values())).map(({ id, speakerName }) => [id, speakerName]),
  );
  const things = [...new Set(found.map(({ copy }) => statementOf(copy)))];
  const others = new Set<string>();
  for (const its of (await store.findingsOfThings("statement", things)).values()) {
    for (const { quote, otherSpeaker } of describeStatement(its).forms) if (otherSpeaker) others.add(quote);
  }

  const misses: Miss[] = [];
  const missed: Miss[] = [];
  let [joined, right, told, toldRight, given] = [0, 0, 0, 0, 0];
  const text = ({ document, quote }: FoundPair) =>
    `${byId.get(document)!.document.text.slice(quote.original.start, quote.original.end)} AS ${byId
      .get(copyOf(document))!
      .document.text.slice(quote.copy.start, quote.copy.end)}`;
  for (const a of found) {
    for (const b of found) {
      if (a.document !== b.document || statementOf(a.original) !== statementOf(b.copy)) continue;
      joined += 1;
      if (a === b) right += 1;
      else misses.push({ document: a.document, what: "wrong", text: `${text(a)} WITH ${text(b)}` });
    }
    if (statementOf(a.original) !== statementOf(a.copy))
      misses.push({ document: a.document, what: `missed${shown(a.quote)}`, text: text(a) });
    const isTold = others.has(a.original) || others.has(a.copy);
    const isNamed = [a.original, a.copy].every((id) => namedBy.get(id) !== null);
    if (a.quote.isOtherSpeaker && !isNamed) continue;
    if (a.quote.isOtherSpeaker) given += 1;
    if (isTold) told += 1;
    if (isTold && a.quote.isOtherSpeaker) toldRight += 1;
    if (isTold !== a.quote.isOtherSpeaker)
      missed.push({
        document: a.document,
        what: `${isTold ? "wrong" : "missed"}: ${namedBy.get(a.original)}, ${namedBy.get(a.copy)}`,
        text: text(a),
      });
  }
  const base = { corpus, documents: byId.size, seconds };
  return [
    {
      ...base,
      task: "retold quotes",
      misses,
      foundRight: right,
      found: joined,
      wantedFound: right,
      wanted: found.length,
    },
    {
      ...base,
      task: "other speakers",
      misses: missed,
      foundRight: toldRight,
      found: told,
      wantedFound: toldRight,
      wanted: given,
    },
  ];
}

function shown({ isOtherSpeaker, isTurned }: RetoldQuote): string {
  return `${isOtherSpeaker ? ", other speaker" : ""}${isTurned ? ", turned" : ""}`;
}

/** Ids of the stored quotes of each document, in the order in which the analysis found them. */
async function quoteIds(analysed: readonly Analysed<Document>[], { store, articleOf }: LinkedDocuments) {
  const ids = new Map<string, readonly string[]>();
  for (const { document, analysis } of analysed) {
    const stored = (await store.read.quotesOf([articleOf.get(document.id)!])).get(articleOf.get(document.id)!) ?? [];
    const byPlace = new Map(stored.map(({ id, start, end }) => [`${start}/${end}`, id]));
    ids.set(
      document.id,
      analysis.quotes.map(({ start, end }) => byPlace.get(`${start}/${end}`)!),
    );
  }
  return ids;
}

/** The place of the quote that has most of the span; -1 if none has half of both. */
function foundAt(quotes: readonly Quote[], span: Span): number {
  let [best, most] = [-1, LEAST_COMMON];
  for (const [at, quote] of quotes.entries()) {
    const common = Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
    const share = common / (quote.end - quote.start + span.end - span.start - common);
    if (share <= most) continue;
    [best, most] = [at, share];
  }
  return best;
}
