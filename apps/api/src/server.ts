import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import type { Store } from "@newsgraph/store";
import cors from "cors";
import express, { type Express } from "express";
import type { Logger } from "pino";
import { type Context, contextOf } from "./context.js";
import { errorFormatter } from "./errors.js";
import { compiledExecution } from "./execution/compiled-execution.js";
import { health } from "./health.js";
import { refuseHttpError, refuseUnknownPath } from "./http-errors.js";
import { landingPage } from "./landing-page.js";
import { MAX_BODY_BYTES, MAX_TOKENS } from "./limits/limits.js";
import { refuseExpensive } from "./limits/refuse-expensive.js";
import { buildNewsgraphSchema } from "./schema/build-schema.js";

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

/** What a server needs. It reads the store and does not close it. */
export interface ServerOptions {
  readonly store: Store;
  readonly log: Logger;
  readonly corsOrigins: readonly string[];
}

/** A server that serves. */
export interface RunningServer {
  /** Where GraphQL is, as a person on this machine opens it. */
  readonly url: string;
  /** Stops taking requests and resolves when those under way are answered, or after five seconds. */
  stop(): Promise<void>;
}

/** Makes the Apollo server, not started. With `http` it lets answers under way end when it stops. */
function apolloServer(log: Logger, http?: Server): ApolloServer<Context> {
  const drain = http ? [ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: DRAIN_MS })] : [];
  return new ApolloServer<Context>({
    schema: buildNewsgraphSchema(),
    logger: log,
    formatError: errorFormatter(log),
    plugins: [...SILENT, landingPage(), refuseExpensive, compiledExecution(), ...drain],
    parseOptions: { maxTokens: MAX_TOKENS },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false, // main.ts listens: the store has to be closed last
  });
}

/** Starts serving. Rejects with Node's error if the port cannot be had. */
export async function startServer(options: ServerOptions & { port: number; host: string }): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  const apollo = apolloServer(options.log, http);
  await apollo.start();
  route(app, apollo, options);
  await listen(http, options.port, options.host);
  const { port } = http.address() as AddressInfo;
  return { url: `http://${hostForPeople(options.host)}:${port}/graphql`, stop: () => apollo.stop() };
}

function route(app: Express, apollo: ApolloServer<Context>, { store, log, corsOrigins }: ServerOptions): void {
  app.disable("x-powered-by");
  app.disable("etag"); // a hash of every answer, for POSTs that nobody may cache
  app.use((_request, response, next) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    next();
  });
  app.get("/", (_request, response) => response.redirect("/graphql"));
  app.get("/health", health(store));
  app.use(
    "/graphql",
    cors({ origin: [...corsOrigins], methods: ["GET", "POST"] }),
    express.json({ limit: MAX_BODY_BYTES }),
    expressMiddleware(apollo, { context: async () => contextOf(store.read) }),
  );
  app.use(refuseUnknownPath);
  app.use(refuseHttpError(log));
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", reject);
    http.listen(port, host, () => {
      http.off("error", reject);
      resolve();
    });
  });
}

/** A loopback or catch-all address is "localhost" to whoever sits at the machine. */
function hostForPeople(host: string): string {
  if (["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
