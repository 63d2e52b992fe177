import { TokenKind } from "@newsgraph/analysis/stages";
import { QUOTE_VERDICTS, type QuoteVerdict } from "@newsgraph/core";
import type { Chance } from "./chance.js";
import { EDIT_KINDS, type TokenEdit } from "./drift-edits.js";
import type { Substitutes } from "./substitutes.js";
import type { TaggedText } from "./tagged-text.js";

/** A change of words that a comparison should report: the words of the original, and those of the form; one of them may be empty. */
export interface ExpectedChange {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** What a quote has become on its way, and what is to be told of it. */
export interface DriftedQuote {
  /** The words of the form. */
  readonly text: string;
  readonly isMarked: boolean;
  readonly isOtherSpeaker: boolean;
  /** In their order. Changes of spelling and contraction are among `silent` instead: no change need be reported. */
  readonly changes: readonly ExpectedChange[];
  readonly verdict: QuoteVerdict;
  /** Names of all that was done. */
  readonly done: readonly string[];
}

const MOST_EDITS = 3;
/** Between two edits so many words stay, so that they are two. */
const ROOM = 3;
/** A trimmed quote keeps at least so many words. */
const FEWEST_KEPT = 6;
const LEFT_AS_IT_WAS = 0.06;
const TRIMMED = 0.15;
const MARKS_LOST = 0.25;
const OTHER_SPEAKER = 0.08;

/** Drifts a quote, given without its marks; what is done is a matter of chance. */
export function driftQuote(quote: TaggedText, chance: Chance, substitutes: Substitutes): DriftedQuote {
  const planned = chance.isTrue(LEFT_AS_IT_WAS) ? [] : planEdits(quote, chance, substitutes);
  const isMarked = !chance.isTrue(MARKS_LOST);
  const isOtherSpeaker = chance.isTrue(OTHER_SPEAKER);
  const verdicts: QuoteVerdict[] = ["VERBATIM", ...planned.map(({ verdict }) => verdict)];
  if (!isMarked) verdicts.push("MARKS_LOST");
  if (isOtherSpeaker) verdicts.push("OTHER_SPEAKER");
  return {
    text: write(quote, planned),
    isMarked,
    isOtherSpeaker,
    changes: planned
      .filter(({ verdict }) => verdict !== "VERBATIM")
      .map(({ edit, name }) => ({ kind: name, ...wholeWords(quote, edit) })),
    verdict: QUOTE_VERDICTS.find((verdict) => verdicts.includes(verdict))!,
    done: [
      ...planned.map(({ name }) => name),
      ...(isMarked ? [] : ["marks lost"]),
      ...(isOtherSpeaker ? ["other speaker"] : []),
    ],
  };
}

interface PlannedEdit {
  readonly name: string;
  readonly verdict: QuoteVerdict;
  readonly edit: TokenEdit;
}

function planEdits(quote: TaggedText, chance: Chance, substitutes: Substitutes): PlannedEdit[] {
  const wanted = chance.between(1, MOST_EDITS);
  const planned: PlannedEdit[] = [];
  if (chance.isTrue(TRIMMED)) planned.push(...trimEnd(quote, chance));
  // Each kind is tried first as often as any other, so that rare ones are not drowned.
  for (const kind of chance.some(EDIT_KINDS, EDIT_KINDS.length)) {
    if (planned.length >= wanted) break;
    const tokens = Array.from({ length: quote.tokens.count }, (_, token) => token);
    for (const token of chance.some(tokens, tokens.length)) {
      const edit = kind.at(quote, token, chance, substitutes);
      if (!edit || !hasRoom(quote, edit, planned) || !isUnambiguous(quote, edit)) continue;
      planned.push({ name: kind.name, verdict: kind.verdict, edit });
      break;
    }
  }
  return planned.sort((p, q) => p.edit.first - q.edit.first);
}

/** Cuts off what follows a comma or a full stop. */
function trimEnd(quote: TaggedText, chance: Chance): PlannedEdit[] {
  const { tokens } = quote;
  const places: number[] = [];
  for (let token = FEWEST_KEPT; token < tokens.count - 2; token++) {
    if (/^[,.;]$/.test(tokens.word(token))) places.push(token + 1);
  }
  if (places.length === 0) return [];
  return [{ name: "end trimmed", verdict: "TRIMMED", edit: { first: chance.pick(places), end: tokens.count, to: "" } }];
}

function hasRoom(quote: TaggedText, { first, end }: TokenEdit, planned: readonly PlannedEdit[]): boolean {
  const words = (from: number, to: number) => {
    let count = 0;
    for (let token = from; token < to; token++) if (isWord(quote, token)) count += 1;
    return count;
  };
  return planned.every(({ edit }) =>
    edit.first >= end ? words(end, edit.first) >= ROOM : edit.end <= first && words(edit.end, first) >= ROOM,
  );
}

/** A word that is dropped, put in or swapped must not stand beside itself, or nobody could say which of the two it was. */
function isUnambiguous({ tokens }: TaggedText, { first, end, to }: TokenEdit): boolean {
  const changed = new Set(to.toLowerCase().split(" "));
  for (let token = first; token < end; token++) changed.add(tokens.lower(token));
  for (const at of [first - 2, first - 1, end, end + 1])
    if (to !== "the" && changed.has(tokens.lower(at))) return false;
  return true;
}

function isWord({ tokens }: TaggedText, token: number): boolean {
  return tokens.kind[token] === TokenKind.WORD || tokens.kind[token] === TokenKind.NUMBER;
}

function write({ text, tokens }: TaggedText, planned: readonly PlannedEdit[]): string {
  let written = "";
  let at = 0;
  for (const { edit } of planned) {
    const start = tokens.start[edit.first] ?? text.length;
    written += text.slice(at, start);
    const isInserted = edit.first === edit.end;
    written += isInserted ? `${edit.to} ` : edit.to;
    at = isInserted ? start : tokens.end[edit.end - 1]!;
    if (!isInserted && edit.to === "") written = written.trimEnd();
  }
  return (written + text.slice(at)).trim();
}

/** The edit as a change of whole words: of "isn't" to "wasn't", though the tokens "is" and "n't" are two. */
function wholeWords({ text, tokens }: TaggedText, { first, end, to }: TokenEdit): { from: string; to: string } {
  if (first === end) return { from: "", to };
  const [start, stop] = [tokens.start[first]!, tokens.end[end - 1]!];
  const before = /[\p{L}\p{N}'’]*$/u.exec(text.slice(0, start))![0];
  const after = /^[\p{L}\p{N}'’]*/u.exec(text.slice(stop))![0];
  return { from: before + text.slice(start, stop) + after, to: before + to + after };
}
