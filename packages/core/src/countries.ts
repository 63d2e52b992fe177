/** A country or territory as English news writes of it. */
export interface Country {
  /** The usual name first, then others it goes by; at least one. */
  readonly names: readonly string[];
  /** Adjectives and words for its people, without regular plurals; none where news has no word, or the word is another country's. */
  readonly people: readonly string[];
  /** The capital, and other spellings of it or a second seat. */
  readonly capitals: readonly string[];
}

/**
 * The countries of the world, each on a line: `name; other names | adjectives and words for the people | capital; other spellings`.
 * Source: common knowledge, compiled for this project.
 */
const TABLE = `
Afghanistan | Afghan | Kabul
Albania | Albanian | Tirana
Algeria | Algerian | Algiers
Andorra | Andorran | Andorra la Vella
Angola | Angolan | Luanda
Antigua and Barbuda; Antigua | Antiguan | St. John's
Argentina | Argentine; Argentinian; Argentinean | Buenos Aires
Armenia | Armenian | Yerevan
Australia | Australian; Aussie | Canberra
Austria | Austrian | Vienna
Azerbaijan | Azerbaijani; Azeri | Baku
Bahamas; The Bahamas | Bahamian | Nassau
Bahrain | Bahraini | Manama
Bangladesh | Bangladeshi | Dhaka
Barbados | Barbadian; Bajan | Bridgetown
Belarus; Byelorussia | Belarusian; Belarussian | Minsk
Belgium | Belgian | Brussels
Belize | Belizean | Belmopan
Benin | Beninese | Porto-Novo
Bhutan | Bhutanese | Thimphu
Bolivia | Bolivian | Sucre; La Paz
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; BiH | Bosnian; Bosniak | Sarajevo
Botswana | Botswanan; Motswana; Batswana | Gaborone
Brazil; Brasil | Brazilian | Brasilia; Brasília
Brunei; Brunei Darussalam | Bruneian | Bandar Seri Begawan
Bulgaria | Bulgarian | Sofia
Burkina Faso; Burkina | Burkinabe; Burkinabé | Ouagadougou
Burundi | Burundian | Gitega; Bujumbura
Cambodia | Cambodian; Khmer | Phnom Penh
Cameroon | Cameroonian | Yaoundé; Yaounde
Canada | Canadian | Ottawa
Cape Verde; Cabo Verde | Cape Verdean | Praia
Central African Republic; C.A.R. | Central African | Bangui
Chad | Chadian | N'Djamena
Chile | Chilean | Santiago
China; People's Republic of China; PRC; Mainland China | Chinese | Beijing
Colombia | Colombian | Bogotá; Bogota
Comoros | Comorian | Moroni
Democratic Republic of Congo; Democratic Republic of the Congo; DR Congo; DRC; Congo; Congo-Kinshasa; Zaire | Congolese | Kinshasa
Republic of Congo; Republic of the Congo; Congo-Brazzaville | - | Brazzaville
Costa Rica | Costa Rican | San José; San Jose
Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | Ivorian | Yamoussoukro; Abidjan
Croatia | Croatian; Croat | Zagreb
Cuba | Cuban | Havana
Cyprus | Cypriot | Nicosia
Czech Republic; Czechia | Czech; Czechs | Prague
Denmark | Danish; Dane | Copenhagen
Djibouti | Djiboutian | -
Dominica | - | Roseau
Dominican Republic | Dominican | Santo Domingo
East Timor; Timor-Leste | Timorese; East Timorese | Dili
Ecuador | Ecuadorian; Ecuadorean | Quito
Egypt | Egyptian | Cairo
El Salvador | Salvadoran; Salvadorean | San Salvador
Equatorial Guinea | Equatoguinean | Malabo
Eritrea | Eritrean | Asmara
Estonia | Estonian | Tallinn
Eswatini; Swaziland | Swazi | Mbabane
Ethiopia | Ethiopian | Addis Ababa
Fiji | Fijian | Suva
Finland | Finnish; Finn | Helsinki
France | French; Frenchman; Frenchmen; Frenchwoman | Paris
Gabon | Gabonese | Libreville
Gambia; The Gambia | Gambian | Banjul
Georgia | Georgian | Tbilisi
Germany; Federal Republic of Germany | German | Berlin
Ghana | Ghanaian; Ghanian | Accra
Greece | Greek; Hellenic | Athens
Grenada | Grenadian | St. George's
Guatemala | Guatemalan | Guatemala City
Guinea; Guinea-Conakry | Guinean | Conakry
Guinea-Bissau | - | Bissau
Guyana | Guyanese | Georgetown
Haiti | Haitian | Port-au-Prince
Honduras | Honduran | Tegucigalpa
Hungary | Hungarian; Magyar | Budapest
Iceland | Icelandic; Icelander | Reykjavik; Reykjavík
India; Republic of India; Bharat | Indian | New Delhi
Indonesia | Indonesian | Jakarta
Iran; Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Tehran; Teheran
Iraq | Iraqi | Baghdad
Ireland; Republic of Ireland; Irish Republic | Irish; Irishman; Irishmen; Irishwoman | Dublin
Israel; State of Israel | Israeli | Jerusalem; Tel Aviv
Italy | Italian | Rome
Jamaica | Jamaican | Kingston
Japan | Japanese | Tokyo
Jordan; Hashemite Kingdom of Jordan | Jordanian | Amman
Kazakhstan | Kazakh; Kazakhstani | Astana; Nur-Sultan
Kenya | Kenyan | Nairobi
Kiribati | I-Kiribati | Tarawa
Kosovo | Kosovar; Kosovan | Pristina
Kuwait | Kuwaiti | Kuwait City
Kyrgyzstan | Kyrgyz; Kyrgyzstani | Bishkek
Laos | Laotian; Lao | Vientiane
Latvia | Latvian | Riga
Lebanon | Lebanese | Beirut
Lesotho | Basotho; Mosotho | Maseru
Liberia | Liberian | Monrovia
Libya | Libyan | Tripoli
Liechtenstein | Liechtensteiner | Vaduz
Lithuania | Lithuanian | Vilnius
Luxembourg | Luxembourgish; Luxembourger | -
Madagascar | Malagasy; Madagascan | Antananarivo
Malawi | Malawian | Lilongwe
Malaysia | Malaysian; Malay | Kuala Lumpur; Putrajaya
Maldives | Maldivian | Malé
Mali | Malian | Bamako
Malta | Maltese | Valletta
Marshall Islands | Marshallese | Majuro
Mauritania | Mauritanian | Nouakchott
Mauritius | Mauritian | Port Louis
Mexico; México | Mexican | Mexico City; Ciudad de México; CDMX
Micronesia; Federated States of Micronesia | Micronesian | Palikir
Moldova; Republic of Moldova | Moldovan | Chisinau; Chișinău
Monaco | Monegasque; Monégasque | Monte Carlo
Mongolia | Mongolian; Mongol | Ulaanbaatar; Ulan Bator
Montenegro | Montenegrin | Podgorica
Morocco | Moroccan | Rabat
Mozambique | Mozambican | Maputo
Myanmar; Burma | Burmese | Naypyidaw; Naypyitaw; Yangon; Rangoon
Namibia | Namibian | Windhoek
Nauru | Nauruan | Yaren
Nepal | Nepali; Nepalese | Kathmandu
Netherlands; The Netherlands; Holland | Dutch; Dutchman; Dutchmen; Dutchwoman | Amsterdam; The Hague; Hague
New Zealand; Aotearoa; Aotearoa New Zealand; NZ | New Zealander; Kiwi | Wellington
Nicaragua | Nicaraguan | Managua
Niger | Nigerien | Niamey
Nigeria | Nigerian | Abuja
North Korea; DPRK; Democratic People's Republic of Korea | North Korean | Pyongyang
North Macedonia; Macedonia; Republic of North Macedonia | Macedonian; North Macedonian | Skopje
Norway | Norwegian | Oslo
Oman | Omani | Muscat
Pakistan; Islamic Republic of Pakistan | Pakistani | Islamabad
Palau | Palauan | Ngerulmud
Palestine; State of Palestine; Palestinian territories; Palestinian Territories | Palestinian | Ramallah
Panama | Panamanian | Panama City
Papua New Guinea; PNG | Papua New Guinean; Papuan | Port Moresby
Paraguay | Paraguayan | Asunción; Asuncion
Peru | Peruvian | Lima
Philippines; Republic of the Philippines | Philippine; Filipino; Filipina; Pinoy | Manila
Poland | Polish; Pole | Warsaw
Portugal | Portuguese | Lisbon
Qatar | Qatari | Doha
Romania | Romanian | Bucharest
Russia; Russian Federation | Russian | Moscow
Rwanda | Rwandan | Kigali
St. Kitts and Nevis; Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts | Kittitian | Basseterre
St. Lucia; Saint Lucia; St Lucia | St. Lucian; Saint Lucian; St Lucian | Castries
St. Vincent and the Grenadines; Saint Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; St Vincent | Vincentian | Kingstown
Samoa; Western Samoa | Samoan | Apia
San Marino | Sammarinese | -
São Tomé and Príncipe; Sao Tome and Principe | - | São Tomé; Sao Tome
Saudi Arabia; Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh
Senegal | Senegalese | Dakar
Serbia | Serbian; Serb | Belgrade
Seychelles | Seychellois | -
Sierra Leone | Sierra Leonean | Freetown
Singapore | Singaporean | -
Slovakia; Slovak Republic | Slovak; Slovakian | Bratislava
Slovenia | Slovenian; Slovene | Ljubljana
Solomon Islands | Solomon Islander | Honiara
Somalia | Somali; Somalian | Mogadishu
South Africa; Republic of South Africa; RSA | South African | Pretoria; Cape Town
South Korea; Korea; Republic of Korea; ROK; S. Korea | South Korean; Korean | Seoul
South Sudan | South Sudanese | Juba
Soviet Union; USSR; U.S.S.R. | Soviet | -
Spain | Spanish; Spaniard | Madrid
Sri Lanka; Ceylon | Sri Lankan | Colombo
Sudan | Sudanese | Khartoum
Suriname; Surinam | Surinamese | Paramaribo
Sweden | Swedish; Swede | Stockholm
Switzerland | Swiss | Bern; Berne
Syria; Syrian Arab Republic | Syrian | Damascus
Taiwan; Republic of China; Chinese Taipei | Taiwanese | Taipei
Tajikistan | Tajik | Dushanbe
Tanzania | Tanzanian | Dodoma; Dar es Salaam
Thailand; Siam | Thai | Bangkok
Togo | Togolese | Lomé; Lome
Tonga | Tongan | Nuku'alofa
Trinidad and Tobago; Trinidad; Trinidad & Tobago; T&T | Trinidadian; Tobagonian | Port of Spain
Tunisia | Tunisian | Tunis
Turkey; Türkiye; Turkiye; Republic of Turkey | Turkish; Turk | Ankara
Turkmenistan | Turkmen | Ashgabat
Tuvalu | Tuvaluan | Funafuti
Uganda | Ugandan | Kampala
Ukraine | Ukrainian | Kyiv; Kiev
United Arab Emirates; UAE; U.A.E.; Emirates | Emirati | Abu Dhabi
United Kingdom; UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | British; Briton; Brit; Britons | London
United States; US; U.S.; USA; U.S.A.; America; United States of America; U.S | American | Washington D.C.; Washington DC; Washington, D.C.; Washington, DC
Uruguay | Uruguayan | Montevideo
Uzbekistan | Uzbek | Tashkent
Vanuatu | ni-Vanuatu | Port Vila
Vatican City; Vatican; Holy See | - | -
Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Caracas
Vietnam; Viet Nam | Vietnamese | Hanoi
Yemen | Yemeni; Yemenite | Sanaa; Sana'a
Yugoslavia; Former Yugoslavia | Yugoslav | -
Czechoslovakia | Czechoslovak | -
East Germany; GDR | East German | -
West Germany | West German | -
Zambia | Zambian | Lusaka
Zimbabwe; Rhodesia | Zimbabwean | Harare
Hong Kong; HKSAR | Hongkonger; Hong Konger | -
Macau; Macao | Macanese | -
Greenland | Greenlandic; Greenlander | Nuuk
Faroe Islands | Faroese | Tórshavn
Puerto Rico | Puerto Rican | San Juan
Guam | Guamanian | Hagåtña
Bermuda | Bermudian | Hamilton
Cayman Islands | Caymanian | George Town
British Virgin Islands | - | Road Town
Virgin Islands; U.S. Virgin Islands; US Virgin Islands | - | Charlotte Amalie
Falkland Islands; Falklands; Malvinas | - | Port Stanley
Gibraltar | Gibraltarian | -
New Caledonia | New Caledonian | Nouméa; Noumea
French Polynesia | Tahitian; French Polynesian | Papeete
Cook Islands | Cook Islander | Avarua
American Samoa | - | Pago Pago
Aruba | Aruban | Oranjestad
Curaçao; Curacao | - | Willemstad
Anguilla | Anguillan | -
Montserrat | - | -
Guadeloupe | Guadeloupean | -
Martinique | Martinican | -
French Guiana | - | Cayenne
Réunion; Reunion Island | - | -
Western Sahara | Sahrawi; Saharawi | Laayoune; El Aaiún
Somaliland | Somalilander | Hargeisa
Abkhazia | Abkhaz; Abkhazian | Sukhumi
South Ossetia | South Ossetian; Ossetian | Tskhinvali
Transnistria | Transnistrian | Tiraspol
Nagorno-Karabakh; Artsakh | - | Stepanakert
Northern Cyprus | Turkish Cypriot | -
`;

/** The countries of the world, present and past, and territories that are written of like countries. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [names = [], people = [], capitals = []] = line.split("|").map(readCell);
    return { names, people, capitals };
  });

function readCell(cell: string): string[] {
  return cell.trim() === "-" ? [] : cell.split(";").map((word) => word.trim());
}

/** Words in -ese, -ish, -ch, -s have no plural of their own: "the French". */
const NO_PLURAL = /(?:s|sh|ch|x|z|men|ese)$/;

/** Adjectives and words for a people with their regular plurals: "Iraqi" gives "Iraqi" and "Iraqis". */
export function withPlurals(people: readonly string[]): string[] {
  return people.flatMap((word) => (NO_PLURAL.test(word) ? [word] : [word, `${word}s`]));
}
