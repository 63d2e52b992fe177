/** Weights as they come out of learning. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}
