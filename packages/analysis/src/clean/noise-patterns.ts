import type { RemovalReason } from "@newsgraph/core";

/** A line of noise that is told by its form. */
export interface NoisePattern {
  readonly reason: RemovalReason;
  /** Where it is believed: only after the article's last paragraph, or anywhere. */
  readonly zone: "TAIL" | "ANYWHERE";
  readonly pattern: RegExp;
  /** Whether the lines after it, to the end of the file, hang on it. */
  readonly heads?: true;
}

/** Noise is short; a longer block is a paragraph, whatever it begins with. */
const LONGEST_NOISE = 300;

/** Somebody's words: “All rights reserved for the fish,” is no notice. */
const IS_QUOTE = /^["“„«”]/;

/**
 * What web pages put around and between the paragraphs. Every pattern takes a whole block, and begins at its start with words
 * that no paragraph begins with; those that a paragraph might begin with are believed only in the tail.
 */
const NOISE_LINES: readonly NoisePattern[] = [
  {
    reason: "ADVERTISEMENT",
    zone: "ANYWHERE",
    pattern:
      /^[\s\-–—*[(]*(?:advertise?ments?|ads?|ad feedback|sponsored(?: content| links?)?|promoted(?: content)?|advertorial|paid (?:content|post)|skip ad(?:vertisement)?|remove ads|loading)[\s\-–—*.…\])]*$/i,
  },
  {
    reason: "ADVERTISEMENT",
    zone: "ANYWHERE",
    pattern:
      /^(?:the )?(?:story|article|content|post)? ?continues? (?:reading )?(?:below|after)(?: (?:this|the))?(?: (?:ad|advert|advertisement|video|photo|image|gallery|map|newsletter sign-?up))?[.:]?$|^scroll (?:down )?(?:to|for) (?:continue|more)\b.{0,60}$/i,
  },
  {
    reason: "RELATED_LINKS",
    zone: "TAIL",
    heads: true,
    pattern:
      /^(?:(?:explore|see|read|discover|find) more\b(?: at \S{4,60}|[^.,!?]{0,40})|(?:related|recommended|suggested|similar|popular|latest|trending|top|sponsored|promoted|featured|more|other|further|recent|editor[’']?s?[’']?|must[- ]read)(?: (?:articles?|stor(?:y|ies)|coverage|content|news|topics?|posts?|links?|internet links|reading|videos?|headlines|tags|picks|choice|reads|now|for you|from us))?|more (?:from|in|on|like this|to explore|news|stories|headlines)\b.{0,60}|most (?:read|viewed|popular|shared|commented|recent)\b.{0,30}|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|previous (?:article|post|story)|next (?:article|post|story)|around the web|from around the web|from our partners|read (?:more|next|also)|also read|up next|watch next|what to (?:read|watch) next|what others are reading|in other news|don[’']t miss|in case you missed it|also in (?:this section|the news))\s?[:»>]?$/i,
  },
  {
    reason: "RELATED_LINKS",
    zone: "ANYWHERE",
    pattern:
      /^[▶►»>*•\s]*(?:read more|read also|also read|read next|see also|see more|watch more|watch also|also see|further reading|more on this(?: story)?|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|topics?|posts?|links?|reading|video))?|recommended(?: for you| reading| stories)?|editors?[’'] ?s? picks?|don[’']t miss|must[- ]read|in case you missed it|what to read next|up next)\s?(?:[:|»>–—-].*|)$/i,
  },
  {
    reason: "ADVERTISEMENT",
    zone: "ANYWHERE",
    pattern:
      /^(?:advertise?ment\b[\s–—:.-]{0,4}(?:(?:story|article|content|scroll) )?(?:to )?continues?\b.{0,40}|(?:sponsored|presented|brought to you|paid for) by \p{Lu}.{1,60})(?<![.!?])$/iu,
  },
  {
    reason: "RELATED_LINKS",
    zone: "ANYWHERE",
    pattern:
      /^(?:>>|»|▶|►|➡|👉|→)\s?(?=\S).{8,160}(?<![.!?])$|^(?:watch|video|listen|photos?|see|read)(?: (?:video|above|below|now|live|here|next|it)){1,2}\s?[:|] .{3,160}(?<![.!?])$/iu,
  },
  { reason: "NAVIGATION", zone: "ANYWHERE", pattern: /^(?:pic\.twitter\.com\/|https?:\/\/t\.co\/)\S{1,40}$/i },
  {
    reason: "RELATED_LINKS",
    zone: "ANYWHERE",
    pattern:
      /^(?:related (?:article|story|video|gallery|podcast|content)s? (?=[\p{Lu}\d"“‘'])|(?:MORE|More|WATCH|Watch|LISTEN|Listen|SEE|See|VIDEO|Video|PODCAST|Podcast|GALLERY|Gallery|PHOTOS|Photos|IN PICTURES|In pictures|QUIZ|Quiz|LIVE|Live|OPINION|Opinion|EXPLAINER|Explainer|EXPLAINED|Explained|ANALYSIS|Analysis|MUST READ|Must read|TRENDING|Trending|DON[’']T MISS|Don[’']t miss|TOP STORY|Background|BACKGROUND)\s?[:|»]\s?(?=[\p{Lu}\d"“‘'])).{8,160}(?<![.…])$/u,
  },
  {
    reason: "COPYRIGHT",
    zone: "ANYWHERE",
    pattern:
      /^(?:(?:©|\([Cc]\)|[Cc]opyright(?: ©| \([Cc]\))?|COPYRIGHT|&copy;)[\s,:]*(?:(?:by )?(?:19|20)\d\d\b[^.!?]{0,120}(?:[.|,–-].{0,240})?|(?:by |the )?[\p{Lu}][^.!?]{0,120}(?:\.? ?[Aa]ll [Rr]ights [Rr]eserved.{0,160}|(?<=©.{0,120}|\d{4}))|(?:dpa|afp|apa)\b.{0,40})\.?|(?:[\p{Lu}\d©(][^!?]{0,80}[.,|–-] ?)?(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\b.{0,160}|[Nn]ot for (?:redistribution|reproduction)\b.{0,80}|[Nn]ot to be (?:reproduced|republished|reprinted)\b.{0,80}|[Nn]o part of this (?:article|story|publication|report)\b.{0,200})$/u,
  },
  {
    reason: "CREDIT",
    zone: "ANYWHERE",
    pattern:
      /\bcontributed (?:reporting |research |additional reporting )?to this (?:report|story|article|piece|dispatch)\b.{0,40}$|^\W{0,3}with files from \p{Lu}.{0,80}$/iu,
  },
  // The initials of desk editors under agency copy: "er/jl/sb"
  { reason: "CREDIT", zone: "TAIL", pattern: /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,5}$/u },
  // Lines of nothing but an address to write to: "((jane@wire.example; +1 555 0100; Twitter: @jane))"
  {
    reason: "AUTHOR_NOTE",
    zone: "TAIL",
    pattern: /^\W{0,3}(?:[\p{L}-]{1,20}:? ){0,6}[^\s@]{1,60}@[^\s@]{1,80}(?:[;,| ]+[^\s]{1,40}){0,6}$/u,
  },
  // "(Reporting by Jane Doe; Editing by John Roe)", "Additional reporting by …", "Edited by …", "Editing: …"
  {
    reason: "CREDIT",
    zone: "TAIL",
    pattern:
      /^[([*–—-]{0,3} ?(?:(?:[Aa]dditional|[Ff]urther|[Oo]ther|[Ww]ith|[Ww]ith additional) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ww]ritten|[Ee]dited|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|[Rr]esearch|[Gg]raphics?|[Pp]hotography|[Pp]roduction|[Pp]roduced|[Pp]roofread|[Cc]opy-?editing|[Aa]ssistance|[Cc]ontributions|[Ff]iles|[Ii]nputs)(?: and (?:writing|editing|reporting|research))?(?: (?:by|in|from)|:) (?:the )?(?=\p{Lu}).{2,}$/u,
  },
  // "X and Y contributed reporting.", "This report includes information from X."
  {
    reason: "CREDIT",
    zone: "TAIL",
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]{0,30}(?:,? and |,? |$)){1,12}contributed(?: reporting| research)?\.?$|^(?:this (?:report|story|article) (?:includes|contains|uses) (?:information|material|reporting) (?:from|by) .{2,100}|information from .{2,80} was used in this (?:report|story|article)\.?)$/iu,
  },
  {
    reason: "AUTHOR_NOTE",
    zone: "TAIL",
    pattern:
      /^(?:the|this) (?:writer|author|columnist)s? (?:is|are|was) (?:an? |the )?.{3,160}\b(?:at|for|with|based|lives|fellow|professor|columnist|journalist|novelist|editor|freelance|correspondent)\b.{0,160}$|^(?:to )?(?:reach|contact|e-?mail|follow|write to)\b.{0,120}@[\w.-]{2,60}.{0,60}$|^(?:follow |(?:twitter|x|instagram|threads|bluesky|email|e-mail) ?:? ?)@\w{2,30}(?: on .{1,20})?\.?$/iu,
  },
  {
    reason: "RELATED_LINKS",
    zone: "TAIL",
    pattern:
      /^(?:[←→«‹][←→«‹]? ?.{3,160}|.{3,160} ?[←→»›]{1,2}|(?:[Pp]revious|[Nn]ext|[Pp]rev|[Oo]lder|[Nn]ewer|PREVIOUS|NEXT)(?: (?:[Pp]ost|[Aa]rticle|[Ss]tory|[Ee]ntry|[Pp]age|POST|ARTICLE|STORY)s?\s?[:»›>-]? ?|\s?[:»›>-] ?)(?=\p{Lu}).{3,160})(?<![.!?])$/u,
  },
  {
    reason: "SYNDICATION_CREDIT",
    zone: "TAIL",
    pattern: /^(?:visit .{2,60} at \S+\.?\s?)?distributed by (?:the )?\p{Lu}.{2,100}$/iu,
  },
  {
    reason: "CREDIT",
    zone: "TAIL",
    pattern:
      /^[*_–—-]{0,3} ?(?:\p{Lu}[\p{L}.'’-]{0,30}(?:,? and |,? )){1,14}(?:\p{Ll}[\p{L}’']{1,20},? ){0,6}(?:contributed (?:reporting |research )?(?:to|from|for)\b|reported from\b).{0,120}$/u,
  },
  {
    reason: "TAG_LIST",
    zone: "TAIL",
    pattern:
      /^(?:(?:related )?tags?|tagged(?: with| as)?|hashtags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|posted in|in this (?:article|story)|more (?:about|on))\s?:.{0,280}$|^(?:tags|tagged|topics|filed (?:under|in)|posted in|categories) .{2,200}(?<![.!?])$/i,
  },
  { reason: "TAG_LIST", zone: "ANYWHERE", pattern: /^(?:#[\p{L}\d_]{2,40}[\s,]*){2,20}$/u },
  { reason: "TAG_LIST", zone: "TAIL", pattern: /^(?:tags|topics|filed under|categories|keywords)$/i, heads: true },
  {
    reason: "COMMENTS",
    zone: "TAIL",
    heads: true,
    pattern:
      /^(?:(?:\d{1,5} |no |view |show |read |see |post |add |leave |write |hide )?(?:a |all |the |your )?(?:comments?|repl(?:y|ies))(?: ?\(\d{1,5}\)|\s?\d{1,5})?(?: (?:on|to)\b.{0,160})?|join the (?:conversation|discussion|debate)|what do you think\?.{0,100}|be the first to (?:comment|reply).{0,40}|cancel reply|comments are (?:closed|off|disabled).{0,60})$/i,
  },
  { reason: "COMMENTS", zone: "TAIL", pattern: /^[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2} ?\*$/u }, // a field to fill in: "Name *"
  {
    reason: "AUTHOR_NOTE",
    zone: "TAIL",
    heads: true,
    pattern:
      /^(?:media|press|news|investor|for (?:more|further) information,?(?: please)?)\s?(?:contacts?|enquiries|inquiries|relations)?\s?:$|^(?:media|press|investor) contacts?$/i,
  },
  {
    reason: "AUTHOR_NOTE",
    zone: "TAIL",
    pattern: /^(?:tel|phone|call|t|p|fax|mobile)?\.?:? ?\+?[\d][\d ().-]{6,20}$/i,
  },
  { reason: "SEPARATOR", zone: "ANYWHERE", pattern: /^[^\p{L}\p{N}$€£¥₹%‰+=?!"“”'‘’„«»()]{1,120}$/u },
  { reason: "SEPARATOR", zone: "TAIL", pattern: /^[-–—#*\s]*(?:30|ends?|\/?endit|the end)[-–—#*\s]*$/i },
];

/** The pattern that the whole block is of, or undefined. */
export function findNoisePattern(text: string, inTail: boolean): NoisePattern | undefined {
  if (text.length > LONGEST_NOISE || IS_QUOTE.test(text)) return undefined;
  return NOISE_LINES.find(({ zone, pattern }) => (inTail || zone === "ANYWHERE") && pattern.test(text));
}
