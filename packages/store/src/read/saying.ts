import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { SayingFilter } from "../model/filters.js";
import { type Conditions, hasBegunBy, isNotOverBefore, isReached, isReachedByName } from "./conditions.js";
import { chainsNamed, chainsOfEntity } from "./relations.js";

/** The conditions that quotes and statements share, over the columns in which either has its speaker and its days. */
export function sayingConditions(table: {
  readonly speakerChainId: SQLiteColumn;
  readonly saidFirst: SQLiteColumn;
  readonly saidLast: SQLiteColumn;
}): Conditions<SayingFilter> {
  return {
    speakerId: isReached(table.speakerChainId, chainsOfEntity),
    speakerName: isReachedByName(table.speakerChainId, chainsNamed),
    saidFrom: isNotOverBefore(table.saidLast),
    saidTo: hasBegunBy(table.saidFirst),
  };
}
