/**
 * Hosts of outlets whose name is not the host's. A small list of those most often met as sources; any other host stands
 * for itself until the text or a copy of the story names the outlet.
 */
const OUTLET_BY_HOST: Readonly<Record<string, string>> = {
  "abc.net.au": "ABC News (Australia)",
  "abcnews.go.com": "ABC News",
  "afp.com": "AFP",
  "aljazeera.com": "Al Jazeera",
  "apnews.com": "Associated Press",
  "bbc.co.uk": "BBC",
  "bbc.com": "BBC",
  "bloomberg.com": "Bloomberg",
  "cbc.ca": "CBC",
  "cbsnews.com": "CBS News",
  "cnbc.com": "CNBC",
  "cnn.com": "CNN",
  "dailymail.co.uk": "Daily Mail",
  "dw.com": "Deutsche Welle",
  "economist.com": "The Economist",
  "foxnews.com": "Fox News",
  "france24.com": "France 24",
  "ft.com": "Financial Times",
  "independent.co.uk": "The Independent",
  "latimes.com": "Los Angeles Times",
  "lemonde.fr": "Le Monde",
  "nbcnews.com": "NBC News",
  "npr.org": "NPR",
  "nytimes.com": "The New York Times",
  "politico.com": "Politico",
  "politico.eu": "Politico Europe",
  "reuters.com": "Reuters",
  "rt.com": "RT",
  "scmp.com": "South China Morning Post",
  "news.sky.com": "Sky News",
  "spiegel.de": "Der Spiegel",
  "telegraph.co.uk": "The Telegraph",
  "theguardian.com": "The Guardian",
  "thehill.com": "The Hill",
  "thetimes.co.uk": "The Times",
  "time.com": "Time",
  "timesofindia.indiatimes.com": "The Times of India",
  "upi.com": "UPI",
  "usatoday.com": "USA Today",
  "voanews.com": "Voice of America",
  "washingtonpost.com": "The Washington Post",
  "wsj.com": "The Wall Street Journal",
  "xinhuanet.com": "Xinhua",
};

/** Agencies and broadcasters that datelines and bylines name by one word. */
const AGENCIES =
  "AAP ABC AFP ANI ANSA AP APA APTN BBC BNO CBC CBS CNA CNBC CNN CP DPA dpa DW EFE IANS ITAR-Tass Interfax Kyodo MSNBC " +
  "NBC NHK NPR PA PTI RFE/RL RIA RT Reuters SABC SANA TASS UNB UPI VOA WAM Xinhua Yonhap Bloomberg Politico Axios Bernama Antara";

const NAMES = new Map(
  [
    ...AGENCIES.split(" "),
    ...Object.values(OUTLET_BY_HOST),
    ...["Agence France-Presse", "The Associated Press", "Press Association", "Press Trust of India", "Thomson Reuters"],
    ...["The Canadian Press", "Anadolu Agency", "Al Arabiya", "Kyodo News", "Yonhap News Agency", "Xinhua News Agency"],
  ].map((name) => [key(name), name]),
);

/** Words that newspapers, agencies and broadcasters end (or, with "Daily" and "Radio", begin) their names in. */
const MASTHEAD_NOUN =
  /(?:^|\s)(?:Advertiser|Advocate|Agency|Argus|Beacon|Broadcasting|Bulletin|Chronicle|Citizen|Courier|Daily|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|Mirror|Monitor|Network|News|Newsroom|Newswire|Observer|Online|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Television|Times|Today|Tribune|TV|Voice|Weekly|Wire|World)(?=$|\s)/i;

/** A name has at most so many words ("The San Juan Islands Sounder and Weekly Post"). */
const MOST_WORDS = 7;

/** "New York and other Times" is a name; "reports Times" is not: small words may stand only inside. */
const CAPITALISED_WORDS =
  /^\p{Lu}[\p{L}\p{M}\d.'’&/-]*(?: (?:(?:of|the|and|de|la|du|der|y|e) )?[\p{Lu}\d&][\p{L}\p{M}\d.'’&/-]*)*$/u;

/** Headings of sections only look like names: "Breaking News", "News Analysis", "World Report". */
const SECTION_NAME =
  /^(?:(?:breaking|latest|world|local|top|fake|good|bad|big|business|sports?|market|entertainment|tech|technology|political|national|international|regional|other|health|science|weather|video|special|daily|weekly) )*(?:news|report|review|press|online)(?: (?:analysis|briefs?|briefing|release|conference|update|in brief|digest|summary|roundup))?$/i;

/** The name of the outlet that a host belongs to; the host itself if the list does not have it. */
export function outletOfHost(host: string): string {
  let domain = host;
  for (;;) {
    const known = OUTLET_BY_HOST[domain];
    if (known) return known;
    const dot = domain.indexOf(".");
    if (dot < 0 || !domain.slice(dot + 1).includes(".")) return host;
    domain = domain.slice(dot + 1);
  }
}

/** The usual spelling of a known outlet or agency ("reuters" → "Reuters"), or null. */
export function knownOutlet(name: string): string | null {
  return NAMES.get(key(name)) ?? null;
}

/** True for a name that tells by itself that it is an outlet's: a known one, or capitalised words with "Times", "Wire" … among them. */
export function isOutletName(name: string): boolean {
  if (knownOutlet(name)) return true;
  if (SECTION_NAME.test(name)) return false;
  return isProperName(name) && name.includes(" ") && MASTHEAD_NOUN.test(name.replace(/^The /i, ""));
}

/** True for a few words that are all capitalised, as a name is. */
export function isProperName(name: string): boolean {
  return name.length <= 60 && name.split(" ").length <= MOST_WORDS && CAPITALISED_WORDS.test(name);
}

function key(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}
