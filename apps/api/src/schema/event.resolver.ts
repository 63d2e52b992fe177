import type { EntityRecord, EventRecord, ReportRecord } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { connect } from "../relay/connect.js";
import { connectRows } from "../relay/connect-rows.js";
import type { Connection } from "../relay/connection.js";
import { PageArgs } from "../relay/page-args.js";
import { Entity } from "./entity.type.js";
import { EventArgs, eventFilter } from "./event.args.js";
import { Event, EventConnection, Participant } from "./event.type.js";
import { ReportConnection } from "./report.type.js";

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, { description: "What happened, the latest first." })
  events(@Args(() => EventArgs) args: EventArgs, @Ctx() { lists }: Context): Promise<Connection<EventRecord>> {
    const order = args.orderBy ?? ({ field: "ON", direction: "DESC" } as const);
    return connect(lists.events, args, eventFilter(args.filterBy), order);
  }

  @FieldResolver(() => Entity, { nullable: true, description: "Where it happened. Null if nothing tells." })
  async place(@Root() event: EventRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return event.placeId === null ? null : loaders.entity.load(event.placeId);
  }

  @FieldResolver(() => [Participant], { description: "Who took part, each entity once for each role." })
  async participants(@Root() event: EventRecord, @Ctx() { loaders }: Context): Promise<Participant[]> {
    const participants = await loaders.participants.load(event.id);
    const entities = await Promise.all(participants.map(({ entityId }) => loaders.entity.load(entityId)));
    return participants.map(({ role }, index) => ({ role, entity: entities[index] })).filter(({ entity }) => entity); // one whose article was removed meanwhile
  }

  @FieldResolver(() => Int, { description: "How many sentences tell of it." })
  reportCount(@Root() event: EventRecord): number {
    return event.reports;
  }

  @FieldResolver(() => ReportConnection, { description: "The sentences that tell of it: the evidence." })
  async reports(
    @Root() event: EventRecord,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ReportRecord>> {
    const reports = await loaders.reports.load(event.id);
    return connectRows("Report.ID.ASC", reports, ({ id }) => ({ key: id, id }), args);
  }
}
