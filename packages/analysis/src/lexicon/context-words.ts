/** Verbs whose subject is mostly a person, and which stand right after a name. Source: common knowledge. */
export const PERSON_VERBS = `
said says told tells added adds asked asks replied argued argues insisted insists explained explains recalled recalls joked wrote writes tweeted tweets posted testified
thinks thought believes believed hopes hoped feels felt knows knew wants wanted
denied denies claimed claims admitted admits acknowledged stressed emphasized emphasised warned warns promised vowed pledged
met resigned died married graduated studied smiled laughed nodded grew lived born
`;

/** Prepositions before a place. Source: common knowledge. */
export const PLACE_PREPOSITIONS = `in near outside throughout across toward towards around inside`;

/** Prepositions of movement, weaker evidence of a place. Source: common knowledge. */
export const WEAK_PLACE_PREPOSITIONS = `from to at into`;

/** Words after a name that tell of a person ("who", an age). Source: common knowledge. */
export const PERSON_FOLLOWERS = `who whose himself herself jr jr. sr sr.`;

/** Words after the name of a place: "Lowell mayor", "Lowell residents". Source: common knowledge. */
export const PLACE_FOLLOWERS = `mayor police residents resident authorities region province district county city town village suburb neighborhood neighbourhood area native coast border airport peninsula`;
