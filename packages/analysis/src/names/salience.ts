import { lexicon } from "../lexicon/lookup.js";
import type { QuoteRegion } from "../sentences/quote-regions.js";
import type { TokenTable } from "../sentences/token-table.js";
import type { ChainedNames } from "./chain-names.js";
import type { Name } from "./name-piece.js";

/** How a chain was last spoken of. */
export interface Seen {
  readonly chain: number;
  /** Token where it was last spoken of. */
  readonly token: number;
  /** True if it stood there first in its sentence or before a verb: mostly a subject. */
  readonly subject: boolean;
  /** True if it stood there behind a preposition or before a possessive 's. */
  readonly oblique: boolean;
  /** True if it stood there as the one who speaks. */
  readonly speaking: boolean;
  readonly quoted: boolean;
  /** How often it has been spoken of. */
  readonly count: number;
}

/** How many of the chains spoken of last are kept. */
const MOST_CANDIDATES = 8;
const AUXILIARIES = new Set("is was has had will would could should may might did does also".split(" "));
const PREPOSITIONS = new Set(
  "of with by for to from under against at on than about after between like into near".split(" "),
);

/** Who has been spoken of lately, at a point in a text: people and organizations, each the last one first. */
export class Salience {
  readonly people: Seen[] = [];
  readonly organizations: Seen[] = [];
  readonly #quoted: Uint8Array;
  readonly #counts = new Map<number, number>();
  #subjectSentence = -1;

  constructor(
    readonly tokens: TokenTable,
    regions: readonly QuoteRegion[],
    readonly names: readonly Name[],
    readonly owner: Int32Array,
    readonly chained: ChainedNames,
  ) {
    this.#quoted = quotedTokens(tokens, regions);
  }

  isQuoted(token: number): boolean {
    return this.#quoted[token] === 1;
  }

  seeName(name: number): void {
    const { kind, first, end } = this.names[name]!;
    if (kind === "PERSON") this.seePerson(this.chained.chainOf[name]!, first, end);
    else if (kind === "ORGANIZATION") this.seeOrganization(this.chained.chainOf[name]!, first);
  }

  seePerson(chain: number, first: number, end: number): void {
    const { tokens } = this;
    const sentence = tokens.sentence[first]!;
    const possessive = tokens.lower(end) === "'s";
    const oblique = possessive || this.#isAfterPreposition(first);
    const speaking = lexicon.personVerbs.has(tokens.lower(end)) || lexicon.personVerbs.has(tokens.lower(first - 1));
    const isFirst = sentence !== this.#subjectSentence && !oblique;
    if (isFirst) this.#subjectSentence = sentence;
    const subject = isFirst || speaking || AUXILIARIES.has(tokens.lower(end));
    put(this.people, {
      chain,
      token: first,
      subject,
      oblique,
      speaking,
      quoted: this.isQuoted(first),
      count: this.#count(chain),
    });
  }

  seeOrganization(chain: number, token: number): void {
    const quoted = this.isQuoted(token);
    put(this.organizations, {
      chain,
      token,
      subject: false,
      oblique: false,
      speaking: false,
      quoted,
      count: this.#count(chain),
    });
  }

  #count(chain: number): number {
    const count = (this.#counts.get(chain) ?? 0) + 1;
    this.#counts.set(chain, count);
    return count;
  }

  #isAfterPreposition(first: number): boolean {
    const { tokens } = this;
    let before = first - 1;
    while (
      lexicon.honorifics.has(tokens.lower(before)) ||
      lexicon.roleNouns.has(tokens.lower(before)) ||
      /^(?:the|a|an|\.)$/.test(tokens.lower(before))
    )
      before -= 1;
    return PREPOSITIONS.has(tokens.lower(before));
  }
}

function put(list: Seen[], seen: Seen): void {
  const at = list.findIndex(({ chain }) => chain === seen.chain);
  if (at >= 0) list.splice(at, 1);
  list.unshift(seen);
  if (list.length > MOST_CANDIDATES) list.pop();
}

/** 1 for each token within quotation marks. */
function quotedTokens(tokens: TokenTable, regions: readonly QuoteRegion[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let done = 0;
  for (const region of regions) {
    const last = tokens.at(region.end - 1);
    for (let token = Math.max(done, tokens.at(region.start)); token <= last && token < tokens.count; token += 1)
      quoted[token] = 1;
    done = Math.max(done, last + 1);
  }
  return quoted;
}
