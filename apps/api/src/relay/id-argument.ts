import { badUserInput } from "../errors.js";
import { type NodeType, nodeKey } from "./global-id.js";

/**
 * The store's id behind a global id given as an argument; undefined if none was given. Throws BAD_USER_INPUT if it is no
 * id of this API, or the id of another type of object.
 */
export function idArgument(argument: string, type: NodeType, id: string | null | undefined): string | undefined {
  if (id == null) return undefined;
  const key = nodeKey(id);
  if (!key) throw badUserInput(`Argument "${argument}" is not an id of this API: ${JSON.stringify(id.slice(0, 80))}.`);
  if (key.type !== type)
    throw badUserInput(`Argument "${argument}" is the id of a ${key.type}; give that of a ${type}.`);
  return key.id;
}
