import type { EntityFinding } from "@newsgraph/core";
import { entityLinker, link, MemoryIndex } from "../src/index.js";

let next = 0;
/** A chain of an article of its own, with these names. */
export function chain(
  kind: EntityFinding["kind"],
  name: string,
  aliases: string[] = [],
  more: Partial<EntityFinding> = {},
): EntityFinding {
  next += 1;
  return {
    id: `c${String(next).padStart(4, "0")}`,
    article: `a${next}`,
    kind,
    name,
    aliases,
    roles: [],
    beside: [],
    authority: null,
    mentions: 1,
    publishedAt: null,
    ...more,
  };
}

/** The ids of the chains of each entity. */
export async function groupsOf(findings: readonly EntityFinding[]) {
  const index = new MemoryIndex<EntityFinding>();
  index.write(findings);
  index.apply(await link(entityLinker, index, findings, []));
  return index.things().map(({ members }) => members);
}
