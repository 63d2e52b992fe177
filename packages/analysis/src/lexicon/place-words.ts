/** Last words of names of places ("… River"). Source: common knowledge. */
export const PLACE_HEADS = `
airport alley archipelago area arena avenue basin bay beach boulevard bridge building canal canyon cape castle cathedral cave cemetery channel city cliffs
coast county court-house cove creek dam delta desert district drive emirate estuary expressway falls farm fjord forest fort garden gardens
glacier gorge gulf hall harbor harbour heights highway hill hills island islands isle isles junction jungle lagoon lake lakes land lane
mall manor mansion mosque motorway mountain mountains municipality neighborhood neighbourhood oblast ocean palace park parish pass path peak peninsula pier plain plains plateau
plaza point pond port prefecture prison province quarter ranch range reef region republic reserve reservoir resort ridge river road rock roundabout
sea settlement shore springs square stadium station strait straits street strip suburb summit temple terminal territory territories tower towers town township
trail tunnel upazila valley village volcano wadi ward waterfall waterway wharf woods zone governorate commune barangay sound crossing slum plantation
`;

/** First words of names of places ("Lake …", "San …"). Source: common knowledge. */
export const PLACE_STARTS = `
lake mount mt mt. cape fort ft. port san santa santo são sao saint st st. río rio isla ciudad puerto punta villa bahia wadi tel el-
north south east west northern southern eastern western upper lower greater northeast northwest southeast southwest
`;

/** Words that head a place in "X of Y" ("Gulf of …"). Source: common knowledge. */
export const PLACE_OF_HEADS = `
bay cape city coast commonwealth county district duchy emirate gulf horn island islands isle isles kingdom lake port
principality province republic river sea state strait straits territory town township tower valley village
`;
