import type { SplitText } from "../document.js";
import { matchGazetteer } from "../lexicon/gazetteer.js";
import { lexicon } from "../lexicon/lookup.js";
import { LetterCase, type TokenTable } from "../sentences/token-table.js";
import { classify } from "./classify.js";
import { CaseStyle, type Evidence, isCapitalised } from "./evidence.js";
import { type Name, pieceKey } from "./name-piece.js";
import { isTitleWord } from "./split-run.js";

/** No name of the body is looked for in headlines beyond this many tokens. */
const LONGEST_NAME = 10;

/**
 * Finds the names in headlines, where every word has a capital and so none tells anything: names of the body, names the
 * lexicon knows, and a first name with the unknown word after it.
 */
export function findHeadlineNames({ tokens, sentences }: SplitText, evidence: Evidence, body: readonly Name[]): Name[] {
  const inBody = indexBody(tokens, body);
  const found: Name[] = [];
  sentences.forEach(({ firstToken, endToken }, index) => {
    const style = evidence.style[index];
    if (style === CaseStyle.PROSE) return;
    for (let token = firstToken; token < endToken; token += 1) {
      if (!isCapitalised(tokens, token)) continue;
      const name =
        longer(inBody.match(token, endToken), matchKnown(tokens, token, endToken, style === CaseStyle.CAPITALS)) ??
        matchFirstName(tokens, evidence, token, endToken);
      if (!name) continue;
      found.push(name);
      token = name.end - 1;
    }
  });
  return found;
}

function longer(a: Name | null, b: Name | null): Name | null {
  if (!a || !b) return a ?? b;
  return b.end > a.end ? b : a;
}

function matchKnown(tokens: TokenTable, token: number, endToken: number, capitals: boolean): Name | null {
  const match = matchGazetteer(tokens, token, endToken);
  if (!match) return null;
  const word = tokens.lower(token);
  const isAcronym = tokens.letterCase[token] === LetterCase.UPPER && !capitals;
  if (match.length === 1 && !isAcronym && lexicon.ordinary.has(word)) return null;
  if (match.length === 1 && capitals && word.length < 4) return null; // "US" or "us"?
  return {
    first: token,
    end: token + match.length,
    known: match.known,
    titled: false,
    kind: match.known.kind,
    rule: "names/headline",
    confidence: 0.75,
  };
}

function matchFirstName(tokens: TokenTable, evidence: Evidence, token: number, endToken: number): Name | null {
  const word = tokens.lower(token);
  if (!lexicon.firstNames.has(word) || lexicon.plain.has(word) || evidence.seenLower.has(word)) return null;
  const next = token + 1;
  const last = tokens.lower(next);
  // A word in -s may be the verb: "Ada Urges Calm".
  if (next >= endToken || !isCapitalised(tokens, next) || last.endsWith("s")) return null;
  if (lexicon.ordinary.has(last) || evidence.seenLower.has(last) || isTitleWord(last)) return null;
  const piece = { first: token, end: next + 1, known: null, titled: false };
  const { kind } = classify(tokens, piece);
  return kind === "PERSON" ? { ...piece, kind, rule: "names/headline", confidence: 0.6 } : null;
}

/** Looks names of the body up in a headline: whole names, and surnames of people. */
function indexBody(tokens: TokenTable, body: readonly Name[]) {
  const byKey = new Map<string, Name>();
  const longest = new Map<string, number>();
  const enter = (key: string, first: string, length: number, name: Name) => {
    if (length > LONGEST_NAME || byKey.has(key)) return;
    byKey.set(key, name);
    longest.set(first, Math.max(longest.get(first) ?? 0, length));
  };
  for (const name of body) {
    enter(pieceKey(tokens, name), tokens.lower(name.first), name.end - name.first, name);
    const last = tokens.lower(name.end - 1);
    if (name.kind === "PERSON") enter(last, last, 1, name);
  }
  return {
    match(token: number, endToken: number): Name | null {
      const most = Math.min(longest.get(tokens.lower(token)) ?? 0, endToken - token);
      for (let length = most; length > 0; length -= 1) {
        const name = byKey.get(pieceKey(tokens, { first: token, end: token + length }));
        if (!name) continue;
        const { known, kind } = name;
        return {
          first: token,
          end: token + length,
          known,
          titled: false,
          kind,
          rule: "names/headline",
          confidence: 0.75,
        };
      }
      return null;
    },
  };
}
