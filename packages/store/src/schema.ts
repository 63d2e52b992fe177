export * from "./schema/articles.js";
export * from "./schema/dates.js";
export * from "./schema/entities.js";
export * from "./schema/events.js";
export * from "./schema/links.js";
export * from "./schema/quotes.js";
export * from "./schema/runs.js";
export * from "./schema/stories.js";
