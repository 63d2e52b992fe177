export { printedSchema } from "./schema/print-schema.js";
export { apolloServer, type RunningServer, type ServerOptions, startServer } from "./server.js";
