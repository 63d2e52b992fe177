/*
 * The words generated articles are made of. Sentences are put together from many small parts, so that two articles on one
 * topic share words but hardly a run of three.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s*[|\n]\s*/);

export const GIVEN_NAMES =
  list(`Ada|Alma|Amira|Anders|Anika|Arturo|Asta|Bela|Birgit|Bruno|Carla|Cedric|Chidi|Clara|Dagny|Dario|Deniz|Dora
Edgar|Elif|Elsa|Emre|Enzo|Esther|Fadi|Farah|Felix|Fiona|Georg|Gita|Greta|Hakan|Hanna|Hector|Hilda|Ida|Igor|Ines|Irma|Ivan|Jana|Jonas
Judith|Kamal|Karin|Kofi|Lars|Leila|Lena|Leon|Lidia|Lucas|Magda|Malik|Marta|Milan|Mira|Nadia|Nils|Nora|Olga|Omar|Oskar|Paula|Pedro|Petra
Rafael|Rania|Rosa|Ruben|Samir|Selma|Simon|Sofia|Tariq|Teresa|Tomas|Ursula|Vera|Viktor|Wanda|Yusuf|Zoe`);
export const SURNAME_STARTS =
  list(`Al|Bar|Bel|Bran|Cor|Dal|Den|Dor|Ek|Fal|Fen|Gar|Gol|Hal|Har|Hol|Jan|Kal|Kes|Kor|Lan|Lin|Lor|Mal|Mar|Mer|Mor|Nor|Ol
Or|Pel|Per|Ral|Ren|Ros|Sal|San|Sel|Sor|Stan|Tal|Tar|Ter|Tor|Ul|Val|Ven|Vol|Wal|Wes|Zan|Zor`);
export const SURNAME_ENDS =
  list(`ander|berg|beck|bury|cott|dale|den|der|dorf|ecki|elli|endez|er|ero|ev|field|ford|gren|hardt|ian|idis|ik|ing|ini|kov
land|ler|man|mann|nen|ner|ova|ovic|quist|rath|rell|rick|sen|ska|son|stad|strom|ton|vall|vik|well|wick|worth`);
export const TOWN_STARTS =
  list(`Alder|Ash|Birch|Brack|Brook|Cal|Cedar|Clay|Coal|Crow|Dun|Eastern|Elm|Fair|Fern|Glen|Grey|Had|Hart|Hazel|High|Iron|Kings
Lake|Larch|Long|Maple|Marsh|Mill|Moss|New|North|Oak|Old|Pen|Pine|Port|Raven|Red|Ridge|Salt|Sand|Silver|Stone|Strat|Thorn|West|White|Wolf|Wood`);
export const TOWN_ENDS = list(
  "bourne|bridge|brook|burgh|by|cliff|combe|cross|dale|den|fell|field|ford|gate|ham|haven|holm|leigh|mere|minster|mouth|ness|pool|port|side|stead|stow|ton|vale|wick",
);
export const COUNTRIES =
  list(`Austria|Belgium|Brazil|Canada|Chile|Denmark|Egypt|Finland|France|Germany|Ghana|Greece|India|Ireland|Italy|Japan|Kenya|Mexico
Morocco|Nigeria|Norway|Peru|Poland|Portugal|Romania|Senegal|Spain|Sweden|Turkey|Ukraine`);
export const PAPER_ENDS = list(
  "Post|Ledger|Echo|Herald|Courier|Tribune|Gazette|Mirror|Observer|Chronicle|Dispatch|Record",
);
export const COMPANY_ENDS = list(
  "Construction|Shipping|Energy|Motors|Steel|Foods|Airlines|Bank|Telecom|Insurance|Logistics|Pharma",
);
export const OFFICES = list(
  "Port Authority|City Council|Health Service|Teachers Union|Police Department|Transport Agency|Water Board|University|Chamber of Commerce|Dockers Union|Housing Office|Fire Service",
);

export const ROLES =
  list(`mayor|deputy mayor|finance minister|health minister|transport minister|defence minister|opposition leader|police chief|chief prosecutor
union leader|chief executive|chairwoman|spokesman|spokeswoman|economist|historian|engineer|lawmaker|governor|ambassador|judge|head teacher|surgeon|captain|coach|analyst`);

/** What the news is about. Each topic has its own things, doings and consequences. */
export interface Topic {
  readonly name: string;
  readonly things: readonly string[];
  readonly doings: readonly string[];
  readonly outcomes: readonly string[];
}

const topic = (name: string, things: string, doings: string, outcomes: string): Topic => ({
  name,
  things: list(things),
  doings: list(doings),
  outcomes: list(outcomes),
});

export const TOPICS: readonly Topic[] = [
  topic(
    "transport",
    "railway bridge|ring road|ferry line|night bus|tram network|harbour tunnel|cargo terminal|ticket system|signal box|cycle path|airport hall|toll gate|river lock|freight yard|car park",
    "closed|reopened|widened|surveyed|repaired|delayed|approved|cancelled|redesigned|inspected|electrified|sold",
    "left commuters stranded|cut travel times|raised fares|split the council|drew a lawsuit|doubled the traffic on nearby streets|cost the region its best link",
  ),
  topic(
    "court",
    "bribery case|murder trial|inheritance dispute|tax fraud inquiry|extradition request|libel suit|patent case|arson charge|smuggling ring|plea deal|witness list|custody order|forged deed|appeal",
    "opened|dismissed|adjourned|settled|reviewed|filed|sealed|challenged|upheld|overturned|rejected|prosecuted",
    "freed two defendants|shook the bar association|exposed a network of shell companies|ended a career|brought new evidence to light|angered the families",
  ),
  topic(
    "economy",
    "rate decision|steel tariff|pension fund|wage deal|export licence|housing loan|budget gap|bond sale|factory closure|merger plan|fuel subsidy|harvest forecast|currency reserve|audit",
    "announced|revised|postponed|defended|criticised|blocked|renegotiated|extended|published|halved|financed|withheld",
    "surprised investors|cost hundreds of jobs|sent shares lower|eased the strain on households|alarmed the central bank|won over small firms",
  ),
  topic(
    "disaster",
    "warehouse fire|river flood|gas leak|landslide|collapsed roof|chemical spill|power cut|forest blaze|mine accident|storm surge|burst dam|ferry collision|cracked pipeline|earthquake shelter",
    "contained|evacuated|survived|searched|fought|reported|cleared|investigated|photographed|witnessed|sealed off|pumped out",
    "killed three people|displaced a whole district|closed every school|poisoned the wells|left cellars under water|cut off two villages",
  ),
  topic(
    "politics",
    "coalition pact|border treaty|voting law|party congress|cabinet reshuffle|recall petition|security council seat|sanctions list|peace talks|constitutional reform|donation scandal|immigration quota|televised debate|asylum centre",
    "negotiated|signed|denounced|drafted|vetoed|endorsed|leaked|amended|ratified|boycotted|launched|abandoned",
    "brought thousands into the streets|strained ties with neighbours|cost the party its majority|delighted the opposition|divided the cabinet|raised hopes of an early vote",
  ),
  topic(
    "health",
    "vaccine trial|hospital merger|measles outbreak|nursing shortage|cancer study|waiting list|drug price|ambulance strike|clinic closure|hygiene report|blood bank|organ register|heat warning|mental health line",
    "expanded|funded|suspended|investigated|monitored|introduced|underestimated|staffed|reorganised|tested|praised|halted",
    "saved dozens of lives|overwhelmed the wards|forced surgeons to cancel operations|worried parents|won the backing of doctors|raised questions about costs",
  ),
  topic(
    "sport",
    "cup final|stadium lease|transfer window|doping test|relegation battle|marathon course|rowing regatta|ticket scandal|youth academy|training camp|Olympic bid|derby|penalty shootout|coaching contract",
    "won|lost|postponed|hosted|celebrated|disputed|attended|cancelled|replayed|sponsored|sold out|televised",
    "thrilled a record crowd|cost the club its licence|ended a run of nine defeats|enraged supporters|put the season in doubt|lifted the side to second place",
  ),
  topic(
    "culture",
    "opera house|film festival|lost manuscript|museum wing|language law|sculpture garden|folk archive|book fair|concert hall|art theft|palace roof|theatre prize|cathedral organ|travelling exhibition",
    "restored|discovered|unveiled|donated|auctioned|reopened|dedicated|catalogued|returned|banned|commissioned|moved",
    "drew visitors from abroad|stirred a row among scholars|doubled its endowment|won unusual praise|left the owners in debt|revived an old quarrel",
  ),
];

export const QUALITIES =
  list(`contested|long-awaited|costly|northern|southern|western|half-finished|historic|unpopular|modest|ambitious|secret|joint|emergency|provisional
disputed|neglected|popular|state-owned|private|regional|costlier|revised|first|second|third|unexpected|controversial|forgotten|temporary|permanent|narrow`);
export const GROUPS =
  list(`residents|teachers|dockers|farmers|students|nurses|shopkeepers|tenants|veterans|fishermen|drivers|investors|pensioners|parents|volunteers|inspectors
engineers|shareholders|campaigners|councillors|firefighters|migrants|doctors|supporters`);
export const VIEWS = list(`fear|hope|doubt|expect|insist|deny|suspect|believe|complain|agree`);
export const CUES = list(
  `said|added|told reporters|warned|insisted|argued|explained|conceded|claimed|replied|promised|complained`,
);
export const FEELINGS = list(
  `patience|trust|money|courage|time|proof|respect|silence|anger|relief|caution|luck|work|shame|good will|common sense`,
);
export const REASONS =
  list(`a report found serious faults|nobody had asked the people who live there|the insurer refused to pay|two earlier attempts had failed|the old contract ran out
winter came early|an inquiry had cleared the firm|donors pulled out|the figures did not add up|the mayor changed his mind|a court ordered it|prices rose again
the night shift walked out|an auditor raised the alarm|the weather turned|lawyers found a mistake in the deed`);
export const MONTHS = list("January|February|March|April|May|June|July|August|September|October|November|December");
export const WEEKDAYS = list("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday");
