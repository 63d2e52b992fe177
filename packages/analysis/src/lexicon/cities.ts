/**
 * Cities of the world beside the capitals of countries: `name = other spellings`, entries parted by semicolons.
 * Source: common knowledge, compiled for this project.
 */
export const CITIES = `
New York = New York City = NYC
Los Angeles = LA = L.A.
Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; Austin; San Francisco; Seattle; Denver; Boston; Detroit; Nashville; Memphis; Portland; Las Vegas; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Atlanta; Miami; Oakland; Minneapolis; Cleveland; New Orleans; Tampa; Orlando; Pittsburgh; Cincinnati; St. Louis = Saint Louis = St Louis; Newark; Buffalo; Anchorage; Honolulu; Charlotte; Indianapolis; Jacksonville; Columbus; Fort Worth; El Paso; Kansas City; Omaha; Raleigh; Tulsa; Salt Lake City; Palm Beach; Long Beach; Atlantic City; Des Moines; Baton Rouge; Little Rock; Oklahoma City; Santa Fe; San Bernardino; Santa Monica; Santa Barbara; Hartford; Birmingham; Montgomery; Selma; Ferguson; Flint; Uvalde; Charlottesville; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem; Hollywood; Beverly Hills; Capitol Hill; Arlington; Wilmington; Providence; Albany; Rochester; Syracuse; Spokane; Boulder; Tallahassee; Fort Lauderdale; Chattanooga; Knoxville; Tijuana; Ciudad Juárez = Ciudad Juarez
Washington
Toronto; Montreal = Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Quebec City; Saskatoon; Regina; Surrey
Guadalajara; Monterrey; Acapulco; Cancún = Cancun; Puebla; Culiacán = Culiacan
São Paulo = Sao Paulo
Rio de Janeiro = Rio
Salvador; Recife; Porto Alegre; Belo Horizonte; Manaus; Curitiba; Medellín = Medellin; Cali; Barranquilla; Cartagena; Guayaquil; Arequipa; Cusco; Valparaíso = Valparaiso; Córdoba; Rosario; Mendoza; Maracaibo; Santa Cruz
Manchester; Liverpool; Leeds; Sheffield; Bristol; Newcastle; Nottingham; Leicester; Coventry; Bradford; Oxford; Cambridge; Brighton; Plymouth; Southampton; Portsmouth; York; Norwich; Derby; Salisbury; Edinburgh; Glasgow; Aberdeen; Dundee; Inverness; Cardiff; Swansea; Belfast; Londonderry; Derry; Westminster; Whitehall; Heathrow; Gatwick; Wembley; Wimbledon; Dover; Hull; Sunderland; Middlesbrough; Wolverhampton; Southend; Grimsby
Cork; Galway; Limerick
Marseille = Marseilles; Lyon = Lyons; Toulouse; Nice; Nantes; Strasbourg; Bordeaux; Lille; Rennes; Calais; Cannes; Versailles; Le Havre; Grenoble; Dunkirk
Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Düsseldorf = Dusseldorf; Dortmund; Leipzig; Dresden; Hanover; Nuremberg; Bremen; Bonn; Potsdam; Wiesbaden; Mannheim; Heidelberg; Ramstein
Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Venice; Verona; Pisa; Bari; Catania; Trieste; Lampedusa
Barcelona; Valencia; Seville; Zaragoza; Málaga = Malaga; Bilbao; Granada; Alicante; Ceuta; Melilla
Porto; Braga; Coimbra; Rotterdam; Utrecht; Eindhoven; Maastricht; Antwerp; Ghent; Bruges; Liège = Liege; Zurich = Zürich; Geneva; Basel; Lausanne; Davos; Lucerne; Salzburg; Innsbruck; Graz; Linz
Gothenburg; Malmö = Malmo; Uppsala; Bergen; Trondheim; Stavanger; Aarhus; Odense; Tampere; Turku; Espoo; Tartu
Krakow = Kraków; Gdansk = Gdańsk; Wroclaw = Wrocław; Poznan = Poznań; Lodz = Łódź; Lublin; Brno; Ostrava; Debrecen; Cluj; Cluj-Napoca; Timisoara; Plovdiv; Varna; Thessaloniki; Split; Dubrovnik; Novi Sad; Mostar; Srebrenica; Banja Luka
St. Petersburg = Saint Petersburg = St Petersburg
Novosibirsk; Yekaterinburg; Kazan; Samara; Omsk; Rostov; Rostov-on-Don; Volgograd; Perm; Voronezh; Sochi; Grozny; Vladivostok; Belgorod; Kursk; Kaliningrad; Murmansk; Kharkiv = Kharkov; Odesa = Odessa; Dnipro; Donetsk; Luhansk; Lviv; Zaporizhzhia; Mariupol; Kherson; Bakhmut; Sevastopol; Simferopol; Bucha; Avdiivka; Melitopol; Mykolaiv; Chernobyl = Chornobyl; Kramatorsk; Gomel; Brest; Batumi
Istanbul; Constantinople; Izmir; Bursa; Antalya; Adana; Gaziantep; Diyarbakir; Konya; Aleppo; Homs; Idlib; Raqqa; Latakia; Hama; Palmyra; Mosul; Basra; Kirkuk; Fallujah; Erbil = Irbil; Najaf; Karbala; Tikrit; Isfahan; Mashhad; Shiraz; Tabriz; Qom; Haifa; Eilat; Beersheba; Ashkelon; Sderot; Rafah; Khan Younis = Khan Yunis; Jenin; Nablus; Hebron; Bethlehem; Jericho; Jeddah; Mecca; Medina; Dammam; Dubai; Sharjah; Aden; Hodeidah; Taiz; Salalah; Sidon; Tyre; Irbid; Aqaba
Alexandria; Giza; Luxor; Aswan; Port Said; Sharm el-Sheikh = Sharm el Sheikh; Benghazi; Misrata; Sirte; Casablanca; Marrakesh = Marrakech; Fez; Tangier; Agadir; Oran; Constantine; Sfax; Omdurman; Port Sudan; El Fasher; Lagos; Kano; Ibadan; Kaduna; Port Harcourt; Maiduguri; Enugu; Jos; Kumasi; Tamale; Bouaké; Douala; Pointe-Noire; Goma; Lubumbashi; Bukavu; Kisangani; Mombasa; Kisumu; Nakuru; Eldoret; Entebbe; Arusha; Mwanza; Mekelle; Dire Dawa; Bulawayo; Lubango; Beira; Johannesburg; Durban; Port Elizabeth; Soweto; Bloemfontein; Polokwane; Stellenbosch; Blantyre; Kitwe; Ndola; Swakopmund; Walvis Bay; Francistown; Timbuktu; Gao; Kidal; Agadez; Bobo-Dioulasso
Mumbai = Bombay; Delhi; Kolkata = Calcutta; Chennai = Madras; Bangalore = Bengaluru; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Kanpur; Nagpur; Surat; Patna; Bhopal; Indore; Chandigarh; Amritsar; Srinagar; Varanasi; Guwahati; Kochi; Thiruvananthapuram; Goa; Agra; Ayodhya; Gurgaon = Gurugram; Noida; Ranchi; Raipur; Dehradun; Shimla; Jammu; Imphal; Vadodara; Coimbatore; Madurai; Visakhapatnam; Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Faisalabad; Multan; Chittagong = Chattogram; Sylhet; Khulna; Rajshahi; Cox's Bazar; Kandy; Jaffna; Galle; Pokhara; Kandahar; Herat; Jalalabad; Mazar-i-Sharif; Kunduz
Shanghai; Guangzhou; Shenzhen; Chengdu; Chongqing; Wuhan; Tianjin; Nanjing; Hangzhou; Xi'an = Xian; Harbin; Dalian; Qingdao; Suzhou; Kunming; Urumqi; Lhasa; Xiamen; Shenyang; Kowloon; Kaohsiung; Taichung; Tainan; Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Kobe; Fukuoka; Hiroshima; Nagasaki; Fukushima; Okinawa; Sendai; Busan; Incheon; Daegu; Daejeon; Gwangju; Almaty; Shymkent; Samarkand; Osh
Surabaya; Bandung; Medan; Yogyakarta; Denpasar; Makassar; Cebu = Cebu City; Davao = Davao City; Quezon City; Makati; Marawi; Ho Chi Minh City = Saigon; Da Nang; Haiphong; Hue; Chiang Mai; Phuket; Pattaya; Mandalay; Siem Reap; Luang Prabang; Kuching; Kota Kinabalu; Johor Bahru; George Town
Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; Darwin; Cairns; Gold Coast; Newcastle; Auckland; Christchurch; Dunedin; Queenstown; Rotorua
Montego Bay; Cap-Haïtien; Guantánamo Bay = Guantanamo Bay = Guantánamo; Santiago de Cuba; San Pedro Sula; Colón; Limón; Guanacaste; Heredia; Alajuela
Babylon; Carthage; Troy; Sparta; Pompeii; Pearl Harbor; Auschwitz; Hiroshima; Waterloo; Gettysburg; Normandy; Chernobyl; Lockerbie; Camp David; Oslo; Yalta; Dayton; Kyoto
`;
