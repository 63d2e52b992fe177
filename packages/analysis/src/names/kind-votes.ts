import { ENTITY_KINDS, type EntityKind } from "@newsgraph/core";

const NUMBER_OF = new Map<EntityKind, number>(ENTITY_KINDS.map((kind, index) => [kind, index]));

/** What speaks for which kind of a wording, over a whole text: all names of one wording have one kind. */
export class KindVotes {
  readonly #weights = new Map<string, Float64Array>();

  add(wording: string, kind: EntityKind, weight: number): void {
    let weights = this.#weights.get(wording);
    if (!weights) {
      weights = new Float64Array(ENTITY_KINDS.length);
      this.#weights.set(wording, weights);
    }
    weights[NUMBER_OF.get(kind)!]! += weight;
  }

  /** The kind with the most weight, the first of equals in the order of ENTITY_KINDS; null for a wording nothing speaks for. */
  best(wording: string): EntityKind | null {
    const weights = this.#weights.get(wording);
    if (!weights) return null;
    let best = -1;
    for (let kind = 0; kind < weights.length; kind += 1)
      if (weights[kind]! > 0 && (best < 0 || weights[kind]! > weights[best]!)) best = kind;
    return best < 0 ? null : ENTITY_KINDS[best]!;
  }
}
