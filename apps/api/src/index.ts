export { type Context, contextOf } from "./context.js";
export { type Example, readExamples } from "./http/examples.js";
export { buildNewsgraphSchema } from "./schema/build-schema.js";
export { printedSchema } from "./schema/print-schema.js";
export { type RunningServer, type ServerOptions, startServer } from "./server.js";
export { readSettings } from "./settings/read-settings.js";
export type { Settings } from "./settings/settings.js";
