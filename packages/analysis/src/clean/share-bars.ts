import type { Block, Draft } from "./draft.js";
import { isProse } from "./prose.js";

/** Where a page offers to send the article to. */
const CHANNELS = new Set(
  (
    "facebook twitter x pinterest linkedin tumblr reddit whatsapp telegram messenger viber line wechat weibo vk vkontakte " +
    "odnoklassniki instagram youtube tiktok threads bluesky mastodon snapchat flipboard pocket digg stumbleupon google " +
    "xing skype slack instapaper evernote blogger livejournal skyblog mix buffer email e-mail mail print sms rss copy hackernews"
  ).split(" "),
);

/** Words that ask the reader to do it. */
const SHARE_VERBS = new Set("share shares shared tweet tweets pin retweet".split(" "));

/** Words that stand between them. */
const GLUE = new Set(
  "on to via by this article story post page it link with your friends the a in follow us me like send save buttons button icon now comment comments opens new window click".split(
    " ",
  ),
);

/** A bar of more words than this has prose in it. */
const MOST_WORDS = 40;

/** In the middle of an article two names may be a list somebody made; three or a "Share" are not. */
const LEAST_CHANNELS_IN_BODY = 3;
const LEAST_CHANNELS = 2;

interface ShareWords {
  readonly channels: number;
  readonly verbs: number;
}

/**
 * Cuts share bars: lines, or runs of lines, that are made of names of networks and words like "Share" and "Tweet" and
 * nothing else. A single name of a network is left alone: it may be a headline's or a list's.
 */
export function cutShareBars(draft: Draft): void {
  const { blocks } = draft;
  const bars: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const run: Block[] = [];
    let channels = 0;
    let verbs = 0;
    for (let words = readShareWords(blocks[i]!); words; words = blocks[i] ? readShareWords(blocks[i]!) : null) {
      run.push(blocks[i]!);
      channels += words.channels;
      verbs += words.verbs;
      i += 1;
    }
    if (run.length === 0) {
      i += 1;
      continue;
    }
    const inBody = blocks.slice(0, i - run.length).some(isProse) && blocks.slice(i).some(isProse);
    if (verbs > 0 || channels >= (inBody ? LEAST_CHANNELS_IN_BODY : LEAST_CHANNELS)) bars.push(...run);
  }
  draft.cut("SHARE_BAR", ...bars);
}

/** Null if the block holds any other word. */
function readShareWords({ text }: Block): ShareWords | null {
  if (text.length > 10 * MOST_WORDS) return null;
  const words = text.toLowerCase().match(/[\p{L}][\p{L}-]*|\d[\d.,]*k?|[^\s\p{L}\d|/•·,:;+&()[\]–—-]/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  let channels = 0;
  let verbs = 0;
  for (const word of words) {
    if (CHANNELS.has(word)) channels += 1;
    else if (SHARE_VERBS.has(word)) verbs += 1;
    else if (!GLUE.has(word) && !/^\d/.test(word)) return null;
  }
  // "Mail on Line 5" is no bar: what begins with a glue word or a number must have a verb or two channels.
  return channels + verbs > 0 ? { channels, verbs } : null;
}
