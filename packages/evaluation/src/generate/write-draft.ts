import type { Chance } from "./chance.js";
import { type Person, pickCountry, pickOrganization, pickPerson, pickTown } from "./newsroom.js";
import {
  CUES,
  FEELINGS,
  GROUPS,
  MONTHS,
  QUALITIES,
  REASONS,
  TOPICS,
  type Topic,
  VIEWS,
  WEEKDAYS,
} from "./newsroom-words.js";

/** Something that happened, whoever reports it. */
export interface Happening {
  readonly topic: Topic;
  readonly town: string;
  readonly thing: string;
  readonly doing: string;
  readonly outcome: string;
  readonly people: readonly Person[];
  readonly organization: string;
  readonly day: Date;
}

/** A piece before it is laid out as a file. */
export interface Draft {
  readonly happening: Happening;
  readonly headline: string;
  readonly outlet: string;
  readonly byline: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

export function planHappening(chance: Chance, day: Date): Happening {
  const topic = chance.pick(TOPICS);
  return {
    topic,
    town: pickTown(chance),
    thing: chance.pick(topic.things),
    doing: chance.pick(topic.doings),
    outcome: chance.pick(topic.outcomes),
    people: Array.from({ length: chance.between(2, 4) }, () => pickPerson(chance)),
    organization: pickOrganization(chance),
    day,
  };
}

/** One paper's report of a happening, in words of its own. */
export function writeDraft(happening: Happening, outlet: string, chance: Chance): Draft {
  const { topic, town, thing, doing, outcome, people, day } = happening;
  const published = new Date(day.getTime() + chance.between(1, 2) * 86_400_000);
  const actor = people[0]!;
  const headline = chance.pick([
    `${capital(actor.role)} ${actor.surname} ${doing} ${chance.pick(QUALITIES)} ${thing} in ${town}`,
    `${town} ${thing} ${outcome}`,
    `${capital(chance.pick(GROUPS))} divided over ${thing} in ${town}`,
  ]);
  const lead = `${introduce(actor)}, ${doing} the ${chance.pick(QUALITIES)} ${thing} in ${town} on ${weekday(day)}, ${chance.pick(["a step that", "a move that", "which"])} ${outcome}.`;
  const paragraphs = [`${town.toUpperCase()} — ${lead} ${detail(happening, chance)}`];
  const length = chance.between(5, 12);
  const met = new Set([actor]);
  while (paragraphs.length < length) {
    const speaker = chance.pick(people);
    const sentences = chance.isTrue(0.55)
      ? [quote(speaker, met.has(speaker), topic, chance)]
      : Array.from({ length: chance.between(1, 3) }, () => detail(happening, chance));
    met.add(speaker);
    paragraphs.push(sentences.join(" "));
  }
  return {
    happening,
    headline,
    outlet,
    byline: `By ${pickPerson(chance).name}`,
    date: longDate(published),
    paragraphs,
  };
}

/** A sentence of the writer's: a figure, a date, a view, a reason. */
function detail({ topic, town, day, people, organization }: Happening, chance: Chance): string {
  const [thing, other, quality] = [chance.pick(topic.things), chance.pick(topic.things), chance.pick(QUALITIES)];
  const [group, reason, number] = [chance.pick(GROUPS), chance.pick(REASONS), chance.between(2, 950)];
  return chance.pick([
    () => `The ${organization} put the cost of the ${quality} ${thing} at ${figure(chance)} million euros.`,
    () =>
      `About ${number} ${group} ${chance.pick(["gathered", "marched", "waited", "protested"])} outside the ${quality} ${thing} on ${weekday(day)}.`,
    () =>
      `In ${chance.pick(MONTHS)} ${chance.between(2005, 2020)}, ${pickOrganization(chance)} ${chance.pick(topic.doings)} a ${other} in ${pickTown(chance)} because ${reason}.`,
    () =>
      `Many ${group} in ${town} ${chance.pick(VIEWS)} that the ${thing} will be ${chance.pick(topic.doings)} before ${chance.pick(MONTHS)}.`,
    () =>
      `${people.at(-1)!.surname}, who joined ${people.at(-1)!.employer} in ${chance.between(1990, 2019)}, once ${chance.pick(topic.doings)} a ${quality} ${other}.`,
    () => `The ${thing} has been ${quality} ever since ${reason}, ${group} ${chance.pick(VIEWS)}.`,
    () =>
      `${capital(chance.pick(GROUPS))} from ${pickCountry(chance)} and ${pickCountry(chance)} ${chance.pick(topic.doings)} ${number} ${quality} plans for it.`,
    () =>
      `Officials counted ${number} cases in ${pickTown(chance)}, ${chance.between(3, 70)} percent more than a year earlier.`,
    () => `A ${quality} ${other} near ${pickTown(chance)} ${chance.pick(topic.outcomes)} last ${chance.pick(MONTHS)}.`,
  ])();
}

/** A sentence or two that somebody says. */
function quote(speaker: Person, isMet: boolean, topic: Topic, chance: Chance): string {
  const name = isMet ? chance.pick([speaker.surname, speaker.surname, speaker.pronoun]) : `${introduce(speaker)},`;
  const cue = chance.pick(CUES);
  const words = saying(topic, chance);
  return chance.pick([
    () =>
      `“${capital(words)},” ${name === speaker.pronoun || cue === "told reporters" ? `${name} ${cue}` : `${cue} ${isMet ? name : introduce(speaker)}`}.`,
    () => `${capital(name)} ${cue}: “${capital(words)}.”`,
    () => `“${capital(words)},” ${name} ${cue}. “${capital(saying(topic, chance))}.”`,
    () => `${capital(name)} ${cue} that ${words}.`,
    () => `According to ${isMet ? speaker.surname : introduce(speaker)}, ${words}.`,
  ])();
}

function saying(topic: Topic, chance: Chance): string {
  const [thing, quality, feeling] = [chance.pick(topic.things), chance.pick(QUALITIES), chance.pick(FEELINGS)];
  return chance.pick([
    () =>
      `the ${quality} ${thing} needs ${feeling} and ${chance.pick(FEELINGS)}, not another ${chance.pick(topic.things)}`,
    () => `we have spent ${figure(chance)} million on a ${thing} because ${chance.pick(REASONS)}`,
    () => `nobody in ${pickTown(chance)} asked for a ${quality} ${thing}`,
    () => `it took us ${chance.between(2, 30)} years to get a ${thing} that ${chance.pick(GROUPS)} can use`,
    () =>
      `${chance.pick(GROUPS)} will never forget that the ${thing} was ${chance.pick(topic.doings)} in ${chance.pick(MONTHS)}`,
    () => `there is no ${feeling} left among the ${chance.pick(GROUPS)}, and the ${thing} is ${quality}`,
    () =>
      `I would rather see ${chance.between(10, 400)} ${chance.pick(GROUPS)} paid than one ${quality} ${thing} ${chance.pick(topic.doings)}`,
    () =>
      `if the ${thing} is ${chance.pick(topic.doings)} without ${feeling}, it isn’t worth the paper it is printed on`,
    () =>
      `${pickOrganization(chance)} knew about the ${quality} ${thing} and kept quiet for ${chance.between(2, 11)} months`,
  ])();
}

function introduce({ name, role, employer }: Person): string {
  return `${name}, ${role} of ${employer}`;
}

function figure(chance: Chance): string {
  return (chance.between(11, 990) / 10).toFixed(1);
}

function weekday(day: Date): string {
  return WEEKDAYS[(day.getUTCDay() + 6) % 7]!;
}

function longDate(day: Date): string {
  return `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
