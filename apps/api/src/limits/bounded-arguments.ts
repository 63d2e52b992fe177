import { badUserInput } from "../errors.js";
import { MAX_LIST_LENGTH, MAX_TEXT_LENGTH } from "./limits.js";

/** A text given as an argument; undefined if none was given. Throws BAD_USER_INPUT if it is empty or too long. */
export function textArgument(
  argument: string,
  text: string | null | undefined,
  most = MAX_TEXT_LENGTH,
): string | undefined {
  if (text == null) return undefined;
  if (text.trim() === "") throw badUserInput(`Argument "${argument}" is empty: give some text, or leave it out.`);
  if (text.length > most) {
    throw badUserInput(`Argument "${argument}" has ${text.length} characters; at most ${most} are taken.`);
  }
  return text;
}

/** A list given as an argument; undefined if none was given. Throws BAD_USER_INPUT if it is too long. */
export function listArgument<T>(argument: string, list: readonly T[] | null | undefined): readonly T[] | undefined {
  if (list == null) return undefined;
  if (list.length > MAX_LIST_LENGTH) {
    throw badUserInput(`Argument "${argument}" has ${list.length} values; at most ${MAX_LIST_LENGTH} are taken.`);
  }
  return list;
}
