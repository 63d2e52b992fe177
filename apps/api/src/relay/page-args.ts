import type { PageRequest } from "@newsgraph/store";
import { ArgsType, Field, Int } from "type-graphql";
import { badUserInput } from "../errors.js";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../limits/limits.js";
import { positionAt } from "./cursor.js";

/** The arguments of a connection that can only be read from its start. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start of the list, or after the cursor: 1 to ${MAX_PAGE_SIZE}. Null means ${DEFAULT_PAGE_SIZE}.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor after which the page starts. Null means at the start. Goes with `first`.",
  })
  after?: string | null;
}

/** The four arguments of every other connection. */
@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the end of the list, or before the cursor: 1 to ${MAX_PAGE_SIZE}; the items stand in the same order either way. Null means that \`first\` counts. Not together with \`first\`.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor before which the page ends. Null means at the end. Goes with `last`.",
  })
  before?: string | null;
}

/** The part of a list that the arguments ask for. Throws BAD_USER_INPUT for a size out of range, a mixture of the two directions, or a wrong cursor. */
export function pageRequest(args: PageArgs, order: string): PageRequest {
  const backward = args.last != null || (args.before != null && args.first == null);
  if (args.first != null && args.last != null) throw badUserInput(`Give "first" or "last", not both.`);
  if (!backward && args.before != null) throw badUserInput(`"before" goes with "last"; with "first" give "after".`);
  if (backward && args.after != null) throw badUserInput(`"after" goes with "first"; with "last" give "before".`);
  const argument = backward ? "before" : "after";
  const cursor = args[argument];
  return {
    limit: pageSize(backward ? "last" : "first", backward ? args.last : args.first),
    backward,
    position: cursor == null ? null : positionAt(argument, cursor, order),
  };
}

/** The number of items asked for, 20 if none is. Throws BAD_USER_INPUT for one out of range. */
export function pageSize(argument: "first" | "last", size: number | null | undefined): number {
  if (size == null) return DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw badUserInput(`Argument "${argument}" is ${size}; a page has 1 to ${MAX_PAGE_SIZE} items.`);
  }
  return size;
}
