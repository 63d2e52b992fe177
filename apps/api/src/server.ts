import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Store } from "@newsgraph/store";
import express from "express";
import type { Logger } from "pino";
import { apolloServer } from "./apollo.js";
import { REQUEST_TIMEOUT_MS } from "./limits/limits.js";
import { metricsOf } from "./metrics.js";
import { route } from "./routes.js";
import type { Settings } from "./settings/settings.js";

/** How often connections are looked at for requests that take too long to come in. */
const CONNECTIONS_CHECK_MS = 1_000;

/** What a server needs. It reads the store and does not close it. */
export interface ServerOptions extends Omit<Settings, "database" | "logLevel"> {
  readonly store: Store;
  readonly log: Logger;
  /** How long a client may take to send a request. */
  readonly requestTimeoutMs?: number;
  /** How long one operation may keep the thread to itself. */
  readonly maxTurnMs?: number;
}

/** A server that serves. */
export interface RunningServer {
  /** Where GraphQL is, as a person on this machine opens it. */
  readonly url: string;
  /** Stops taking requests and resolves when those under way are answered, or after five seconds. */
  stop(): Promise<void>;
}

/** Starts serving. Rejects with Node's error if the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = express();
  const timeout = options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS;
  const limits = {
    requestTimeout: timeout,
    headersTimeout: timeout,
    connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
  };
  const http = createServer(limits, app);
  const metrics = metricsOf();
  const apollo = apolloServer({ ...options, metrics, http });
  let isStopping = false;
  await apollo.start();
  route(app, apollo, { ...options, metrics, isStopping: () => isStopping });
  await listen(http, options.port, options.host);
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://${hostForPeople(options.host)}:${port}/graphql`,
    async stop() {
      isStopping = true;
      await apollo.stop();
      metrics.registry.clear();
    },
  };
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
