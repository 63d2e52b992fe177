/** A quote of a story, as far as what it retells depends on it. */
export interface QuoteInStory {
  readonly id: string;
  /** The quote with which it is aligned in the article that its article is held against. */
  readonly counterpartId: string | null;
  readonly hasSpeaker: boolean;
}

/**
 * The quote in whose place each quote is linked: of those that their counterparts lead together the one nearest to their end,
 * if possible one whose speaker is known. Two copies of which neither is known to come from the other are each other's counterpart:
 * then the quote of the smallest id is the end. Null for the chosen quotes and for those that stand alone; the order of
 * the quotes does not matter.
 */
export function resolveRetold(quotes: readonly QuoteInStory[]): ReadonlyMap<string, string | null> {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const ends = new Map<string, End>();
  for (const { id } of quotes) noteEnd(id, byId, ends);
  const chosen = new Map<string, Placed>();
  for (const quote of quotes) {
    const { end, steps } = ends.get(quote.id)!;
    const best = chosen.get(end);
    if (!best || isBetter({ quote, steps }, best)) chosen.set(end, { quote, steps });
  }
  return new Map(
    quotes.map(({ id }) => {
      const { quote } = chosen.get(ends.get(id)!.end)!;
      return [id, quote.id === id ? null : quote.id];
    }),
  );
}

interface End {
  readonly end: string;
  /** Counterparts between a quote and the end. */
  readonly steps: number;
}

/** Follows the counterparts from a quote, and notes the end for all on the way; where they lead in a circle it is the smallest id of the circle. */
function noteEnd(id: string, quotes: ReadonlyMap<string, QuoteInStory>, ends: Map<string, End>): void {
  const path: string[] = [];
  const places = new Map<string, number>();
  let at: string | null = id;
  while (at !== null && quotes.has(at) && !ends.has(at) && !places.has(at)) {
    places.set(at, path.push(at) - 1);
    at = quotes.get(at)!.counterpartId;
  }
  const first = at === null ? undefined : places.get(at);
  if (first !== undefined) {
    const circle = path.splice(first);
    const [end] = [...circle].sort();
    const place = circle.indexOf(end!);
    for (const [i, member] of circle.entries()) {
      ends.set(member, { end: end!, steps: (place - i + circle.length) % circle.length });
    }
    at = circle[0]!;
  }
  for (const member of path.reverse()) {
    const next = at === null ? undefined : ends.get(at);
    ends.set(member, next ? { end: next.end, steps: next.steps + 1 } : { end: member, steps: 0 });
    at = member;
  }
}

interface Placed extends Pick<End, "steps"> {
  readonly quote: QuoteInStory;
}

function isBetter(a: Placed, b: Placed): boolean {
  if (a.quote.hasSpeaker !== b.quote.hasSpeaker) return a.quote.hasSpeaker;
  return a.steps !== b.steps ? a.steps < b.steps : a.quote.id < b.quote.id;
}
