import DataLoader from "dataloader";

/** Reads what many keys lead to in one statement. Keys that lead to nothing are left out of the answer. */
export type Batch<T> = (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** A loader that gives null for a key that leads to nothing. */
export function byId<T>(batch: Batch<T>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = await batch(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** A loader for what every key has, be it an empty list. */
export function perParent<T>(batch: Batch<T>): DataLoader<string, T> {
  return new DataLoader(async (ids) => {
    const found = await batch(ids);
    return ids.map((id) => found.get(id) ?? new Error(`The store gave nothing for the parent ${id}.`));
  });
}
