export { lockDatabase } from "./lock.js";
export type * from "./model/filters.js";
export type * from "./model/linking.js";
export type * from "./model/paging.js";
export type * from "./model/records.js";
export { SEARCH_SCOPES } from "./model/records.js";
export { type OpenOptions, openStore } from "./open.js";
export type * from "./read/reads.js";
export type * from "./store.js";
