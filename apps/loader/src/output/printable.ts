/** Characters that a terminal obeys instead of showing: they could move its cursor, or break a line of a log. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text from outside (a path, a message with a path in it) as it may be printed: control characters written out. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
