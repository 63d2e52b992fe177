/** Words of buttons, players, menus and skip links: a line of nothing else is the page's, wherever it stands. */
const ANYWHERE = phrases(`
skip to content; skip to main content; skip to main; skip to navigation; skip to footer; skip past newsletter promotion; after newsletter promotion
skip advertisement; skip ad; close panel; close menu; open menu; toggle navigation; toggle menu; main menu; show navigation; jump to content; jump to comments
link copied; copy link; copy url; copied; copied to clipboard; copy link to clipboard; link copied to clipboard; copy to clipboard; permalink
copy/paste the article video embed link below; copy the embed code below; embedded video; embedded content; embedded post; iframe
please wait; select voice; caption settings; fullscreen; full screen; view slideshow; start slideshow; open this photo in gallery; open photo in gallery; report this ad; report ad; hide ad; why are you seeing this ad; why am i seeing this ad; view original tweet on twitter; view original tweet; subscribe now; add comment; sign in to your account; view original content; view original article; click here to view original article
play video; pause video; unmute; now playing; up next; video player; audio player; video player is loading; current time; playback speed; autoplay
this video can not be played; this video file cannot be played; to play this video you need to enable javascript in your browser; please enable javascript
media playback is unsupported on your device; media caption; video unavailable; video duration
view gallery; open gallery; view full gallery; photo gallery; view image in fullscreen; open image modal; enlarge image; view larger image; image gallery
tap to expand; click to expand; click to enlarge; tap to enlarge; hide caption; toggle caption; show caption; show full caption; view full caption
view this post on instagram; view on twitter; view on x; view on instagram; view on facebook; view on threads; view on tiktok; a post shared by
listen to this article; listen to article; listen to this story; listen to story; listen to the article; listen now; listen to our podcast; read aloud; text to speech; this audio is auto-generated
gift article; gift this article; share full article; share this article; give this article; save for later; save article; save this article; save this story; save to read later; bookmark; bookmark this article; add to reading list; add to bookmarks
print this article; print this page; email this article; send this article; read in app; open in app; read on app; get the app; download the app; download our app
continue reading; continue reading the main story; keep reading; read full story; read full article; read the full story; read the full article; read more; read less; see more; see less; show more; show less; show all; view more; view all; view less; see all; load more; load more posts; more for you; more to read; full story
view comments; read comments; show comments; hide comments; view all comments; see comments; comment on this story; share what you think; join the conversation; join the discussion
back to top; go to top; scroll to top; return to top; return to homepage; back to home; back to homepage; back to article
end of list; end of carousel; recommended stories; promoted stories; more stories like this; top videos; trending now; most read; most viewed; suggested reading; popular in the community; sponsored content; paid content; sponsored; key event; key events; show key events only; please turn on javascript to use this feature
add as preferred source on google; add us on google; set as preferred source; google preferred source; follow us on google news; google news
accept all; accept all cookies; accept cookies; reject all; reject all cookies; deny all; manage preferences; manage cookies; manage consent; manage settings; manage options; cookie settings; cookie preferences; privacy settings; your privacy choices; consent preferences; i agree; i accept; got it; allow all; allow cookies; necessary cookies only; more options
purchase licensing rights; reuse this content; rights and permissions; request reprint; order reprints; republish this article; report a typo; report an error; request a correction; submit a correction; suggest a correction; submit a tip
change text size; text size; font size; increase font size; decrease font size; a a a; aa; dark mode; light mode
opens in new window; opens new tab; opens in new tab; external link; click here to share on social media; share on social media; share options; share this page; share this story
post a comment; leave a comment; leave a reply; add a comment; write a comment; cancel reply; reader interactions; primary sidebar; footer; about the author; about the authors; more from author
for immediate release; inicio; partager; teilen; compartir; condividi; delen; artikel teilen; partager cet article; lire aussi; zum thema; mehr zum thema; lesen sie auch; leer más; lea también; te puede interesar; à lire aussi; sur le même sujet; kommentare; commentaires; comentarios; artikel drucken; newsletter abonnieren; nach oben
`);

/** Entries of menus and foots, which a heading of an article might be too: believed before its first and after its last paragraph. */
const AT_THE_EDGE = phrases(`
menu; search; home; homepage; home page; front page; log in; login; log out; logout; sign in; sign up; sign out; register; subscribe; subscribe now; subscriptions; account; my account; my profile; profile; my saved articles; manage account
like this; follow us; connect with us; stay connected; join us; join telegram; join whatsapp; thanks for reading; thank you for reading; a+ a; e-edition; eedition; unmute; mute; readers' comments; facebook; twitter; instagram; linkedin; whatsapp; telegram; pinterest; reddit; email; youtube; tiktok; bluesky; threads
newsletter; newsletters; e-paper; epaper; digital edition; print edition; today's paper; podcast; podcasts; video; videos; photos; pictures; galleries; live; live tv; tv; radio; watch; watch live; watch now; listen; save; saved; print; share; comment; comments; info; close; more; all; next; previous; prev; follow; followed; following; like; reply; views; shares; share this; send; copy; expand all; start
contact; contact us; about; about us; who we are; our team; our journalists; careers; jobs; work for us; advertise; advertise here; advertise with us; advertising; advertising guidelines; media kit; press; terms; terms and conditions; terms & conditions; terms of use; terms of service; conditions of use; privacy; privacy notice; privacy policy; privacy statement; privacy center; cookie policy; cookies; cookie notice; legal; legal notice; imprint; impressum; datenschutz; agb; mentions légales; aviso legal; disclaimer; sitemap; site map; rss; rss feeds; help; help center; help centre; support; faq; faqs; feedback; accessibility; accessibility statement; archive; archives; complaints; corrections; editorial guidelines; editorial policy; editorial standards; code of ethics; ethics policy; ownership; syndication; reprints; site index; ad choices; adchoices; your ad choices; do not sell my personal information; do not sell or share my personal information; california privacy rights; modern slavery statement; shop; store; marketplace; donate; support us; become a member; membership; gift subscriptions; group subscriptions
weather; crosswords; crossword; puzzles; games; horoscopes; horoscope; obituaries; classifieds; real estate; property; cars; travel; food; fashion; style; lifestyle; life; life & style; arts; books; music; film; movies; theatre; tv guide; tv & radio; celebrity; celebrities; showbiz; royals; money; markets; economy; finance; companies; personal finance; environment; climate; education; law; crime; courts; religion; history; science; health; wellness; tech; technology; media; magazine; features; feature; longform; investigations; explainers; explainer; factbox; q&a; interview; interviews; profile; profiles; column; columns; columnists; editorial; editorials; letters; letters to the editor; opinion; opinions; play; pause; gallery; embed; licensing; collapse; expand; comment & analysis; commentary; ideas; review; reviews; cartoons; quiz; quizzes; special reports; special report; exclusive; exclusives; premium; subscriber only; subscribers only; members only; free to read; sponsored; partner content; press release; press releases
football; soccer; cricket; rugby; rugby union; rugby league; tennis; golf; boxing; cycling; athletics; formula 1; f1; nfl; nba; mlb; nhl; mma; horse racing; american football; basketball; live scores; fixtures; results; tables; scores; fixtures & results; transfers; standings; schedule
breaking; breaking news; live updates; live blog; latest; latest news; latest stories; latest headlines; news; local; local news; regional; national; international; world; politics; business; sport; sports; culture; entertainment; africa; asia; europe; americas; middle east; us; u.s.; uk; u.k.; us & canada; australia; india; china; russia; ukraine; latin america; society; nation; state; city; top stories; headlines; trending; trending now; most read; most popular; most viewed; popular; popular now; editor's picks; editors' picks; recommended; recommended for you; you may also like; related; related topics; related internet links; related articles; related stories; related posts; related content; related news; explore more; explore more on these topics; topics; tags; tagged; in this story; in this article; more on this story; more stories; more news; more from; don't miss; must read
nachrichten; politik; wirtschaft; kultur; sport; panorama; startseite; anmelden; suche; accueil; actualités; économie; société; rechercher; se connecter; s'abonner; portada; economía; deportes; buscar; iniciar sesión; suscríbete; cronaca; esteri
`);

/** A menu's line is short; an entry of it is shorter. */
const LONGEST = 200;
const LONGEST_ENTRY = 70;

/** Signs between the entries of a menu or of the path to an article. */
const SEPARATORS = /\s*[|•·›»→>]\s*|\s+[/–—-]\s+|\s{2,}/;

/** The path to an article: "Home » Weather » Storms", "News > Local > Ardmoor". */
const PATH =
  /^(?:you are here:? ?)?(?:home|news|front page|start|startseite|accueil|inicio)(?:\s?[>»›→/|]\s?[^>»›→/|.!?]{1,60}){1,6}$/i;

/** "News|Environment", "England | Local News | Wexmouth": short entries of which one is a section. */
const LONGEST_ENTRY_WORDS = 3;

/** "Visit the homepage of X", "Follow topic", "1 of 7": forms with a word of their own. */
const FORMS =
  /^(?:visit .{2,40} homepage|list of \d{1,2} items|list \d{1,2} of \d{1,2}\b.{0,160}|read in .{2,20}|switch to .{2,40} edition|photos?:? \d{1,3}|slide \d{1,3} of \d{1,3}|page \d{1,3} of \d{1,3}|\d{1,3} (?:photos|images|videos)|like loading|loading|(?:kindly |please )?share this (?:story|article|post|page|news)(?: (?:with|on|via)\b.{0,40})?|share or comment on this article\b.{0,200}|back to .{2,30}|getting your .{2,40}\bplayer ready|(?:listen|watch|read|play)(?: to (?:this )?article)? \(?\d{1,3} ?min(?:utes?|s)?|(?:view |show |see |read )?(?:all )?\d{1,5} comments?|(?:estimated|average|approximate)? ?read(?:ing)? time:? .{1,20}|weather -?\d{1,3} ?°.{0,2}|the reading time of this article is .{1,20})$/i;

/** Time and length of a player, its speed, the count of a gallery; a score of a match has a dash. */
const PLAYER =
  /^\(?(?:(?:\d{1,2}:)?\d{1,2}:\d{2}\s?[/|]\s?(?:-?\d{1,2}:)?\d{1,2}:\d{2}|[0-3](?:\.\d{1,2})?x|\d{1,2}\s?\/\s?\d{1,2})\)?$/i;
const LENGTH =
  /^\(?(?:(?:\d{1,2}:)?\d{1,2}:\d{2}|\d{1,2} of \d{1,2}|\d{1,3} ?(?:min|mins|minutes?|sec|secs|seconds?|h|hrs?))\)?$/i;
const READING_TIME = /^\(?\d{1,3}[- ]?(?:min|mins|minutes?)[- ](?:read|listen|watch|video)(?:ing)?\)?$/i;

/** Believed at the edge: the section that a post is filed in, the outlet it came from. */
const EDGE_FORMS =
  /^(?:(?:posted |filed )?in \p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*)?(?:, \p{Lu}[\p{L}&-]*){0,4}|[Vv]isit (?:the |The )?\p{Lu}[^.!?]{2,40})$/u;

/** A count by itself: of views, shares, comments. */
const COUNT = /^(?:\d{1,3}(?:[.,]\d{3})*|\d{1,4}(?:[.,]\d)?k|\d+)\+?$/i;

/** What somebody says, and a short sentence, are the article's: “Got it.” */
const SAID = /^["“”„«'‘]|["”»’]$|^(?:\S+ ){0,2}\S*[^.\s][.!]$/;

/** True for a line of a page's furniture. At the edge of an article (its head or tail) more is believed. */
export function isFurniture(text: string, atEdge: boolean): boolean {
  if (text.length > LONGEST || SAID.test(text)) return false;
  if (PLAYER.test(text) || READING_TIME.test(text) || FORMS.test(bare(text))) return true;
  const entries = text.split(SEPARATORS).filter((entry) => /[\p{L}\p{N}]/u.test(entry));
  if (entries.length === 0) return false;
  if (entries.every((entry) => isEntry(entry, atEdge))) return true;
  if (!atEdge) return false;
  return LENGTH.test(text) || EDGE_FORMS.test(text) || COUNT.test(text) || PATH.test(text) || isMenu(text, entries);
}

function isEntry(entry: string, atEdge: boolean): boolean {
  if (entry.length > LONGEST_ENTRY) return false;
  const words = bare(entry);
  return ANYWHERE.has(words) || (atEdge && AT_THE_EDGE.has(words));
}

function isMenu(text: string, entries: readonly string[]): boolean {
  return (
    entries.length > 1 &&
    /[|›»>]/.test(text) &&
    entries.every((entry) => entry.split(" ").length <= LONGEST_ENTRY_WORDS) &&
    entries.some((entry) => AT_THE_EDGE.has(bare(entry)))
  );
}

const IS_INNER = /[\p{L}\p{N}]/u;

/** In lower case, without the signs at both ends. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && !IS_INNER.test(text.charAt(start))) start += 1;
  while (end > start && !IS_INNER.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).toLowerCase().replaceAll("’", "'");
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[;\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );
}
