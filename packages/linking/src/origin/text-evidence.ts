import { indexAt, type OriginEvidence, type Span, type StoryFinding, surface } from "@newsgraph/core";
import { findCounterparts } from "../alignment.js";
import { type Edit, editsBetween } from "../drift/compare-words.js";
import { type QuoteToken, tokenizeQuote, tokenizeSpan } from "../drift/quote-tokens.js";
import { wordsOf } from "../stories.js";
import { markedSpans } from "./quotation-marks.js";

/** Evidence of one kind for one pair: more of it says no more. */
const MOST_OF_A_KIND = 3;
/** Fewer words in marks than this are a name or a phrase that anyone may put into marks or not. */
const FEWEST_MARKED = 3;
/** Of words in marks at least this much must stand in the copy, or it is another sentence. */
const LEAST_KEPT = 0.5;
/** Words that people say twice. */
const SAID_TWICE = new Set(
  "had that very no yes ha bye so many long far much more again never really now well".split(" "),
);

/** What of the copy's wording tells that it was made from the origin, sentence by aligned sentence; empty if nothing does. */
export function findTextEvidence(copy: StoryFinding, origin: StoryFinding): OriginEvidence[] {
  const pairs = alignedSentences(copy, origin);
  const marked = markedSpans(origin.text);
  const copyMarked = markedSpans(copy.text);
  const found: OriginEvidence[] = [];
  const counts = new Map<string, number>();
  const add = (kind: OriginEvidence["kind"], copySpan: Span, originSpan: Span | null) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    if (count >= MOST_OF_A_KIND) return;
    found.push({
      kind,
      copy: copy.id,
      origin: origin.id,
      copyText: copy.text.slice(copySpan.start, copySpan.end),
      copySpan,
      originText: originSpan ? origin.text.slice(originSpan.start, originSpan.end) : "",
      originSpan,
    });
  };
  for (const pair of pairs) {
    for (const lost of lostMarks(pair, marked, copyMarked)) add(lost.kind, lost.copySpan, lost.originSpan);
    const cut = cutPlace(pair, copy.text, keptTokens(pair.origin.length, pair.edits));
    if (cut) add("TEXT_CUT", cut, pair.originSpan);
  }
  for (const doubled of doubledWords(copy, origin)) add("WORDS_DOUBLED", doubled, null);
  return found;
}

/** Two sentences that correspond, and how their words do. Spans count in the two texts. */
interface SentencePair {
  readonly copy: readonly QuoteToken[];
  readonly origin: readonly QuoteToken[];
  /** From the origin's words to the copy's. */
  readonly edits: readonly Edit[];
  readonly copySpan: Span;
  readonly originSpan: Span;
}

function alignedSentences(copy: StoryFinding, origin: StoryFinding): SentencePair[] {
  const [p, q] = [wordsOf(copy), wordsOf(origin)];
  const counterparts = findCounterparts(p, q);
  const pairs: SentencePair[] = [];
  for (const [i, counterpart] of counterparts.entries()) {
    if (counterpart < 0) continue;
    const [copySpan, originSpan] = [p.spans[i]!, q.spans[counterpart]!];
    if (surface(copy.text, copySpan) === surface(origin.text, originSpan)) continue; // tells nothing, and most of a reprint
    const [tokens, others] = [tokenizeSpan(copy.text, copySpan), tokenizeSpan(origin.text, originSpan)];
    pairs.push({ copy: tokens, origin: others, edits: editsBetween(others, tokens), copySpan, originSpan });
  }
  return pairs;
}

interface LostMarks {
  readonly kind: "MARKS_LOST" | "WORDING_LOST";
  readonly copySpan: Span;
  readonly originSpan: Span;
}

/** Words in marks in the origin that stand in the copy without: the same words, or some others for them. */
function lostMarks(
  { copy, origin, edits }: SentencePair,
  marked: readonly Span[],
  copyMarked: readonly Span[],
): LostMarks[] {
  const counterpartOf = keptTokens(origin.length, edits);
  const lost: LostMarks[] = [];
  for (let from = 0; from < origin.length; ) {
    const region = regionOf(marked, origin[from]!);
    let to = from + 1;
    if (region < 0) {
      from = to;
      continue;
    }
    while (to < origin.length && regionOf(marked, origin[to]!) === region) to += 1;
    const kept = [...counterpartOf.subarray(from, to)].filter((at) => at >= 0);
    if (to - from >= FEWEST_MARKED && kept.length >= LEAST_KEPT * (to - from)) {
      const [first, last] = [kept[0]!, kept.at(-1)!];
      if (kept.every((at) => regionOf(copyMarked, copy[at]!) < 0)) {
        const isWhole = kept.length === to - from && last - first + 1 === kept.length;
        lost.push({
          kind: isWhole ? "MARKS_LOST" : "WORDING_LOST",
          copySpan: { start: copy[first]!.start, end: copy[last]!.end },
          originSpan: { start: origin[from]!.start, end: origin[to - 1]!.end },
        });
      }
    }
    from = to;
  }
  return lost;
}

/** For each token of the origin the copy's that it was kept as; -1 where it was not. */
function keptTokens(count: number, edits: readonly Edit[]): Int32Array {
  const kept = new Int32Array(count).fill(-1);
  let [at, to] = [0, 0];
  for (const edit of [...edits, { from: count, fromEnd: count, to: 0, toEnd: 0 }]) {
    while (at < edit.from) kept[at++] = to++;
    [at, to] = [edit.fromEnd, edit.toEnd];
  }
  return kept;
}

function regionOf(marked: readonly Span[], token: Span): number {
  const region = indexAt(marked, token.start);
  return region >= 0 && token.end <= marked[region]!.end ? region : -1;
}

/** Words that stand twice in the copy and never in the origin, which has them: "it it wants", "the Court. Court." */
function doubledWords(copy: StoryFinding, origin: StoryFinding): Span[] {
  const doubled = doublings(copy.text);
  if (doubled.size === 0) return [];
  const elsewhere = doublings(origin.text);
  const words = new Set(tokenizeQuote(origin.text).map(({ key }) => key));
  return [...doubled].filter(([key]) => words.has(key) && !elsewhere.has(key)).map(([, span]) => span);
}

/** The first place of each word that stands twice in a row. */
function doublings(text: string): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  let before: QuoteToken | null = null;
  for (const token of tokenizeQuote(text)) {
    const isDoubled = before?.key === token.key && before.start !== token.start && !SAID_TWICE.has(token.key);
    if (isDoubled && !found.has(token.key)) found.set(token.key, { start: before!.start, end: token.end });
    before = token;
  }
  return found;
}

/** A full stop after a whole word, not after "U.S." or "Mr.". */
const SMALL_WORD = /^\p{Ll}{3,}$/u;
const STARTS_SMALL = /^\p{Ll}/u;

/** A place where the copy goes on small after a full stop, and the origin has none there. Null if there is none. */
function cutPlace(pair: SentencePair, text: string, counterpart: Int32Array): Span | null {
  const { copy, origin, copySpan } = pair;
  const surfaceOf = ({ start, end }: Span) => text.slice(start, end);
  const head = copy[0];
  if (
    head &&
    STARTS_SMALL.test(surfaceOf(head)) &&
    SENTENCE_BEFORE.test(text.slice(Math.max(0, copySpan.start - 24), copySpan.start))
  ) {
    const first = counterpart.findIndex((at) => at >= 0);
    if (first > 0 && origin[first]!.breakBefore < 2) return copySpan;
  }
  for (let i = 1; i < copy.length; i++) {
    const isBroken = copy[i]!.breakBefore === 2 && STARTS_SMALL.test(surfaceOf(copy[i]!));
    if (!isBroken || !SMALL_WORD.test(surfaceOf(copy[i - 1]!))) continue;
    const before = counterpart.findLastIndex((at) => at >= 0 && at < i);
    const after = counterpart.findIndex((at) => at >= i);
    if (before < 0 || after < 0) continue;
    if (origin.slice(before + 1, after + 1).every(({ breakBefore }) => breakBefore < 2)) {
      return { start: copy[i - 1]!.start, end: copy.at(-1)!.end };
    }
  }
  return null;
}

/** The end of a sentence whose last word is no abbreviation. */
const SENTENCE_BEFORE = /\p{Ll}{3}[.!?][”"’)]*\s+$/u;
