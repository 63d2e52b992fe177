import type { LoadRecord, RefusalRecord } from "@newsgraph/store";
import { Args, Ctx, FieldResolver, GraphQLISODateTime, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { connect } from "../relay/connect.js";
import { connectRows } from "../relay/connect-rows.js";
import type { Connection } from "../relay/connection.js";
import { PageArgs } from "../relay/page-args.js";
import { LoadArgs, loadFilter } from "./load.args.js";
import {
  Load,
  LoadConnection,
  LoadCount,
  LoadJoinedCount,
  LoadRefusalCount,
  LoadSetting,
  LoadStage,
  Refusal,
  RefusalConnection,
} from "./load.type.js";

@Resolver(() => Load)
export class LoadResolver {
  @Query(() => LoadConnection, { description: "The loader's runs, the latest first." })
  loads(@Args(() => LoadArgs) args: LoadArgs, @Ctx() { lists }: Context): Promise<Connection<LoadRecord>> {
    const order = args.orderBy ?? ({ field: "STARTED_AT", direction: "DESC" } as const);
    return connect(lists.loads, args, loadFilter(args.filterBy), order);
  }

  @FieldResolver(() => GraphQLISODateTime, { description: "When it started." })
  startedAt(@Root() load: LoadRecord): Date {
    return new Date(load.startedAt);
  }

  @FieldResolver(() => GraphQLISODateTime, {
    nullable: true,
    description: "When it ended. Null while it runs, and for ever if it was killed.",
  })
  finishedAt(@Root() load: LoadRecord): Date | null {
    return load.finishedAt === null ? null : new Date(load.finishedAt);
  }

  @FieldResolver(() => [LoadCount], { description: "What came of the files. Empty if it did not end." })
  counts(@Root() load: LoadRecord): LoadCount[] {
    return Object.entries(load.counts ?? {}).map(([outcome, count]) => ({ outcome, count }));
  }

  @FieldResolver(() => [LoadRefusalCount], {
    description: "How many files it refused, by reason. Empty if it did not end.",
  })
  refusalCounts(@Root() load: LoadRecord): LoadRefusalCount[] {
    return Object.entries(load.refusedByCode ?? {}).map(([code, count]) => ({ code, count }));
  }

  @FieldResolver(() => [LoadJoinedCount], {
    description: "How many findings joined others in one thing. Empty if it did not end.",
  })
  joined(@Root() load: LoadRecord): LoadJoinedCount[] {
    return Object.entries(load.joined ?? {}).map(([noun, count]) => ({ noun, count }));
  }

  @FieldResolver(() => [LoadStage], {
    description: "How long it waited for each of its stages. Empty if it did not end.",
  })
  stages(@Root() load: LoadRecord): LoadStage[] {
    return Object.entries(load.stageSeconds ?? {}).map(([stage, seconds]) => ({ stage, seconds }));
  }

  @FieldResolver(() => [LoadSetting], { description: "The settings with which it ran." })
  settings(@Root() load: LoadRecord): LoadSetting[] {
    return Object.entries(load.settings).map(([name, value]) => ({ name, value: JSON.stringify(value) }));
  }

  @FieldResolver(() => Int, { description: "How many files it refused." })
  refusalCount(@Root() load: LoadRecord): number {
    return load.refusals;
  }

  @FieldResolver(() => [String], {
    description: "The files and folders it was told to load, named as `Article.files` is.",
  })
  paths(@Root() load: LoadRecord, @Ctx() { paths }: Context): Promise<string[]> {
    return Promise.all(load.paths.map((path) => paths.shown(path)));
  }

  @FieldResolver(() => RefusalConnection, { description: "The files it refused, in the order in which it did." })
  async refusals(
    @Root() load: LoadRecord,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<RefusalRecord>> {
    const refusals = await loaders.refusals.load(load.id);
    return connectRows("Refusal.ORDER.ASC", refusals, ({ path }, index) => ({ key: index, id: path }), args);
  }
}

@Resolver(() => Refusal)
export class RefusalResolver {
  @FieldResolver(() => String, { description: "The file, named as `Article.files` is." })
  path(@Root() refusal: RefusalRecord, @Ctx() { paths }: Context): Promise<string> {
    return paths.shown(refusal.path);
  }

  @FieldResolver(() => String, { description: "What is wrong and what to do." })
  async message(@Root() { message, path }: RefusalRecord, @Ctx() { paths }: Context): Promise<string> {
    return message.replaceAll(path, await paths.shown(path));
  }
}
