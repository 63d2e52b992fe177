import type { ArticleReading } from "@newsgraph/core";
import { read } from "./article.js";
import type { MarkedText } from "./marked-text.js";

/** Characters that are not white space, counted; and what was lost or left, for a person to read. */
export interface CleaningScore {
  kept: number;
  body: number;
  keptBody: number;
  /** Lines of body of which a character was cut. */
  readonly lost: string[];
  /** Lines that are no body and of which a character was kept. */
  readonly left: string[];
}

/** Cleans texts and scores what is kept, character by character (texts/README.md states the measure). */
export function scoreCleaning(texts: readonly MarkedText[]): CleaningScore {
  const score: CleaningScore = { kept: 0, body: 0, keptBody: 0, lost: [], left: [] };
  for (const { slug, source, isBody } of texts) {
    const isKept = keptCharacters(source, read(source));
    let start = 0;
    for (const line of source.split("\n")) {
      let [isLost, isLeft] = [false, false];
      for (let at = start; at < start + line.length; at += 1) {
        if (/\s/.test(source.charAt(at))) continue;
        if (isKept[at]) score.kept += 1;
        if (isBody[at]) score.body += 1;
        if (isKept[at] && isBody[at]) score.keptBody += 1;
        isLost ||= isBody[at]! && !isKept[at];
        isLeft ||= !isBody[at] && isKept[at]!;
      }
      if (isLost) score.lost.push(`${slug}: ${line}`);
      if (isLeft) score.left.push(`${slug}: ${line}`);
      start += line.length + 1;
    }
  }
  return score;
}

/** F1 of the kept characters in percent. */
export function f1({ kept, body, keptBody }: CleaningScore): number {
  return (200 * keptBody) / (kept + body);
}

/** For each character of the source, whether it stands in the clean text in a paragraph that is no caption. */
function keptCharacters(source: string, { text, paragraphs, removed }: ArticleReading): boolean[] {
  const isKept = new Array<boolean>(source.length).fill(false);
  let at = 0;
  const pass = (piece: string, offset: number | null) => {
    for (let i = 0; i < piece.length; i += 1) {
      if (/\s/.test(piece.charAt(i))) continue;
      while (/\s/.test(source.charAt(at))) at += 1;
      if (source.charAt(at) !== piece.charAt(i)) throw new Error(`The cleaning changed the text at "${piece}".`);
      if (offset !== null) isKept[at] = !isCaption(offset + i);
      at += 1;
    }
  };
  const captions = paragraphs.filter(({ role }) => role === "CAPTION");
  const isCaption = (offset: number) => captions.some(({ start, end }) => start <= offset && offset < end);
  let from = 0;
  for (const piece of removed) {
    pass(text.slice(from, piece.at), from);
    pass(piece.text, null);
    from = piece.at;
  }
  pass(text.slice(from), from);
  return isKept;
}
