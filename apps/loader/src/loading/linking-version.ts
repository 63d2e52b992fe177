import { LINKING_VERSION } from "@newsgraph/linking";
import type { Store, StoreStatus } from "@newsgraph/store";

/**
 * True if another version of linking made some of the links. Under two versions the graph depends on which article was loaded
 * when: what one joins the other may leave apart.
 */
export function isRelinkDue({ linkedBy }: Pick<StoreStatus, "linkedBy">): boolean {
  return linkedBy.some((version) => version !== LINKING_VERSION);
}

/** Told to a person where a relink is due. */
export const RELINK_IS_DUE =
  "Some of the graph was linked by another version of newsgraph: what it linked and what was linked since may stand apart. To link all by one: newsgraph relink";

/** The store's `applyLinkChanges`, which first notes by which version it is called. */
export function applyNotingVersion(store: Store): Store["applyLinkChanges"] {
  let isNoted = false;
  return async (...change) => {
    if (!isNoted) await store.noteLinking(LINKING_VERSION);
    isNoted = true;
    await store.applyLinkChanges(...change);
  };
}
