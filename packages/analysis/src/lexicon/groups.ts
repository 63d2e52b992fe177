/**
 * Peoples without a country of that name, religions, and followers of parties and ideas. Source: common knowledge.
 */
export const GROUPS = `
Kurdish Kurd Kurds Arab Arabs Arabic-speaking Jew Jews Jewish Muslim Muslims Moslem Moslems Christian Christians Catholic Catholics Protestant Protestants
Orthodox Buddhist Buddhists Hindu Hindus Sikh Sikhs Jain Jains Mormon Mormons Evangelical Evangelicals Methodist Methodists Baptist Baptists
Anglican Anglicans Lutheran Lutherans Presbyterian Presbyterians Quaker Quakers Amish Zoroastrian Bahai Sunni Sunnis Shiite Shiites Shia Shias Shi'ite Shi'ites
Sufi Sufis Alawite Alawites Druze Yazidi Yazidis Yezidi Copt Copts Coptic Maronite Ismaili Wahhabi Salafi Salafist Salafists Islamist Islamists Islamic Islamophobic Judaic Jihadist
Hasidic Haredi Sephardic Ashkenazi Zionist Zionists Roman-Catholic Shinto Confucian Taoist Pentecostal Rastafarian Vatican-based
Republican Republicans Democrat Democrats Democratic Tory Tories Labourite Liberal-Democrat Whig Communist Communists Marxist Marxists Maoist Maoists Leninist Stalinist Trotskyist
Socialist Socialists Nazi Nazis Neo-Nazi Fascist Fascists Libertarian Libertarians Peronist Chavista Baathist Ba'athist Bolshevik Bolsheviks Unionist Unionists
Gaullist Thatcherite Reaganite Trumpian Clintonian Blairite Corbynite Putinist Kemalist Nasserite Sandinista Sandinistas Zapatista Zapatistas Naxalite Naxalites
Hispanic Hispanics Latino Latinos Latina Latinas Latinx Chicano Caucasian Creole Mestizo African-American African-Americans Afro-Brazilian Aboriginal Aboriginals Aborigine Aborigines Indigenous
Native-American Inuit Maori Māori Métis Metis Cherokee Navajo Sioux Apache Cree Mohawk Maya Mayan Mayans Aztec Aztecs Inca Incas Quechua Guarani Mapuche
Uighur Uighurs Uyghur Uyghurs Rohingya Hmong Tamil Tamils Sinhalese Sinhala Bengali Bengalis Punjabi Gujarati Marathi Telugu Kannada Malayali Assamese Gurkha Gurkhas Pashtun Pashtuns Pathan Hazara Hazaras
Tatar Tatars Cossack Cossacks Chechen Chechens Ingush Circassian Roma Romani Gypsy Gypsies Slav Slavs Slavic Germanic Celtic Celt Celts Viking Vikings Roman Romans Byzantine Ottoman Ottomans Babylonian Assyrian Assyrians
Zulu Zulus Xhosa Yoruba Igbo Igbos Hausa Fulani Fulanis Hutu Hutus Tutsi Tutsis Tuareg Tuaregs Berber Berbers Amazigh Masai Maasai Kikuyu Luo Akan Ashanti Ewe Oromo Oromos Amhara Amharas Tigrayan Tigrayans Dinka Nuer Shona Ndebele
Houthi Houthis Afrikaner Afrikaners Boer Boers Bedouin Bedouins Sahrawi Acholi Baganda San Swahili Wolof Mandinka Songhai
Western Westerner Westerners Easterner Southerner Southerners Northerner Northerners Anglo-Saxon Nordic Balkan Eurasian Afghani
Londoner Londoners Parisian Parisians Muscovite Muscovites Berliner Berliners Glaswegian Liverpudlian Mancunian Dubliner Dubliners Sydneysider Neapolitan Venetian Venetians Milanese Viennese Texan Texans Californian Californians Floridian Floridians Iowan Iowans
Bostonian Chicagoan Ohioan Virginian Georgian Alaskan Minnesotan Michigander Michiganders Pennsylvanian Pennsylvanians Quebecois Québécois Albertan Ontarian Arizonan Nevadan Oregonian Hoosier Kentuckian Tennessean Louisianan Alabaman Mississippian Carolinian Wisconsinite Wisconsinites Washingtonian
`;
