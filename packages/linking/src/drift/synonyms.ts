import { lemmaOf } from "./lemma.js";

/**
 * Words that say the same in the news, a line of groups: what translators, editors and rewriting programs put for each
 * other. Only words that agree in degree and in judgement: "big" and "major", not "unwise" and "insane".
 */
const GROUPS = `big large major huge|small little minor|all whole entire total|start begin commence launch|end finish conclude
stop halt cease|continue proceed|say state declare tell|speak talk|answer reply respond|ask request|need require|want wish desire
help aid assist assistance|show demonstrate indicate|use employ utilize|get obtain receive acquire|give provide grant offer supply
buy purchase|make create produce|build construct|keep retain maintain|hold keep|leave depart|arrive come|go travel|send dispatch
increase raise rise grow|grow expand|really truly genuinely|huge enormous vast immense massive giant|refuse reject decline|world globe|friend pal buddy|choice option|best finest|bad lousy|citizen national|look glance|decrease reduce lower cut decline|expand extend widen broaden|strengthen bolster reinforce|weaken undermine
improve better enhance|change alter modify|choose select pick|decide determine|think believe consider|understand grasp comprehend
know realize|find discover|search seek look|see watch observe view|happen occur|become turn|remain stay|allow permit let enable
forbid prohibit ban bar|prevent avert|protect defend safeguard shield|attack assault|fight battle|war conflict|kill slay
die perish|hurt injure wound harm|damage harm|destroy ruin wreck|important crucial vital essential key significant critical
main principal primary chief|difficult hard tough|easy simple|fast quick rapid swift|slow sluggish|new fresh|old ancient
strong powerful|clear obvious evident plain|certain sure|true correct right accurate|wrong incorrect false mistaken
bad poor|good fine|terrible awful dreadful appalling horrible|great magnificent|beautiful lovely|strange odd unusual
famous well-known renowned|rich wealthy affluent|poor impoverished|happy glad pleased delighted|sad unhappy|angry furious
afraid scared frightened|dangerous hazardous perilous|safe secure|danger peril risk threat|problem issue trouble difficulty
solution answer remedy|goal aim target objective purpose|plan scheme|idea notion concept|reason cause|result outcome consequence
effect impact|part portion section|place location site spot|area region zone|country nation state|land ground|city town
street road|house home residence|building structure|company firm business corporation|job position post|work labor labour
worker employee|boss chief head leader|leader ruler|chairman chairwoman chair|policeman officer|soldier troop|army military
weapon arm weaponry|child kid youngster|man guy|woman lady|people folk public|citizen resident inhabitant|enemy foe adversary
ally partner|friend companion|pact treaty accord agreement deal|law legislation statute|rule regulation|election vote ballot poll
government administration|parliament legislature|money cash fund funding|cost price|pay spend|tax levy duty|budget finance
trade commerce|market marketplace|factory plant|car automobile vehicle|plane aircraft airplane|ship vessel|boat vessel
illness disease sickness|doctor physician|hospital clinic|medicine drug|school academy|pupil student|teacher instructor
book volume|story tale account|report account|news tidings|paper newspaper|picture image photo photograph|film movie
show program programme|game match|contest competition|win triumph prevail|lose fail|fail flop|success triumph
try attempt seek endeavor endeavour|effort attempt|hope expect anticipate|promise pledge vow|guarantee ensure assure
accuse blame charge|criticize slam condemn denounce|praise commend laud applaud|claim assert contend maintain allege
deny reject refute|admit acknowledge concede|warn caution|threaten menace|urge press exhort|order command instruct
suggest propose|recommend advise|agree consent|disagree differ|support back endorse|oppose resist|join enter|quit resign
appoint name|elect choose|dismiss fire sack|hire recruit employ|arrest detain|free release liberate|jail prison|imprison jail
crime offense offence|murder homicide|theft robbery|guilty culpable|judge magistrate|court tribunal|trial hearing|lawyer attorney
fire blaze|flood deluge|storm tempest|earthquake quake|disaster catastrophe calamity|accident crash|rescue save|victim casualty
search hunt|hide conceal|reveal disclose uncover expose|announce declare proclaim|publish release issue|write compose pen
sign signal|call phone telephone|call name term label|meet encounter|meeting gathering session|talk negotiation discussion
discuss debate|discussion debate|speech address|statement declaration|comment remark|question query|letter message
often frequently|rarely seldom|always forever|now currently presently|soon shortly|later afterwards subsequently|before previously
recently lately|again anew|quickly rapidly swiftly|slowly gradually|completely entirely totally fully wholly|almost nearly
about approximately around roughly|very extremely highly|mainly mostly chiefly primarily|especially particularly|perhaps maybe possibly
also too|but however yet|because since as|although though|therefore thus hence|while whilst|besides moreover furthermore
regularly repeatedly|year twelvemonth|month|today nowadays|beginning start outset|middle center centre|top peak summit
fall drop|rise climb|push shove|pull drag|carry bear transport|bring fetch|take seize grab|throw hurl toss|hit strike|break smash
fix repair mend|cut slash|join connect link|separate divide split|gather collect assemble|include contain comprise
exclude omit|add append|remove eliminate|replace substitute|exchange swap|share divide|own possess|lack miss|enough sufficient
empty vacant|full complete|whole complete|open unlock|close shut|quiet silent|loud noisy|hot warm|cold chilly|wet damp|dry arid
clean pure|dirty filthy|dark dim|bright brilliant|heavy weighty|deep profound|wide broad|narrow thin|long lengthy|short brief
high tall|low|near close|far distant|early premature|late tardy|modern contemporary|current present existing|former previous ex
next following|last final|first initial|several various some|many numerous|different distinct|same identical|similar alike
own private|common shared|general overall|special particular|normal usual ordinary|whole full|real actual genuine|fake bogus
possible feasible|likely probable|necessary needed required|responsible accountable|able capable|ready prepared|willing prepared
proud|brave courageous bold|honest sincere|fair just|cruel brutal|violent fierce|peaceful calm|calm tranquil|serious grave severe
clever smart intelligent|stupid foolish|careful cautious|careless reckless|lazy idle|busy occupied|tired weary exhausted
duty obligation responsibility|freedom liberty|right entitlement|power authority|force strength|influence sway|role part
chance opportunity|luck fortune|future|past history|time period era|moment instant|way manner method means|kind sort type
example instance|level degree|amount quantity|number figure|group band|team squad|member|crowd mob throng|family household
faith belief religion|border frontier|coast shore|sea ocean|mountain peak|forest wood|river stream|field meadow|farm ranch
food nourishment|water|harbour harbor port|bridge span|tunnel|railway railroad|strike walkout|protest demonstration rally
riot unrest|revolt uprising rebellion|invade occupy|invasion incursion|retreat withdraw|surrender yield|defeat beat
victory triumph win|peace|ceasefire truce armistice|hostage captive|refugee exile|migrant immigrant|shelter refuge
hunger starvation famine|poverty need|wealth riches|debt liability|profit gain earnings|loss deficit|growth expansion
crisis emergency|recession downturn slump|boom upswing|investment|investor|shareholder stockholder|customer client|owner proprietor
stress emphasize underline underscore highlight|recall remember|mention cite|describe depict portray|explain clarify
prove demonstrate confirm|confirm verify|doubt question|guess suppose assume|estimate reckon calculate|measure gauge
compare contrast|examine inspect check|study investigate analyze analyse|investigation probe inquiry enquiry|test try trial
respect honor honour abide|fund finance|emphasize stress reemphasize reiterate|reaffirm reiterate reemphasize|american u.s.|british u.k.|obey follow|break violate breach|ignore disregard neglect|forget overlook|notice spot|greenlight approve`;

/** Words of more than one group agree with the words of each. */
const MEMBERSHIPS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const memberships = new Map<string, Set<number>>();
  for (const [i, group] of GROUPS.split(/[|\n]/).entries()) {
    for (const word of group.split(" ")) {
      const lemma = lemmaOf(word);
      const its = memberships.get(lemma);
      if (its) its.add(i);
      else memberships.set(lemma, new Set([i]));
    }
  }
  return memberships;
})();

/** True if the lemmas of two words stand in one group. */
export function areSynonyms(a: string, b: string): boolean {
  const groups = MEMBERSHIPS.get(b);
  for (const group of MEMBERSHIPS.get(a) ?? []) if (groups?.has(group)) return true;
  return false;
}
