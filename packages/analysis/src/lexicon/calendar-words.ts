/** Weekdays, months and their abbreviations: capitalised in every text and never a name on their own. Source: common knowledge. */
export const CALENDAR_WORDS = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
gmt utc est edt cst cdt pst pdt bst cet cest ist am pm a.m. p.m. bc ad bce ce b.c. a.d.
`;
