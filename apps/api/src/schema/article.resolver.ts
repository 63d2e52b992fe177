import { type OriginEvidence as CoreOriginEvidence, type Provenance as CoreProvenance, surface } from "@newsgraph/core";
import type { ArticleCopy, ArticleRecord, ArticleText, StoryRecord } from "@newsgraph/store";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { goneWhileReading } from "../errors.js";
import { LONG_TEXT_COST } from "../limits/limits.js";
import { Article, Copy, Paragraph, Provenance, Removed } from "./article.type.js";
import { OriginEvidence } from "./origin.type.js";
import { Revision } from "./revision.type.js";
import { Story } from "./story.type.js";

@Resolver(() => Article)
export class ArticleResolver {
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
