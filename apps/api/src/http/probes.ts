import type { Store } from "@newsgraph/store";
import type { RequestHandler } from "express";
import type { Metrics } from "../metrics.js";

/** Says that the process answers. Who restarts it when this fails restarts it for a reason that a restart mends. */
export const health: RequestHandler = (_request, response) => {
  response.setHeader("Cache-Control", "no-store").json({ ok: true });
};

/** Says whether requests should be sent here: 200 if the database can be read and the server is not stopping, else 503. */
export function ready(store: Store, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    const isReadable = await store.read.countLoads({ finished: true }).then(
      () => true,
      () => false,
    );
    const stopping = isStopping();
    response
      .status(isReadable && !stopping ? 200 : 503)
      .setHeader("Cache-Control", "no-store")
      .json({ ok: isReadable && !stopping, database: isReadable ? "readable" : "unreadable", stopping });
  };
}

/** Tells Prometheus what was counted. */
export function metricsPage({ registry }: Metrics): RequestHandler {
  return async (_request, response) => {
    response.setHeader("Content-Type", registry.contentType).send(await registry.metrics());
  };
}
