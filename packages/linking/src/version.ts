/**
 * The version of the rules by which findings are linked and things described. Raised with every change that can alter a key, an
 * edge, a group or a description, so that a loader knows which databases were linked by older rules: the graph is a function of the
 * findings under one version alone. What is worked out of a text when it is analysed and kept with it (`sketchOf`, `leadOf`) goes
 * with ANALYSIS_VERSION.
 */
export const LINKING_VERSION = "1";
