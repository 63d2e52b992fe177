/**
 * Well-known organizations: `name; short forms | common nouns that may stand for it ("the alliance")`.
 * Source: common knowledge, compiled for this project.
 */
export const ORGANIZATIONS = `
NATO; North Atlantic Treaty Organization; Nato; North Atlantic Treaty Organisation | alliance bloc organization organisation
European Union; EU; E.U. | bloc union
United Nations; UN; U.N. | organization organisation body
European Commission; EU Commission | commission
European Council | council
European Parliament; EU Parliament | parliament
European Central Bank; ECB | bank
European Court of Human Rights; ECHR | court
European Court of Justice; ECJ | court
UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC | council
UN General Assembly; U.N. General Assembly; United Nations General Assembly; General Assembly; UNGA | assembly
UN Human Rights Council; Human Rights Council | council
UNICEF; Unicef | agency
UNESCO; Unesco | agency organization
UNHCR | agency
UNRWA | agency
UNDP | agency
UNEP | agency
World Food Programme; World Food Program; WFP | agency
World Health Organization; WHO; World Health Organisation | agency organization organisation body
World Trade Organization; WTO | organization
World Bank | bank lender
International Monetary Fund; IMF | fund lender
International Criminal Court; ICC | court tribunal
International Court of Justice; ICJ; World Court | court tribunal
International Atomic Energy Agency; IAEA | agency watchdog
International Labour Organization; ILO | organization
International Organization for Migration; IOM | agency organization
International Committee of the Red Cross; ICRC; Red Cross; Red Crescent | organization
International Olympic Committee; IOC | committee
Food and Agriculture Organization; FAO | agency
OECD | organization
OPEC; Opec; OPEC+ | cartel group
OSCE | organization
African Union; AU | bloc union
Economic Community of West African States; ECOWAS; Ecowas | bloc
Southern African Development Community; SADC | bloc
ASEAN; Asean; Association of Southeast Asian Nations | bloc
Arab League | league
Gulf Cooperation Council; GCC | council bloc
Organization of American States; OAS | organization
CARICOM; Caricom; Caribbean Community | bloc
Mercosur | bloc
BRICS; Brics | bloc group
G7; G-7; Group of Seven | group
G20; G-20; Group of 20; Group of Twenty | group
G77; Group of 77 | group
Commonwealth
Quad
Interpol; INTERPOL | agency
Europol | agency
Frontex | agency
Amnesty International; Amnesty | group organization
Human Rights Watch; HRW | group organization
Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | group charity
Reporters Without Borders; RSF | group
Greenpeace | group
Oxfam | charity
Save the Children | charity
Transparency International | group
White House | administration
Pentagon
Kremlin
US Congress; U.S. Congress; Congress
US Senate; U.S. Senate; Senate | chamber
House of Representatives; US House of Representatives; U.S. House of Representatives; US House; U.S. House | chamber
US Supreme Court; U.S. Supreme Court | court
Supreme Court; High Court | court
State Department; US State Department; U.S. State Department; Department of State | department
Justice Department; US Justice Department; U.S. Justice Department; Department of Justice; DOJ | department
Defense Department; Department of Defense | department
Treasury Department; Treasury; US Treasury; U.S. Treasury | department
Homeland Security; Department of Homeland Security; DHS | department
Federal Reserve; Fed; US Federal Reserve; U.S. Federal Reserve | bank
Central Intelligence Agency; CIA; C.I.A. | agency
Federal Bureau of Investigation; FBI; F.B.I. | bureau agency
National Security Agency; NSA | agency
National Security Council; NSC | council
Environmental Protection Agency; EPA | agency
Food and Drug Administration; FDA | agency regulator
Centers for Disease Control and Prevention; CDC; Centers for Disease Control | agency
Federal Aviation Administration; FAA | agency regulator
Federal Trade Commission; FTC | regulator agency
Securities and Exchange Commission; SEC; S.E.C. | regulator agency
Internal Revenue Service; IRS; I.R.S. | agency
NASA; Nasa; N.A.S.A. | agency
USAID | agency
Coast Guard; US Coast Guard; U.S. Coast Guard
Secret Service; US Secret Service; U.S. Secret Service
National Guard
Republican National Committee; RNC; R.N.C. | committee
Democratic National Committee; DNC; D.N.C. | committee
Republican Party; GOP; G.O.P. | party
Democratic Party | party
Labour Party; Labour; Labor Party | party
Conservative Party | party
Liberal Democrats; Lib Dems | party
Scottish National Party; SNP | party
Sinn Féin; Sinn Fein | party
Communist Party; Chinese Communist Party; CCP; Communist Party of China | party
Bharatiya Janata Party; BJP | party
Indian National Congress | party
Aam Aadmi Party; AAP | party
African National Congress; ANC | party
Fatah | movement party
Likud | party
AfD; Alternative for Germany | party
CDU | party
SPD | party
Fidesz | party
House of Commons; Commons | chamber
House of Lords; Lords | chamber
Knesset | parliament
Bundestag | parliament
Bundesbank | bank
Duma; State Duma | parliament
Lok Sabha | chamber
Rajya Sabha | chamber
Diet
Bank of England; BoE | bank
Bank of Japan; BOJ; BoJ | bank
Scotland Yard; Metropolitan Police; Met Police | force
National Health Service; NHS
Hamas | group movement
Hezbollah; Hizbollah; Hizbullah | group movement
Islamic Jihad | group
Taliban; Taleban | group movement
Islamic State; ISIS; ISIL; IS; Daesh; Isis | group
al-Qaeda; Al Qaeda; al Qaeda; Al-Qaeda; al-Qaida; Al-Qaida | group network
Boko Haram | group
al-Shabab; al-Shabaab; Al-Shabaab; Al-Shabab; Al Shabaab; al Shabaab | group
Houthi movement | group
Muslim Brotherhood | group
PKK | group
PLO; Palestine Liberation Organization | organization
Palestinian Authority; PA | authority
Wagner Group; Wagner | group
Revolutionary Guards; Revolutionary Guard; IRGC; Islamic Revolutionary Guard Corps
IDF; Israel Defense Forces; Israeli Defense Forces
FARC
Ku Klux Klan; KKK
Irish Republican Army; IRA
NAACP
NRA; National Rifle Association
ACLU
AFL-CIO
FIFA; Fifa | body
UEFA; Uefa | body
NBA | league
NFL | league
NHL | league
MLB; Major League Baseball | league
NCAA
Premier League | league
Serie A | league
La Liga | league
Bundesliga | league
CNN | network broadcaster
BBC; British Broadcasting Corporation | broadcaster
NBC; NBC News | network broadcaster
CBS; CBS News | network broadcaster
ABC; ABC News | network broadcaster
MSNBC | network
Fox News; Fox | network broadcaster
CNBC | network
NPR; National Public Radio | broadcaster
PBS | broadcaster
ITV | broadcaster
Sky News; Sky | broadcaster
Al Jazeera; Al-Jazeera | broadcaster network
Al Arabiya | broadcaster
Deutsche Welle; DW | broadcaster
RT | broadcaster
CBC | broadcaster
NHK | broadcaster
TASS; Tass | agency
RIA Novosti; RIA | agency
Interfax | agency
Xinhua; Xinhua News Agency | agency
Reuters; Thomson Reuters | agency
Associated Press; AP; The Associated Press | agency
Agence France-Presse; AFP; Agence France Presse | agency
United Press International; UPI | agency
Press Association
Bloomberg; Bloomberg News | agency
Kyodo; Kyodo News | agency
Yonhap; Yonhap News Agency | agency
Anadolu; Anadolu Agency | agency
Press Trust of India; PTI | agency
ANI | agency
New York Times; The New York Times; NYT; NY Times | newspaper paper daily
Washington Post; The Washington Post; WaPo | newspaper paper daily
Wall Street Journal; The Wall Street Journal; WSJ | newspaper paper daily
Los Angeles Times | newspaper paper
USA Today | newspaper paper
New York Post | newspaper paper tabloid
Boston Globe | newspaper paper
Chicago Tribune | newspaper paper
Financial Times; FT | newspaper paper
Guardian; The Guardian | newspaper paper
Daily Telegraph; Telegraph; The Telegraph | newspaper paper
Daily Mail; Mail on Sunday | newspaper paper tabloid
Times of India | newspaper paper
Hindustan Times | newspaper paper
Economist; The Economist | magazine
Politico | outlet
Axios | outlet
BuzzFeed; BuzzFeed News | outlet
Le Monde | newspaper paper
Der Spiegel; Spiegel | magazine
Haaretz | newspaper paper
Global Times | newspaper paper
Apple; Apple Inc | company firm
Google; Alphabet | company firm
Microsoft | company firm
Amazon; Amazon.com | company firm
Facebook; Meta; Meta Platforms | company firm platform
Twitter | company platform firm
X | company platform
Instagram | company platform
WhatsApp | company platform
TikTok | company platform app
Telegram | company platform app
YouTube | company platform
Snapchat | company platform
Reddit | company platform
Truth Social | company platform
LinkedIn | company platform
Netflix | company
Spotify | company
Tesla | company carmaker
SpaceX | company
OpenAI | company
Nvidia | company
Intel | company
IBM | company
Samsung; Samsung Electronics | company
Huawei | company
Alibaba | company
Tencent | company
ByteDance | company
Sony | company
Toyota | company carmaker
Honda | company carmaker
Volkswagen; VW | company carmaker
BMW | company carmaker
Ford; Ford Motor | company carmaker
General Motors; GM | company carmaker
Boeing | company planemaker
Airbus | company planemaker
Lockheed Martin | company
Goldman Sachs | bank company
JPMorgan; JPMorgan Chase; JP Morgan | bank company
Morgan Stanley | bank company
Citigroup; Citi | bank company
HSBC | bank company
Barclays | bank company
Deutsche Bank | bank company
Credit Suisse | bank company
UBS | bank company
Walmart | company retailer
Uber | company
Airbnb | company
Pfizer | company drugmaker
Moderna | company drugmaker
AstraZeneca | company drugmaker
BP | company
Shell; Royal Dutch Shell | company
Exxon; ExxonMobil; Exxon Mobil | company
Chevron | company
Gazprom | company
Rosneft | company
Aramco; Saudi Aramco | company
TotalEnergies | company
Starbucks | company
McDonald's | company
Coca-Cola | company
Disney; Walt Disney | company
Nike | company
Adidas | company
Manchester United; Man United; Man Utd | club side team
Manchester City; Man City | club side team
Liverpool FC | club
Arsenal | club side team
Chelsea | club side team
Tottenham; Tottenham Hotspur; Spurs | club side team
Real Madrid | club side team
FC Barcelona | club side team
Bayern Munich; Bayern | club side team
Juventus | club side team
Paris Saint-Germain; Paris St-Germain; PSG | club side team
Harvard; Harvard University | university
Yale; Yale University | university
Stanford; Stanford University | university
Princeton; Princeton University | university
MIT | university
Oxford University; University of Oxford | university
Cambridge University; University of Cambridge | university
Quinnipiac University
Supreme Soviet
Politburo
KGB | agency
FSB | agency
GRU | agency
MI5 | agency
MI6 | agency
Mossad | agency
Shin Bet | agency
ISI | agency
Gestapo
`;

/** Last words of names of organizations ("… Council"); a name that ends in one is an ORGANIZATION. Source: common knowledge. */
export const ORGANIZATION_HEADS = `
academy administration agency airline airlines airways alliance endowment initiative army assembly associates association authority
ballet band bank bar battalion board brigade broadcasting brotherhood bureau
cabinet campaign caucus center centre chamber charity church circus clinic club coalition college command commission committee
commons communications community companies company confederation conference congregation congress conservatory consortium
convention cooperative corp corporation corps council court cricket
daily dailies department departments diocese directorate division dynamics
electric electronics embassy energy enterprises entertainment exchange express
faculty fc federation fellowship firm fleet force forces forum foundation front fund
gazette gmbh government group groups guard guards guild
herald holdings hospital hotels house
construction contractors cement steel chemicals breweries brewery foods pharma oil gas power logistics shipping lines textiles rovers rangers wanderers athletic albion hotspur dockers
inc inc. corp. co. ltd. incorporated industries initiative inspectorate institute institution insurance intelligence international
journal judiciary jury
labs laboratories laboratory league legion legislature library limited llc llp lobby lodge ltd
magazine mail ministry ministries mission mosque motors movement museum
navy network networks news newspaper
observatory office orchestra order organisation organization
panel parliament partners partnership party patrol petroleum pharmaceuticals plc police politburo post press productions project prosecutors publishing
radio railway railways records regiment registry review resistance reuters
school schools secretariat senate seminary service services society solutions sons squad squadron star station store stores studio studios subcommittee sun symphony syndicate synod systems
taskforce team technologies technology telecom telegraph television theater theatre times today trade tribunal tribune troupe trust tv
union united university utilities
ventures volunteers
watch watchdog wing workers works
`;

/** First words that head a name of the form "X of Y", "X for Y" and so on. Source: common knowledge. */
export const ORGANIZATION_OF_HEADS = `
academy agency army assembly association authority bank board bureau cabinet center centre chamber church city club college commission
committee confederation conference congress convention corporation council court department directorate diocese archdiocese embassy
faculty federation forum foundation friends front fund government group guild house institute institution league legion library ministry
mission movement museum national network office order organisation organization parliament party school secretariat senate service
society supreme tribunal trust union university reserve central daughters sons bar
`;
