import { LetterCase, Tag, TokenKind } from "@newsgraph/analysis/stages";
import type { QuoteVerdict } from "@newsgraph/core";
import type { Chance } from "./chance.js";
import {
  AUXILIARIES,
  BEARING,
  OPENED,
  OTHER_TENSE,
  SPELLED,
  STRANGE_ADJECTIVES,
  STRANGE_NAMES,
  synonymOf,
} from "./drift-words.js";
import type { Substitutes } from "./substitutes.js";
import type { TaggedText } from "./tagged-text.js";

/** One change of words: the tokens `[first, end)` become `to`, which may be nothing; with no tokens, `to` is put before `first`. */
export interface TokenEdit {
  readonly first: number;
  readonly end: number;
  readonly to: string;
}

/** A way to drift, and what has become of a quote to which nothing graver happened. */
export interface EditKind {
  readonly name: string;
  readonly verdict: QuoteVerdict;
  /** The edit at the token, or null where this kind has nothing to change. */
  readonly at: (quote: TaggedText, token: number, chance: Chance, substitutes: Substitutes) => TokenEdit | null;
}

const replace = (token: number, to: string): TokenEdit => ({ first: token, end: token + 1, to });
const drop = (token: number): TokenEdit => replace(token, "");
const insert = (token: number, to: string): TokenEdit => ({ first: token, end: token, to });

const DROPPABLE: ReadonlySet<number> = new Set([Tag.ADJ, Tag.ADV, Tag.NOUN, Tag.VERB, Tag.DET, Tag.ADP]);

/** All kinds of edits within the words of a quote. */
export const EDIT_KINDS: readonly EditKind[] = [
  {
    name: "word swapped",
    verdict: "ALTERED",
    at: (quote, token, chance, substitutes) => {
      if (!substitutes.has(quote, token)) return null;
      const other = substitutes.pick(quote, token, chance);
      return quote.tokens.spaceBefore(token) && isAnotherWord(quote.tokens.lower(token), other)
        ? replace(token, other)
        : null;
    },
  },
  {
    name: "word for the same",
    verdict: "REWORDED",
    at: ({ tokens }, token) => {
      const other = synonymOf(tokens.word(token));
      return other === null ? null : replace(token, other);
    },
  },
  {
    name: "word left out",
    verdict: "TRIMMED",
    at: ({ tokens }, token) => {
      const isPlain =
        tokens.letterCase[token] === LetterCase.LOWER && tokens.spaceBefore(token) && !BEARING.has(tokens.lower(token));
      const isNegated = token > 0 && BEARING.has(tokens.lower(token - 1));
      return isPlain && !isNegated && DROPPABLE.has(tokens.tag[token]!) ? drop(token) : null;
    },
  },
  {
    name: "word put in",
    verdict: "ALTERED",
    at: ({ tokens }, token, chance) =>
      tokens.tag[token] === Tag.NOUN && tokens.letterCase[token] === LetterCase.LOWER
        ? insert(token, chance.pick(STRANGE_ADJECTIVES))
        : null,
  },
  {
    name: "number changed",
    verdict: "ALTERED",
    at: ({ tokens }, token, chance) => {
      const number = tokens.word(token);
      return tokens.kind[token] === TokenKind.NUMBER && /^\d+$/.test(number)
        ? replace(token, String(Number(number) + chance.between(1, 40)))
        : null;
    },
  },
  {
    name: "negation put in",
    verdict: "ALTERED",
    at: ({ tokens }, token) =>
      AUXILIARIES.has(tokens.lower(token - 1)) &&
      tokens.tag[token] === Tag.VERB &&
      tokens.letterCase[token] === LetterCase.LOWER
        ? insert(token, "not")
        : null,
  },
  {
    name: "negation taken out",
    verdict: "ALTERED",
    at: ({ tokens }, token) => (/^(?:not|never)$/.test(tokens.word(token)) ? drop(token) : null),
  },
  {
    name: "name changed",
    verdict: "ALTERED",
    at: ({ tokens }, token, chance) => {
      const isName = tokens.tag[token] === Tag.PROPN && tokens.letterCase[token] === LetterCase.TITLE;
      const isAlone = [token - 1, token + 1].every((beside) => tokens.letterCase[beside] !== LetterCase.TITLE);
      return token > 0 && isName && isAlone ? replace(token, chance.pick(STRANGE_NAMES)) : null;
    },
  },
  {
    name: "tense changed",
    verdict: "REWORDED",
    at: ({ tokens }, token) => {
      const other = OTHER_TENSE[tokens.word(token)];
      return other === undefined ? null : replace(token, other);
    },
  },
  {
    name: "word doubled",
    verdict: "REWORDED",
    at: ({ tokens }, token) =>
      tokens.tag[token] === Tag.DET && tokens.word(token) === "the" ? insert(token, "the") : null,
  },
  {
    name: "number spelled out",
    verdict: "VERBATIM",
    at: ({ tokens }, token) => {
      const spelled = SPELLED[tokens.word(token)];
      return spelled === undefined ? null : replace(token, spelled);
    },
  },
  {
    name: "contraction opened",
    verdict: "VERBATIM",
    at: ({ tokens, text }, token) => {
      // The tokens of a contraction touch: "do", "n't".
      if (token + 1 >= tokens.count || tokens.start[token + 1] !== tokens.end[token]) return null;
      const both = text
        .slice(tokens.start[token], tokens.end[token + 1])
        .replace("’", "'")
        .toLowerCase();
      const opened = OPENED[both];
      return opened === undefined ? null : { first: token, end: token + 2, to: opened };
    },
  },
];

/** Neither an inflection nor a relative: another beginning. */
function isAnotherWord(word: string, other: string): boolean {
  return (
    word.slice(0, 4) !== other.slice(0, 4) && synonymOf(word) !== other && !BEARING.has(word) && !BEARING.has(other)
  );
}
