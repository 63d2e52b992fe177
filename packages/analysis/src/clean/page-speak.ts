import type { RemovalReason } from "@newsgraph/core";

/** Words in which a page speaks of itself to its reader, and how much they weigh. */
interface Cue {
  readonly reason: RemovalReason;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** A page's notices are at most two or three sentences. */
const LONGEST_NOTICE = 480;

/** A sentence is believed to be a notice if its cues weigh so much; a fragment before or after the article, if less. */
const ENOUGH = 2;
const ENOUGH_FOR_A_FRAGMENT = 1;

/**
 * Somebody reports or is quoted: then the words of a notice are news. Single quotation marks are left out, for they are
 * apostrophes too.
 */
const REPORTED =
  /["“”«»„]|\b(?:said|says|told|tells|wrote|writes|argued|argues|asked|asks|added|noted|thought|thinks|believes?|admitted|found|claimed|insisted|warned|explained|recalled|joked|complained|begged|urged|fear|according to|announced|ruled|reported that|study|survey|court|judges?|lawsuit|spokes(?:man|woman|person))\b/i;

const OF_OURS = "(?:our|the|this|these|my|a|your)";
const WORDS = (most: number) => `(?:[\\w\\p{L}’'&-]{1,24} ){0,${most}}`;

const CUES: readonly Cue[] = [
  // Newsletters, alerts, channels, apps
  cue(
    "NEWSLETTER",
    2,
    `^(?:[^.!?]{0,60}[?!:.] )?(?:please )?(?:sign[- ]?up|subscribe|register|signup)(?: now| today| here| free)? (?:for|to|and) ${OF_OURS} ${WORDS(5)}(?:newsletters?|e-?mails?|alerts?|updates|briefings?|mailing list|channel|podcast|app)\\b`,
  ),
  {
    reason: "NEWSLETTER",
    weight: 2,
    pattern: /^(?:Sign[- ]?up|Subscribe) (?:for|to) \p{Lu}[\p{L}\d’']*(?: [\p{Lu}\d][\p{L}\d’']*){0,4}$/u,
  },
  cue(
    "NEWSLETTER",
    2,
    "\\b(?:(?:straight|direct|directly|delivered|sent|right|emailed|e-mailed) (?:daily |weekly |straight |directly |right )?(?:in)?to your (?:\\w+ )?(?:inbox|e-?mail|phone)|in your (?:e-?mail )?inbox)\\b(?! and\\b)(?=.{0,60}$)",
  ),
  cue(
    "NEWSLETTER",
    2,
    `\\bour ${WORDS(4)}(?:newsletters?|mailing list|e-?mail (?:list|alerts?)|whatsapp|telegram|youtube|facebook|instagram|twitter) ?(?:channel|page|group|community|account|sign-?up)?\\b|\\b(?:download|downloading|get|getting|on|via|through|in) our ${WORDS(2)}app\\b|^(?:join|follow|subscribe to) .{0,60}\\b(?:whatsapp|telegram|youtube|facebook|x|instagram) (?:channel|group|page|account|community)\\b`,
  ),
  cue("NEWSLETTER", 2, "\\b(?:follow|like|join|find|add) (?:us|our \\w+)(?: now)? (?:on|at|via)\\b"),
  cue(
    "NEWSLETTER",
    2,
    "^(?:you can )?(?:also )?follow (?:\\S+ ){1,5}?on (?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|tiktok|threads|bluesky|google news)\\b(?!.{0,80}\\b(?:who|and then|will)\\b)",
  ),
  cue("NEWSLETTER", 2, "^(?:download|get|try|install) (?:our|the) (?:[\\w\\p{L}’'-]{1,24} ){0,5}app\\b"),
  cue(
    "NEWSLETTER",
    2,
    "\\b(?:turn on|enable|switch on|allow) (?:push )?notifications\\b|\\bbreaking[- ]news (?:alerts?|emails?|notifications?)\\b",
  ),
  cue(
    "NEWSLETTER",
    2,
    "^(?:(?:for|to get|get|read|stay|keep)\\b.{0,60}\\b(?:latest|breaking|more|all the|top|up to date|updated|informed)\\b.{0,100}\\b(?:click|tap|visit|follow|subscribe|download|sign up|log on|join|website|channel|alerts?|inbox|app|newsletter)\\b)",
  ),
  cue(
    "NEWSLETTER",
    2,
    "^(?:click|tap) (?:here|below|the link)(?: below)? (?:to|for) (?:join|follow|subscribe|sign|get|read|download|see|view|watch|learn|find|more|receive|share|support|donate|the latest)\\b",
  ),
  cue(
    "NEWSLETTER",
    2,
    "\\b(?:in|with) (?:this|our|the) (?:free )?(?:daily|weekly|monthly|morning|evening|e-?mail)? ?newsletter\\.?$",
  ),
  cue(
    "NEWSLETTER",
    1,
    "\\bnewsletters?\\b.{0,120}\\b(?:privacy|terms|unsubscribe|sign[- ]?up|subscribe)\\b|\\bunsubscribe at any ?time\\b",
  ),
  // Walls
  cue(
    "PAYWALL",
    2,
    "\\b(?:subscribe|register|log ?in|sign in|sign up|join|pay|become a (?:member|subscriber)|create an? (?:free )?account)(?: (?:now|today|for free|or (?:log|sign) in))? to (?:continue|keep|read|unlock|access|finish|view|get full)\\b",
  ),
  cue(
    "PAYWALL",
    2,
    "\\b(?:to (?:continue|keep|finish) reading|unlock (?:this|the) (?:article|story|full)|(?:continue|keep) reading (?:this|the full) (?:article|story)|get (?:unlimited|full) access)\\b",
  ),
  cue(
    "PAYWALL",
    2,
    "\\b(?:already a (?:subscriber|member)|already (?:have an account|subscribed|registered)|have an account|not a subscriber|existing subscribers?)\\b ?\\?",
  ),
  cue(
    "PAYWALL",
    2,
    "\\b(?:this|the) (?:article|story|content|feature|page) is (?:only |a subscriber[- ]only|a premium)?(?:for|available to|available for|reserved for|exclusive to|exclusively for)(?: (?:our|paying|paid|premium|registered|logged-in))* (?:subscribers|members|readers)\\b",
  ),
  cue(
    "PAYWALL",
    2,
    "\\byou(?:[’']ve| have) (?:reached|read|used|hit) (?:your|all|the|\\d).{0,60}\\b(?:articles?|limit|stories)\\b|\\bfree (?:articles?|stories) (?:left|remaining)\\b|\\bthis is an? (?:subscriber[- ]only|subscribers?[- ]exclusive|premium|members[- ]only) (?:story|article|feature)\\b",
  ),
  cue(
    "PAYWALL",
    2,
    "\\bcancel any ?time\\b(?! soon)|\\bfull range of subscriptions\\b|\\btry unlimited access\\b|\\bsubscription (?:plans|options|offers?)\\b|\\b(?:annual|digital|print|monthly) subscription\\b.{0,60}\\b(?:now|today|off)\\b",
  ),
  cue("PAYWALL", 2, "^(?:unlock|get) .{0,60}\\b(?:for free|for \\W?\\d)"),
  cue(
    "PAYWALL",
    2,
    "^(?:only|just|from|then|now|for|save|subscribe.{0,30}) ?(?:[£$€]\\d[\\d.,]*|\\d+ ?%)(?: off)?(?: (?:a|per|for|an?|every) .{0,30}\\b(?:weeks?|months?|years?|quarter))?[.!]?(?:$| complete\\b| cancel\\b)",
  ),
  cue(
    "PAYWALL",
    1,
    "\\b(?:free trial|during your trial|digital access|unlimited access|premium access|subscribers?[- ]only|[£$€]\\d[\\d.,]* (?:a|per) (?:week|month))\\b",
  ),
  // Cookies and privacy
  cue(
    "COOKIE_NOTICE",
    2,
    "\\b(?:we(?: and our \\w+(?: \\w+)?)?|(?:this|our) (?:web ?site|site|page)) (?:also )?uses? (?:\\w+ ){0,2}cookies\\b|\\b(?:our|the) use of cookies\\b|\\bconsent to (?:the use of )?(?:all )?cookies\\b",
  ),
  cue(
    "COOKIE_NOTICE",
    2,
    "\\b(?:see|read|view|review|visit|check|to|with|under|in|per|and|by|of) our (?:cookie|privacy) (?:policy|notice|statement)\\b|\\b(?:see|read|to|with|under|in|by|and) our terms\\b|\\bagree to (?:the|our) (?:terms|privacy)\\b",
  ),
  cue(
    "COOKIE_NOTICE",
    2,
    "\\bby (?:continuing|using|clicking|browsing|signing up|subscribing|submitting|entering|providing)\\b.{0,100}\\byou (?:agree|consent|accept|confirm|acknowledge)\\b",
  ),
  cue("COOKIE_NOTICE", 2, "\\bthis site is protected by recaptcha\\b|\\bgoogle privacy policy and terms\\b"),
  cue(
    "COOKIE_NOTICE",
    1,
    "^(?:privacy|cookie) (?:notice|policy|settings)\\b|\\bimprove your experience\\b|\\bbest experience on our\\b",
  ),
  // Money
  cue(
    "APPEAL",
    2,
    "^(?:.{0,60}[,.] )?(?:please )?(?:consider )?(?:supporting|making a donation to|donating to) (?:us|our)\\b|\\bour (?:journalism|reporting|newsroom) (?:needs?|depends|relies|is (?:free|funded|made))\\b|\\bhelp us (?:keep|continue|stay|remain|hold|report)\\b|\\bwe need your (?:help|support)\\b|\\bplease consider (?:supporting|donating|becoming|making|subscribing)\\b|\\bbecome a (?:member|supporter|patron) (?:today|now|here)\\b",
  ),
  cue(
    "APPEAL",
    2,
    "^(?:please )?(?:consider )?(?:donate|donating|support(?:ing)?|contribute|chip in|give)\\b(?: (?:now|today|here|via)(?! ?\\?)| (?:our|independent|quality|local|nonprofit|free|this|fearless|investigative)(?: \\w+){0,2} (?:journalism|news|reporting|work|newsroom|site|newspaper|media|coverage))",
  ),
  cue(
    "APPEAL",
    2,
    "\\b(?:readers|supporters|listeners|viewers) like you\\b|\\byour (?:support|donations?|gifts?|contributions?|generosity|subscription) (?:keeps?|helps?|makes?|allows?|enables?) (?:us|our)\\b",
  ),
  cue(
    "APPEAL",
    1,
    "\\btax[- ]deductible (?:gift|donation|contribution)\\b|\\bpeople like you\\b|\\bif you value\\b|\\b(?:consider|by) (?:making|donating|becoming|supporting)\\b",
  ),
  cue(
    "APPEAL",
    2,
    "\\b(?:support|fund|power|sustain) (?:our|independent) (?:journalism|reporting|work|newsroom|mission)\\b|\\bbuy (?:me|us) a coffee\\b|^become a (?:member|supporter|patron|sustainer)\\b|\\bpatreon\\b.{0,40}$",
  ),
  // Rights
  cue(
    "COPYRIGHT",
    2,
    "\\bthis (?:material|content|article|story|publication|report|website|copy|work)\\b.{0,80}\\b(?:may|must|can|should) not be (?:re-?published|published|reproduced|copied|broadcast|rewritten|redistributed|used)\\b|\\bmay not be (?:published, broadcast|reproduced, )",
  ),
  cue(
    "COPYRIGHT",
    2,
    "\\bwithout (?:the )?(?:prior )?(?:express )?(?:prior )?(?:written )?(?:permission|consent|authori[sz]ation)\\b.{0,60}$",
  ),
  cue(
    "COPYRIGHT",
    2,
    "^(?:.{0,100}[.,|–—-] ?|.{0,60}(?:\\d{4}|\\b(?:ltd|inc|llc|media|group))\\.? )?all rights reserved\\b|\\btous droits réservés\\b|\\balle rechte vorbehalten\\b|\\btodos los derechos reservados\\b|\\btutti i diritti riservati\\b|\\btodos os direitos reservados\\b",
  ),
  cue(
    "COPYRIGHT",
    2,
    "\\b(?:republish|reprint|repost|share) (?:this|our) (?:story|article|stories|articles|work|content)s?\\b.{0,60}\\b(?:creative commons|free|licen[cs]e|permission|guidelines)\\b|\\bunder a creative commons\\b|\\bpowered by (?:wordpress|arc|newspack|ghost|blox)\\b|\\btrust principles\\b",
  ),
  // Comments
  cue(
    "COMMENTS",
    2,
    "\\bcomments? (?:below |above |here )?(?:have|has|are|is) (?:not been |been |not |now )?(?:moderated|closed|disabled|pre-moderated)\\b|^be the first to (?:comment|reply)\\b|\\byour (?:e-?mail )?address will not be published\\b|\\brequired fields are marked\\b",
  ),
  cue(
    "COMMENTS",
    2,
    "^(?:join|start) the (?:conversation|discussion|debate)\\b|^(?:share|tell us|let us know) (?:what you think|your (?:thoughts|views|opinion|story))\\b|^(?:what do you think|have your say|do you agree)\\b.{0,80}\\b(?:comments?|below|us)\\b|\\b(?:log(?:ged)?|sign(?:ed)?) in to (?:post|leave|reply|comment|join)\\b|^comment(?:ing|s) (?:is|are|have been) (?:disabled|closed|off|turned)\\b|^save my name, e-?mail\\b",
  ),
  // Who writes, and how to reach them
  cue(
    "AUTHOR_NOTE",
    2,
    "\\b(?:do you )?(?:have|got) a (?:news )?(?:story|tip|question|correction)\\b.{0,40}\\?(?:$| (?:e-?mail|tell|send|contact|let|call|text|share|write|we|get|click|submit|fill)\\b)|\\bstory tips?\\b|\\b(?:send|submit|e-?mail)(?: us)? (?:a|your) (?:\\w+ ){0,2}(?:tips?|stor(?:y|ies)|letters?|photos)\\b",
  ),
  cue(
    "AUTHOR_NOTE",
    2,
    "\\b(?:see|spot|spotted|found|notice[d]?|report) (?:a|an|any) (?:spelling|grammar|typo|error|mistake|factual)\\b",
  ),
  cue(
    "AUTHOR_NOTE",
    2,
    "\\b(?:contact|reach|e-?mail|follow|write to|tweet) (?:the (?:author|reporter|writer|journalist|newsroom|newsdesk|editor)|him|her|them|us)\\b.{0,20}(?:\\bat\\b|\\bon\\b|:).{0,20}(?:@|\\bx\\b|twitter|facebook|phone|\\d{3})",
  ),
  cue(
    "AUTHOR_NOTE",
    2,
    "\\b(?:views?|opinions?)\\b.{0,40}\\b(?:expressed|stated|contained|presented)\\b.{0,80}\\b(?:(?:are|is) (?:those of the (?:author|writer)|the (?:author|writer)|his|her|their|solely|personal|my|entirely)\\b|(?:do|does|may) not)|\\bnot necessarily (?:those of|reflect|represent)\\b|\\bviews of the (?:author|writer) are\\b",
  ),
  cue("AUTHOR_NOTE", 2, "^(?:disclosure(?: statement)?|disclaimer) ?:|\\bwould benefit from this article\\b"),
  // The page on itself
  cue(
    "PAGE_NOTE",
    2,
    "\\bthis (?:is a |is an? \\w+ )?(?:developing|breaking)(?: news)? story\\b|\\bmore (?:details|information|updates) (?:will follow|to follow|as we get|soon)\\b",
  ),
  cue(
    "PAGE_NOTE",
    2,
    "\\bthis (?:breaking news )?(?:story|article|post|page|report|live blog|copy|piece) (?:has been|was|will be|is being)(?: regularly| continually| automatically| last)? (?:updated|refreshed)(?: (?:with|as|to include) (?:additional|new|more|further|the latest|developments|information|details|we|it)\\b.{0,80}|[.!]?$)|\\b(?:refresh|reload) (?:this|the) page\\b|\\bcheck back (?:for|later|soon|here)\\b|^refresh to see\\b",
  ),
  cue(
    "PAGE_NOTE",
    2,
    "\\b(?:interview|conversation|transcript|story|article|q&a)\\b.{0,60}\\b(?:has|have|was|were)(?: been)?(?: lightly)? (?:edited|condensed|abridged)\\b.{0,60}$",
  ),
  cue(
    "PAGE_NOTE",
    2,
    "\\bnot responsible for the content of external\\b|\\b(?:audio|article|story|summary|translation)\\b.{0,30}\\b(?:generated|translated|created|narrated|read)\\b.{0,20}\\b(?:automatically|auto|by ai|artificial|machine|by a computer|using (?:ai|a))",
  ),
  cue(
    "PAGE_NOTE",
    2,
    "^this (?:story|article|piece|essay|feature) (?:(?:also |first |originally )?appear(?:s|ed)|was (?:also |first |originally )?published|is (?:part|one)) (?:in|of) (?:the|our|a)\\b.{0,60}\\b(?:issue|edition|series|print|magazine)\\b.{0,40}$",
  ),
  cue(
    "PAGE_NOTE",
    2,
    "\\b(?:we|us|site|publisher)\\b.{0,60}\\b(?:may|might|could) (?:earn|receive|get|make) .{0,30}\\bcommissions?\\b|\\baffiliate (?:links?|commissions?)\\b.{0,80}\\b(?:we|us|purchase)\\b|\\bif you (?:found|enjoyed|liked) this (?:\\w+ )?\\b.{0,60}\\bshare\\b|^(?:thanks|thank you) for reading\\b.{0,40}$",
  ),
  cue(
    "NAVIGATION",
    2,
    "\\byour browser (?:does not|doesn[’']t) support\\b|\\bthis browser does not support\\b|\\b(?:enable|requires?|turn on) javascript\\b|\\bjavascript is (?:required|disabled|not)\\b|\\bunusual activity from your computer\\b|\\bgetting your .{0,30}player ready\\b",
  ),
  cue("RELATED_LINKS", 2, "^follow (?:our |the )?(?:latest |live )(?:coverage|updates|blog|news)\\b.{0,60}$"),
  cue(
    "RELATED_LINKS",
    1,
    "\\b(?:read|watch|listen to|see) (?:more|also|our|the full|here)\\b[^,.]{0,60}$|^get the latest\\b.{0,80}$",
  ),
];

/**
 * Why a block is a notice of the page to its reader ("Sign up for our newsletter", "We use cookies"), or null. Less is
 * asked of a block that is no prose and stands before the first or after the last paragraph of the article.
 */
export function findPageSpeak(text: string, isLooseFragment: boolean): RemovalReason | null {
  if (text.length > LONGEST_NOTICE || REPORTED.test(text)) return null;
  let reason: RemovalReason | null = null;
  let weight = 0;
  for (const { pattern, weight: own, reason: ofCue } of CUES) {
    if (!pattern.test(text)) continue;
    weight += own;
    reason ??= ofCue;
  }
  return weight >= (isLooseFragment ? ENOUGH_FOR_A_FRAGMENT : ENOUGH) ? reason : null;
}

function cue(reason: RemovalReason, weight: number, source: string): Cue {
  return { reason, weight, pattern: new RegExp(source, "iu") };
}
