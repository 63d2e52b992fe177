export type { KnownFields } from "./clean/clean.js";
export { type AnalysisOptions, analyse } from "./pipeline.js";
export { ANALYSIS_VERSION } from "./version.js";
