import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { Logger } from "pino";
import type { Context } from "./context.js";
import { errorReporting } from "./errors.js";
import { compiledExecution } from "./execution/compiled-execution.js";
import { landingPage } from "./http/landing-page.js";
import { MAX_TOKENS } from "./limits/limits.js";
import { refuseExpensive } from "./limits/refuse-expensive.js";
import { listed } from "./limits/safelist.js";
import type { Metrics } from "./metrics.js";
import { buildNewsgraphSchema } from "./schema/build-schema.js";
import type { Settings } from "./settings/settings.js";

/**
 * Cache control costs time on every field and says nothing here. The other two would send what clients ask to Apollo if the
 * environment holds an Apollo key: this server tells nobody.
 */
const SILENT = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
];

/** How long a stop waits for answers under way. */
const DRAIN_MS = 5_000;

/** What Apollo is told. */
export interface ApolloOptions extends Pick<Settings, "introspection" | "pages" | "safelist" | "maxCost"> {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** The server whose answers under way may end when Apollo stops. */
  readonly http: Server;
}

/** Makes the Apollo server, not started. */
export function apolloServer(options: ApolloOptions): ApolloServer<Context> {
  const { log, metrics, http, introspection, pages, safelist, maxCost } = options;
  const errors = errorReporting(log, metrics);
  return new ApolloServer<Context>({
    schema: buildNewsgraphSchema(),
    logger: log,
    formatError: errors.formatError,
    plugins: [
      ...SILENT,
      pages ? landingPage() : ApolloServerPluginLandingPageDisabled(),
      errors.plugin,
      refuseExpensive(maxCost, metrics),
      compiledExecution(metrics),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: DRAIN_MS }),
    ],
    parseOptions: { maxTokens: MAX_TOKENS },
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    cache: "bounded", // of documents, and of automatically persisted queries
    ...(safelist && { persistedQueries: { cache: listed(safelist) } }),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false, // main.ts listens: the store has to be closed last
  });
}
