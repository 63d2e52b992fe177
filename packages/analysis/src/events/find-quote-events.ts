import type { EventType, Mention, Quote, Span } from "@newsgraph/core";
import { TokenKind } from "../sentences/token-table.js";
import { CONDEMNING } from "./condemning-words.js";
import type { Draft } from "./draft.js";
import { participantsOf } from "./phrases.js";
import type { SentenceReader } from "./sentence-reader.js";
import { cut } from "./title.js";

/** What someone is condemned for: their words and deeds. */
const DEEDS = new Set(
  `comment comments remark remarks statement statements admission decision plan policy action actions behavior behaviour
  conduct rhetoric words suggestion proposal attack attacks threat threats claim claims invasion vote`.split(/\s+/),
);

/** How far the judgement may stand from the deed it is passed on ("Weir's plan, which nobody had seen, is reckless"). */
const REACH_OF_JUDGEMENT = 60;
/** How many adjectives may stand between the owner and the deed. */
const REACH_OF_DEED = 3;

/** What someone is told to do or to leave: "Vestria must withdraw", "the Union cannot be bought". */
const DEMANDS = new Set("must cannot".split(" "));
/** How many words of a demand its title shows after its addressee. */
const TITLE_OF_DEMAND = 5;

/**
 * What the content of a quote makes of it beside a quote: a condemnation ("Marsh's comments are appalling") or a demand
 * ("Vestria must withdraw"). The act of saying it is the news, so it is a report as well. Null if the quote speaks to
 * nobody by name in this way, or if its speaker is unknown.
 */
export function findQuoteEvent(reader: SentenceReader, quote: Quote): Draft | null {
  if (quote.speaker === null) return null;
  for (const segment of quote.segments) {
    const [first, end] = tokensOf(reader, segment);
    for (let at = first; at < end; at += 1) {
      const target = reader.mention(at);
      if (!target || target.chain === quote.speaker || target.form === "PRONOUN" || at !== reader.firstOf(target))
        continue;
      const draft = condemnation(reader, quote, target, end) ?? demand(reader, quote, target, first);
      if (draft) return draft;
    }
  }
  return null;
}

function condemnation(reader: SentenceReader, quote: Quote, target: Mention, end: number): Draft | null {
  const deed = deedAfter(reader, reader.endOf(target), end);
  const judgement = deed === -1 ? -1 : judgementAfter(reader, deed, Math.min(end, deed + REACH_OF_JUDGEMENT));
  if (judgement === -1) return null;
  const title = [
    [reader.firstOf(target), deed + 1],
    [judgement, judgement + 1],
  ] as const;
  return draftOf(reader, quote, { type: "ACCUSE", target, trigger: judgement, title });
}

/** Only at the start of the content or of one of its clauses is the name the one that must. */
function demand(reader: SentenceReader, quote: Quote, target: Mention, contentFirst: number): Draft | null {
  const [first, next] = [reader.firstOf(target), reader.endOf(target)];
  const isDemand =
    DEMANDS.has(reader.lower(next)) || (reader.lower(next) === "can" && reader.lower(next + 1) === "not");
  let before = first - 1;
  while (reader.document.tokens.kind[before] === TokenKind.MARK) before -= 1;
  const isSubject = before < contentFirst || reader.isClauseStart(before) || reader.lower(before) === ",";
  if (!isDemand || !isSubject) return null;
  const { end } = reader.clause(next);
  return draftOf(reader, quote, {
    type: "REQUEST",
    target,
    trigger: next,
    title: [[first, Math.min(end, next + TITLE_OF_DEMAND)]],
  });
}

function draftOf(
  reader: SentenceReader,
  quote: Quote,
  found: { type: EventType; target: Mention; trigger: number; title: readonly (readonly [number, number])[] },
): Draft {
  const { target, trigger } = found;
  const said = [quote.speakerText, quote.cue]
    .filter((span) => span !== null)
    .map((span) => shortOf(reader, tokensOf(reader, span)));
  const phrase = (chain: number | null) => ({ mentions: [{ ...target, chain }], first: trigger, end: trigger });
  return {
    type: found.type,
    act: found.type === "REQUEST" ? "demand" : "condemn",
    isTold: false,
    isLead: reader.isLead(trigger),
    isReference: false,
    modality: "ACTUAL",
    trigger: [trigger, trigger + 1],
    extent: [reader.firstOf(target), trigger + 1],
    participants: participantsOf([
      [phrase(quote.speaker), "ACTOR"],
      [phrase(target.chain), "RECIPIENT"],
      ...spokenOf(reader, quote).map((chain) => [phrase(chain), "OTHER"] as const),
    ]),
    datedWithin: [trigger, trigger],
    on: quote.saidOn,
    speaker: quote.speaker,
    title: cut(reader, [...said.sort((a, b) => a[0] - b[0]), ...found.title]),
    rule: "events/quote",
    confidence: 0.7,
  };
}

/** "the council's deputy head, Ana Weir": a title has room for the name. */
function shortOf(reader: SentenceReader, [first, end]: readonly [number, number]): readonly [number, number] {
  const name = end - first > MOST_OF_SPEAKER ? reader.mention(end - 1) : null;
  return name?.form === "NAME" ? [reader.firstOf(name), end] : [first, end];
}

const MOST_OF_SPEAKER = 4;

/** How far off the sentence may stand that tells of the same statement with its day. */
const REACH_OF_STATEMENT = 2;

/** Bodies and places that the statement speaks of where it is told with its day: they are what the judgement is about. */
function spokenOf({ document }: SentenceReader, quote: Quote): readonly number[] {
  const told = document.quotes.find(
    ({ speaker, saidOn, sentence }) =>
      speaker === quote.speaker && saidOn !== null && Math.abs(sentence - quote.sentence) <= REACH_OF_STATEMENT,
  );
  return (told?.about ?? []).filter((chain) => /^(?:ORGANIZATION|PLACE)$/.test(document.chains[chain]!.kind));
}

function tokensOf(reader: SentenceReader, span: Span): readonly [number, number] {
  const { tokens } = reader.document;
  return [tokens.at(span.start), tokens.at(span.end - 1) + 1];
}

/** The deed right after its owner ("Marsh's latest comments"), or -1. */
function deedAfter(reader: SentenceReader, after: number, end: number): number {
  const own = reader.lower(after);
  if (own !== "'s" && own !== "'") return -1;
  for (let at = after + 1; at < Math.min(end, after + 1 + REACH_OF_DEED); at += 1)
    if (DEEDS.has(reader.lower(at))) return at;
  return -1;
}

function judgementAfter(reader: SentenceReader, deed: number, end: number): number {
  const { sentence } = reader.document.tokens;
  for (let at = deed + 1; at < end && sentence[at] === sentence[deed]; at += 1) {
    if (CONDEMNING.has(reader.lower(at)) && isPredicate(reader, at)) return at;
  }
  return -1;
}

/** "is appalling", "were both reckless and wrong", but not "illegal parking". */
function isPredicate(reader: SentenceReader, judgement: number): boolean {
  let at = judgement - 1;
  while (
    reader.isAdverb(at) ||
    /^(?:and|,|so|very|“|"|``|'')$/.test(reader.lower(at)) ||
    CONDEMNING.has(reader.lower(at))
  )
    at -= 1;
  return /^(?:is|are|was|were|be|been|'s|'re|as)$/.test(reader.lower(at));
}
