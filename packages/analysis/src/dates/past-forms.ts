/** Past tenses that do not end in -ed, of verbs that news uses, auxiliaries included. Forms that are the same in the present ("put") stay out. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  `was were had did said told made took came went got gave found left held met won lost sent saw knew thought brought
  began began broke built bought caught chose drew drove fell felt fought flew forgot forgave froze grew heard hid kept
  led lent meant paid ran rang rose sang sank sold shook shot shut slept slid sought spent spoke stole stood strode struck
  stuck swam swept swore taught threw understood undertook underwent wore withdrew withheld woke wrote became overcame
  blew bore bound dealt fled flung foresaw hung laid lay lit overtook overthrew rode shone shrank slew spun sprang stank
  stung tore died tied lied used owed wept wound wrung overran outran outsold resold retook rebuilt misled`.split(
    /\s+/,
  ),
);
