/** Labels of the units of a window: outside, begin and inside of content, begin and inside of the speaker's words. */
export const ContentLabel = { OUTSIDE: 0, BEGIN_CONTENT: 1, CONTENT: 2, BEGIN_SPEAKER: 3, SPEAKER: 4 } as const;
/** The same by number. */
export const CONTENT_LABELS: readonly string[] = ["O", "B-CONTENT", "I-CONTENT", "B-SPEAKER", "I-SPEAKER"];

/** True if a unit with label `after` may follow one with label `before`; a window begins as after OUTSIDE. */
export function mayContentFollow(before: number, after: number): boolean {
  if (after === ContentLabel.CONTENT) return before === ContentLabel.BEGIN_CONTENT || before === ContentLabel.CONTENT;
  if (after === ContentLabel.SPEAKER) return before === ContentLabel.BEGIN_SPEAKER || before === ContentLabel.SPEAKER;
  return true;
}
