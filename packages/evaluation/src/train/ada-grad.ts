/** Where each weight's sum of squared slopes begins: the first steps are not larger than the rate times three. */
const FIRST_SQUARES = 0.1;

/**
 * Weights learnt by stochastic steps whose size falls for each weight with what it was moved before (AdaGrad: Duchi, Hazan
 * & Singer 2011). Kept in 32 bits and reckoned by the four operations and square roots, which IEEE 754 fixes: the same on
 * every machine.
 */
export class AdaGrad {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(
    size: number,
    readonly rate: number,
  ) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(FIRST_SQUARES);
  }

  /** Moves a weight against the slope of the loss. */
  step(index: number, slope: number): void {
    const squares = this.#squares[index]! + slope * slope;
    this.#squares[index] = squares;
    this.weights[index] = this.weights[index]! - (this.rate * slope) / Math.sqrt(squares);
  }
}
