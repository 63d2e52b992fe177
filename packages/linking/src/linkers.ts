import type { FindingOf, Noun } from "@newsgraph/core";
import { entityLinker } from "./entities.js";
import { eventLinker } from "./events.js";
import type { Linker } from "./linker.js";
import { statementLinker } from "./statements.js";
import { storyLinker } from "./stories.js";

/** The four linkers, by noun. `NOUNS` lists the nouns in the order in which they are linked. */
export const linkers: { readonly [N in Noun]: Linker<FindingOf[N]> } = {
  story: storyLinker,
  entity: entityLinker,
  statement: statementLinker,
  event: eventLinker,
};
