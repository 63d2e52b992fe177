import { areOtherSpeakers } from "@newsgraph/linking";
import type { Context } from "../context.js";

/** True for two speakers, as ids of entities, who are two entities and by their names cannot be one; false if either is unknown. */
export async function isGivenToAnother(
  first: string | null,
  second: string | null,
  { loaders }: Context,
): Promise<boolean> {
  if (first === null || second === null) return false;
  const [a, b] = await Promise.all([loaders.entity.load(first), loaders.entity.load(second)]);
  if (!a || !b || a.id === b.id) return false;
  return areOtherSpeakers([a.name, ...a.aliases], [b.name, ...b.aliases]);
}
