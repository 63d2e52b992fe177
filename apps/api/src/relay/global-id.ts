/** The types whose objects can be asked for by id. Their names stand inside every id, so they never change. */
export const NODE_TYPES = ["Article", "Entity", "Event", "Load", "Quote", "Statement", "Story"] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** What a global id means: the type of the object and its id in the store. */
export interface NodeKey {
  readonly type: NodeType;
  readonly id: string;
}

/** The id of an object as clients see it: base64url of `Type:id`, opaque to them. */
export function globalId(type: NodeType, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

/** Reads a global id. Null if it is not one of ours, however it is wrong. */
export function nodeKey(id: string): NodeKey | null {
  const plain = Buffer.from(id, "base64url").toString();
  const colon = plain.indexOf(":");
  const type = NODE_TYPES.find((name) => name === plain.slice(0, colon));
  if (!type || globalId(type, plain.slice(colon + 1)) !== id) return null;
  return { type, id: plain.slice(colon + 1) };
}
