/** Given names and the short forms that newspapers use for them, a line a name: two names of one line can be one person's. */
const LINES = `
abraham abe|adolf adolph|ahmed ahmad|alan al|albert al bert|alexander alex al|alexandra alex sandra|alexis lexi|alfred al fred|amanda mandy
andrew andy drew|angela angie|anthony tony|antonio tony|arnold arnie|arthur art artie|ashton ash|augustus gus|barbara barb barbie
bartholomew bart|beatrice bea|benjamin ben benny bibi binyamin|bernard bernie|bertrand bert|beverly bev|bradley brad|burton burt|calvin cal
candace candy|caroline carrie|catherine cathy cate kate katie|charles charlie chuck|chester chet|christine chris tina|christopher chris
clarence clay|clifford cliff|constance connie|curtis curt|cynthia cindy|daniel dan danny|darrell daryl|david dave|deborah deb debbie
dennis denny|dominic dom nick|donald don donnie|dorothy dot|douglas doug|edith edie|edmund ed|edward ed eddie ted|edwin ed|eleanor ellie
elias eli|elizabeth liz beth betsy betty eliza|ernest ernie|esther essie|eugene gene|ezekiel zeke|ferdinand ferdie|fernando nando
florence flo|frances fran frankie|francis frank|francisco paco pancho|franklin frank|frederick fred freddie|gabriel gabe|gabriella gabby
gabrielle gabby|geoffrey geoff jeff|gerald gerry jerry|gerard gerry jerry|gertrude trudy|gilbert gil|gregory greg|guillermo memo|gustavo gus
gwendolyn gwen|harold hal harry|harriet hattie|henry hank harry|herbert herb|howard howie|hubert hugh bert|ignacio nacho|isaac ike
isabella bella izzy|jacob jake|jacqueline jackie|james jim jimmy jamie|jamison jamie|janet jan|janice jan|jeffrey jeff|jennifer jen jenny
jeremy jerry|jerome jerry|jessica jess|joan joanie|john jack johnny|jonathan jon|jose pepe|joseph joe joey|josephine jo josie|joshua josh
judith judy|katharine kate kathy katie|katherine kathy kate katie kathryn|kathleen kathy kate katie|kenneth ken kenny|kimberly kim
laurence larry|lawrence larry|leonard len lenny|leonardo leo|leslie les|lillian lily|louis lou|lucille lucy|madeleine madeline maddie
malcolm mal|marcus marc mark|margaret maggie meg peg peggy|marjorie marge|martha marty patsy|martin marty|marvin marv|matthew matt
maurice maury|maximilian max|melissa missy|melvin mel|michael mike mick|mildred millie|mitchell mitch|montgomery monty|mortimer mort
muhammad mohamed mohammad mohammed mo|nancy nan|nathan nate|nathaniel nate nat|nicholas nick|nicola nicky|norman norm|oliver ollie
oscar ossie|pamela pam|patricia pat patty trish tricia|patrick pat paddy|percival percy|peter pete|philip phil|phillip phil|prudence pru
ramon ray|randall randy|randolph randy|raymond ray|rebecca becky|reginald reggie reg|richard dick rich rick ricky
robert bob bobby rob robbie|roberto beto|roderick rod|rodney rod|roland rollie|ronald ron ronnie|rosemary rosie|rudolph rudy|russell russ
salvador sal|salvatore sal|samantha sam|samuel sam sammy|sandra sandy|sebastian seb bas|seymour sy|sheldon shelly|sidney sid|solomon sol
stanley stan|stephen steve|steven steve|stewart stew|stuart stu|susan sue susie|suzanne sue suzie|sylvester sly|tamara tammy|terence terry
teresa terry tess|terrence terry|thaddeus tad thad|theodore ted teddy|theresa terry|thomas tom tommy|timothy tim|tobias toby|tyler ty
tyrone ty|valerie val|vernon vern|veronica ronnie|victor vic|victoria vicky|vincent vince vinny|virginia ginny|wallace wally|walter walt
warren ren|wesley wes|wilfred fred|willard mitt|william bill billy will|winifred winnie|winston winnie|yusuf yousef youssef
zachary zach zack`;

const FORMAL = new Map<string, string[]>();
for (const line of LINES.trim().split(/[|\n]/)) {
  const [formal, ...short] = line.trim().split(" ");
  for (const name of [formal!, ...short]) FORMAL.set(name, [...(FORMAL.get(name) ?? []), formal!]);
}

/** The full given names that a normalized one can stand for, itself if it is no short form: "ted" for "edward" and "theodore". */
export function formalNames(given: string): readonly string[] {
  return FORMAL.get(given) ?? [given];
}

/** True for one name, and for a name and its short form ("joseph" and "joe"). */
export function isSameGivenName(a: string, b: string): boolean {
  return a === b || formalNames(a).some((name) => formalNames(b).includes(name));
}
