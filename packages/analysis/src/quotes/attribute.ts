import { indexAt, overlaps, type Span } from "@newsgraph/core";
import type { DatedText } from "../document.js";
import { Tag } from "../tags/upos.js";
import { DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS } from "./function-words.js";
import type { QuoteText, TokenSpan } from "./quote-text.js";

/** What is said or written, by one who may be named as its possessor. */
const SAYINGS = new Set(
  "statement letter answer response reply message email e-mail memo tweet post op-ed essay column testimony remarks comments complaint lawsuit affidavit filing".split(
    " ",
  ),
);
const POSSESSIVES = new Set(["his", "her", "its", "their", "my"]);

/** Resolves the words that name a speaker to a chain of the article; null for groups ("officials") and unknown speakers. */
export function attribute(text: QuoteText, speaker: TokenSpan): number | null {
  if (speaker.end - speaker.first === 1 && RELATIVE_PRONOUNS.has(text.tokens.lower(speaker.first)))
    return antecedentOf(text, speaker.first);
  const head = headOf(text, speaker);
  return (
    chainIn(text, head) ??
    personInApposition(text, speaker.end) ??
    nameAfter(text, speaker) ??
    authorOf(text, speaker, head)
  );
}

/** The chain of the mention that heads a noun phrase, a name before a pronoun before a role. */
function chainIn(text: QuoteText, head: TokenSpan): number | null {
  const span = spanOf(text, head);
  let best: DatedText["mentions"][number] | null = null;
  for (const mention of mentionsIn(text.document.mentions, span)) {
    // English noun phrases end with their head: of "NATO officials" NATO is no head, of "NATO chief Jane Doe" Doe is.
    if (mention.end < span.end) continue;
    // "Republicans said", "Germans said": many people, and no one of them.
    if (mention.kind === "GROUP") continue;
    if (!best || rank(mention) < rank(best)) best = mention;
  }
  return best ? best.chain : null;
}

/** "the Bank of Oslo, | which said": whom the words right before a relative pronoun mean. */
function antecedentOf(text: QuoteText, pronoun: number): number | null {
  const last = text.isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
  const end = text.tokens.end[last];
  if (end === undefined) return null;
  for (const mention of mentionsIn(text.document.mentions, { start: end - 1, end }))
    if (mention.end === end && mention.kind !== "GROUP" && mention.kind !== "PLACE") return mention.chain;
  return null;
}

/** "A lawyer for the town, | Jane Doe, said": who the words before the comma mean stands after it. */
function personInApposition(text: QuoteText, comma: number): number | null {
  if (!text.isComma(comma)) return null;
  const start = text.tokens.start[comma + 1];
  if (start === undefined) return null;
  for (const mention of mentionsIn(text.document.mentions, { start, end: start + 1 }))
    if (mention.start === start && mention.form === "NAME" && mention.kind === "PERSON") return mention.chain;
  return null;
}

/** "according to the organizer | Fair Schools Now": a name right after its noun, but not in "a recent | Reuters survey". */
function nameAfter(text: QuoteText, { first, end }: TokenSpan): number | null {
  const isNoun = text.isLower(end - 1) && text.tokens.tag[end - 1] === Tag.NOUN;
  if (!DETERMINERS.has(text.tokens.lower(first)) || !isNoun || !text.isCapital(end)) return null;
  const start = text.tokens.start[end]!;
  for (const mention of mentionsIn(text.document.mentions, { start, end: start + 1 })) {
    const isActor = mention.kind === "PERSON" || mention.kind === "ORGANIZATION";
    if (mention.start === start && mention.form === "NAME" && isActor) return mention.chain;
  }
  return null;
}

/** "Doe’s | letter said", "his | answer was": what is written or told speaks for whom it is of. */
function authorOf(text: QuoteText, speaker: TokenSpan, head: TokenSpan): number | null {
  if (!SAYINGS.has(text.tokens.lower(head.end - 1))) return null;
  const isPossessed = head.first > speaker.first && text.is(head.first - 1, "'s");
  if (isPossessed) return chainIn(text, { first: speaker.first, end: head.first - 1 });
  return POSSESSIVES.has(text.tokens.lower(speaker.first))
    ? chainIn(text, { first: speaker.first, end: speaker.first + 1 })
    : null;
}

const FORM_RANK = { NAME: 0, PRONOUN: 1, ROLE: 2 } as const;

function rank(mention: DatedText["mentions"][number]): number {
  return FORM_RANK[mention.form] - (mention.kind === "PERSON" ? 0.5 : 0) + (mention.chain === null ? 10 : 0);
}

/** The noun phrase after its possessor and before its prepositional phrases: "Doe’s | aide Jane Roe | of Ohio". */
function headOf(text: QuoteText, speaker: TokenSpan): TokenSpan {
  let { first } = speaker;
  let { end } = speaker;
  for (let token = speaker.first + 1; token < end; token += 1) {
    const lower = text.tokens.lower(token);
    if (lower === "'s" || lower === "'") {
      if (token + 1 < end) first = token + 1;
      else end = token;
    }
    if (PREPOSITIONS.has(lower) && token > first && !isWithinName(text, token)) end = token;
    else if (text.is(token, "(")) end = token;
  }
  return first < end ? { first, end } : speaker;
}

/** "the Bank of England", "the Department for Education": a name with a preposition in it is one mention. */
function isWithinName(text: QuoteText, token: number): boolean {
  const start = text.tokens.start[token]!;
  for (const mention of mentionsIn(text.document.mentions, { start, end: start + 1 }))
    if (mention.form === "NAME") return true;
  return false;
}

/** The mentions that share a character with the span, from mentions in the order of the text. */
export function* mentionsIn(mentions: DatedText["mentions"], span: Span): Generator<DatedText["mentions"][number]> {
  const first = indexAt(mentions, span.start - 1) + 1;
  // One before may reach in.
  for (let index = Math.max(0, first - 1); index < mentions.length && mentions[index]!.start < span.end; index += 1) {
    if (overlaps(mentions[index]!, span)) yield mentions[index]!;
  }
}

/** The text span of a token span. */
export function spanOf(text: QuoteText, tokens: TokenSpan): Span {
  return { start: text.tokens.start[tokens.first]!, end: text.tokens.end[tokens.end - 1]! };
}

/** Drops determiners at the front. */
export function withoutDeterminers(text: QuoteText, tokens: TokenSpan): TokenSpan {
  let { first } = tokens;
  while (first + 1 < tokens.end && DETERMINERS.has(text.tokens.lower(first))) first += 1;
  return { first, end: tokens.end };
}
