/** Function words, adverbs and interjections: never a name on their own, however they are written. Source: common knowledge. */
export const FUNCTION_WORDS = `
a an the this that these those some any each every either neither both all most many much few several such no none another other others
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves
who whom whose which what whoever whatever whichever where when why how whether
and or but nor so yet for if because although though while whereas unless until since as than once lest
in on at by to from of off out over under above below between among amid amidst against about after before behind beneath beside besides beyond
during despite except inside outside into onto near next past per through throughout toward towards upon via with within without without like unlike around across along
is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought
not never ever always often sometimes usually rarely seldom hardly nearly almost just only even still already also too very quite rather
here there now then today tomorrow yesterday tonight later earlier soon meanwhile afterwards afterward recently lately currently previously formerly originally eventually finally initially
however moreover furthermore nevertheless nonetheless therefore thus hence otherwise instead indeed perhaps maybe likewise similarly accordingly consequently additionally
yes no yeah oh ah well ok okay please thanks thank hello hi dear sorry sure hey wow sir madam ma'am
`;

/** Plain words that news sentences and headings begin with: a name only with more evidence than a capital. Source: common knowledge. */
export const PLAIN_WORDS = `
let let's lets get got go goes going gone come comes coming came make makes making made take takes taking took give gives giving gave put keep see seen saw look looks looking
say says said saying tell tells told telling ask asks asked asking add adds added adding speak speaking spoke talk talking call calls called calling
think thinks thought know knows known believe believes believed want wants wanted need needs needed use uses used using try tries tried trying
according based given due compared following including regarding concerning considering depending asked born speaking citing quoting referring related
one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty hundred hundreds thousand thousands million millions billion billions dozen dozens
first second third fourth fifth sixth last final latest new old big small great good bad best worst better worse more less least same different
people man men woman women child children boy boys girl girls family families friend friends someone somebody anyone anybody everyone everybody nobody something anything everything nothing
year years month months week weeks day days hour hours minute minutes time times morning afternoon evening night century decade decades
photo photos picture pictures image images video videos file read watch listen click share subscribe sign follow editor editor's note update updated breaking related advertisement source sources copyright
police officials official authorities government governments lawmakers critics supporters opponents analysts experts researchers scientists doctors residents witnesses investigators prosecutors voters protesters demonstrators activists campaigners students teachers workers
former current acting late early mid top senior junior local national international federal regional foreign domestic public private
north south east west northern southern eastern western central
state states country countries nation nations city cities town towns village world war peace law court party president minister prime
although despite whether once whilst amongst unlike apart aside alongside
tens part parts half quarter number total
clearly obviously fortunately unfortunately surprisingly interestingly importantly notably apparently allegedly reportedly officially actually basically generally specifically especially particularly frankly honestly
right wrong true false left up down back away again together apart
such-and-such vs vs. via etc etc. aka e.g. i.e. re
ladies gentlemen god lord heaven
don didn doesn isn aren wasn weren won wouldn couldn shouldn can't don't it's that's there's what's he's she's they're we're you're i'm i've i'll
economy economic election elections campaign trade market markets price prices oil gas money business health education science sport sports news report reports story opinion analysis culture
interview statement question questions answer answers chapter section page table figure note notes appendix introduction conclusion background contents
none nor not yes
`;
