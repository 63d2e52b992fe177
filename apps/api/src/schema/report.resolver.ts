import type { EntityRecord, EventRecord, ReportRecord } from "@newsgraph/store";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Entity } from "./entity.type.js";
import { Event } from "./event.type.js";
import { Report } from "./report.type.js";

@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: "Where it happened, as this text tells. Null if it does not.",
  })
  async place(@Root() report: ReportRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return report.placeId === null ? null : loaders.entity.load(report.placeId);
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "The event that it tells of. Null while it is not linked yet.",
  })
  async event(@Root() report: ReportRecord, @Ctx() { loaders }: Context): Promise<EventRecord | null> {
    return report.eventId === null ? null : loaders.event.load(report.eventId);
  }
}
