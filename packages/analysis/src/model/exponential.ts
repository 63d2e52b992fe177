const LN_2 = Math.LN2;
/** Below this e^x is nothing beside 1; it is not taken for 0, so that what is allowed stays possible. */
const SMALLEST = -60;
/** 2^0 to 2^-127. */
const HALVES = Float64Array.from({ length: 128 }, (_, power) => 2 ** -power);

/**
 * e^x for x up to 0, by additions and multiplications alone: `Math.exp` may differ in its last bit from one engine to the
 * next, and weights must come out the same on every machine. Relative error below 1e-10.
 */
export function exponential(x: number): number {
  if (x < SMALLEST) return exponential(SMALLEST);
  const halvings = Math.floor(-x / LN_2);
  const rest = x + halvings * LN_2;
  // Taylor series; the rest lies between -0.7 and 0.
  let term = 1;
  let sum = 1;
  for (let power = 1; power <= 10; power += 1) {
    term = (term * rest) / power;
    sum += term;
  }
  return sum * HALVES[halvings]!;
}
