import { asc, getTableColumns, type InferSelectModel, isNotNull, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { LoadFilter } from "../model/filters.js";
import type { LoadRecord } from "../model/records.js";
import { refusals, runs } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { is } from "./conditions.js";
import { listing } from "./listing.js";
import type { LoadOrder, Reads } from "./reads.js";
import { rowsPerParent } from "./rows-per-parent.js";

type LoadReads = Pick<Reads, "loads" | "countLoads" | "loadsByIds" | "refusalsOf">;

export function loadReads(db: Database): LoadReads {
  const list = listing<RunRow, LoadRecord, LoadFilter, LoadOrder["field"], never>(db, {
    table: runs,
    id: runs.id,
    columns: getTableColumns(runs),
    computed: { id: (row) => String(row.id) },
    orders: { STARTED_AT: runs.startedAt },
    conditions: { finished: is(isNotNull(runs.finishedAt)) },
    parents: {},
  });
  const refusalsOf = db
    .select()
    .from(refusals)
    .where(isAnyOf(refusals.runId, sql.placeholder("ids")))
    .orderBy(asc(refusals.id))
    .prepare();
  return {
    loads: list.page,
    countLoads: list.count,
    loadsByIds: (ids) => list.byIds(ids),
    async refusalsOf(ids) {
      const rows = await refusalsOf.execute({ ids: JSON.stringify(ids) });
      return rowsPerParent(
        ids,
        rows,
        (row) => String(row.runId),
        ({ runId, path, code, message }) => ({ loadId: String(runId), path, code, message }),
      );
    },
  };
}

type RunRow = InferSelectModel<typeof runs>;
