import { eq, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { quotes, statements } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import type { InsertRows } from "../write/insert.js";
import type { Described } from "./describe.js";

export async function describeStatements(
  db: Database,
  insert: InsertRows,
  things: readonly Described<"statement">[],
): Promise<void> {
  await insert(
    statements,
    things.map(({ thing, description }) => ({
      id: thing,
      text: description.text,
      speakerName: description.speakerName,
      speakerChainId: null,
      fullestId: description.fullest,
      earliestId: description.earliest,
      saidFirst: description.saidFrom,
      saidLast: description.saidTo,
      quotes: 0,
      stale: true,
    })),
    { key: ["id"], replace: ["text", "speakerName", "fullestId", "earliestId", "saidFirst", "saidLast"] },
  );
  const ofStatement = eq(quotes.statementId, statements.id);
  await db
    .update(statements)
    .set({
      // The speaker whom the fullest form names, else the earliest, else any.
      speakerChainId: sql`(
        select ${quotes.speakerChainId} from ${quotes} where ${ofStatement} and ${quotes.speakerChainId} is not null
        order by ${quotes.id} = ${statements.fullestId} desc, ${quotes.id} = ${statements.earliestId} desc, ${quotes.id}
        limit 1)`,
      quotes: sql`(select count(*) from ${quotes} where ${ofStatement})`,
      stale: false,
    })
    .where(
      isAnyOf(
        statements.id,
        things.map(({ thing }) => thing),
      ),
    );
}
