import type { RemovalReason } from "@newsgraph/core";
import type { Block, Draft } from "./draft.js";
import { isProse } from "./prose.js";

/** Where in the article a line of noise is believed: only after its last paragraph of prose, or anywhere. */
type Zone = "TAIL" | "ANYWHERE";

interface NoiseLine {
  readonly reason: RemovalReason;
  readonly zone: Zone;
  readonly pattern: RegExp;
  /** Whether the lines after it, to the end of the file, hang on it. */
  readonly heads?: true;
}

/** Noise is short; a longer block is a paragraph, whatever it begins with. */
const LONGEST_NOISE = 300;

/**
 * What web pages put around and between the paragraphs. Every pattern takes a whole block, and begins at its start with words
 * that no paragraph begins with; those that a paragraph might begin with are believed only in the tail.
 */
const NOISE_LINES: readonly NoiseLine[] = [
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
      /^(?:related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|topics?|posts?|links?))?|more (?:from|in|on|like this|news|stories|headlines)\b.{0,60}|most (?:read|viewed|popular|shared)|trending(?: now)?|popular(?: now| stories| posts)?|latest (?:news|stories|headlines)|top stories|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories)?|previous (?:article|post|story)|next (?:article|post|story)|around the web|from around the web|read more|read next)\s?:?$/i,
  },
  {
    reason: "RELATED_LINKS",
    zone: "ANYWHERE",
    pattern:
      /^[▶►»>*•\s]*(?:read more|read also|also read|read next|see also|see more|watch more|watch also|also see|further reading|more on this(?: story)?|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|topics?|posts?|links?|reading|video))?|recommended(?: for you| reading| stories)?|editors?[’'] ?s? picks?|don[’']t miss|must[- ]read|in case you missed it|what to read next|up next)\s?(?:[:|»>–—-].*|)$/i,
  },
  {
    reason: "NEWSLETTER",
    zone: "ANYWHERE",
    pattern:
      /^(?:(?:please )?(?:sign[ -]up|subscribe|register|join us|join our|join the|get our|get the|get all the|want more|like what you|enjoying this|stay (?:informed|up to date|updated|ahead|connected))\b.{0,200}?\b(?:newsletters?|inbox|e-?mails?|alerts?|mailing list|updates|channel|whatsapp|telegram|app|notifications?|youtube)\b.{0,120})$/i,
  },
  {
    reason: "NEWSLETTER",
    zone: "ANYWHERE",
    pattern:
      /^(?:(?:please )?(?:follow|like|find|join) (?:us|me|[\p{Lu}@][\p{L}\d_]{1,30}(?: [\p{Lu}][\p{L}\d]{1,30}){0,3}) on (?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|tiktok|google news)\b.{0,160}|download (?:our|the) .{0,60}\bapp\b.{0,100}|for (?:more|the latest|all the latest) .{0,80}\b(?:follow|visit|subscribe|download|click)\b.{0,120}|click here (?:to|for)\b.{0,160})$/iu,
  },
  {
    reason: "PAYWALL",
    zone: "ANYWHERE",
    pattern:
      /^(?:(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paid |premium )?(?:subscribers|members)\b.{0,100}|(?:already a (?:subscriber|member)|have an account|existing subscriber)\b.{0,80}|to (?:continue|keep|finish) reading\b.{0,160}|(?:subscribe|register|log ?in|sign in|create an? (?:free )?account)(?: (?:now|today|for free|or (?:log|sign) in))? to (?:continue|keep|read|unlock|access|finish)\b.{0,120}|you(?:[’']ve| have) (?:reached|read) (?:your|all|\d).{0,100}\barticles?\b.{0,80}|(?:premium|subscriber)(?:[- ]only)?(?: content| article| exclusive)?)$/i,
  },
  {
    reason: "COPYRIGHT",
    zone: "ANYWHERE",
    pattern:
      /^(?:(?:©|\(c\)|copyright(?: ©| \(c\))?|&copy;)[\s,]*(?:19|20)\d\d\b.{0,240}|(?:©|\(c\) |copyright(?: ©| \(c\))? ?:?)\s?.{0,120}\ball rights reserved\b.{0,160}|(?:©|copyright ©).{0,80}|.{0,80}\ball rights reserved\b.{0,160}|this (?:material|content) (?:may|must|can) not be (?:published|reproduced|copied)\b.{0,200}|not for (?:redistribution|reproduction)\b.{0,80}|no part of this (?:article|story|publication|report)\b.{0,200})$/i,
  },
  {
    reason: "CREDIT",
    zone: "ANYWHERE",
    pattern:
      /^[([]?(?:(?:(?:photo|image|picture|photograph|video|illustration|graphic|cover|featured image|file)s? ?(?:credits?|source|courtesy(?: of)?|by|from|via)|credits?|image|photos?|pictures?|photographs?) ?[:/|-]|(?:photo|image|picture|photograph|video|illustration)s? (?:by|courtesy(?: of)?|credit)) ?[^.!?]{2,120}[.)\]]*$/i,
  },
  {
    reason: "CREDIT",
    zone: "TAIL",
    pattern:
      /^[([]?(?:(?:additional |further |other )?(?:reporting|writing|editing|written|edited|compiled|translated|research|graphics?|photography|production|produced|proofread)(?: and (?:writing|editing|reporting))? (?:by|in)\b|with (?:reporting|additional reporting|assistance|contributions|files|inputs) (?:by|from)\b|reporting contributed by\b)/i,
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
      /^(?:tags?|tagged(?: with| as)?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|in this (?:article|story)|more about)\s?:.{0,280}$/i,
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
  {
    reason: "COMMENTS",
    zone: "TAIL",
    pattern:
      /^(?:your email address will not be published.{0,100}|(?:you must be |please )?log(?:ged)? in to (?:post|leave|reply|comment)\b.{0,80}|save my name, email\b.{0,120}|the comments? posted here\b.{0,200})$/i,
  },
  { reason: "SEPARATOR", zone: "ANYWHERE", pattern: /^[^\p{L}\p{N}$€£¥₹%‰+=?!"“”'‘’„«»()]{1,120}$/u },
  { reason: "SEPARATOR", zone: "TAIL", pattern: /^[-–—#*\s]*(?:30|ends?|\/?endit|the end)[-–—#*\s.]*$/i },
];

/** Cuts lines that are no part of the article: advertisements, links to others, newsletters, credits, tags, comments. */
export function cutNoiseLines(draft: Draft): void {
  const { blocks } = draft;
  let inTail = true;
  let hanging: Block[] = [];
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const block = blocks[i]!;
    const noise = findNoise(block.text, inTail);
    if (noise) {
      if (noise.heads) draft.cut(noise.reason, ...hanging);
      hanging = [];
      draft.cut(noise.reason, block);
    } else if (isProse(block)) inTail = false;
    else if (inTail) hanging.push(block);
  }
}

function findNoise(text: string, inTail: boolean): NoiseLine | undefined {
  if (text.length > LONGEST_NOISE) return undefined;
  return NOISE_LINES.find(({ zone, pattern }) => (inTail || zone === "ANYWHERE") && pattern.test(text));
}
