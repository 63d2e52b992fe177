import { entityLinker } from "./entities.js";
import { eventLinker } from "./events.js";
import type { EntityFinding, EventFinding, StatementFinding, StoryFinding } from "./findings.js";
import type { Linker, Noun } from "./linker.js";
import { statementLinker } from "./statements.js";
import { storyLinker } from "./stories.js";

/** The findings that are joined to each noun. */
export interface FindingOf {
  readonly story: StoryFinding;
  readonly entity: EntityFinding;
  readonly statement: StatementFinding;
  readonly event: EventFinding;
}

/** The four linkers, by noun. `NOUNS` lists the nouns in the order in which they are linked. */
export const linkers: { readonly [N in Noun]: Linker<FindingOf[N]> } = {
  story: storyLinker,
  entity: entityLinker,
  statement: statementLinker,
  event: eventLinker,
};
