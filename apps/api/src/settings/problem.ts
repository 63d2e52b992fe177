/** Why a setting cannot be taken and what to give instead; the words follow the name of its flag or variable. */
export class Problem extends Error {}
