/**
 * The version of the rules and weights. Raised with every change that can alter a finding, so that a loader knows which
 * stored articles were read by older rules and reads them again.
 */
export const ANALYSIS_VERSION = "6";
