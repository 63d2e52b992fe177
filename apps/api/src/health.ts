import type { Store } from "@newsgraph/store";
import type { RequestHandler } from "express";

/** Says whether the server answers and the database can be read: 200, or 503 if it cannot. */
export function health(store: Store): RequestHandler {
  return async (_request, response) => {
    response.setHeader("Cache-Control", "no-store");
    try {
      await store.read.countLoads({});
      response.json({ ok: true, database: "readable" });
    } catch {
      response.status(503).json({ ok: false, database: "unreadable" });
    }
  };
}
