/** What is known of a text beside the text itself. A field given here is STATED. */
export interface KnownFields {
  readonly title?: string;
  /** `YYYY-MM-DD` or another partial date, or a date as it is written ("Feb. 12, 2024"). What is no date is not taken. */
  readonly published?: string;
  readonly outlet?: string;
  /** Its own address. Its host tells the outlet where nothing else does. */
  readonly url?: string;
  /** Who wrote it, as it is written: "Jane Doe and John Roe". */
  readonly byline?: string;
}
