/**
 * Common nouns that stand for an organization with a definite article ("the company said"). Source: common knowledge.
 */
export const ORGANIZATION_NOUNS = `
administration agency airline alliance army assembly association authority bank bloc board body broadcaster bureau cabinet carmaker cartel chamber charity church club coalition college commission committee company conglomerate
congress corporation council court department drugmaker embassy federation firm force foundation fund group hospital institute institution league lender magazine manufacturer ministry movement museum
navy network newspaper organisation organization outlet paper parliament party planemaker platform regulator retailer school senate startup tabloid team think-tank tribunal union university utility watchdog
`;
