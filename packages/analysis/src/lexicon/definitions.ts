/** Nouns that tell what a name is the name of: "Quillby is a village in …", "Tarrow, a carmaker". Source: common knowledge. */
export const PERSON_DEFINERS = `
activist actor actress architect artist astronaut athlete attorney banker barrister biologist blogger boxer businessman businesswoman cartoonist chef
chemist choreographer cleric comedian composer cricketer critic cyclist dancer defender designer diplomat economist engineer entrepreneur filmmaker
footballer geologist goalkeeper golfer guitarist historian jockey journalist jurist lawyer linguist mathematician midfielder model musician nun novelist
nurse painter pastor philanthropist philosopher photographer physician physicist pianist playwright poet politician priest professor psychologist
rabbi rapper saxophonist scholar scientist screenwriter sculptor singer singer-songwriter sociologist soldier songwriter sprinter striker surgeon
swimmer theologian violinist widow wrestler writer
`;

export const ORGANIZATION_DEFINERS = `
agency airline alliance army association bank band bookmaker brand brewer brewery broadcaster bureau carmaker cartel chain charity choir coalition college
commission company conglomerate consortium cooperative corporation distributor drugmaker duo ensemble exporter federation firm foundation fund gang
hospital importer institute insurer label league lender magazine manufacturer marketer militia ministry movement network newspaper ngo nonprofit
nongovernmental operator orchestra organisation organization outlet planemaker quartet regulator restaurant retailer school startup studio subsidiary
supermarket supplier syndicate tabloid team think-tank trio union university utility watchdog website wholesaler
`;

export const PLACE_DEFINERS = `
borough capital city commune country county district hamlet island kingdom lake metropolis mountain municipality neighborhood neighbourhood peninsula
port prefecture province region republic resort river settlement suburb town township valley village volcano
`;
