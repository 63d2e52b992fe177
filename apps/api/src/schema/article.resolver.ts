import { type OriginEvidence as CoreOriginEvidence, type Provenance as CoreProvenance, surface } from "@newsgraph/core";
import type {
  ArticleCopy,
  ArticleRecord,
  ArticleText,
  EntityRecord,
  EventRecord,
  MentionRecord,
  QuoteRecord,
  StatementRecord,
  StoryRecord,
} from "@newsgraph/store";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { goneWhileReading } from "../errors.js";
import { LONG_TEXT_COST } from "../limits/limits.js";
import { connect, connectUnder } from "../relay/connect.js";
import type { Connection } from "../relay/connection.js";
import { ArticleArgs, articleFilter } from "./article.args.js";
import { Article, ArticleConnection, Copy, Paragraph, Provenance, Removed } from "./article.type.js";
import { EntityArgs, entityFilter } from "./entity.args.js";
import { EntityConnection } from "./entity.type.js";
import { EventArgs, eventFilter } from "./event.args.js";
import { EventConnection } from "./event.type.js";
import { MentionArgs, mentionFilter } from "./mention.args.js";
import { MentionConnection } from "./mention.type.js";
import { OriginEvidence } from "./origin.type.js";
import { QuoteArgs, quoteFilter } from "./quote.args.js";
import { QuoteConnection } from "./quote.type.js";
import { Revision } from "./revision.type.js";
import { StatementArgs, statementFilter } from "./statement.args.js";
import { StatementConnection } from "./statement.type.js";
import { Story } from "./story.type.js";

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => ArticleConnection, { description: "Articles, the latest first." })
  articles(@Args(() => ArticleArgs) args: ArticleArgs, @Ctx() { lists }: Context): Promise<Connection<ArticleRecord>> {
    const order = args.orderBy ?? ({ field: "PUBLISHED_AT", direction: "DESC" } as const);
    return connect(lists.articles, args, articleFilter(args.filterBy), order);
  }

  @FieldResolver(() => String, { nullable: true, description: "The headline. Null if the text has none." })
  title(@Root() article: ArticleRecord): string | null {
    return article.title?.value ?? null;
  }

  @FieldResolver(() => Provenance, { nullable: true, description: "How the title is known. Null if there is none." })
  titleSource(@Root() article: ArticleRecord, @Ctx() context: Context): Promise<Provenance | null> {
    return provenanceOf(article.title, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who published it ("CNN"). Null if nothing tells.' })
  outlet(@Root() article: ArticleRecord): string | null {
    return article.outlet?.value ?? null;
  }

  @FieldResolver(() => Provenance, { nullable: true, description: "How the outlet is known. Null if it is unknown." })
  outletSource(@Root() article: ArticleRecord, @Ctx() context: Context): Promise<Provenance | null> {
    return provenanceOf(article.outlet, context);
  }

  @FieldResolver(() => Provenance, {
    nullable: true,
    description: "How the date of publication is known. Null if it is unknown.",
  })
  publishedAtSource(@Root() article: ArticleRecord, @Ctx() context: Context): Promise<Provenance | null> {
    return provenanceOf(article.publishedAt, context);
  }

  @FieldResolver(() => String, {
    complexity: LONG_TEXT_COST,
    description:
      "The clean text: the headline as its first paragraph where there is one, then the body. All offsets count in it.",
  })
  async text(@Root() article: ArticleRecord, @Ctx() context: Context): Promise<string> {
    return (await textOf(article, context)).text;
  }

  @FieldResolver(() => [Paragraph], {
    complexity: LONG_TEXT_COST,
    description: "The paragraphs of the text, in order.",
  })
  async paragraphs(@Root() article: ArticleRecord, @Ctx() context: Context): Promise<Paragraph[]> {
    const { text, paragraphs } = await textOf(article, context);
    return paragraphs.map((paragraph) => ({ ...paragraph, text: surface(text, paragraph) }));
  }

  @FieldResolver(() => [Removed], {
    complexity: LONG_TEXT_COST,
    description: "Every piece of the file that is not part of the text, in order.",
  })
  async removed(@Root() article: ArticleRecord, @Ctx() context: Context): Promise<readonly Removed[]> {
    return (await textOf(article, context)).removed;
  }

  @FieldResolver(() => [String], {
    description:
      "Every file in which this article was seen, sorted, named from the folder that holds all files of the database.",
  })
  async files(@Root() article: ArticleRecord, @Ctx() context: Context): Promise<string[]> {
    const files = await context.loaders.files.load(article.id);
    return Promise.all(files.map(({ path }) => context.paths.shown(path)));
  }

  @FieldResolver(() => [Revision], {
    description: "What stood in its files before their content changed, the latest first; at most 100.",
  })
  async revisions(@Root() article: ArticleRecord, @Ctx() { loaders, paths }: Context): Promise<Revision[]> {
    const revisions = await loaders.revisions.load(article.id);
    return Promise.all(
      revisions.map(async (revision) => ({
        ...revision,
        path: await paths.shown(revision.path),
        replacedAt: revision.replacedAt === null ? null : new Date(revision.replacedAt),
      })),
    );
  }

  @FieldResolver(() => Story, {
    nullable: true,
    description:
      "The piece of reporting of which this article is a copy, maybe the only one. Null while it is not linked yet.",
  })
  async story(@Root() article: ArticleRecord, @Ctx() { loaders }: Context): Promise<StoryRecord | null> {
    return article.storyId === null ? null : loaders.story.load(article.storyId);
  }

  @FieldResolver(() => Copy, {
    nullable: true,
    description: "What it is to the article it was most likely copied from. Null for the origin of its story.",
  })
  copy(@Root() article: ArticleRecord): ArticleCopy | null {
    return article.copy;
  }

  @FieldResolver(() => [OriginEvidence], {
    description:
      "All that tells where it came from, or that another article came from it, also where that conflicts and nothing follows.",
  })
  originEvidence(@Root() article: ArticleRecord, @Ctx() { loaders }: Context): Promise<readonly CoreOriginEvidence[]> {
    return loaders.originEvidence.load(article.id);
  }

  @FieldResolver(() => ArticleConnection, {
    description: "The other articles of its story, those published first first. Empty if it was never copied.",
  })
  copies(
    @Root() article: ArticleRecord,
    @Args(() => ArticleArgs) args: ArticleArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ArticleRecord>> {
    const order = args.orderBy ?? ({ field: "PUBLISHED_AT", direction: "ASC" } as const);
    const filter = articleFilter(args.filterBy);
    return connectUnder(context, context.lists.articles, "copyId", article.id, args, filter, order);
  }

  @FieldResolver(() => QuoteConnection, { description: "The quotes in its text, in the order of the text." })
  quotes(
    @Root() article: ArticleRecord,
    @Args(() => QuoteArgs) args: QuoteArgs,
    @Ctx() context: Context,
  ): Promise<Connection<QuoteRecord>> {
    const order = args.orderBy ?? ({ field: "POSITION", direction: "ASC" } as const);
    return connectUnder(
      context,
      context.lists.quotes,
      "articleId",
      article.id,
      args,
      quoteFilter(args.filterBy),
      order,
    );
  }

  @FieldResolver(() => StatementConnection, { description: "The statements that it quotes, the latest said first." })
  statements(
    @Root() article: ArticleRecord,
    @Args(() => StatementArgs) args: StatementArgs,
    @Ctx() context: Context,
  ): Promise<Connection<StatementRecord>> {
    const order = args.orderBy ?? ({ field: "SAID_ON", direction: "DESC" } as const);
    const filter = statementFilter(args.filterBy);
    return connectUnder(context, context.lists.statements, "articleId", article.id, args, filter, order);
  }

  @FieldResolver(() => EntityConnection, {
    description: "The entities that it mentions, the most mentioned in the graph first.",
  })
  entities(
    @Root() article: ArticleRecord,
    @Args(() => EntityArgs) args: EntityArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EntityRecord>> {
    const order = args.orderBy ?? ({ field: "MENTIONS", direction: "DESC" } as const);
    const filter = entityFilter(args.filterBy);
    return connectUnder(context, context.lists.entities, "articleId", article.id, args, filter, order);
  }

  @FieldResolver(() => EventConnection, { description: "The events that it tells of, the latest first." })
  events(
    @Root() article: ArticleRecord,
    @Args(() => EventArgs) args: EventArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EventRecord>> {
    const order = args.orderBy ?? ({ field: "ON", direction: "DESC" } as const);
    return connectUnder(
      context,
      context.lists.events,
      "articleId",
      article.id,
      args,
      eventFilter(args.filterBy),
      order,
    );
  }

  @FieldResolver(() => MentionConnection, {
    description: "Where its text speaks of entities, in the order of the text.",
  })
  mentions(
    @Root() article: ArticleRecord,
    @Args(() => MentionArgs) args: MentionArgs,
    @Ctx() context: Context,
  ): Promise<Connection<MentionRecord>> {
    const order = { field: "POSITION", direction: "ASC" } as const;
    const filter = mentionFilter(args.filterBy);
    return connectUnder(context, context.lists.mentions, "articleId", article.id, args, filter, order);
  }
}

@Resolver(() => Copy)
export class CopyResolver {
  @FieldResolver(() => Article, { nullable: true })
  async origin(@Root() copy: ArticleCopy, @Ctx() { loaders }: Context): Promise<ArticleRecord | null> {
    return copy.originId === null ? null : loaders.article.load(copy.originId);
  }
}

async function textOf(article: ArticleRecord, { loaders }: Context): Promise<ArticleText> {
  const text = await loaders.articleText.load(article.id);
  if (!text) throw goneWhileReading("An article");
  return text;
}

async function provenanceOf(source: CoreProvenance | null, { loaders }: Context): Promise<Provenance | null> {
  if (!source) return null;
  const { known, from } = source;
  const article = known === "INFERRED" && from && !URL.canParse(from) ? await loaders.article.load(from) : null;
  return { known, article, url: article || known === "STATED" ? null : from };
}
