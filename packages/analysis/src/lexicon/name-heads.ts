/** Last words of names of laws and treaties; "of" may follow ("Treaty of …"). Source: common knowledge. */
export const LAW_HEADS = `
accord accords act agreement agreements amendment amendments bill charter code constitution convention covenant decree
declaration directive law laws ordinance pact protocol regulation resolution statute treaty
`;

/** Words before a number that name a part of a law ("Article 5"). Source: common knowledge. */
export const LAW_PARTS = `article art art. section sec. amendment resolution chapter schedule title clause paragraph proposition prop.`;

/** Last words of names of happenings. Source: common knowledge. */
export const EVENT_HEADS = `
awards battle blitz bowl carnival ceasefire championship championships coup cup day derby earthquake eve expo fair festival final finals fire
games genocide holocaust hurricane intifada invasion jubilee marathon massacre mutiny olympics open parade paralympics pride prix prize qualifiers revolt revolution riot
riots series siege spring summit tournament trials trophy tsunami uprising war wars week ceremony crisis crusade famine
`;

/** First words of names of happenings ("Battle of …", "Hurricane …"). Source: common knowledge. */
export const EVENT_STARTS = `battle siege hurricane typhoon cyclone operation storm massacre treaty-day`;

/**
 * Happenings known by name: `name = other names`, entries parted by semicolons. Source: common knowledge.
 */
export const EVENTS = `
World War II = World War Two = Second World War = WWII = WW2 = World War 2
World War I = World War One = First World War = Great War = WWI = WW1
World War III = World War Three = Third World War
Cold War
Vietnam War; Korean War; Gulf War; Iraq War; Falklands War; Civil War; American Civil War; Spanish Civil War; Six-Day War; Yom Kippur War; Boer War
Holocaust; Nakba; Intifada; Arab Spring; Cultural Revolution; French Revolution; Russian Revolution; Industrial Revolution; Great Depression; Renaissance
Olympics = Olympic Games; Winter Olympics; Summer Olympics; Paralympics; World Cup = FIFA World Cup; Champions League; Europa League; Super Bowl; World Series; Tour de France; Grand National; Wimbledon Championships; Eurovision = Eurovision Song Contest; Commonwealth Games; Asian Games
Brexit; Watergate; Black Friday; Super Tuesday; Election Day
Christmas; Easter; Ramadan; Eid; Eid al-Fitr; Eid al-Adha; Diwali; Hanukkah; Passover; Yom Kippur; Thanksgiving; Halloween; New Year; New Year's Eve; New Year's Day; Valentine's Day; Independence Day; Good Friday; Lent; Holi
`;

/** Names that are neither person, organization nor place, and not worth more than OTHER. Source: common knowledge. */
export const OTHER_NAMES = `
COVID-19 = COVID; HIV; AIDS; Ebola; SARS; Zika; Bitcoin; Ethereum; Nobel Prize; Nobel Peace Prize; Pulitzer Prize; Oscars; Grammy; Emmy
Arabic; Hebrew; Mandarin; Cantonese; Latin; Hindi; Urdu; Bible; Quran = Koran; Torah; Internet; Android; Windows; iPhone; iPad; ChatGPT
Black Lives Matter; MeToo; America First; Make America Great Again; MAGA; Operation Barkhane; Boeing 737; Kalashnikov; Gmail; iOS; Linux; PlayStation; Xbox
Morning Joe; Meet the Press; Face the Nation; Fox & Friends; Good Morning America; Saturday Night Live; The Daily Show; The Tonight Show; Sesame Street
`;
