import { compareSpans, type Mention } from "@newsgraph/core";
import type { QuotedText } from "../document.js";
import { TokenKind } from "../sentences/token-table.js";

/** Words that end a clause and begin another. */
const SUBORDINATORS = new Set(
  "that which who whom whose where when while after before because although though if as until unless whether since but than so once despite amid following".split(
    " ",
  ),
);
const CLAUSE_MARKS = new Set([";", ":", "—", "–", "(", ")", "…"]);
const AUXILIARIES = new Set(
  `has have had having is are was were be been being am do does did will would could may might can should must shall 'll
  's 've 'd 're to wo ca got get gets`.split(/\s+/),
);
const ADVERBS = new Set(
  "also not n't never again later now then already still just soon once twice ever yet only even both formally".split(
    " ",
  ),
);

/** The tokens of an article with the mentions and dates that stand on them, as the event rules ask for them. */
export class SentenceReader {
  /** Index of the outermost mention with a chain that covers the token, or -1. */
  readonly #mentionAt: Int32Array;
  /** Index of the date that covers the token, or -1. */
  readonly #dateAt: Int32Array;

  constructor(readonly document: QuotedText) {
    const { tokens, mentions, dates } = document;
    this.#mentionAt = new Int32Array(tokens.count).fill(-1);
    this.#dateAt = new Int32Array(tokens.count).fill(-1);
    const outerFirst = mentions.map((_, index) => index).sort((a, b) => compareSpans(mentions[a]!, mentions[b]!));
    for (const index of outerFirst) {
      const mention = mentions[index]!;
      if (mention.chain === null) continue;
      for (let at = tokens.at(mention.start); at < tokens.count && tokens.start[at]! < mention.end; at += 1) {
        if (this.#mentionAt[at] === -1) this.#mentionAt[at] = index;
      }
    }
    dates.forEach((date, index) => {
      for (let at = tokens.at(date.start); at < tokens.count && tokens.start[at]! < date.end; at += 1)
        this.#dateAt[at] = index;
    });
  }

  lower(at: number): string {
    return this.document.tokens.lower(at);
  }

  /** The mention that covers the token, or null. */
  mention(at: number): Mention | null {
    const index = this.#mentionAt[at] ?? -1;
    return index === -1 ? null : this.document.mentions[index]!;
  }

  firstOf(mention: Mention): number {
    return this.document.tokens.at(mention.start);
  }

  endOf(mention: Mention): number {
    return this.document.tokens.at(mention.end - 1) + 1;
  }

  /** Index of the date that covers the token, or -1. */
  date(at: number): number {
    return this.#dateAt[at] ?? -1;
  }

  isWord(at: number): boolean {
    return this.document.tokens.kind[at] === TokenKind.WORD;
  }

  isLowerWord(at: number): boolean {
    return this.isWord(at) && /^\p{Ll}/u.test(this.document.tokens.word(at));
  }

  isAuxiliary(at: number): boolean {
    return AUXILIARIES.has(this.lower(at));
  }

  isAdverb(at: number): boolean {
    const word = this.lower(at);
    return ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && this.isLowerWord(at));
  }

  /** True if a new clause begins at the token. "since" and "after" before a date begin none. */
  isClauseStart(at: number): boolean {
    const word = this.lower(at);
    return CLAUSE_MARKS.has(word) || (SUBORDINATORS.has(word) && this.date(at + 1) === -1 && this.date(at) === -1);
  }

  /** The clause around a token: from just past the word that begins it to the next one, within its sentence. */
  clause(at: number): { readonly first: number; readonly end: number } {
    const { firstToken, endToken } = this.document.sentences[this.document.tokens.sentence[at]!]!;
    let first = at;
    while (first > firstToken && !this.isClauseStart(first - 1)) first -= 1;
    let end = at + 1;
    while (end < endToken && !this.isClauseStart(end)) end += 1;
    return { first, end };
  }

  /** The word that begins the clause of the token ("after", "if"), or "" if the sentence does. */
  opening(at: number): string {
    const { firstToken } = this.document.sentences[this.document.tokens.sentence[at]!]!;
    const { first } = this.clause(at);
    return first > firstToken ? this.lower(first - 1) : "";
  }
}
