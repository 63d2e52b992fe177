const ZONE = "(?:[A-Z]{2,5}|[A-Z][a-z]+ time)";
const CLOCK = "\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?";

/** "16:48 BST", "4.48pm", "Updated at 16:48 CET": a bare "16:48" may be a row of a timetable. */
const STAMP = new RegExp(
  `^(?:(?:first )?(?:posted|updated|published|last updated|update)(?: at)?:? )?(?:${CLOCK}(?:,? \\(?${ZONE}\\)?)|\\d{1,2}[:.]\\d{2} ?[ap]\\.?m\\.?)(?: \\([\\d:.]{4,5} ${ZONE}\\))?$`,
  "i",
);
const BARE_CLOCK = new RegExp(`^(?:${CLOCK})$`, "i");

/** "Updated 3 hours ago", "3h ago", "2d", "Just now", "Yesterday at 06:30", "Today, 06:30": they tell no day. */
const RELATIVE = new RegExp(
  "^[(]?(?:(?:last |first )?(?:updated|published|posted|modified|added|edited)(?: on| at)?:? )?(?:(?:about |over |almost )?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?) ago|\\d{1,2}[hdw]|just now|moments ago|(?:today|yesterday)(?:(?:,? at|,)? " +
    CLOCK +
    ")?)[)]?$",
  "i",
);

/** True for a line that says how long ago something was, or a relative day: it stamps the page and gives no date. */
export function isRelativeStamp(text: string): boolean {
  return text.length <= 60 && RELATIVE.test(text);
}

/** True for a time of day that is stamped on an entry. */
export function isClockStamp(text: string): boolean {
  return text.length <= 60 && STAMP.test(text);
}

/** True for a time of day and nothing else. */
export function isBareClock(text: string): boolean {
  return BARE_CLOCK.test(text);
}
