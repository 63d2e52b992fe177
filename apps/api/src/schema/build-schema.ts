import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import { callDirectly } from "../execution/direct-resolvers.js";
import { NodeResolver } from "../relay/node.resolver.js";
import type { TypedRecord } from "../relay/node.type.js";
import { ArticleResolver, CopyResolver } from "./article.resolver.js";
import { ArticleListsResolver } from "./article-lists.resolver.js";
import { EntityResolver } from "./entity.resolver.js";
import { EventResolver } from "./event.resolver.js";
import { FindingResolver } from "./finding.resolver.js";
import { LoadResolver, RefusalResolver } from "./load.resolver.js";
import { MentionResolver } from "./mention.resolver.js";
import { OriginEvidenceResolver } from "./origin.resolver.js";
import { QuoteResolver } from "./quote.resolver.js";
import { QuoteCheckResolver } from "./quote-check.resolver.js";
import { ReportResolver } from "./report.resolver.js";
import { SearchResolver } from "./search.resolver.js";
import { StatementResolver } from "./statement.resolver.js";
import { StatementFormResolver, StatementFormsResolver } from "./statement-form.resolver.js";
import { StoryResolver } from "./story.resolver.js";
import { StoryChangeResolver, StoryChangesResolver } from "./story-change.resolver.js";
import { ArticleTallyResolver, EventTallyResolver, QuoteTallyResolver } from "./tally.resolver.js";

/** Builds the schema from the classes in this folder. Its text is committed as `schema.graphql`. */
export function buildNewsgraphSchema(): GraphQLSchema {
  // A field that is a plain property is read as one: no class here has middleware or roles that would have to run first.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      FindingResolver,
      ArticleResolver,
      ArticleListsResolver,
      CopyResolver,
      EntityResolver,
      MentionResolver,
      QuoteResolver,
      StatementResolver,
      EventResolver,
      ReportResolver,
      StoryResolver,
      QuoteCheckResolver,
      OriginEvidenceResolver,
      StoryChangesResolver,
      StoryChangeResolver,
      StatementFormsResolver,
      StatementFormResolver,
      LoadResolver,
      RefusalResolver,
      SearchResolver,
      ArticleTallyResolver,
      QuoteTallyResolver,
      EventTallyResolver,
    ],
    validate: false, // what classes cannot say is checked where it is used, with messages for the client
  });
  // type-graphql tells types by a promise, which compiled operations do not wait for.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = ({ __typename }: TypedRecord) => __typename;
  }
  callDirectly(schema);
  return schema;
}
