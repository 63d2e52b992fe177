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
  const a = tokenizeQuote(original).slice(0, MOST_TOKENS);
  const b = tokenizeQuote(form).slice(0, MOST_TOKENS);
  const edits = editsBetween(a, b);
  const kinds = kindsOf(edits, a, b);
  return edits.map((edit, i) => {
    const fromSpan = spanOf(a, edit.from, edit.fromEnd, original.length);
    const toSpan = spanOf(b, edit.to, edit.toEnd, form.length);
    const from = original.slice(fromSpan.start, fromSpan.end);
    return { kind: kinds[i]!, from, to: form.slice(toSpan.start, toSpan.end), fromSpan, toSpan };
  });
}

/** The shortest edit, each run at the place where it reads best, and never within a word of the text. */
export function editsBetween(a: readonly QuoteToken[], b: readonly QuoteToken[]): Edit[] {
  const keys = (tokens: readonly QuoteToken[]) => tokens.map(({ key }) => key);
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(keys(a), keys(b))) {
    if (!added && !removed) {
      from += count;
      to += count;
      continue;
    }
    const [fromEnd, toEnd] = removed ? [from + count, to] : [from, to + count];
    push(edits, { from, fromEnd, to, toEnd });
    [from, to] = [fromEnd, toEnd];
  }
  const placed: Edit[] = [];
  for (const [i, edit] of edits.entries()) {
    const room = { before: placed.at(-1)?.fromEnd ?? 0, after: edits[i + 1]?.from ?? a.length };
    push(placed, keepWordsWhole(slide(edit, a, b, room), a, b));
  }
  return placed;
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

function spanOf(tokens: readonly QuoteToken[], from: number, to: number, length: number) {
  if (from < to) return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const start = tokens[from]?.start ?? length;
  return { start, end: start };
}
