import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildNewsgraphSchema, contextOf, readSettings, startServer } from "@newsgraph/api";
import { openStore } from "@newsgraph/store";
import fastify from "fastify";
import { createYoga } from "graphql-yoga";
import mercurius from "mercurius";
import { pino } from "pino";
import { serveBare } from "./bare-server.js";

/** Each serves a database on a free port of this machine, which it gives. */
export const CONTENDERS: Readonly<Record<string, (database: string) => Promise<number>>> = {
  "bare node:http": serveBare,

  async newsgraph(database) {
    const store = await openStore(database, { readonly: true });
    const log = pino({ level: "silent" });
    const asked = readSettings([], { NEWSGRAPH_PORT: "0", NEWSGRAPH_RATE_LIMIT: "0" });
    if (asked.kind !== "SERVE") throw new Error("The settings are wrong.");
    const { url } = await startServer({ ...asked.settings, store, log });
    return Number(new URL(url).port);
  },

  async "graphql-yoga"(database) {
    const { read } = await openStore(database, { readonly: true });
    const yoga = createYoga({ schema: buildNewsgraphSchema(), context: () => contextOf(read), logging: false });
    const http = createServer(yoga);
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    return (http.address() as AddressInfo).port;
  },

  async "mercurius + jit"(database) {
    const { read } = await openStore(database, { readonly: true });
    const app = fastify();
    await app.register(mercurius, { schema: buildNewsgraphSchema(), context: () => contextOf(read), jit: 1 });
    await app.listen({ port: 0, host: "127.0.0.1" });
    return (app.server.address() as AddressInfo).port;
  },
};
