import { TokenKind } from "@newsgraph/analysis/stages";
import { Chance } from "./chance.js";
import type { Substitutes } from "./substitutes.js";
import type { TaggedText } from "./tagged-text.js";

/** How strongly a text is rewritten. All are shares, 0 to 1. */
export interface RewriteStrength {
  /** Of all running words, names and function words counted, so many are swapped for a substitute; fewer if not so many have one. */
  readonly swapped: number;
  /** Of the sentences, so many are dropped. */
  readonly dropped: number;
}

/** A text in other words. */
export interface Rewrite {
  readonly text: string;
  /** Share of the running words that were swapped. */
  readonly swapped: number;
}

const QUOTATION_MARKS = /[“”„«»"]|(?<![\p{L}\p{N}])[‘']|''|``|(?<=[\p{P}\s])[’'](?![\p{L}\p{N}])/gu;
/** Machine rewriting opens contractions; the ambiguous "'s" and "'d" stay. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan[’']t\b/g, "cannot"],
  [/\bwon[’']t\b/g, "will not"],
  [/\b(is|are|was|were|do|does|did|has|have|had|would|should|could)n[’']t\b/g, "$1 not"],
  [/\b(I|you|we|they|You|We|They)[’'](?:re|m)\b/g, "$1 are"],
  [/\b(\w+)[’']ve\b/g, "$1 have"],
  [/\b(\w+)[’']ll\b/g, "$1 will"],
];
/** A sentence swaps places with the next this often, a paragraph too. */
const REORDERED = 0.1;
/** A word is written twice this often, as careless machines do. */
const DOUBLED = 0.01;
/** The end is cut off by at most this share of the paragraphs. */
const MOST_CUT = 0.15;

/**
 * A text as a machine rewrites it to hide where it comes from: quotation marks dropped, words swapped, contractions opened, a
 * few words doubled, sentences dropped and reordered, paragraphs reordered and the end cut. A function of its arguments.
 */
export function rewriteText(
  source: TaggedText,
  { swapped, dropped }: RewriteStrength,
  substitutes: Substitutes,
  seed: number,
): Rewrite {
  const chance = new Chance(seed);
  const words = swapWords(source, swapped, substitutes, chance);
  const kept = source.sentences.filter((_, place) => place === 0 || !chance.isTrue(dropped));
  const paragraphs: string[][] = source.paragraphs.map(() => []);
  for (const sentence of kept)
    paragraphs[sentence.paragraph]!.push(openMarks(writeSentence(source, sentence, words.by, chance)));
  for (const sentences of paragraphs) swapNeighbours(sentences, 0, chance);
  const filled = paragraphs.filter((sentences) => sentences.length > 0);
  filled.length = Math.max(1, filled.length - Math.floor(filled.length * MOST_CUT * chance.share()));
  swapNeighbours(filled, 1, chance); // the headline stays first
  return { text: filled.map((sentences) => sentences.join(" ")).join("\n\n"), swapped: words.share };
}

/** What stands for each swapped token, and the share of running words that is. */
export function swapWords(source: TaggedText, share: number, substitutes: Substitutes, chance: Chance) {
  const { tokens } = source;
  const all = Array.from({ length: tokens.count }, (_, token) => token);
  const words = all.filter((token) => tokens.kind[token] === TokenKind.WORD || tokens.kind[token] === TokenKind.NUMBER);
  const open = words.filter((token) => substitutes.has(source, token));
  const chosen = chance.some(open, Math.round(share * words.length));
  const by = new Map(chosen.map((token) => [token, substitutes.pick(source, token, chance)]));
  return { by, share: words.length === 0 ? 0 : by.size / words.length };
}

function writeSentence(
  { text, tokens }: TaggedText,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  by: ReadonlyMap<number, string>,
  chance: Chance,
): string {
  let written = "";
  for (let token = firstToken; token < endToken; token++) {
    if (token > firstToken) written += text.slice(tokens.end[token - 1], tokens.start[token]);
    const word = by.get(token) ?? tokens.word(token);
    const isDoubled = tokens.kind[token] === TokenKind.WORD && chance.isTrue(DOUBLED);
    written += isDoubled ? `${word} ${word}` : word;
  }
  return written;
}

function openMarks(sentence: string): string {
  let opened = sentence;
  for (const [short, full] of CONTRACTIONS) opened = opened.replace(short, full);
  return opened.replace(QUOTATION_MARKS, "");
}

function swapNeighbours<T>(items: T[], first: number, chance: Chance): void {
  for (let place = first; place + 1 < items.length; place++) {
    if (!chance.isTrue(REORDERED)) continue;
    [items[place], items[place + 1]] = [items[place + 1]!, items[place]!];
  }
}
