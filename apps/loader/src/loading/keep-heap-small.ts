import { setFlagsFromString } from "node:v8";

/**
 * Percent by which the heap may grow over what is in use before it is collected. V8 lets it grow up to fourfold where there
 * is memory, so that a load of 20,000 articles held 1 GB to use 200 MB. Collecting earlier costs a tenth of the time at most.
 */
const GROWING_PERCENT = 50;

/** Makes the threads of this process hold little more memory than they use. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
}
