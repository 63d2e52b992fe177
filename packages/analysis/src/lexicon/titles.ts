/**
 * Words before a name that tell it is a person's, and of which gender. Source: common knowledge.
 */
export const HONORIFICS_MALE = `mr mr. sir lord monsieur herr señor senor don brother father fr. king prince duke baron earl count sultan emir sheikh sheik imam rabbi ayatollah mullah pope maulana shri pandit tsar czar emperor viscount alhaji alhaj haji datuk dato maulvi`;
export const HONORIFICS_FEMALE = `mrs mrs. ms ms. miss madam madame mme mme. mademoiselle dame lady sister queen princess duchess baroness countess empress señora senora señorita frau sheikha begum smt smt. mother hajiya alhaja`;
export const HONORIFICS_NEUTRAL = `dr dr. prof prof. rev rev. hon hon. st st. saint gen gen. col col. lt lt. lt.-gen. maj maj. capt capt. sgt sgt. cpl cpl. pvt pvt. adm adm. cmdr cmdr. sen sen. sens. rep rep. reps. gov gov. messrs messrs. justice engr engr. barr barr. adv adv. comrade apostle dp`;

/**
 * Nouns for what a person is, in a role or office. They stand before a name ("president X"), after it in apposition,
 * and with an article for it ("the minister"). Source: common knowledge.
 */
export const ROLE_NOUNS = `
accountant activist actor actress adjudicator administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor announcer antagonist apprentice archaeologist archbishop architect artist assistant astronaut astronomer athlete attacker attorney author
backbencher banker barrister batsman bishop biologist blogger boss bowler boxer brigadier broadcaster businessman businesswoman
campaigner candidate captain cardinal caretaker celebrity ceo cfo chair chairman chairperson chairwoman champion chancellor chef chemist chief chieftain choreographer civilian cleric clerk coach colonel columnist comedian commander commandant commentator commissioner comptroller composer conductor congressman congresswoman constable consul consultant contender controller cop coroner correspondent councillor councilman councilwoman counsel counsellor coordinator cricketer criminologist critic curator cyclist
dancer dealer dean defendant defender delegate demographer deputy designer detective dictator diplomat director dissident doctor driver
ecologist economist editor educator emperor engineer entrepreneur envoy epidemiologist executive explorer expert
farmer filmmaker financier firefighter fisherman footballer founder co-founder cofounder forward
general geologist goalkeeper governor guard guitarist gunman gymnast
head historian hunter imam incumbent inspector instructor investigator investor
journalist judge jurist justice king
laureate lawmaker lawyer leader lecturer legislator lender lieutenant linguist lobbyist
magistrate magnate major manager marshal mathematician mayor mayoress mediator meteorologist midfielder millionaire billionaire minister mogul monarch monk mp mep musician
negotiator newsreader nominee novelist nurse officer official officer ombudsman operator opponent organizer organiser owner
painter pastor patriarch patrolman pathologist philanthropist philosopher photographer physician physicist pianist pilot playwright poet policeman policewoman politician pope preacher premier president president-elect pressman priest prince princess principal producer professor programmer prosecutor provost psychiatrist psychologist publicist publisher
queen rabbi ranger rapper realtor rector referee regent registrar reporter representative researcher reverend rival ruler runner
sailor scholar scientist screenwriter sculptor secretary secretary-general senator sergeant sheikh sheriff singer skipper socialist sociologist soldier solicitor songwriter speaker specialist spokesman spokesperson spokeswoman sportsman star statesman statistician strategist striker strongman student sultan superintendent superstar surgeon surveyor survivor suspect swimmer
teacher technician technocrat tenor terrorist trader trainer treasurer trustee tsar tycoon umpire undersecretary under-secretary
veteran vice-chancellor vice-chairman vice-president victim violinist volunteer warden warlord whistleblower winger witness worker wrestler writer
`;

/** Role nouns that tell the gender of whom they speak of. Source: common knowledge. */
export const MALE_ROLES = `actor businessman chairman congressman councilman fisherman gunman king policeman patrolman pope priest prince salesman spokesman sportsman statesman sultan emperor father son brother husband uncle nephew grandfather grandson boy man guy imam monk strongman waiter widower bishop cardinal archbishop batsman`;
export const FEMALE_ROLES = `actress businesswoman chairwoman congresswoman councilwoman queen policewoman princess spokeswoman sportswoman empress mother daughter sister wife aunt niece grandmother granddaughter girl woman nun waitress widow duchess baroness`;

/** Words that may stand between the start of a role and its noun ("former deputy prime minister"). Source: common knowledge. */
export const ROLE_MODIFIERS = `
former ex then then- acting interim outgoing incoming current newly late caretaker retired veteran longtime long-time one-time onetime self-styled de-facto de facto would-be ousted exiled jailed deposed elected re-elected disgraced embattled
deputy vice prime first second chief senior junior assistant associate executive managing general joint lead principal top high permanent special
foreign defense defence interior home finance financial health education justice trade energy transport transportation environment climate agriculture labor labour economy economic culture sports sport tourism science technology information communications immigration housing development security police military army navy naval air intelligence press media campaign political policy national federal state regional provincial local district city county town municipal village opposition ruling party parliamentary legislative presidential government official public legal human rights civil rights
us u.s. uk attorney supreme crown major lieutenant brigadier rear field staff sergeant police fire border central bank cabinet
house senate majority minority committee council commission union trade communist republican democratic conservative liberal labour labor socialist nationalist far-right far-left right-wing left-wing independent
world tech technology hedge fund real estate media film movie rock pop opera rap folk country tennis football soccer cricket rugby basketball baseball hockey golf boxing swimming formula one racing olympic
american british student youth women women's men's rebel militia guerrilla resistance religious spiritual supreme islamist islamic tribal
nobel prize peace award-winning
`;

/** Roles that are one office under several names: "the leader" may be the president. Source: common knowledge. */
export const LEADER_ROLES = `president leader premier chancellor king queen prime-minister minister-president ruler emperor monarch dictator sultan emir strongman chairman pope tsar autocrat incumbent`;
