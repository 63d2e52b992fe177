/** Weights as they come out of learning. */
export interface Learnt {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** The mean of the weights of several runs: where they lean on chance, they cancel out. Takes over the first run's arrays. */
export function averageOf(runs: readonly Learnt[]): Learnt {
  const [first, ...others] = runs as [Learnt, ...Learnt[]];
  for (const name of ["weights", "transitions"] as const) {
    const sums = first[name];
    for (let index = 0; index < sums.length; index += 1) {
      let sum = sums[index]!;
      for (const other of others) sum += other[name][index]!;
      sums[index] = sum / runs.length;
    }
  }
  return first;
}
