/** Given names and the short forms that newspapers use for them, a line a name: two names of one line can be one person's. */
const LINES = `
abraham abe|albert al bert|alexander alex al|alexandra alex sandra|alfred al fred|andrew andy drew|anthony tony|antonio tony
barbara barb barbie|benjamin ben benny|bernard bernie|beverly bev|bradley brad|calvin cal|catherine cathy cate kate katie
charles charlie chuck|christine chris tina|christopher chris|clarence clay|clifford cliff|cynthia cindy|daniel dan danny
david dave|deborah deb debbie|dennis denny|donald don donnie|dorothy dot|douglas doug|edmund ed|edward ed eddie ted|edwin ed
eleanor ellie|elizabeth liz beth betsy betty eliza|eugene gene|florence flo|francis frank|franklin frank|frederick fred freddie
gabriel gabe|gerald gerry jerry|gilbert gil|gregory greg|harold hal harry|henry hank harry|herbert herb|howard howie|isaac ike
jacob jake|james jim jimmy|jacqueline jackie|janet jan|jeffrey jeff|jennifer jen jenny|jeremy jerry|jerome jerry|jessica jess
john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kathy kate katie kathryn|kenneth ken kenny
kimberly kim|lawrence larry|leonard len lenny|leslie les|louis lou|margaret maggie meg peg peggy|martin marty|matthew matt
maurice maury|melvin mel|michael mike mick|mitchell mitch|nancy nan|nathan nate|nathaniel nate nat|nicholas nick|norman norm
pamela pam|patricia pat patty trish|patrick pat paddy|peter pete|philip phil|phillip phil|randall randy|randolph randy
raymond ray|rebecca becky|richard dick rich rick ricky|robert bob bobby rob robbie|roderick rod|rodney rod|ronald ron ronnie
russell russ|samuel sam sammy|samantha sam|sandra sandy|sidney sid|stanley stan|stephen steve|steven steve|susan sue susie|terrence terry
theodore ted teddy|theresa terry|thomas tom tommy|timothy tim|tobias toby|valerie val|vernon vern|victor vic|victoria vicky
vincent vince|virginia ginny|walter walt|warren ren|wesley wes|willard mitt|william bill billy will|zachary zach`;

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
