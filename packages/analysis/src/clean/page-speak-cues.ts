import type { RemovalReason } from "@newsgraph/core";

/** Words in which a page speaks of itself to its reader. */
export interface Cue {
  readonly reason: RemovalReason;
  /** How sure it is: a cue of 2 is enough for a sentence, one of 1 needs another, or a place outside the article. */
  readonly weight: 1 | 2;
  /** Words in lower case of which the text has one wherever the pattern can match: they spare trying it on most paragraphs. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

const PLATFORM =
  "(?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|tiktok|threads|bluesky|google news)";
const OUR_WORK = "(?:journalism|reporting|newsroom|work|mission|news|coverage|site|newspaper|media)";
const PIECE = "(?:story|article|post|page|report|piece|essay|feature|content)";

/**
 * By what the page wants. Each must be one that a news paragraph does not have by chance: "Sign up for our newsletter" has
 * "our", "without permission" counts only beside "reproduced", "edited" only with "for length".
 */
export const CUES: readonly Cue[] = [
  ...cues("NEWSLETTER", [
    [
      2,
      "sign signup subscribe register",
      "^(?:[^.!?]{0,60}[?!:.] )?(?:please )?(?:sign[- ]?up|subscribe|register)(?: now| today| here| free)? (?:for|to|and) (?:our|the|this|these|my|a|your) (?:[\\w\\p{L}’'&-]{1,24} ){0,5}(?:newsletters?|e-?mails?|alerts?|updates|briefings?|mailing list|channel|podcast|app)\\b",
    ],
    [
      2,
      "sign signup subscribe",
      "^(?:Sign[- ]?up|Subscribe) (?:for|to) \\p{Lu}[\\p{L}\\d’']*(?: [\\p{Lu}\\d][\\p{L}\\d’']*){0,4}$",
      "u",
    ],
    [
      2,
      "inbox email e phone",
      "\\b(?:(?:straight|direct|directly|delivered|sent|right|emailed|e-mailed) (?:daily |weekly |straight |directly |right )?(?:in)?to your (?:\\w+ )?(?:inbox|e-?mail|phone)|in your (?:e-?mail )?inbox)\\b(?! and\\b)(?=.{0,60}$)",
    ],
    [
      2,
      "our",
      "\\bour (?:[\\w\\p{L}’'&-]{1,24} ){0,4}(?:newsletters?|mailing list|e-?mail (?:list|alerts?)|(?:whatsapp|telegram|youtube|facebook|instagram|twitter) (?:channel|page|group|community|account))\\b|\\b(?:download|downloading|get|getting|on|via|through|in) our (?:\\w{1,24} ){0,2}app\\b|\\b(?:in|with) our (?:\\w{1,12} )?newsletter\\.?$",
    ],
    [
      2,
      "join follow subscribe",
      `^(?:join|follow|subscribe to) .{0,60}\\b${PLATFORM} (?:channel|group|page|account|community)\\b`,
    ],
    [2, "follow like join find add", "\\b(?:follow|like|join|find|add) (?:us|our \\w+)(?: now)? (?:on|at|via)\\b"],
    [
      2,
      "follow",
      `^(?:you can )?(?:also )?follow (?:\\S+ ){1,5}?on ${PLATFORM}\\b(?!.{0,80}\\b(?:who|and then|will)\\b)`,
    ],
    [2, "app", "^(?:download|get|try|install) (?:our|the) (?:[\\w\\p{L}’'-]{1,24} ){0,5}app\\b"],
    [2, "notifications", "(?:^|[:!.–—-] ?)(?:turn on|enable|switch on|allow) (?:push )?notifications\\b"],
    [1, "alerts alert emails notifications", "\\bbreaking[- ]news (?:alerts?|emails?|notifications?)\\b"],
    [
      2,
      "latest more breaking",
      "^for (?:more(?! than)|the latest|all the latest|breaking)\\b.{0,80}\\b(?:click here|tap here|go to|log on|sign up|follow us|follow|subscribe|download|visit (?:our\\b|\\S+\\.\\S+))",
    ],
    [
      2,
      "get read stay keep",
      "^(?:get|read|stay|keep) (?:the latest|more|all the|up to date|updated|informed|breaking)\\b.{0,100}\\b(?:click|follow us|subscribe|download|sign up|inbox|our|newsletter)\\b",
    ],
    [
      2,
      "click tap",
      "^(?:click|tap) (?:here|below|the link)(?: below)? (?:to|for) (?:join|follow|subscribe|sign|get|read|download|see|view|watch|learn|find|more|receive|share|support|donate|the latest)\\b",
    ],
    [2, "newsletter", "\\bin this (?:free )?(?:\\w{1,12} )?newsletter\\.?$"],
    [
      1,
      "newsletters newsletter unsubscribe",
      "\\bnewsletters?\\b.{0,120}\\b(?:privacy|terms|unsubscribe|sign[- ]?up|subscribe)\\b|\\bunsubscribe at any ?time\\b",
    ],
  ]),
  ...cues("PAYWALL", [
    [
      2,
      "to",
      "\\b(?:subscribe|register|log ?in|sign in|sign up|become a (?:member|subscriber)|create an? (?:free )?account)(?: (?:now|today|for free|or (?:log|sign) in))? to (?:(?:continue|keep) reading|continue$|(?:read|unlock|access|view|finish|continue|get) (?:this|the (?:full|rest|entire|whole)|our|more|all|unlimited|full)|unlock)\\b",
    ],
    [
      2,
      "reading unlock",
      `(?:^to (?:continue|keep|finish) reading\\b|\\bto (?:continue|keep) reading(?:,| this ${PIECE}|[.!]?$)|\\bunlock (?:this|the) (?:full )?${PIECE}|(?:continue|keep) reading (?:this|the full) ${PIECE})\\b`,
    ],
    [2, "access", "^get (?:unlimited|full) .{0,20}access\\b|\\btry unlimited access\\b"],
    [
      2,
      "already account subscriber subscribers",
      "\\b(?:already a (?:subscriber|member)|already (?:have an account|subscribed|registered)|have an account|not a subscriber|existing subscribers?)\\b ?\\?",
    ],
    [
      2,
      "subscribers members readers",
      `\\b(?:this|the) ${PIECE} is (?:only )?(?:for|available to|available for|reserved for|exclusive to|exclusively for)(?: (?:our|paying|paid|premium|registered|logged-in)){0,3} (?:subscribers|members|readers)\\b`,
    ],
    [
      2,
      "reached read used hit",
      "\\byou(?:[’']ve| have) (?:reached|read|used|hit) (?:your|all|the|\\d).{0,60}\\b(?:articles?|limit|stories)\\b",
    ],
    [
      2,
      "free subscriber subscribers premium members",
      "\\bfree (?:articles?|stories) (?:left|remaining)\\b|\\bthis is an? (?:subscriber[- ]only|subscribers?[- ]exclusive|premium|members[- ]only) (?:story|article|feature)\\b",
    ],
    [
      2,
      "cancel subscriptions subscription",
      "\\bcancel any ?time\\b(?! soon)|\\bfull range of subscriptions\\b|\\bsubscription (?:plans|options|offers?)\\b$|\\b(?:annual|digital|print|monthly) subscription\\b.{0,60}\\b(?:now|today)\\b",
    ],
    [
      2,
      "unlock get subscribe",
      "^(?:unlock|get|subscribe) .{0,60}(?:for free|for [£$€]\\d[\\d.,]*)(?: a (?:week|month|year))?[.!]?$",
    ],
    [
      1,
      "week weeks month months year years quarter",
      "^(?:only|just|from|then|now|for|save|subscribe.{0,30}) ?(?:[£$€]\\d[\\d.,]*|\\d+ ?%)(?: off)? (?:a|per|for|an?|every) .{0,30}\\b(?:weeks?|months?|years?|quarter)[.!]?(?:$| complete\\b| cancel\\b)",
    ],
    [
      1,
      "trial access only week month",
      "\\b(?:free trial|during your trial|digital access|unlimited access|premium access|subscribers?[- ]only|[£$€]\\d[\\d.,]* (?:a|per) (?:week|month))\\b",
    ],
  ]),
  ...cues("COOKIE_NOTICE", [
    [
      2,
      "cookies",
      "\\b(?:we(?: and our \\w+(?: \\w+)?)?|(?:this|our) (?:web ?site|site|page)) (?:also )?uses? (?:\\w+ ){0,2}cookies\\b|\\b(?:our|the) use of cookies\\b|\\bconsent to (?:the use of )?(?:all )?cookies\\b",
    ],
    [
      2,
      "privacy cookie terms",
      "\\b(?:see|read|view|review|visit|check|to|with|under|in|per|and|by|of) our (?:cookie|privacy) (?:policy|notice|statement)\\b|\\b(?:see|read|to|with|under|in|by|and) our terms\\b|\\bagree to (?:the|our) (?:terms|privacy)\\b|\\bgoogle privacy policy and terms\\b",
    ],
    [
      2,
      "you",
      "\\bby (?:continuing|using|clicking|browsing|signing up|subscribing|submitting|entering|providing)\\b.{0,100}\\byou (?:agree|consent|accept|confirm|acknowledge)\\b",
    ],
    [2, "recaptcha", "\\bthis site is protected by recaptcha\\b"],
    [
      1,
      "privacy cookie experience",
      "^(?:privacy|cookie) (?:notice|policy|settings)\\b|\\bimprove your experience\\b|\\bbest experience on our\\b",
    ],
  ]),
  ...cues("APPEAL", [
    [
      2,
      "supporting donation donating",
      "^(?:.{0,60}[,.] )?(?:please )?(?:consider )?(?:supporting|making a donation to|donating to) (?:us|our)\\b",
    ],
    [2, "our", "\\bour (?:journalism|reporting|newsroom) (?:needs?|depends|relies|is (?:free|funded|made))\\b"],
    [2, "help need", "\\bhelp us (?:keep|continue|stay|remain|hold|report)\\b|\\bwe need your (?:help|support)\\b"],
    [
      2,
      "please become",
      "\\bplease consider (?:supporting|donating|becoming|making|subscribing)\\b|\\bbecome a (?:member|supporter|patron) (?:today|now|here)\\b|^become a (?:member|supporter|patron|sustainer)\\b",
    ],
    [
      2,
      "donate donating support supporting contribute chip give",
      `^(?:please )?(?:consider )?(?:donate|donating|support(?:ing)?|contribute|chip in|give)\\b(?: (?:now|today|here|via)(?! ?\\?)| (?:our|independent|quality|local|nonprofit|free|this|fearless|investigative)(?: \\w+){0,2} ${OUR_WORK})\\b`,
    ],
    [
      2,
      "like your",
      "\\b(?:readers|supporters|listeners|viewers) like you\\b|\\byour (?:support|donations?|gifts?|contributions?|generosity|subscription) (?:keeps?|helps?|makes?|allows?|enables?) (?:us|our)\\b",
    ],
    [
      1,
      "tax like if consider by",
      "\\btax[- ]deductible (?:gift|donation|contribution)\\b|\\bpeople like you\\b|\\bif you value\\b|\\b(?:consider|by) (?:making|donating|becoming|supporting)\\b",
    ],
    [
      2,
      "support fund power sustain coffee patreon",
      `\\b(?:support|fund|power|sustain) (?:our|independent) ${OUR_WORK}\\b|\\bbuy (?:me|us) a coffee\\b|\\bpatreon\\b.{0,40}$`,
    ],
  ]),
  ...cues("COPYRIGHT", [
    [
      2,
      "be",
      `\\bthis (?:material|publication|website|copy|work|${PIECE})\\b.{0,80}\\b(?:may|must|can|should) not be (?:re-?published|published|reproduced|copied|broadcast|rewritten|redistributed|used)\\b|\\bmay not be (?:published, broadcast|reproduced, )`,
    ],
    [
      2,
      "without",
      "^(?=.*\\b(?:reproduc|redistribut|republi|reprint|rewrit|copied|broadcast)).*\\bwithout (?:the )?(?:prior )?(?:express )?(?:prior )?(?:written )?(?:permission|consent|authori[sz]ation)\\b",
    ],
    [
      2,
      "rights droits rechte derechos diritti direitos",
      "^(?:.{0,100}[.,|–—-] ?|.{0,60}(?:\\d{4}|\\b(?:ltd|inc|llc|media|group))\\.? )?all rights reserved\\b|\\btous droits réservés\\b|\\balle rechte vorbehalten\\b|\\btodos los derechos reservados\\b|\\btutti i diritti riservati\\b|\\btodos os direitos reservados\\b",
    ],
    [
      2,
      "republish reprint repost share",
      "\\b(?:republish|reprint|repost|share) (?:this|our) (?:story|article|stories|articles|work|content)s?\\b.{0,60}\\b(?:creative commons|free|licen[cs]e|permission|guidelines)\\b",
    ],
    [
      2,
      "commons powered principles",
      "\\bunder a creative commons\\b|\\bpowered by (?:wordpress|arc|newspack|ghost|blox)\\b|\\btrust principles\\b",
    ],
  ]),
  ...cues("COMMENTS", [
    [
      2,
      "comment comments commenting reply",
      "\\bcomments? (?:below |above |here )?(?:have|has|are|is) (?:not been |been |not |now )?(?:moderated|closed|disabled|pre-moderated)\\b|^be the first to (?:comment|reply)\\b|^comment(?:ing|s) (?:is|are|have been) (?:disabled|closed|off|turned)\\b",
    ],
    [
      2,
      "address fields save",
      "\\byour (?:e-?mail )?address will not be published\\b|\\brequired fields are marked\\b|^save my name, e-?mail\\b",
    ],
    [
      2,
      "join start share tell let",
      "^(?:join|start) the (?:conversation|discussion|debate)\\b|^(?:share|tell us|let us know) (?:what you think|your (?:thoughts|views|opinion|story))\\b",
    ],
    [
      2,
      "think say agree in",
      "^(?:what do you think|have your say|do you agree)\\b.{0,80}\\b(?:comments?|below|us)\\b|\\b(?:log(?:ged)?|sign(?:ed)?) in to (?:post|leave|reply|comment|join)\\b",
    ],
  ]),
  ...cues("AUTHOR_NOTE", [
    [
      2,
      "have got tip tips",
      "\\b(?:do you )?(?:have|got) a (?:news )?(?:story|tip|question|correction)\\b.{0,40}\\?(?:$| (?:e-?mail|tell|send|contact|let|call|text|share|write|we|get|click|submit|fill)\\b)|\\b(?:story|news) tips? (?:can|may|should|to)\\b",
    ],
    [
      2,
      "send submit email",
      "\\b(?:send|submit|e-?mail)(?: us)? your (?:\\w+ ){0,2}(?:tips?|stor(?:y|ies)|letters?|photos)\\b|^submit an? (?:\\w+ ){0,2}(?:tip|story|correction)$",
    ],
    [
      2,
      "see spot spotted notice noticed report spelling",
      "^(?:see|spot(?:ted)?|noticed?) (?:a|an|any) (?:spelling|grammar|typo|error|mistake|factual)\\b.{0,40}\\?|^report (?:a|an) (?:typo|error|mistake|correction)\\b|\\bspelling or grammar error\\b",
    ],
    [
      2,
      "contact reach email follow write tweet",
      "\\b(?:contact|reach|e-?mail|follow|write to|tweet) (?:the (?:author|reporter|writer|journalist|newsroom|newsdesk|editor)|him|her|them|us)\\b.{0,20}(?:\\bat\\b|\\bon\\b|:).{0,20}(?:@|\\bx\\b|twitter|facebook)",
    ],
    [
      2,
      "views view opinions opinion",
      "\\b(?:views?|opinions?)\\b.{0,40}\\b(?:expressed|stated|contained|presented)\\b.{0,80}\\b(?:(?:are|is) (?:those of the (?:author|writer)|the (?:author|writer)|his|her|their|solely|personal|my|entirely)\\b|(?:do|does|may) not)|\\bnot necessarily (?:those of|reflect|represent)\\b|\\bviews of the (?:author|writer) are\\b",
    ],
    [
      2,
      "disclosure disclaimer benefit",
      "^(?:disclosure(?: statement)?|disclaimer) ?:|\\bwould benefit from this article\\b",
    ],
  ]),
  ...cues("PAGE_NOTE", [
    [
      2,
      "developing breaking details information updates",
      "\\bthis (?:is a |is an? \\w+ )?(?:developing|breaking)(?: news)? story\\b|\\bmore (?:details|information|updates) (?:will follow|to follow|as we get|soon)\\b",
    ],
    [
      2,
      "updated refreshed",
      `\\bthis (?:breaking news )?(?:live blog|copy|${PIECE}) (?:has been|was|will be|is being)(?: regularly| continually| automatically| last)? (?:updated|refreshed)(?: (?:with|as|to include) (?:additional|new|more|further|the latest|developments|information|details|we|it)\\b.{0,80}|[.!]?$)`,
    ],
    [
      2,
      "refresh reload check",
      "\\b(?:refresh|reload) (?:this|the) page\\b|\\bcheck back (?:for|later|soon|here)\\b|^refresh to see\\b",
    ],
    [
      2,
      "edited condensed abridged",
      "\\b(?:edited|condensed|abridged)(?: and (?:edited|condensed))? for (?:length|clarity|brevity|space|style|concision)\\b",
    ],
    [2, "external", "\\bnot responsible for the content of external\\b"],
    [
      2,
      "generated translated created narrated read",
      "^this (?:audio|story|summary|translation|article|content) (?:is|was|has been) (?:\\S+ )?(?:generated|translated|created|narrated|read|produced)\\b.{0,30}\\b(?:automatically|by ai|artificial|machine|computer|using (?:ai|a)|with the help)",
    ],
    [
      2,
      "issue edition series print magazine",
      "^this (?:story|article|piece|essay|feature) (?:(?:also |first |originally )?appear(?:s|ed)|was (?:also |first |originally )?published|is (?:part|one)) (?:in|of) (?:the|our|a)\\b.{0,60}\\b(?:issue|edition|series|print|magazine)\\b.{0,40}$",
    ],
    [
      2,
      "commission commissions affiliate",
      "\\b(?:we|us|site|publisher)\\b.{0,60}\\b(?:may|might|could) (?:earn|receive|get|make) .{0,30}\\bcommissions?\\b|\\baffiliate (?:links?|commissions?)\\b.{0,80}\\b(?:we|us|purchase)\\b",
    ],
    [
      2,
      "share thanks thank",
      "\\bif you (?:found|enjoyed|liked) this (?:\\w+ )?\\b.{0,60}\\bshare\\b|^(?:thanks|thank you) for reading\\b.{0,40}$",
    ],
    [2, "ai", "^this (?:content|article|story) was (?:produced|created|written|generated) with the help of ai\\b"],
  ]),
  ...cues("NAVIGATION", [
    [
      2,
      "browser javascript computer player",
      "\\byour browser (?:does not|doesn[’']t) support\\b|\\bthis browser does not support\\b|\\b(?:enable|requires?|turn on) javascript\\b|\\bjavascript is (?:required|disabled|not)\\b|\\bunusual activity from your computer\\b|\\bgetting your .{0,30}player ready\\b",
    ],
  ]),
  ...cues("RELATED_LINKS", [
    [2, "follow", "^follow (?:our |the )?(?:latest |live )(?:coverage|updates|blog|news)\\b.{0,60}$"],
    [
      1,
      "read watch listen see get",
      "\\b(?:read|watch|listen to|see) (?:more|also|our|the full|here)\\b[^,.]{0,60}$|^get the latest\\b.{0,80}$",
    ],
  ]),
];

type Row = readonly [weight: 1 | 2, words: string, pattern: string, flags?: string];

function cues(reason: RemovalReason, rows: readonly Row[]): Cue[] {
  return rows.map(([weight, words, pattern, flags = "iu"]) => ({
    reason,
    weight,
    words: words.split(" "),
    pattern: new RegExp(pattern, flags),
  }));
}
