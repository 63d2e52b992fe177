import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import type { Store } from "@newsgraph/store";
import cors from "cors";
import express, { type Express, type Request } from "express";
import type { Logger } from "pino";
import { type Context, contextOf } from "./context.js";
import { clientOf, recogniseClient, refuseStrangers } from "./http/access.js";
import { explorer } from "./http/explorer.js";
import { refuseHttpError, refuseUnknownPath } from "./http/http-errors.js";
import { health, metricsPage, ready } from "./http/probes.js";
import { limitRate } from "./http/rate-limit.js";
import { logRequests, requestIdOf } from "./http/request-log.js";
import { MAX_BODY_BYTES } from "./limits/limits.js";
import { refuseUnlisted } from "./limits/safelist.js";
import type { Metrics } from "./metrics.js";
import type { Settings } from "./settings/settings.js";

/** What the paths need. */
export interface RouteOptions extends Omit<Settings, "database" | "port" | "host" | "logLevel"> {
  readonly store: Store;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly isStopping: () => boolean;
  readonly maxTurnMs?: number;
}

/** Lays the paths, in the order in which a request meets them: who asks is known before a byte of the body is read. */
export function route(app: Express, apollo: ApolloServer<Context>, options: RouteOptions): void {
  const { store, log, metrics, tokens, safelist, pages } = options;
  app.disable("x-powered-by");
  app.disable("etag"); // a hash of every answer, for POSTs that nobody may cache
  app.set("trust proxy", options.proxies);
  app.set("query parser", "simple");
  app.use((_request, response, next) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    next();
  });
  app.use(logRequests(log, metrics));
  app.get("/health", health);
  app.get("/ready", ready(store, options.isStopping));
  app.use("/graphql", cors({ origin: [...options.cors], methods: ["GET", "POST"], exposedHeaders: ["X-Request-Id"] }));
  app.use(recogniseClient(tokens));
  if (options.rateLimit > 0) app.use(limitRate(options.rateLimit));
  app.get("/metrics", refuseStrangers(), metricsPage(metrics));
  if (pages) {
    app.get("/", (_request, response) => response.redirect("/graphql"));
    app.use("/ide", explorer());
  }
  app.use(
    "/graphql",
    refuseStrangers(pages ? wantsPage : undefined),
    express.json({ limit: MAX_BODY_BYTES }),
    ...(safelist ? [refuseUnlisted(safelist)] : []),
    expressMiddleware(apollo, {
      context: async ({ res }) => {
        if (!clientOf(res).mayAsk) throw new Error("A stranger got through to the data."); // never, see `wantsPage`
        return contextOf(store.read, { ...options, requestId: requestIdOf(res) });
      },
    }),
  );
  app.use(refuseUnknownPath);
  app.use(refuseHttpError(log));
}

/** A browser that opens the address, which gets Apollo's page and no data. */
function wantsPage(request: Request): boolean {
  const types = ["application/json", "application/graphql-response+json", "multipart/mixed", "text/html"];
  return request.method === "GET" && request.accepts(types) === "text/html";
}
