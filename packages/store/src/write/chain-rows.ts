import type { Analysis } from "@newsgraph/core";
import { surface } from "@newsgraph/core";
import type { chains, mentions } from "../schema.js";
import { type ChainAt, findingRow } from "./finding-rows.js";
import type { Row } from "./insert.js";

/** A row for each chain of the article; `ids` are theirs. */
export function chainRows(articleId: string, analysis: Analysis, ids: readonly string[]): Row<typeof chains>[] {
  const counts = new Uint32Array(ids.length);
  for (const { chain } of analysis.mentions) if (chain !== null) counts[chain]! += 1;
  return analysis.chains.map((chain, ordinal) => ({
    id: ids[ordinal]!,
    articleId,
    ordinal,
    kind: chain.kind,
    name: chain.name,
    aliases: chain.aliases,
    roles: chain.roles,
    mentions: counts[ordinal]!,
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
