import { Stop } from "../sentences/token-table.js";
import type { QuoteText } from "./quote-text.js";

/** Most units in a window: no sentence of prose has more, and a text without stops takes no quadratic time. */
export const MOST_UNITS = 192;
/** At most so many units before the cue. */
const MOST_BEFORE = 96;
/** At most so many sentences in marks after the cue's own belong to it. */
const MOST_FOLLOWING = 8;

/**
 * What a cue can govern, in units: the tokens of its sentence, where each stretch between quotation marks is one unit, and
 * the sentences beside it that stand in marks as a whole. Made once and filled again for each cue.
 */
export class ReadingWindow {
  /** First token of each unit. */
  readonly first = new Int32Array(MOST_UNITS);
  /** Past its last token. */
  readonly end = new Int32Array(MOST_UNITS);
  /** Index of its region, or -1 for a single token. */
  readonly region = new Int32Array(MOST_UNITS);
  count = 0;
  /** The unit of the cue. */
  cue = 0;

  /** Fills the window for the cue at `token`, which stands in no region. */
  fill(text: QuoteText, token: number): void {
    const sentence = text.tokens.sentence[token]!;
    const { firstToken, endToken, paragraph } = text.sentences[sentence]!;
    let begin = token;
    let before = 0;
    while (begin > firstToken && before < MOST_BEFORE) {
      begin = unitStart(text, begin - 1);
      before += 1;
    }
    // “One.” “Two,” he said: the sentence before, in marks as a whole.
    if (begin <= firstToken && begin > 0 && text.regionEndsAt(begin - 1) && before < MOST_BEFORE) {
      const region = text.regions[text.regionAt[begin - 1]!]!;
      const start = text.sentences[text.tokens.sentence[region.firstToken]!]!;
      if (start.paragraph === paragraph && start.firstToken === region.firstToken) begin = region.firstToken;
    }
    this.count = 0;
    let at = begin;
    while (at < endToken && this.count < MOST_UNITS) {
      if (at === token) this.cue = this.count;
      at = this.#add(text, at);
    }
    for (
      let following = 0;
      following < MOST_FOLLOWING && this.count < MOST_UNITS && beginsMarked(text, at);
      following += 1
    ) {
      at = this.#add(text, at);
      // The rest of a sentence that begins in marks is no more than a stop; else the writer goes on.
      const sentenceAt = text.tokens.sentence[at - 1]!;
      if (at < text.sentences[sentenceAt]!.endToken && text.tokens.stop[at] === Stop.FINAL && this.count < MOST_UNITS)
        at = this.#add(text, at);
    }
  }

  #add(text: QuoteText, token: number): number {
    const region = text.regionAt[token]!;
    const end = region < 0 ? token + 1 : text.regions[region]!.endToken;
    this.first[this.count] = token;
    this.end[this.count] = end;
    this.region[this.count] = region;
    this.count += 1;
    return end;
  }
}

function unitStart(text: QuoteText, token: number): number {
  const region = text.regionAt[token]!;
  return region < 0 ? token : text.regions[region]!.firstToken;
}

/** True if a sentence begins at the token, and with it a stretch in marks. */
function beginsMarked(text: QuoteText, token: number): boolean {
  return (
    token < text.tokens.count &&
    text.regionStartsAt(token) &&
    text.sentences[text.tokens.sentence[token]!]!.firstToken === token
  );
}
