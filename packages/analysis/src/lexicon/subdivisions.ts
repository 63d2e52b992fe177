/**
 * States and provinces: `name; abbreviations`. An abbreviation counts only after a comma ("Newark, N.J.") or in
 * brackets. Source: US Postal Service and AP style abbreviations, and common knowledge.
 */
export const SUBDIVISIONS = `
Alabama; Ala.; AL
Alaska; AK
Arizona; Ariz.; AZ
Arkansas; Ark.; AR
California; Calif.; CA
Colorado; Colo.; CO
Connecticut; Conn.; CT
Delaware; Del.; DE
Florida; Fla.; FL
Georgia; Ga.; GA
Hawaii; HI
Idaho; ID
Illinois; Ill.; IL
Indiana; Ind.; IN
Iowa; IA
Kansas; Kan.; KS
Kentucky; Ky.; KY
Louisiana; La.; LA
Maine; ME
Maryland; Md.; MD
Massachusetts; Mass.; MA
Michigan; Mich.; MI
Minnesota; Minn.; MN
Mississippi; Miss.; MS
Missouri; Mo.; MO
Montana; Mont.; MT
Nebraska; Neb.; NE
Nevada; Nev.; NV
New Hampshire; N.H.; NH
New Jersey; N.J.; NJ
New Mexico; N.M.; NM
New York; N.Y.; NY
North Carolina; N.C.; NC
North Dakota; N.D.; ND
Ohio; OH
Oklahoma; Okla.; OK
Oregon; Ore.; OR
Pennsylvania; Pa.; PA
Rhode Island; R.I.; RI
South Carolina; S.C.; SC
South Dakota; S.D.; SD
Tennessee; Tenn.; TN
Texas; TX
Utah; UT
Vermont; Vt.; VT
Virginia; Va.; VA
Washington state; Wash.; WA
West Virginia; W.Va.; WV
Wisconsin; Wis.; WI
Wyoming; Wyo.; WY
District of Columbia; D.C.; DC
Alberta
British Columbia; B.C.
Manitoba
New Brunswick
Newfoundland and Labrador; Newfoundland
Nova Scotia
Ontario; Ont.
Prince Edward Island
Quebec; Québec; Que.
Saskatchewan; Sask.
Yukon
Northwest Territories
Nunavut
Andhra Pradesh
Arunachal Pradesh
Assam
Bihar
Chhattisgarh
Goa
Gujarat
Haryana
Himachal Pradesh
Jharkhand
Karnataka
Kerala
Madhya Pradesh
Maharashtra
Manipur
Meghalaya
Mizoram
Nagaland
Odisha; Orissa
Rajasthan
Sikkim
Tamil Nadu
Telangana
Tripura
Uttar Pradesh
Uttarakhand
West Bengal
Guangdong
Sichuan
Yunnan
Hubei
Hunan
Henan
Fujian
Zhejiang
Jiangsu
Shandong
Hebei
Guangxi
Guizhou
Hainan
Sonora
Jalisco
Sinaloa
Oaxaca
Chiapas
Veracruz
Yucatán; Yucatan
Quintana Roo
Baja California
Chihuahua
Michoacán; Michoacan
Guanajuato
Sabah
Sarawak
Selangor
Johor
Penang
North Rhine-Westphalia
Lower Saxony
Brandenburg
Hesse
Selangor
Victoria
`;
