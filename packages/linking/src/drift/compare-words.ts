import type { WordChange } from "@newsgraph/core";
import { diffArrays } from "diff";
import { kindsOf } from "./change-kinds.js";
import { type QuoteToken, tokenizeQuote } from "./quote-tokens.js";

/** Longer texts are compared by their beginnings: a quote has seldom two hundred words. */
const MOST_TOKENS = 1_000;

/** Tokens `[from, fromEnd)` of the original stand against tokens `[to, toEnd)` of the other form; all others are the same, in order. */
export interface Edit {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/**
 * The runs of words that differ between an original and another form of it, in order: the fewest words dropped and added
 * that make one of the other (Myers 1986). Case, marks and punctuation make no difference, nor do "don't" and "do not",
 * "US" and "United States". Word by word the same gives an empty list. Texts are compared up to their thousandth word.
 */
export function compareWords(original: string, form: string): WordChange[] {
  return compareTokens(
    { text: original, tokens: tokenizeQuote(original) },
    { text: form, tokens: tokenizeQuote(form) },
  );
}

/** A text and those of its tokens that are compared. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly QuoteToken[];
}

/** `compareWords` of parts of two texts; spans count in the whole texts. */
export function compareTokens(original: TokenText, form: TokenText): WordChange[] {
  const a = original.tokens.slice(0, MOST_TOKENS);
  const b = form.tokens.slice(0, MOST_TOKENS);
  const edits = editsBetween(a, b);
  const kinds = kindsOf(edits, a, b);
  return edits.map((edit, i) => {
    const fromSpan = spanOf(a, edit.from, edit.fromEnd);
    const toSpan = spanOf(b, edit.to, edit.toEnd);
    const from = original.text.slice(fromSpan.start, fromSpan.end);
    return { kind: kinds[i]!, from, to: form.text.slice(toSpan.start, toSpan.end), fromSpan, toSpan };
  });
}

/** The shortest edit, each run at the place where it reads best, and never within a word of the text. */
export function editsBetween(a: readonly QuoteToken[], b: readonly QuoteToken[]): Edit[] {
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...matches(a, b), [a.length, b.length] as const]) {
    if (nextFrom > from || nextTo > to) push(edits, { from, fromEnd: nextFrom, to, toEnd: nextTo });
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  const placed: Edit[] = [];
  for (const [i, edit] of edits.entries()) {
    const room = { before: placed.at(-1)?.fromEnd ?? 0, after: edits[i + 1]?.from ?? a.length };
    push(placed, keepWordsWhole(slide(edit, a, b, room), a, b));
  }
  return placed;
}

/**
 * The places of the tokens that both have, in order: a longest common subsequence. Tokens that only one side has are left out
 * beforehand: they match nothing, and the time grows with the square of what differs.
 */
function matches(a: readonly QuoteToken[], b: readonly QuoteToken[]): [number, number][] {
  const [p, q] = [sharedPlaces(a, b), sharedPlaces(b, a)];
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(
    p.map((at) => a[at]!.key),
    q.map((at) => b[at]!.key),
  )) {
    if (!added && !removed) for (let n = 0; n < count; n++) pairs.push([p[i + n]!, q[j + n]!]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

function sharedPlaces(tokens: readonly QuoteToken[], others: readonly QuoteToken[]): number[] {
  const keys = new Set(others.map(({ key }) => key));
  return tokens.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
}

/** Adds an edit, joined to the one before if nothing stands between them. */
function push(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  if (last && last.fromEnd >= edit.from && last.toEnd >= edit.to) {
    edits[edits.length - 1] = {
      from: last.from,
      to: last.to,
      fromEnd: Math.max(last.fromEnd, edit.fromEnd),
      toEnd: Math.max(last.toEnd, edit.toEnd),
    };
  } else edits.push(edit);
}

/**
 * Of "you have to pay [you have to] pay your bills" and its like the run could stand at several places: it is put where the
 * text breaks most at its two ends, of equals at the last. `room`: how far it may go, in tokens of the original.
 */
function slide(
  edit: Edit,
  a: readonly QuoteToken[],
  b: readonly QuoteToken[],
  room: { readonly before: number; readonly after: number },
): Edit {
  const isDrop = edit.to === edit.toEnd;
  if (!isDrop && edit.from !== edit.fromEnd) return edit;
  const [tokens, start, end] = isDrop ? [a, edit.from, edit.fromEnd] : [b, edit.to, edit.toEnd];
  const breakAt = (at: number) => tokens[at]?.breakBefore ?? 3;
  const scoreOf = (steps: number) => breakAt(start + steps) + breakAt(end + steps);
  let best = 0;
  const consider = (steps: number) => {
    if (scoreOf(steps) > scoreOf(best) || (scoreOf(steps) === scoreOf(best) && steps > best)) best = steps;
  };
  for (let steps = -1; edit.from + steps >= room.before; steps--) {
    if (tokens[start + steps]?.key !== tokens[end + steps]?.key) break;
    consider(steps);
  }
  for (let steps = 1; edit.fromEnd + steps <= room.after; steps++) {
    if (tokens[start + steps - 1]?.key !== tokens[end + steps - 1]?.key) break;
    consider(steps);
  }
  const { from, fromEnd, to, toEnd } = edit;
  return { from: from + best, fromEnd: fromEnd + best, to: to + best, toEnd: toEnd + best };
}

/** "would not" against "won't" is "will" against "would" within a word: the run takes in the word's other part, which both have. */
function keepWordsWhole(edit: Edit, a: readonly QuoteToken[], b: readonly QuoteToken[]): Edit {
  let { from, fromEnd, to, toEnd } = edit;
  const isOneWord = (tokens: readonly QuoteToken[], at: number) =>
    at > 0 && at < tokens.length && tokens[at - 1]!.start === tokens[at]!.start;
  while (isOneWord(a, from) || isOneWord(b, to)) {
    from -= 1;
    to -= 1;
  }
  while (isOneWord(a, fromEnd) || isOneWord(b, toEnd)) {
    fromEnd += 1;
    toEnd += 1;
  }
  return { from, fromEnd, to, toEnd };
}

function spanOf(tokens: readonly QuoteToken[], from: number, to: number) {
  if (from < to) return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const start = tokens[from]?.start ?? tokens.at(-1)?.end ?? 0;
  return { start, end: start };
}
