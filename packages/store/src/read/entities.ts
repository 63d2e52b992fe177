import { and, asc, eq, getTableColumns, gte, type InferSelectModel, isNotNull, lt, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { EntityFilter } from "../model/filters.js";
import type { EntityRecord } from "../model/records.js";
import { nameKey } from "../name-key.js";
import { chains, entities, quoteAbouts } from "../schema.js";
import { isAnyOf } from "../sqlite.js";
import { type Condition, isOneOf, isReached, isReachedByName } from "./conditions.js";
import { listing } from "./listing.js";
import type { EntityOrder, EntityParent, Reads } from "./reads.js";
import { entitiesMentionedWith, entitiesNamed, entitiesOfArticle, toEntity } from "./relations.js";
import { rowsPerParent } from "./rows-per-parent.js";

const LAST_CHARACTER = "\u{10ffff}";

type EntityReads = Pick<
  Reads,
  "entities" | "countEntities" | "entitiesPerParent" | "countEntitiesPerParent" | "entitiesByIds" | "aboutOf"
>;

export function entityReads(db: Database): EntityReads {
  const list = listing<EntityRow, EntityRecord, EntityFilter, EntityOrder["field"], EntityParent>(db, {
    table: entities,
    id: entities.id,
    resolved: toEntity,
    columns: getTableColumns(entities),
    computed: {},
    orders: { NAME: entities.nameKey, MENTIONS: entities.mentions },
    conditions: {
      kind: isOneOf(entities.kind),
      namePrefix: nameStarts,
      name: isReachedByName(entities.id, entitiesNamed),
      articleId: isReached(entities.id, entitiesOfArticle),
      mentionedWithId: isReached(entities.id, entitiesMentionedWith),
    },
    parents: { articleId: { children: entitiesOfArticle, column: entities.id } },
  });
  const aboutOf = db
    .select({ quoteId: quoteAbouts.quoteId, entity: entities })
    .from(quoteAbouts)
    .innerJoin(chains, eq(chains.id, quoteAbouts.chainId))
    .innerJoin(entities, eq(entities.id, chains.entityId))
    .where(and(isAnyOf(quoteAbouts.quoteId, sql.placeholder("ids")), isNotNull(chains.entityId)))
    .orderBy(asc(quoteAbouts.quoteId), asc(quoteAbouts.ordinal))
    .prepare();
  return {
    entities: list.page,
    countEntities: list.count,
    entitiesPerParent: list.perParent,
    countEntitiesPerParent: list.countPerParent,
    entitiesByIds: (ids) => list.byIds(ids),
    async aboutOf(quoteIds) {
      const rows = await aboutOf.execute({ ids: JSON.stringify(quoteIds) });
      // Two chains of one quote may be one entity.
      const seen = new Set<string>();
      const first = rows.filter(({ quoteId, entity }) => {
        const pair = `${quoteId} ${entity.id}`;
        return !seen.has(pair) && seen.add(pair);
      });
      return rowsPerParent(
        quoteIds,
        first,
        (row) => row.quoteId,
        (row) => row.entity,
      );
    },
  };
}

type EntityRow = InferSelectModel<typeof entities>;

/** A range instead of LIKE: it uses the index and nothing in the prefix is a wildcard. */
const nameStarts: Condition<string> = {
  parameter: nameKey,
  holds: (prefix) => and(gte(entities.nameKey, prefix), lt(entities.nameKey, sql`${prefix} || ${LAST_CHARACTER}`))!,
};
