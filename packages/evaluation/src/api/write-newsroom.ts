import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Invented articles in any number, to measure how fast they are served: each a headline, a byline, a date and five quotes by
 * named speakers. Words are drawn so that two articles share little wording: they shall not pass for copies.
 */

const FIRST = ["Ada", "Bruno", "Carla", "Dario", "Elsa", "Felix", "Greta", "Hugo", "Irma", "Jonas", "Karin", "Leon"];
const LAST = ["Abend", "Brandt", "Castor", "Dorn", "Ekholm", "Falk", "Garner", "Holm", "Iversen", "Jansen", "Korhan"];
const PLACES = ["Lowmere", "Velmar", "Northgate", "Corland", "Eastby", "Harrow Bay", "Kingsmouth", "Tarn", "Wexhill"];
const OUTLETS = ["The Harbor Ledger", "Corland Today", "Northline News", "Meridian Wire", "Alden Post"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
const NOUNS =
  "bridge ferry school budget hospital harbor railway market stadium reactor pipeline library orchard dam tunnel archive quarry brewery airport mill prison theatre canal mine vineyard tower forest barracks museum bakery".split(
    " ",
  );
const VERBS =
  "repair close open inspect sell buy paint flood guard measure rebuild abandon finance insure lease expand shrink rename audit defend".split(
    " ",
  );
const ADVERBS = "soon slowly quietly twice again tomorrow reluctantly carefully entirely partly gladly".split(" ");
const PEOPLE = "engineers teachers nurses tenants farmers drivers bakers sailors students judges guards weavers".split(
  " ",
);

/** Writes `count` articles, numbered from `first`, into the folder. The same numbers give the same files. */
export function writeNewsroom(folder: string, count: number, first = 0): void {
  mkdirSync(folder, { recursive: true });
  for (let number = first; number < first + count; number += 1) {
    writeFileSync(join(folder, `article-${String(number).padStart(5, "0")}.txt`), articleNumbered(number));
  }
}

function articleNumbered(number: number): string {
  const draw = drawing(number);
  const clause = () => `${draw(VERBS)} the ${draw(NOUNS)} ${draw(ADVERBS)}`;
  const place = draw(PLACES);
  const speakers = Array.from({ length: 5 }, () => `${draw(FIRST)} ${draw(LAST)}`);
  const date = `${draw(MONTHS)} ${1 + (number % 28)}, ${2020 + (number % 6)}`;
  const quotes = speakers.map(
    (speaker) =>
      `“The ${draw(PEOPLE)} of ${draw(PLACES)} will ${clause()}, and the ${draw(PEOPLE)} must ${clause()},” ${speaker} said in ${draw(PLACES)}.`,
  );
  const filler = () =>
    `Before that, ${draw(PEOPLE)} near ${draw(PLACES)} had begun to ${clause()} while ${draw(PEOPLE)} wanted to ${clause()}.`;
  return [
    `${place} ${draw(PEOPLE)} ${clause()}`,
    `By ${draw(FIRST)} ${draw(LAST)}, ${draw(OUTLETS)}`,
    date,
    ...quotes.flatMap((quote) => [quote, filler()]),
  ].join("\n\n");
}

/** Draws from lists by a linear congruential generator (Numerical Recipes), so that a number always means one article. */
function drawing(seed: number): <T>(list: readonly T[]) => T {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[(state >>> 8) % list.length]!;
  };
}
