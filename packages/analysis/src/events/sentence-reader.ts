import { compareSpans, type Mention } from "@newsgraph/core";
import { PAST_FORMS } from "../dates/past-forms.js";
import type { QuotedText, Sentence } from "../document.js";
import { TokenKind } from "../sentences/token-table.js";
import { Tag } from "../tags/upos.js";

/** Words that end a clause and begin another. */
const SUBORDINATORS = new Set(
  "that which who whom whose where when while after before because although though if as until unless whether since but than so once despite amid following".split(
    " ",
  ),
);
const RELATIVES = new Set("who which whose whom where when".split(" "));
const CLAUSE_MARKS = new Set([";", ":", "—", "–", "(", ")", "…"]);
const AUXILIARIES = new Set(
  `has have had having is are was were be been being am do does did will would could may might can should must shall 'll
  's 've 'd 're to wo ca got get gets`.split(/\s+/),
);
const BE_OR_HAVE = /^(?:was|were|been|being|had)$/;
const ADVERBS = new Set(
  "also almost not n't never again later now then already still just soon once twice ever yet only even both formally last first".split(
    " ",
  ),
);

/** A lead is one sentence or two, and a headline that is not marked as one stands before them. */
const SENTENCES_OF_LEAD = 3;

/** In tokens: "a former deputy prime minister". */
const LONGEST_ROLE = 6;
const ROLE_TAGS: ReadonlySet<number> = new Set([Tag.DET, Tag.ADJ, Tag.NOUN]);

/** No clause of prose is longer. Text without full stops must not make every look at a clause a look at all of it. */
const LONGEST_CLAUSE = 100;

/** The tokens of an article with the mentions and dates that stand on them, as the event rules ask for them. */
export class SentenceReader {
  /** Index of the outermost mention with a chain that covers the token, or -1. */
  readonly #mentionAt: Int32Array;
  /** Index of the date that covers the token, or -1. */
  readonly #dateAt: Int32Array;
  readonly #endOfLead: number;

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
    const { paragraphs } = document.article;
    const firstOfBody = document.sentences.findIndex(({ paragraph }) => paragraphs[paragraph]!.role === "BODY");
    this.#endOfLead = document.sentences[firstOfBody + SENTENCES_OF_LEAD - 1]?.endToken ?? tokens.count;
    dates.forEach((date, index) => {
      for (let at = tokens.at(date.start); at < tokens.count && tokens.start[at]! < date.end; at += 1)
        this.#dateAt[at] = index;
    });
  }

  /** True in the headline and in the first sentences below it: they tell the news of the article, whoever is named. */
  isLead(at: number): boolean {
    return at < this.#endOfLead;
  }

  /** The token's part of speech: an index into UPOS. */
  tag(at: number): number {
    return this.document.tokens.tag[at] ?? Tag.X;
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

  /** The tokens of its sentence that stand near enough to the token to bear on it, half-open. */
  near(at: number): readonly [number, number] {
    const { firstToken, endToken } = this.sentenceOf(at);
    return [Math.max(firstToken, at - LONGEST_CLAUSE), Math.min(endToken, at + LONGEST_CLAUSE)];
  }

  /** True if one of the words stands in the token's sentence, the token itself apart. */
  speaksOf(token: number, words: ReadonlySet<string>): boolean {
    const [first, end] = this.near(token);
    for (let at = first; at < end; at += 1) if (at !== token && words.has(this.lower(at))) return true;
    return false;
  }

  /** True if the token's sentence tells a score ("2-1", "65–53"). */
  tellsScore(token: number): boolean {
    const [first, end] = this.near(token);
    for (let at = first + 1; at + 1 < end; at += 1)
      if (/^[-–]$/.test(this.lower(at)) && this.#isScore(at - 1) && this.#isScore(at + 1)) return true;
    return false;
  }

  #isScore(at: number): boolean {
    return /^\d{1,3}$/.test(this.lower(at)) && this.date(at) === -1;
  }

  /** True if both tokens stand in one sentence. */
  inSentence(a: number, b: number): boolean {
    const { sentence } = this.document.tokens;
    return sentence[a] === sentence[b];
  }

  /** A verb in its past form or its participle, by its tag and its ending; "shot" of "was shot" and "shot and killed" by its neighbours. */
  isPastVerb(at: number): boolean {
    const word = this.lower(at);
    if (!this.isLowerWord(at)) return false;
    if (this.tag(at) === Tag.VERB) return PAST_FORMS.has(word) || /..ed$/.test(word);
    if (!PAST_FORMS.has(word) || this.isAuxiliary(at)) return false;
    return BE_OR_HAVE.test(this.lower(at - 1)) || (this.lower(at + 1) === "and" && this.tag(at + 2) === Tag.VERB);
  }

  /** A hyphen that joins two words; with a space around it it is a dash. */
  isHyphen(at: number): boolean {
    const { tokens } = this.document;
    return this.lower(at) === "-" && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
  }

  /** The sentence of the token. */
  sentenceOf(at: number): Sentence {
    return this.document.sentences[this.document.tokens.sentence[at]!]!;
  }

  /** True if a new clause begins at the token: a subordinator, ", and", a dash. "since" and "after" before a date begin none. */
  isClauseStart(at: number): boolean {
    const word = this.lower(at);
    if (word === "as" && /^(?:early|soon|late|much|many|well|far|long)$/.test(this.lower(at + 1))) return false;
    if (word === "as" && this.#isRole(at + 1)) return false;
    if (word === "-") return !this.isHyphen(at);
    if ((word === "and" || word === "but") && this.lower(at - 1) === ",") return true;
    return CLAUSE_MARKS.has(word) || (SUBORDINATORS.has(word) && this.date(at + 1) === -1 && this.date(at) === -1);
  }

  /** "as mayor of Lowmere", "as a candidate": a noun phrase that no verb follows. */
  #isRole(first: number): boolean {
    let at = first;
    while (at < first + LONGEST_ROLE && ROLE_TAGS.has(this.tag(at)) && this.inSentence(at, first)) at += 1;
    const isNoun = at > first && this.tag(at - 1) === Tag.NOUN;
    return isNoun && this.tag(at) !== Tag.VERB && this.tag(at) !== Tag.AUX && !this.isAdverb(at);
  }

  /**
   * The clause around a token, within its sentence: from just past the word that begins it, or past an aside that ends
   * there ("Weir, who was born in 1970, |resigned"), to the next such word.
   */
  clause(at: number): { readonly first: number; readonly end: number } {
    const { firstToken, endToken } = this.sentenceOf(at);
    const from = Math.max(firstToken, at - LONGEST_CLAUSE);
    const to = Math.min(endToken, at + LONGEST_CLAUSE);
    let first = at;
    while (first > from && !this.isClauseStart(first - 1) && this.asideBefore(first) === -1) first -= 1;
    let end = at + 1;
    while (end < to && !this.isClauseStart(end)) end += 1;
    return { first, end };
  }

  /** The clause that the word at `boundary` begins; empty if no token of the sentence follows it. */
  clauseAfter(boundary: number): { readonly first: number; readonly end: number } {
    const { sentence } = this.document.tokens;
    if (sentence[boundary + 1] === undefined || sentence[boundary + 1] !== sentence[boundary - 1])
      return { first: boundary, end: boundary };
    return this.clause(boundary + 1);
  }

  /** Where the aside between commas begins whose last comma stands just before the token ("…, who was born in 1970, "); -1 if none does. */
  asideBefore(at: number): number {
    if (this.lower(at - 1) !== ",") return -1;
    const { firstToken } = this.sentenceOf(at);
    for (let comma = at - 2; comma > Math.max(firstToken, at - LONGEST_CLAUSE); comma -= 1) {
      if (this.lower(comma) === ",") return RELATIVES.has(this.lower(comma + 1)) ? comma : -1;
    }
    return -1;
  }

  /** The word that begins the clause of the token ("after", "if"), or "" if the sentence does. */
  opening(at: number): string {
    const { firstToken } = this.sentenceOf(at);
    const { first } = this.clause(at);
    return first > firstToken ? this.lower(first - 1) : "";
  }
}
