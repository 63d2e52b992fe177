/**
 * English words that say nothing of a sentence's content: articles, pronouns, prepositions, conjunctions, auxiliaries
 * (contracted forms without their apostrophe), and the commonest adverbs. As `splitWords` gives them. "us" is not among them: it is the United States too.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although always am an and another any anybody anyone anything are
    arent around as at away back be became because become been before being below between both but by can cannot
    cant come could couldnt did didnt do does doesnt doing done dont down during each either else ever every
    everybody everyone everything few for from further get gets getting go goes going gone got had hadnt has hasnt
    have havent having he hed her here hers herself hes him himself his how however i if im in instead into is isnt
    it its itself ive just keep lets like made make makes making many may maybe me might more most much must my
    myself neither never no nobody none nor not nothing now of off often on once one only onto or other others
    otherwise ought our ours ourselves out over own per perhaps quite rather really said same say saying says shall
    she shes should shouldnt since so some somebody someone something soon still such take than that thats the
    their theirs them themselves then there therefore theres these they theyd theyll theyre theyve thing things
    this those though through thus to together too took toward towards under until up upon very was wasnt way we
    well were werent weve what whatever when whenever where whether which while who whoever whole whom whose why
    will with within without wont would wouldnt yet you youd youll your youre yours yourself youve`.split(/\s+/),
);
