import type { Draft } from "./draft.js";
import { outletOfHost } from "./outlets.js";
import { dateInUrl, hostOf } from "./urls.js";

/**
 * Fills in the outlet and the date where no header line and no dateline gives them: the outlet from the credit to another
 * outlet, then both from the source addresses. Only what all addresses agree on is
 * taken: an article with two sources was written from both.
 */
export function inferFields({ fields, creditedOutlet }: Draft): void {
  fields.outlet ??= creditedOutlet;
  const { sourceUrls } = fields;
  const outlets = new Map<string, string>();
  const days = new Map<string, string>();
  for (const url of sourceUrls) {
    const host = hostOf(url);
    if (host) outlets.set(outletOfHost(host), url);
    const day = dateInUrl(url);
    if (day) days.set(day.value, url);
  }
  const [outlet] = outlets;
  if (outlet && outlets.size === 1) fields.outlet ??= { value: outlet[0], known: "INFERRED", from: outlet[1] };
  const [day] = days;
  if (day && days.size === 1)
    fields.publishedAt ??= { value: day[0], precision: "DAY", known: "INFERRED", from: day[1] };
}
