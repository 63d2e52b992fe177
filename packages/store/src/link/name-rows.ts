import { nameKey } from "../name-key.js";

/** The rows of an entity's names, each once. */
export function nameRows(entityId: string, names: readonly string[]): { key: string; entityId: string }[] {
  const keys = new Set(names.map(nameKey));
  return [...keys].map((key) => ({ key, entityId }));
}
