import { MONTHS, WEEKDAY_PLURALS, WEEKDAYS } from "../dates/words.js";

/** Longer names are not shortened, and keep no dot. */
const LONGEST_ABBREVIATION = "thurs".length;

const NAMES = [...WEEKDAYS.keys(), ...WEEKDAY_PLURALS.keys(), ...MONTHS.keys(), "wed", "sat", "sun"];

/** Weekdays, months and their abbreviations: capitalised in every text and never a name on their own. Source: common knowledge. */
export const CALENDAR_WORDS = `
${NAMES.flatMap((name) => (name.length <= LONGEST_ABBREVIATION ? [name, `${name}.`] : name)).join(" ")}
gmt utc est edt cst cdt pst pdt bst cet cest ist am pm a.m. p.m. bc ad bce ce b.c. a.d.
`;
