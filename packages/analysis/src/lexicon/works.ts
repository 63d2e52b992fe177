/** Nouns for works of art, letters and entertainment, before or after their titles. Source: common knowledge. */
export const WORK_NOUNS = `
album albums anthem anthology aria autobiography ballad ballet bestseller biography blockbuster book cartoon comedy comic documentary drama
duet ep episode essay exhibition fable fairytale film franchise hymn lullaby manga memoir memoirs mini-series miniseries monologue movie mural
musical novel novella opera operetta painting pamphlet play podcast poem prequel remake rom-com romance sculpture sequel series show single
sitcom soap song sonata soundtrack spinoff spin-off story symphony tale textbook thriller tragedy trilogy tune videogame western
`;

/** Words between such a noun and the title: "a song called …". With them, any noun will do. Source: common knowledge. */
export const TITLE_VERBS = `called entitled titled subtitled`;

/** Verbs whose object is a work, where a title in marks stands. Source: common knowledge. */
export const WORK_VERBS = `
authored choreographed composed co-wrote directed directs illustrated penned performed recorded sang screened sings starred wrote
`;

/** Nouns for what somebody does to a work, before "of" and a title in marks: "the author of “…”". Source: common knowledge. */
export const WORK_ROLES = `
adaptation adaptations author authors cast composer co-author cover creator creators director episode episodes finale host lead lyrics maker makers
performance performances premiere producer producers production productions publication recording remake rendition screening screenings sequel
season seasons set showrunner star stars version versions verse verses writer writers
`;

/** Words between a title and the noun that tells what it is: "“…”, his 2014 debut novel". Source: common knowledge. */
export const WORK_ATTRIBUTES = `
a acclaimed an animated another award-winning best-selling bestselling classic comic debut first fifth fourth graphic her his hit its latest new one our
own popular second short the their third upcoming
`;

/** Nouns for what a slogan names or is: "America First policies", "the slogan “…”". Source: common knowledge. */
export const SLOGAN_NOUNS = `
agenda agendas approach banner battlecry catchphrase chant chants credo doctrine hashtag ideology mantra message motto platform
policies policy pledge refrain rhetoric slogan slogans tagline
`;
