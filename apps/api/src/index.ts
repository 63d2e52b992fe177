export { printedSchema } from "./schema/print-schema.js";
export { type RunningServer, type ServerOptions, startServer } from "./server.js";
