import type { Analysis } from "@newsgraph/core";
import { nodeId, surface } from "@newsgraph/core";
import type { chains, mentions } from "../schema.js";
import { type ChainAt, findingRow } from "./finding-rows.js";
import type { Row } from "./insert.js";

/** What an article is about shows in the people it names most; more would tell of it again. */
const MOST_BESIDE = 8;

/** A row for each chain of the article; `ids` are theirs. */
export function chainRows(articleId: string, analysis: Analysis, ids: readonly string[]): Row<typeof chains>[] {
  const counts = new Uint32Array(ids.length);
  for (const { chain } of analysis.mentions) if (chain !== null) counts[chain]! += 1;
  const people = analysis.chains
    .map(({ kind, name }, ordinal) => ({ kind, name, ordinal, mentions: counts[ordinal]! }))
    .filter(({ kind }) => kind === "PERSON")
    .sort((a, b) => b.mentions - a.mentions || a.ordinal - b.ordinal)
    .slice(0, MOST_BESIDE + 1);
  const besideOf = (place: number) =>
    people
      .filter(({ ordinal }) => ordinal !== place)
      .slice(0, MOST_BESIDE)
      .map(({ name }) => name);
  return analysis.chains.map((chain, ordinal) => ({
    id: ids[ordinal]!,
    articleId,
    ordinal,
    kind: chain.kind,
    name: chain.name,
    aliases: chain.aliases,
    roles: chain.roles,
    beside: chain.kind === "PERSON" ? besideOf(ordinal) : [],
    mentions: counts[ordinal]!,
    naming: nodeId("naming", JSON.stringify([chain.kind, chain.name, chain.aliases, chain.roles])),
    publishedValue: analysis.article.publishedAt?.value ?? null,
    authority: null,
    node: null,
    entityId: null,
  }));
}

/** A row for each mention of the article. */
export function mentionRows(
  articleId: string,
  { article, ...analysis }: Analysis,
  chainAt: ChainAt,
): Row<typeof mentions>[] {
  return analysis.mentions.map((mention, ordinal) => ({
    articleId,
    ...findingRow(mention, ordinal),
    text: surface(article.text, mention),
    kind: mention.kind,
    form: mention.form,
    chainId: chainAt(mention.chain),
  }));
}
