import type { Block, Draft } from "./draft.js";
import { firstProse, proseEnd } from "./prose.js";

/** Where a page offers to send the article to. */
const CHANNELS = new Set(
  (
    "facebook twitter x pinterest linkedin tumblr reddit whatsapp telegram messenger viber line wechat weibo vk vkontakte " +
    "odnoklassniki instagram youtube tiktok threads bluesky mastodon snapchat flipboard pocket digg stumbleupon google " +
    "xing skype slack instapaper evernote blogger livejournal skyblog mix buffer email e-mail mail print sms rss copy hackernews"
  ).split(" "),
);

/** Words that ask the reader to do it, where a bar begins with one: "The tweet" is a heading of an article. */
const SHARE_VERBS = new Set(["share", "tweet", "retweet"]);

/** Words that stand between them. */
const GLUE = new Set(
  "shares shared tweets pin on to via by this article story post page it link with your friends the a in follow us me like send save buttons button icon now comment comments opens new window click".split(
    " ",
  ),
);

/** A bar of more than this has prose in it. */
const MOST_WORDS = 40;
const LONGEST_BAR = 250;

const WORDS = /\p{L}[\p{L}-]*|\d[\d.,]*k?|[^\s\p{L}\d|/•·,:;+&()[\]–—-]/gu;
const FIRST_WORD = /\p{L}[\p{L}-]*|\d[\d.,]*k?/u;

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
  const words = blocks.map(readShareWords);
  const body = firstProse(blocks);
  const tail = proseEnd(blocks);
  const bars: Block[] = [];
  for (let i = 0, end = 0; i < blocks.length; i = end + 1) {
    end = i;
    let [channels, verbs] = [0, 0];
    for (let bar = words[end]; bar; bar = words[end]) {
      channels += bar.channels;
      verbs += bar.verbs;
      end += 1;
    }
    const least = body <= i && end < tail ? LEAST_CHANNELS_IN_BODY : LEAST_CHANNELS;
    if (verbs > 0 || channels >= least) bars.push(...blocks.slice(i, end));
  }
  draft.cut("SHARE_BAR", bars);
}

/** Null if the block holds any other word. */
function readShareWords({ text }: Block): ShareWords | null {
  if (text.length > LONGEST_BAR || !isShareWord(FIRST_WORD.exec(text)?.[0].toLowerCase() ?? "")) return null;
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.length > MOST_WORDS || !words.every(isShareWord)) return null;
  const channels = words.filter((word) => CHANNELS.has(word)).length;
  const isCounter = /^\d/.test(words[0]!) && words[1] === "shares";
  const verbs = SHARE_VERBS.has(words[0]!) || isCounter ? 1 : 0;
  return channels + verbs > 0 ? { channels, verbs } : null;
}

function isShareWord(word: string): boolean {
  return CHANNELS.has(word) || SHARE_VERBS.has(word) || GLUE.has(word) || /^\d/.test(word);
}
