import { LRUCache } from "lru-cache";

/** What a statement can be given; lists go in as JSON. */
export type Parameter = string | number | null;
export type Parameters = Readonly<Record<string, Parameter>>;

/** A statement that is parsed and planned, with named places for its parameters. */
export interface Prepared {
  /** Its rows, each an array of what the driver gives, in the order of the columns. */
  values(parameters: Parameters): Promise<readonly (readonly unknown[])[]>;
}

/** Shapes of statements kept per list. Clients use a handful; the limit is for those who try every combination of filters. */
const MAX_SHAPES = 200;

/**
 * Keeps statements by their shape: what of a request is written into the SQL. To build a statement and let SQLite plan it
 * costs more than to run it, so it is done once a shape.
 */
export function preparedByShape(): (shape: string, prepare: () => Prepared) => Prepared {
  const known = new LRUCache<string, Prepared>({ max: MAX_SHAPES });
  return (shape, prepare) => {
    const found = known.get(shape);
    if (found) return found;
    const made = prepare();
    known.set(shape, made);
    return made;
  };
}
