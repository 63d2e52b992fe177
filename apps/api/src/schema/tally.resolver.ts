import type { ArticleTally, EventTally, Interval, QuoteTally } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { COUNT_COST } from "../limits/limits.js";
import type { Connection } from "../relay/connection.js";
import { pageSize } from "../relay/page-args.js";
import { ArticleConnection } from "./article.type.js";
import { EventConnection } from "./event.type.js";
import { QuoteConnection } from "./quote.type.js";
import { EntityCount, MAX_TIMELINE, TimelineArgs, TimelineCount, TopArgs } from "./tally.type.js";

/** What a timeline says of itself, after what it counts by. */
const TIMELINE_NOTE = `in order, the latest ${MAX_TIMELINE} at most. What is undated, or dated less exactly than the interval, is not counted.`;

@Resolver(() => ArticleConnection)
export class ArticleTallyResolver {
  @FieldResolver(() => [TimelineCount], {
    complexity: COUNT_COST,
    description: `How many articles of the whole list were published when, ${TIMELINE_NOTE}`,
  })
  timeline(@Root() list: Connection<unknown, ArticleTally>, @Args(() => TimelineArgs) { interval }: TimelineArgs) {
    return timelineOf(list, interval);
  }

  @FieldResolver(() => [EntityCount], {
    complexity: COUNT_COST,
    description: "The entities that most articles of the whole list mention, those of the most first.",
  })
  topEntities(
    @Root() list: Connection<unknown, ArticleTally>,
    @Args(() => TopArgs) args: TopArgs,
    @Ctx() context: Context,
  ) {
    return topOf(list, "ENTITY", args, context);
  }
}

@Resolver(() => QuoteConnection)
export class QuoteTallyResolver {
  @FieldResolver(() => [TimelineCount], {
    complexity: COUNT_COST,
    description: `How many quotes of the whole list were said when, ${TIMELINE_NOTE}`,
  })
  timeline(@Root() list: Connection<unknown, QuoteTally>, @Args(() => TimelineArgs) { interval }: TimelineArgs) {
    return timelineOf(list, interval);
  }

  @FieldResolver(() => [EntityCount], {
    complexity: COUNT_COST,
    description: "Who said most quotes of the whole list, those of the most first.",
  })
  topSpeakers(
    @Root() list: Connection<unknown, QuoteTally>,
    @Args(() => TopArgs) args: TopArgs,
    @Ctx() context: Context,
  ) {
    return topOf(list, "SPEAKER", args, context);
  }

  @FieldResolver(() => [EntityCount], {
    complexity: COUNT_COST,
    description: "The entities that come up in most quotes of the whole list, those of the most first.",
  })
  topEntities(
    @Root() list: Connection<unknown, QuoteTally>,
    @Args(() => TopArgs) args: TopArgs,
    @Ctx() context: Context,
  ) {
    return topOf(list, "ABOUT", args, context);
  }
}

@Resolver(() => EventConnection)
export class EventTallyResolver {
  @FieldResolver(() => [TimelineCount], {
    complexity: COUNT_COST,
    description: `How many events of the whole list happened when, ${TIMELINE_NOTE}`,
  })
  timeline(@Root() list: Connection<unknown, EventTally>, @Args(() => TimelineArgs) { interval }: TimelineArgs) {
    return timelineOf(list, interval);
  }

  @FieldResolver(() => [EntityCount], {
    complexity: COUNT_COST,
    description: "The entities that took part in most events of the whole list, those of the most first.",
  })
  topEntities(
    @Root() list: Connection<unknown, EventTally>,
    @Args(() => TopArgs) args: TopArgs,
    @Ctx() context: Context,
  ) {
    return topOf(list, "PARTICIPANT", args, context);
  }
}

async function timelineOf<Name>(
  list: Connection<unknown, Name | Interval>,
  interval: Interval,
): Promise<TimelineCount[]> {
  const latestFirst = await list.tally(interval, MAX_TIMELINE);
  return latestFirst.map(({ value, count }) => ({ date: value, count })).reverse();
}

async function topOf<Name>(
  list: Connection<unknown, Name>,
  by: Name,
  args: TopArgs,
  { loaders }: Context,
): Promise<EntityCount[]> {
  const tallies = await list.tally(by, pageSize("first", TopArgs.sizeOf(args)));
  const entities = await Promise.all(tallies.map(({ value }) => loaders.entity.load(value)));
  return tallies.map(({ count }, index) => ({ count, entity: entities[index] })).filter(({ entity }) => entity); // one whose article was removed meanwhile
}
