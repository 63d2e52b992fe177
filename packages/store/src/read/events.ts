import type { ParticipantRole } from "@newsgraph/core";
import { and, asc, eq, getTableColumns, type InferSelectModel, sql } from "drizzle-orm";
import type { Database } from "../connection.js";
import type { EventFilter } from "../model/filters.js";
import type { EventRecord, ReportRecord } from "../model/records.js";
import type { EventTally } from "../model/tally.js";
import { chains, dates, events, participants, reports } from "../schema.js";
import { hasBegunBy, hasWords, isAtLeast, isNotOverBefore, isOneOf, isReached, isReachedByName } from "./conditions.js";
import { type DateRow, dateColumns, findingDate, partialDate } from "./dates.js";
import { type ListSpec, listing } from "./listing.js";
import type { EventOrder, EventParent, Reads } from "./reads.js";
import { eventsAtPlace, eventsOfArticle, eventsWithEntity, eventsWithNamed, toEvent } from "./relations.js";
import { rowsPerParent } from "./rows-per-parent.js";
import type { Computed } from "./stored-record.js";
import { byInterval, tallying } from "./tallying.js";

type EventReads = Pick<
  Reads,
  | "events"
  | "countEvents"
  | "eventsPerParent"
  | "countEventsPerParent"
  | "tallyEvents"
  | "tallyEventsPerParent"
  | "eventsByIds"
  | "reportsOf"
  | "participantsOf"
>;

export function eventReads(db: Database): EventReads {
  const spec: ListSpec<EventRow, EventRecord, EventFilter, EventOrder["field"], EventParent> = {
    table: events,
    id: events.id,
    resolved: toEvent,
    columns: getTableColumns(events),
    computed,
    orders: { ON: events.onFirst, STORIES: events.stories },
    conditions: {
      participantId: isReached(events.id, eventsWithEntity),
      participantName: isReachedByName(events.id, eventsWithNamed),
      type: isOneOf(events.type),
      from: isNotOverBefore(events.onLast),
      to: hasBegunBy(events.onFirst),
      placeId: isReached(events.id, eventsAtPlace),
      modality: isOneOf(events.modality),
      minimumStories: isAtLeast(events.stories),
      articleId: isReached(events.id, eventsOfArticle),
      text: hasWords(events.seq, "events_fts"),
    },
    parents: {
      articleId: { children: eventsOfArticle, column: events.id },
      participantId: { children: eventsWithEntity, column: events.id },
    },
  };
  const list = listing(db, spec);
  const tallies = tallying<EventFilter, EventTally, EventParent>(db, spec, {
    ...byInterval(events.onFirst, events.onLast),
    PARTICIPANT: {
      value: chains.entityId,
      join: sql`join ${reports} on ${reports.eventId} = ${events.id} join ${participants} on ${participants.reportId} = ${reports.id} join ${chains} on ${chains.id} = ${participants.chainId}`,
      first: "MOST",
    },
  });
  const ids = sql.placeholder("ids");
  const reportsOf = db
    .select({ parent: sql<string>`asked.parent`, report: reports, date: dateColumns })
    .from(sql`(${toEvent(ids)}) as asked`)
    .innerJoin(reports, sql`${reports.eventId} = asked.child`)
    .leftJoin(dates, and(eq(dates.articleId, reports.articleId), eq(dates.ordinal, reports.onDate)))
    .orderBy(asc(reports.id))
    .prepare();
  // A chain that is not linked yet stands for its entity.
  const entityId = sql<string>`coalesce(${chains.entityId}, ${chains.id})`.as("entity_id");
  const participantsOf = db
    .selectDistinct({ eventId: sql<string>`asked.parent`.as("event_id"), entityId, role: participants.role })
    .from(sql`(${toEvent(ids)}) as asked`)
    .innerJoin(reports, sql`${reports.eventId} = asked.child`)
    .innerJoin(participants, eq(participants.reportId, reports.id))
    .innerJoin(chains, eq(chains.id, participants.chainId))
    .orderBy(sql`event_id`, byRole, sql`entity_id`)
    .prepare();
  return {
    events: list.page,
    countEvents: list.count,
    eventsPerParent: list.perParent,
    countEventsPerParent: list.countPerParent,
    tallyEvents: tallies.tally,
    tallyEventsPerParent: tallies.tallyPerParent,
    eventsByIds: (ids) => list.byIds(ids),
    async reportsOf(eventIds) {
      const rows = await reportsOf.execute({ ids: JSON.stringify(eventIds) });
      return rowsPerParent(
        eventIds,
        rows,
        (row) => row.parent,
        (row) => reportRecord(row.report, row.date),
      );
    },
    async participantsOf(eventIds) {
      const rows = await participantsOf.execute({ ids: JSON.stringify(eventIds) });
      return rowsPerParent(
        eventIds,
        rows,
        (row) => row.eventId,
        (row) => row,
      );
    },
  };
}

/** Who acts, who is acted upon, then the rest. */
const byRole = sql`case ${participants.role} when ${"ACTOR" satisfies ParticipantRole} then 0 when ${"RECIPIENT" satisfies ParticipantRole} then 1 else 2 end`;

type EventRow = InferSelectModel<typeof events>;

const computed: Computed<EventRow, EventRecord> = {
  on: (row) => partialDate(row.onValue, row.onPrecision),
  placeId: (row) => row.placeChainId,
  storyCount: (row) => row.stories,
};

function reportRecord(row: InferSelectModel<typeof reports>, date: DateRow | null): ReportRecord {
  const { ordinal: _, onDate: _onDate, onFirst: _onFirst, onLast: _onLast, placeChainId, ...report } = row;
  return { ...report, on: date && findingDate(date), placeId: placeChainId };
}
