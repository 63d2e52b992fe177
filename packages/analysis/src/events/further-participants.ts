import type { VerbFrame } from "./frames.js";
import { objectOf } from "./object.js";
import type { Phrase } from "./phrases.js";
import { isSaying } from "./saying-verbs.js";
import type { SentenceReader } from "./sentence-reader.js";

/** How far from the verb its cause may stand. */
const REACH_OF_CAUSE = 24;

/** "… hit back at the claim after Renner said": who caused a verbal act. */
export function causeOf(reader: SentenceReader, after: number): Phrase | null {
  const { endToken } = reader.document.sentences[reader.document.tokens.sentence[after - 1]!]!;
  let at = after;
  while (at < Math.min(endToken, after + REACH_OF_CAUSE) && reader.lower(at) !== "after") at += 1;
  if (reader.lower(at) !== "after") return null;
  for (at += 1; at < endToken && !reader.isClauseStart(at) && !isSaying(reader, at); at += 1) {
    const mention = reader.mention(at);
    if (mention && (mention.kind === "PERSON" || mention.kind === "ORGANIZATION")) {
      return { mentions: [mention], first: reader.firstOf(mention), end: reader.endOf(mention) };
    }
  }
  return null;
}

/** "demanded that Adair resign": of whom. */
export function addresseeOf(reader: SentenceReader, { type }: VerbFrame, clauseEnd: number): Phrase | null {
  if (type !== "REQUEST" || reader.lower(clauseEnd) !== "that") return null;
  return objectOf(reader, clauseEnd + 1, reader.clauseAfter(clauseEnd).end);
}

const HELP = /^(?:aid|assistance|help|relief|support|funding)$/;

/** "assistance for Ukraine and Israel": who is helped. */
export function beneficiaryOf(reader: SentenceReader, after: number, end: number): Phrase | null {
  for (let at = after - 1; at + 2 < end; at += 1) {
    if (HELP.test(reader.lower(at)) && /^(?:for|to)$/.test(reader.lower(at + 1))) return objectOf(reader, at + 2, end);
  }
  return null;
}

/** "Harbour Union chief Ana Weir": the body someone speaks or acts for. */
export function bodyOf(reader: SentenceReader, actor: Phrase): Phrase | null {
  const [first] = actor.mentions;
  if (actor.mentions.length !== 1 || first!.kind !== "PERSON") return null;
  let at = actor.first - 1;
  while (at > actor.first - 5 && (reader.isLowerWord(at) || reader.lower(at) === "'s") && reader.mention(at) === null)
    at -= 1;
  const body = reader.mention(at);
  const isTitled =
    at < actor.first - 1 &&
    body?.kind === "ORGANIZATION" &&
    reader.document.tokens.sentence[at] === reader.document.tokens.sentence[actor.first];
  return isTitled ? { mentions: [body], first: reader.firstOf(body), end: actor.end } : null;
}
