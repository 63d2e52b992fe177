import { ENTITY_KINDS } from "@newsgraph/core";
import type { Sentence } from "../document.js";
import { matchGazetteer } from "../lexicon/gazetteer.js";
import { LetterCase, TokenKind, type TokenTable } from "../sentences/token-table.js";
import { InList } from "./name-lists.js";
import { styleOf } from "./sentence-style.js";
import { PROPERTY_COUNT, Property, type WordProperties } from "./word-properties.js";

/** "Bank of the West": at most so many small words between two capitals. */
const LONGEST_LINK = 2;

/** What features of names ask of a document, by token. */
export interface NameColumns {
  readonly tokens: TokenTable;
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  readonly suffix: Int32Array;
  readonly cluster: Int32Array;
  /** Bits of `listsOf`. */
  readonly lists: Int32Array;
  /** 1 for a word that has a capital, unless it is one that sentences begin with. */
  readonly capital: Uint8Array;
  /** 1 for the first word of a sentence, marks before it not counted. */
  readonly initial: Uint8Array;
  /** Style of the token's sentence. */
  readonly style: Uint8Array;
  /** 0, or the kind of the known name the token stands in, its length and the token's place in it. */
  readonly gazetteer: Int32Array;
  /** First token of the run of capitals the token stands in, -1 outside. */
  readonly runFirst: Int32Array;
  /** Past the last token of that run. */
  readonly runEnd: Int32Array;
}

/** Reads the columns of a document whose tokens have their tags; `properties` are those of its words. Linear in the tokens. */
export function readNameColumns(
  tokens: TokenTable,
  sentences: readonly Sentence[],
  properties: WordProperties,
): NameColumns {
  const column = () => new Int32Array(tokens.count);
  const bytes = () => new Uint8Array(tokens.count);
  const columns: NameColumns = {
    tokens,
    lower: column(),
    shape: column(),
    suffix: column(),
    cluster: column(),
    lists: column(),
    capital: bytes(),
    initial: bytes(),
    style: bytes(),
    gazetteer: column(),
    runFirst: column().fill(-1),
    runEnd: column(),
  };
  for (let token = 0; token < tokens.count; token += 1) readToken(columns, token, properties.values);
  for (let token = 0; token < tokens.count; token += 1) if (isMereBeginner(columns, token)) columns.capital[token] = 0;
  for (const { firstToken, endToken } of sentences) {
    markInitial(columns, firstToken, endToken);
    columns.style.fill(styleOf(tokens, firstToken, endToken), firstToken, endToken);
    markRuns(columns, firstToken, endToken);
    markKnownNames(columns, firstToken, endToken);
  }
  return columns;
}

function readToken(columns: NameColumns, token: number, values: Int32Array): void {
  const { tokens } = columns;
  const at = tokens.wordId[token]! * PROPERTY_COUNT;
  columns.lower[token] = values[at + Property.LOWER]!;
  columns.shape[token] = values[at + Property.SHAPE]!;
  columns.suffix[token] = values[at + Property.SUFFIX_3]!;
  columns.cluster[token] = values[at + Property.CLUSTER]!;
  columns.lists[token] = values[at + Property.LISTS]!;
  if (tokens.kind[token] === TokenKind.WORD && tokens.letterCase[token]! >= LetterCase.TITLE)
    columns.capital[token] = 1;
}

/** True for "The" and "I" alone, but neither for "The Hague" nor for "WHO". */
function isMereBeginner({ tokens, lists, capital }: NameColumns, token: number): boolean {
  if (capital[token] === 0 || (lists[token]! & InList.BEGINNER) === 0 || capital[token + 1] === 1) return false;
  return tokens.letterCase[token] === LetterCase.TITLE;
}

function markInitial({ tokens, initial }: NameColumns, first: number, end: number): void {
  for (let token = first; token < end; token += 1) {
    initial[token] = 1;
    if (tokens.kind[token] === TokenKind.WORD || tokens.kind[token] === TokenKind.NUMBER) return;
  }
}

/** Marks the runs of words with capitals, joined over links ("Bank of the West"). */
function markRuns(columns: NameColumns, first: number, end: number): void {
  const { capital, runFirst, runEnd } = columns;
  for (let token = first; token < end; token += 1) {
    if (capital[token] === 0) continue;
    let runEnds = token + 1;
    for (let next = nextOfRun(columns, runEnds, end); next > 0; next = nextOfRun(columns, runEnds, end))
      runEnds = next + 1;
    runFirst.fill(token, token, runEnds);
    runEnd.fill(runEnds, token, runEnds);
    token = runEnds - 1;
  }
}

/** The next capital of the run that has come up to `from`, or -1 if it ends there. */
function nextOfRun({ capital, lists }: NameColumns, from: number, end: number): number {
  for (let token = from; token < end && token <= from + LONGEST_LINK; token += 1) {
    if (capital[token] === 1) return token;
    const mayLink = token === from ? InList.LINK : InList.LINK | InList.AFTER_LINK;
    if ((lists[token]! & mayLink) === 0) return -1;
  }
  return -1;
}

function markKnownNames({ tokens, capital, gazetteer }: NameColumns, first: number, end: number): void {
  for (let token = first; token < end; token += 1) {
    if (capital[token] === 0) continue;
    const match = matchGazetteer(tokens, token, end);
    if (!match) continue;
    const kind = ENTITY_KINDS.indexOf(match.known.kind) + 1;
    const last = token + match.length - 1;
    for (let within = token; within <= last; within += 1) {
      const place = within === token ? 1 : within === last ? 3 : 2;
      gazetteer[within] = kind * 16 + Math.min(3, match.length) * 4 + place;
    }
    token = last;
  }
}
