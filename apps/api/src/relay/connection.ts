import type { Page, PageRequest, Position, Tally } from "@newsgraph/store";
import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { COUNT_COST } from "../limits/limits.js";
import { cursorOf } from "./cursor.js";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "True if there are items after this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "True if there are items before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first item. Null if the page is empty." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last item. Null if the page is empty." })
  readonly endCursor!: string | null;
}

/** An item of a page and its place in the list. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** A page as GraphQL reads it. Everything is made when it is asked for; `totalCount` costs a query only if selected. */
export class Connection<T, TallyName = never> {
  constructor(
    private readonly order: string,
    private readonly request: PageRequest,
    private readonly page: Page<T>,
    private readonly count: () => Promise<number>,
    /** Counts the whole list by what its items have in common. */
    readonly tally: (by: TallyName, limit: number) => Promise<readonly Tally[]> = async () => [],
  ) {}

  get edges(): readonly Edge<T>[] {
    return this.page.rows.map(({ node, position }) => ({ node, cursor: cursorOf(this.order, position) }));
  }

  get nodes(): readonly T[] {
    return this.page.rows.map((row) => row.node);
  }

  get pageInfo(): PageInfo {
    const { backward, position } = this.request;
    const { rows, hasMore } = this.page;
    const startsAfterSome = position !== null; // the item the cursor points to is outside the page
    return {
      hasNextPage: backward ? startsAfterSome : hasMore,
      hasPreviousPage: backward ? hasMore : startsAfterSome,
      startCursor: this.cursorAt(rows[0]?.position),
      endCursor: this.cursorAt(rows.at(-1)?.position),
    };
  }

  get totalCount(): Promise<number> {
    return this.count();
  }

  private cursorAt(position: Position | undefined): string | null {
    return position ? cursorOf(this.order, position) : null;
  }
}

/**
 * Declares the types `NAMEEdge` and `NAMEConnection` of a node type and returns the second. `plural` names the items in
 * the descriptions ("articles").
 */
export function connectionOf(
  name: string,
  plural: string,
  node: () => ClassType<object>,
): ClassType<Connection<unknown>> {
  @ObjectType(`${name}Edge`, { description: `An item of a page of ${plural} and its place in the list.` })
  class NodeEdge implements Edge<unknown> {
    @Field(node, { description: "The item." })
    readonly node!: unknown;

    @Field(() => String, {
      description: "The item's place in the list, to page from. Opaque; it holds for this order only.",
    })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: "The items with their cursors, in the order asked for." })
    readonly edges!: readonly NodeEdge[];

    @Field(() => [node()], { description: "The items alone, for those who do not need cursors." })
    readonly nodes!: readonly unknown[];

    @Field(() => PageInfo, { description: "Where this page stands in the list, and the cursors to go on from." })
    readonly pageInfo!: PageInfo;

    // Not read as a plain property: it is a promise, and compiled operations wait only for what a resolver gives.
    @Field(() => Int, {
      simple: false,
      complexity: COUNT_COST,
      description: "How many items the whole list has. Counted only if it is asked for.",
    })
    readonly totalCount!: number;
  }
  return NodeConnection as unknown as ClassType<Connection<unknown>>;
}
