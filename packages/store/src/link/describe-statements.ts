import { and, eq, isNotNull, notInArray, or, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import { quotes, statements } from "../schema.js";
import { asTable, isAnyOf, listOf } from "../sqlite.js";
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
  await describeForms(db, things);
  const ofStatement = eq(quotes.statementId, statements.id);
  await db
    .update(statements)
    .set({
      // The speaker whom the fullest form names, else the earliest, else any.
      speakerChainId: sql`(
        select ${quotes.speakerChainId} from ${quotes} where ${ofStatement} and ${quotes.speakerChainId} is not null
        order by ${quotes.id} = ${statements.fullestId} desc, ${quotes.otherSpeaker}, ${quotes.id} = ${statements.earliestId} desc, ${quotes.id}
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

/**
 * Most quotes are the only form, or have the words of the fullest: a verdict is stored where it is another than VERBATIM, and
 * written where it differs. Quotes that the description leaves out have none.
 */
async function describeForms(db: Database, things: readonly Described<"statement">[]): Promise<void> {
  const forms = things.flatMap(({ description }) => description.forms);
  const left = notInArray(quotes.id, listOf(forms.map(({ quote }) => quote)));
  const isTold = or(isNotNull(quotes.verdict), eq(quotes.otherSpeaker, true));
  const isOf = isAnyOf(
    quotes.statementId,
    things.map(({ thing }) => thing),
  );
  await db
    .update(quotes)
    .set({ verdict: null, otherSpeaker: false })
    .where(and(isOf, isTold, left));
  const table = asTable(
    ["quote", "verdict", "other"],
    forms.map(({ quote, verdict, otherSpeaker }) => [quote, verdict, otherSpeaker ? "1" : "0"]),
  );
  const differs = sql`(${quotes.verdict} is not nullif(v.verdict, 'VERBATIM') or ${quotes.otherSpeaker} <> (v.other = '1'))`;
  await db
    .update(quotes)
    .set({ verdict: sql`nullif(v.verdict, 'VERBATIM')`, otherSpeaker: sql`v.other = '1'` })
    .from(table)
    .where(and(eq(quotes.id, sql`v.quote`), differs));
}
