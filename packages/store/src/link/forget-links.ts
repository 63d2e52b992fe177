import { NOUNS } from "@newsgraph/core";
import { isNotNull, or } from "drizzle-orm";
import type { Connection } from "../connection.js";
import {
  articles,
  linkEdges,
  linkKeys,
  linkNodes,
  linkRemovals,
  linkVersions,
  originEvidence,
  quotes,
} from "../schema.js";
import { TABLES } from "./nouns.js";

/** See `Store.forgetLinks`. */
export function forgetLinks({ db, transaction }: Connection): Promise<void> {
  return transaction(async () => {
    for (const table of [linkVersions, linkNodes, linkKeys, linkEdges, linkRemovals, originEvidence])
      await db.delete(table);
    // Things first let go of their findings: deleting them one by one would search the findings of each.
    for (const noun of NOUNS) {
      const { findings, node, thing, thingColumn, things } = TABLES[noun];
      await db
        .update(findings)
        .set({ [thingColumn]: null, node: null })
        .where(or(isNotNull(thing), isNotNull(node)));
      await db.delete(things);
    }
    await db.update(articles).set({
      linked: false,
      copyRelation: null,
      originId: null,
      againstId: null,
      similarity: null,
      aligned: true,
    });
    await db.update(quotes).set({ counterpartId: null, retellsId: null, verdict: null, otherSpeaker: false });
  });
}
