/** Where a row stands in an order: the ordered value, null if it is unknown, and the id that breaks ties. */
export interface Position {
  readonly key: string | number | null;
  readonly id: string;
}

/** The rows after the position, or before it if `backward`; from the start (the end) if it is null. */
export interface PageRequest {
  readonly limit: number;
  readonly backward: boolean;
  readonly position: Position | null;
}

/** A page of rows, always in the order asked for, whichever way it was travelled to. */
export interface Page<T> {
  readonly rows: readonly { readonly node: T; readonly position: Position }[];
  /** True if there are more rows in the direction of travel. */
  readonly hasMore: boolean;
}

/** What to order by. Unknown values come last in either direction. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: "ASC" | "DESC";
}
