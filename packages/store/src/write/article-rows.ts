import { nameKey, outletKey } from "../name-key.js";
import type {
  articles,
  chains,
  dates,
  leads,
  mentions,
  participants,
  quoteAbouts,
  quotes,
  reports,
  texts,
} from "../schema.js";
import type { ArticleInput } from "../store.js";
import { chainRows, mentionRows } from "./chain-rows.js";
import { dateRows } from "./date-rows.js";
import { findingIds } from "./finding-ids.js";
import { type ChainAt, daysOf } from "./finding-rows.js";
import type { Row } from "./insert.js";
import { quoteRows } from "./quote-rows.js";
import { reportRows } from "./report-rows.js";

/** All rows of one article, in the order in which foreign keys let them be written. */
export interface ArticleRows {
  readonly articles: readonly Row<typeof articles>[];
  readonly texts: readonly Row<typeof texts>[];
  readonly leads: readonly Row<typeof leads>[];
  readonly chains: readonly Row<typeof chains>[];
  readonly mentions: readonly Row<typeof mentions>[];
  readonly dates: readonly Row<typeof dates>[];
  readonly quotes: readonly Row<typeof quotes>[];
  readonly quoteAbouts: readonly Row<typeof quoteAbouts>[];
  readonly reports: readonly Row<typeof reports>[];
  readonly participants: readonly Row<typeof participants>[];
}

/** The rows of an article: a pure function of what analysis found. */
export function articleRows(input: ArticleInput): ArticleRows {
  const { id, analysis } = input;
  const { article } = analysis;
  const chainIds = findingIds(
    id,
    "chain",
    analysis.chains.map((chain) => [chain.kind, chain.name]),
  );
  const chainAt: ChainAt = (index) => (index === null ? null : chainIds[index]!);
  return {
    articles: [articleRow(input)],
    texts: [
      {
        articleId: id,
        text: article.text,
        paragraphs: article.paragraphs,
        sentences: analysis.sentences,
        removed: article.removed,
        sketch: Buffer.from(input.sketch.buffer, input.sketch.byteOffset, input.sketch.byteLength),
      },
    ],
    leads: [{ articleId: id, lead: input.lead }],
    chains: chainRows(id, analysis, chainIds),
    mentions: mentionRows(id, analysis, chainAt),
    dates: dateRows(id, analysis),
    ...quoteRows(input, chainAt),
    ...reportRows(input, chainAt),
  };
}

function articleRow({ id, analysis, analysisVersion }: ArticleInput): Row<typeof articles> {
  const { title, outlet, publishedAt, ...reading } = analysis.article;
  const days = daysOf(publishedAt);
  return {
    id,
    title: title?.value ?? null,
    titleKnown: title?.known ?? null,
    titleSource: title?.from ?? null,
    titleKey: title && nameKey(title.value),
    outlet: outlet?.value ?? null,
    outletKnown: outlet?.known ?? null,
    outletSource: outlet?.from ?? null,
    outletKey: outlet && outletKey(outlet.value),
    byline: reading.byline,
    dateline: reading.dateline,
    publishedValue: publishedAt?.value ?? null,
    publishedPrecision: publishedAt?.precision ?? null,
    publishedKnown: publishedAt?.known ?? null,
    publishedSource: publishedAt?.from ?? null,
    publishedFirst: days.first,
    publishedLast: days.last,
    language: reading.language,
    sourceUrls: reading.sourceUrls,
    encoding: reading.encoding,
    analysisVersion,
    linked: false,
    node: null,
    storyId: null,
    copyRelation: null,
    originId: null,
    againstId: null,
    aligned: true,
    similarity: null,
  };
}
