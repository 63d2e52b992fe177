/**
 * Continents, parts of the world, seas, ranges, rivers: `name; other names | adjectives`.
 * An adjective after `|` names a people or a culture (GROUP). One after `||` names only where something lies, such as
 * "North American": nobody calls themselves so, and it is taken for the place itself.
 * Source: common knowledge, compiled for this project.
 */
export const REGIONS = `
Africa | African
Antarctica; Antarctic || Antarctic
Arctic
Asia | Asian
Europe | European
Oceania
North America || North American
South America || South American
Central America || Central American
Latin America | Latin American
Middle East; Mideast; Near East || Middle Eastern; Mideastern
Far East || Far Eastern
East Asia || East Asian
South Asia | South Asian
Southeast Asia; South-East Asia; South East Asia || Southeast Asian; South-East Asian; South East Asian
Central Asia || Central Asian
West Asia; Western Asia || West Asian
North Africa; Northern Africa || North African
West Africa; Western Africa | West African
East Africa; Eastern Africa | East African
Southern Africa || Southern African
Central Africa
Sub-Saharan Africa || Sub-Saharan
Horn of Africa
Sahel || Sahelian
Sahara; Sahara Desert || Saharan
Maghreb
Western Europe || Western European; West European
Eastern Europe || Eastern European; East European
Central Europe || Central European
Northern Europe || Northern European
Southern Europe || Southern European
Scandinavia | Scandinavian
Nordic countries | Nordic
Baltic states; Baltic States; Baltic countries; Baltics | Baltic
Balkans; Western Balkans; Balkan Peninsula | Balkan
Caucasus; South Caucasus; North Caucasus || Caucasian
Crimea; Crimean Peninsula | Crimean
Donbas; Donbass
Iberia; Iberian Peninsula | Iberian
Mediterranean; Mediterranean Sea
Levant
Persian Gulf; Arabian Gulf
Arabian Peninsula
Gulf of Aden
Gulf of Oman
Gulf of Mexico
Gulf of Guinea
Gulf of Thailand
Gulf states; Gulf States
Indo-Pacific
Asia-Pacific; Asia Pacific
Pacific; Pacific Ocean; South Pacific
Atlantic; Atlantic Ocean; North Atlantic; South Atlantic
Indian Ocean
Arctic Ocean
Southern Ocean
Black Sea
Red Sea
Baltic Sea
North Sea
Caspian Sea; Caspian
Dead Sea
Aegean Sea; Aegean
Adriatic; Adriatic Sea
Arabian Sea
South China Sea
East China Sea
Yellow Sea
Sea of Japan
Sea of Azov
Bay of Bengal
Caribbean; Caribbean Sea; West Indies
English Channel
Bering Sea
Bering Strait
Taiwan Strait
Strait of Hormuz; Straits of Hormuz
Strait of Malacca
Bosphorus; Bosporus
Suez Canal; Suez
Panama Canal
Korean Peninsula; Korean peninsula
Kashmir; Jammu and Kashmir; Jammu & Kashmir; J&K | Kashmiri
West Bank; Occupied West Bank
Gaza; Gaza Strip | Gazan
Golan Heights
East Jerusalem
Sinai; Sinai Peninsula
Kurdistan; Iraqi Kurdistan
Darfur | Darfuri
Tigray | Tigrayan
Chechnya | Chechen
Dagestan | Dagestani
Siberia | Siberian
Tibet | Tibetan
Xinjiang
Inner Mongolia
Manchuria
Bengal | Bengali
Punjab | Punjabi
Balochistan; Baluchistan | Baloch; Baluch
Khyber Pakhtunkhwa
Sindh | Sindhi
Silicon Valley
Wall Street
Downing Street
Midwest || Midwestern
New England
East Coast
West Coast
Deep South
Bay Area
Great Lakes
Great Plains
Great Barrier Reef
Rocky Mountains; Rockies
Appalachia | Appalachian
Himalayas; Himalaya || Himalayan
Alps || Alpine
Andes || Andean
Pyrenees
Carpathians
Urals
Hindu Kush
Amazon rainforest; Amazon Basin
Amazon River
Mississippi River
Rio Grande
Nile; Blue Nile; White Nile; River Nile
Congo River; Congo Basin
Danube
Rhine
Volga
Dnipro River; Dnieper
Ganges
Indus
Mekong
Yangtze; Yangtze River
Yellow River
Euphrates
Tigris
Thames
Mount Everest; Everest
Mount Kilimanjaro; Kilimanjaro
Lake Victoria
Lake Chad
Sicily | Sicilian
Sardinia | Sardinian
Corsica | Corsican
Crete | Cretan
Catalonia | Catalan
Basque Country | Basque
Andalusia | Andalusian
Galicia | Galician
Flanders | Flemish
Wallonia | Walloon
Bavaria | Bavarian
Saxony | Saxon
Brittany | Breton
Normandy | Norman
Provence
Tuscany | Tuscan
Lombardy
Transylvania
Lapland
Anatolia | Anatolian
England | English; Englishman; Englishmen; Englishwoman
Scotland | Scottish; Scot; Scots; Scotsman
Wales | Welsh; Welshman
Northern Ireland; Ulster | Northern Irish
Isle of Man | Manx
Isle of Wight
Channel Islands
Cornwall | Cornish
Yorkshire
Essex
Kent
Surrey
Sussex
Norfolk
Suffolk
Devon
Merseyside
Tasmania | Tasmanian
New South Wales; NSW
Queensland
Western Australia
South Australia
Northern Territory
Hawaii | Hawaiian
Alaska | Alaskan
Bali | Balinese
Java | Javanese
Sumatra | Sumatran
Borneo
Sulawesi
Papua; West Papua
Aceh
Mindanao
Luzon
Zanzibar
Transvaal
Gauteng
Western Cape
Eastern Cape
KwaZulu-Natal
Free State
Limpopo
Mpumalanga
Biafra | Biafran
Holy Land
Occupied Palestinian Territory; Occupied Territories
Latin America and the Caribbean
Third World
Global South
Americas
`;
