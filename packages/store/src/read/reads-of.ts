import type { Database } from "../connection.js";
import { articleReads } from "./articles.js";
import { entityReads } from "./entities.js";
import { eventReads } from "./events.js";
import { idsAfter } from "./ids-after.js";
import { loadReads } from "./loads.js";
import { mentionReads } from "./mentions.js";
import { quoteReads } from "./quotes.js";
import type { Reads } from "./reads.js";
import { searchReads } from "./search.js";
import { statementReads } from "./statements.js";
import { storyReads } from "./stories.js";

/** All that can be read of a database. */
export function readsOf(db: Database): Reads {
  return {
    idsAfter: idsAfter(db),
    ...articleReads(db),
    ...entityReads(db),
    ...mentionReads(db),
    ...quoteReads(db),
    ...statementReads(db),
    ...eventReads(db),
    ...storyReads(db),
    ...loadReads(db),
    ...searchReads(db),
  };
}
