export type { KnownFields } from "./clean/clean.js";
export { type AnalysisOptions, analyse } from "./pipeline.js";
export { MAX_FILE_BYTES } from "./read/read-text.js";
export { TEXT_FORMS, type TextForm } from "./read/text-form.js";
export { ANALYSIS_VERSION } from "./version.js";
