import type { EntityKind } from "@newsgraph/core";
import type { SplitText } from "../document.js";
import { matchGazetteer } from "../lexicon/gazetteer.js";
import { type TaggedName, tagNames } from "../model/name-tagger.js";
import { LetterCase, type TokenTable } from "../sentences/token-table.js";
import { classify, hasAmpersand, kindNamedAfterPeople } from "./classify.js";
import { definedKind } from "./definitions.js";
import { CaseStyle, type Evidence } from "./evidence.js";
import { isTitleBefore } from "./find-candidates.js";
import { particleStartLength } from "./find-runs.js";
import { findWorks, isAfterWorkNoun } from "./find-works.js";
import { KindVotes } from "./kind-votes.js";
import { type Name, type NamePiece, pieceKey } from "./name-piece.js";
import { isSlogan } from "./slogans.js";
import { trimPeople } from "./trim-people.js";

/** Kinds that the tagger does not know, and that lists and grammar tell better. */
const LISTED_KINDS: ReadonlySet<EntityKind> = new Set(["LAW", "EVENT", "WORK"]);
/** Kinds of known names that the tagger takes for bodies and places: a list knows that "Diwali" is neither. */
const KNOWN_KINDS: ReadonlySet<EntityKind> = new Set([...LISTED_KINDS, "OTHER"]);
/** Rules whose names stand where the tagger sees none. */
const TRUSTED_RULES: ReadonlySet<string> = new Set([
  "names/known",
  "names/title",
  "names/first-name",
  "names/law-part",
  "names/law-head",
]);
/** A reading by the words of a name that is at least this sure decides where the tagger knows no kind. */
const SURE_READING = 0.8;
/** How much a surname or first name of a person named in full counts where it stands alone. */
const PART_WEIGHT = 1.5;
/** "van der Maas" has three words. */
const LONGEST_SURNAME = 3;
/** Tokens of "al-" and "van der". */
const LONGEST_PARTICLE = 2;
/** What the text says of a name outweighs what the tagger thinks in several places. */
const DEFINED_WEIGHT = 3;
/** Rounded, a confidence may be 0. */
const LEAST_CONFIDENCE = 0.001;
/** Of names that the tagger finds elsewhere in the text and the lists here, about so many are right. */
const ELSEWHERE_CONFIDENCE = 0.75;

/**
 * The names of the prose: those that the trained tagger finds, and beside them what lists and titles are sure of. Names
 * do not overlap and come in the order of the text. All names of one wording have one kind, the one that the tagger is
 * surest of over the whole text.
 */
export function mergeTaggedNames(document: SplitText, evidence: Evidence, listed: readonly Name[]): Name[] {
  const { tokens, sentences, regions } = document;
  const isProse = (token: number) => evidence.style[tokens.sentence[token]!] === CaseStyle.PROSE;
  const tags = tagNames(tokens, sentences).filter(({ firstToken }) => isProse(firstToken));
  const all = trimPeople(tokens, evidence, tags);
  const taken = new Uint8Array(tokens.count);
  const isFree = ({ first, end }: Name) => !hasAny(taken, first, end);
  const works = findWorks(tokens, regions).filter(({ first }) => isProse(first));
  for (const work of works) taken.fill(1, work.first, work.end);
  const firm = listed.filter((name) => isFirm(name, all) && isFree(name));
  for (const name of firm) taken.fill(1, name.first, name.end);

  const tagged: Name[] = [];
  for (const name of all.flatMap((name) => splitAtComma(tokens, name))) {
    const found = withParticle(tokens, name);
    if (hasAny(taken, found.firstToken, found.endToken)) continue;
    tagged.push(nameOf(tokens, found));
    taken.fill(1, found.firstToken, found.endToken);
  }
  const trusted = listed.filter((name) => TRUSTED_RULES.has(name.rule) && isFree(name));
  for (const name of trusted) taken.fill(1, name.first, name.end);

  const found = [...tagged, ...trusted];
  const votes = votesOf(tokens, found);
  const settled = found.map((name) => ofKind(name, votes.best(pieceKey(tokens, name))!));
  const acronyms = acronymsOf(tokens, settled);
  const elsewhere: Name[] = [];
  for (const name of listed) {
    if (!isFree(name)) continue;
    const kind = votes.best(pieceKey(tokens, name)) ?? (acronyms.has(tokens.word(name.first)) ? "ORGANIZATION" : null);
    if (kind) elsewhere.push({ ...name, kind, rule: "names/elsewhere", confidence: ELSEWHERE_CONFIDENCE });
  }
  return [...works, ...firm, ...settled, ...elsewhere].sort((a, b) => a.first - b.first);
}

/**
 * True for the names that come before the tagger's: kinds that only lists and grammar tell, and names that lists know to
 * be longer than the tagger thinks ("Baltic states"). `tagged` is in the order of the text.
 */
function isFirm({ first, end, kind, rule, known }: Name, tagged: readonly TaggedName[]): boolean {
  if (LISTED_KINDS.has(kind)) return rule !== "names/shape";
  if (!known || end - first === 1) return false;
  let low = 0;
  for (let high = tagged.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tagged[middle]!.endToken <= first) low = middle + 1;
    else high = middle;
  }
  const within = tagged[low];
  return (
    !!within &&
    first <= within.firstToken &&
    within.endToken <= end &&
    within.endToken - within.firstToken < end - first
  );
}

function hasAny(taken: Uint8Array, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (taken[token] === 1) return true;
  return false;
}

/** The tagger may leave the small word off with which a person's name begins: "al-Tarifi". */
function withParticle(tokens: TokenTable, name: TaggedName): TaggedName {
  if (name.kind !== "PERSON") return name;
  for (let length = LONGEST_PARTICLE; length > 0; length -= 1) {
    const firstToken = name.firstToken - length;
    if (firstToken >= 0 && particleStartLength(tokens, firstToken) === length) return { ...name, firstToken };
  }
  return name;
}

/** "Quillby, Ala." are two places. Organizations keep their commas ("Varg, Quill and Co."). */
function splitAtComma(tokens: TokenTable, name: TaggedName): TaggedName[] {
  if (name.kind !== "PLACE") return [name];
  const pieces: TaggedName[] = [];
  let firstToken = name.firstToken;
  for (let token = firstToken; token <= name.endToken; token += 1) {
    if (token < name.endToken && tokens.word(token) !== ",") continue;
    if (firstToken < token) pieces.push({ ...name, firstToken, endToken: token });
    firstToken = token + 1;
  }
  return pieces;
}

function nameOf(tokens: TokenTable, { firstToken, endToken, kind, confidence }: TaggedName): Name {
  const match = matchGazetteer(tokens, firstToken, endToken);
  const known = match && match.length === endToken - firstToken ? match.known : null;
  const titled = isTitleBefore(tokens, firstToken);
  const piece = { first: firstToken, end: endToken, known, titled };
  return {
    first: firstToken,
    end: endToken,
    known,
    titled,
    kind: kindOf(tokens, piece, kind),
    rule: "names/tagger",
    confidence: Math.round(confidence * 100) / 100,
  };
}

function ofKind(name: Name, kind: EntityKind): Name {
  if (kind === name.kind) return name;
  return { ...name, kind };
}

/** The tagger's kind, but for what the lists tell better: laws, events and works, and peoples as against places and persons. */
function kindOf(tokens: TokenTable, piece: NamePiece, kind: EntityKind): EntityKind {
  if (piece.known && KNOWN_KINDS.has(piece.known.kind)) return piece.known.kind;
  if (piece.known?.kind === "GROUP" && kind === "PERSON") return "GROUP";
  // "the White House said": a list of bodies knows better than a preposition before one.
  if (piece.known?.kind === "ORGANIZATION" && kind === "PLACE") return "ORGANIZATION";
  if (kind === "PLACE" && !piece.known && hasAmpersand(tokens, piece.first, piece.end)) return "ORGANIZATION";
  if (kind === "PERSON") return kindNamedAfterPeople(tokens, piece) ?? kind;
  if (kind === "ORGANIZATION" && isSlogan(tokens, piece)) return "OTHER";
  if (piece.known?.kind === "PLACE" && kind === "GROUP") return "PLACE";
  if (kind !== "OTHER") return kind;
  if (isAfterWorkNoun(tokens, piece.first)) return "WORK";
  const reading = classify(tokens, piece);
  return LISTED_KINDS.has(reading.kind) || reading.weight >= SURE_READING ? reading.kind : kind;
}

/** What speaks for the kinds of wordings: the tagger's summed confidence, and a full name of a person for its parts. */
function votesOf(tokens: TokenTable, names: readonly Name[]): KindVotes {
  const votes = new KindVotes();
  for (const { first, end, known, titled, kind, confidence } of names) {
    // A name without confidence still has its kind.
    votes.add(pieceKey(tokens, { first, end }), kind, Math.max(confidence, LEAST_CONFIDENCE));
    const isTown = end - first === 1 && !titled && isBeforeState(tokens, end);
    const defined = known ? null : isTown ? "PLACE" : definedKind(tokens, end);
    if (defined) votes.add(pieceKey(tokens, { first, end }), defined, DEFINED_WEIGHT);
    if (kind !== "PERSON") continue;
    for (let from = Math.max(first + 1, end - LONGEST_SURNAME); from < end; from += 1)
      votes.add(pieceKey(tokens, { first: from, end }), "PERSON", PART_WEIGHT * confidence);
  }
  return votes;
}

/** "Jackson, Miss.": the comma and a short form that is no word tell a town. */
function isBeforeState(tokens: TokenTable, end: number): boolean {
  if (tokens.word(end) !== "," || !tokens.word(end + 1).endsWith(".")) return false;
  return matchGazetteer(tokens, end + 1, end + 2)?.known.kind === "PLACE";
}

/** What the organizations named in full may be called for short: their capitals ("Bureau of Roads": BR). */
function acronymsOf(tokens: TokenTable, names: readonly Name[]): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (const { kind, first, end } of names) {
    if (kind !== "ORGANIZATION" || end - first < 2) continue;
    let capitals = "";
    for (let token = first; token < end; token += 1)
      if (tokens.letterCase[token] !== LetterCase.LOWER) capitals += tokens.word(token).charAt(0);
    acronyms.add(capitals);
  }
  return acronyms;
}
