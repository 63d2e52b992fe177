import type { Direction } from "@newsgraph/core";
import type { DateReader } from "./date-reader.js";
import { PAST_FORMS } from "./past-forms.js";
import { words } from "./words.js";

/** How far a verb may stand from a date to tell its direction. Further off it belongs to another clause more often than not. */
const REACH = 16;
/** "The vote is Tuesday": a present verb tells of a day ahead only beside it. */
const REACH_OF_PRESENT = 3;
/** "is running for office in November". */
const REACH_OF_PROGRESSIVE = 12;

const FUTURE_AUXILIARIES = words("will 'll wo shall must");
/** They speak of what may come, but as often of the speaker's mind: they tell only of a day near by. */
const MODALS = words("would could might may can should");
const REACH_OF_MODAL = 10;
const CLAUSE_ENDS = words("; : — –");
/** Words whose infinitive or day lies ahead. */
const PLANS =
  words(`plan plans planned planning expected expects expect scheduled set due slated poised hopes hope hoped
  wants want intends intend vowed vows promised promises agreed agrees preparing prepares about likely upcoming
  scheduling aims aim urged asked ordered`);
/** The same, said of the day itself: "due Monday", "scheduled for Monday". Not "planned", "agreed": those are acts of a day past. */
/** What people have in mind of a happening that a day names: "want to understand Thursday's vote" is said after it. */
const MINDS = words("want wants wanted likely urged asked");
const PLANNED_FOR = words("scheduled due slated expected set");
/** A day after these is the one planned for, whatever stands between: "planned a march through the city on Saturday". */
const PLANNING = words("planned planning schedules scheduled slated scheduling upcoming");
const PRESENT_BE = words("is are am 're 'm");
const BEGINS = words(
  "begins starts opens closes meet meets ends expires resumes continues takes votes leaves arrives travels holds",
);
const REACH_OF_BEGINNING = 6;
/** What follows these has happened: "will try to recover after a loss on Tuesday". */
const AFTER = words("after following since despite amid");
/** Before a day these tell of one ahead, where no verb says otherwise. */
const UNTIL = words("until till by before starting beginning come");

/**
 * Which way a day or month without a year points. News tells what has happened, so it is past unless the nearest verb
 * says otherwise: of 205 weekdays in a year of political news 13 % pointed ahead. The verb before the date counts before
 * the one after it: English puts the time after its verb.
 *
 * @param date tokens of the date, half-open
 * @param sentence tokens of its sentence, half-open
 */
export function findTense(
  reader: DateReader,
  date: readonly [number, number],
  sentence: readonly [number, number],
): Direction {
  const preposition = reader.key(date[0] - 1);
  if (preposition === "since") return "PAST";
  if (preposition === "of" && reader.key(date[0] - 2) === "ahead") return "FUTURE";
  if (preposition === "as" && SOON.has(reader.key(date[0] - 2))) return "FUTURE"; // "as early as Tuesday"
  if (isToBeDone(reader, date[0]) || isBeforeWhatComes(reader, date[1])) return "FUTURE";
  if (reader.key(date[1]) === "'s" && OUTCOMES.has(reader.key(date[1] + 1))) return "PAST";
  // "a boost from the win Tuesday"
  if (HAPPENED.has(reader.key(date[0] - 1)) && OWNERS.has(reader.key(date[0] - 2))) return "PAST";
  const before = tenseBefore(reader, date, sentence[0]);
  const after = before === null || isFronted(reader, date, sentence[0]) ? tenseAfter(reader, date, sentence[1]) : null;
  return after ?? before ?? byPreposition(reader, date[0]);
}

const SOON = words("early soon");

/** "guidelines to be published in November", "an offer to buy the bank in January": an infinitive right before the date. */
function isToBeDone(reader: DateReader, date: number): boolean {
  let verb = date - 1;
  while (/^(?:on|in|by|early|late|mid)$/.test(reader.key(verb))) verb -= 1;
  if (reader.key(verb - 1) === "be" && reader.key(verb - 2) === "to") return !WERE.has(reader.key(verb - 3));
  for (let at = date - 1; at > date - REACH_OF_OFFER && reader.inSentence(at, date); at -= 1) {
    if (reader.key(at) === "to" && isInfinitiveAt(reader, at, date)) return OFFERS.has(reader.key(at - 1));
  }
  return false;
}

/** "on Monday when she arrives", "Thursday after the board meets": a present after the conjunction is yet to come. */
function isBeforeWhatComes(reader: DateReader, end: number): boolean {
  if (!/^(?:when|after|before|if|once)$/.test(reader.key(end))) return false;
  for (let at = end + 1; at < end + REACH_OF_COMING && reader.inSentence(at, end); at += 1) {
    if (CLAUSE_ENDS.has(reader.key(at)) || isPastForm(reader, at)) return false;
    if (COMES.has(reader.key(at)) && !reader.isCapitalised(at)) return true;
  }
  return false;
}

const COMES = words(
  "meets arrives returns begins starts opens votes speaks takes holds ends goes comes gets faces appears visits leaves",
);
const REACH_OF_COMING = 7;

const WERE = words("was were had");
const OFFERS = words(
  "agreement agreements offer deal plan plans intention intent pledge promise preparations bid deadline",
);
const REACH_OF_OFFER = 12;

/** "…, and on Monday, the board met": a date between commas belongs to the verb after it. */
function isFronted(reader: DateReader, date: readonly [number, number], start: number): boolean {
  const before = /^(?:on|in|by|late|early)$/.test(reader.key(date[0] - 1)) ? date[0] - 2 : date[0] - 1;
  return reader.key(date[1]) === "," && (before < start || /^(?:,|and|but)$/.test(reader.key(before)));
}

function tenseBefore(reader: DateReader, date: readonly [number, number], start: number): Direction | null {
  const [first] = date;
  let isInfinitive = false;
  const isOwner = reader.tokens.lower(date[1]) === "'s";
  const from = Math.max(start, first - REACH);
  for (let at = first - 1; at >= from; at -= 1) {
    const word = reader.key(at);
    if (CLAUSE_ENDS.has(word)) break;
    if (AFTER.has(word) && at < first - 1) return "PAST";
    if (word === "if") return "FUTURE"; // "if she wins the caucuses Monday": no past has been met between
    if (FUTURE_AUXILIARIES.has(word)) return "FUTURE";
    if (MODALS.has(word) && !reader.isCapitalised(at) && first - at <= REACH_OF_MODAL) {
      return isOfTheDay(reader, at) ? "PAST" : "FUTURE";
    }
    if (word === "to" && isInfinitiveAt(reader, at, first)) isInfinitive = true;
    // "had been scheduled to end on Friday": what was meant to be by then.
    if (PLANNING.has(word) || (isInfinitive && PLANS.has(word))) {
      if (reader.key(at - 1) === "been" && reader.key(at - 2) === "had") return "PAST";
    }
    if (isInfinitive && (PLANS.has(word) || PRESENT_BE.has(word)) && !(isOwner && MINDS.has(word))) return "FUTURE";
    if (PLANNING.has(word)) return "FUTURE";
    if (PLANNED_FOR.has(word) && isPlannedFor(reader, at, first)) return "FUTURE";
    if (PRESENT_BE.has(word) && first - at <= (isProgressive(reader, at) ? REACH_OF_PROGRESSIVE : REACH_OF_PRESENT))
      return "FUTURE";
    if (BEGINS.has(word) && !reader.isCapitalised(at) && first - at <= REACH_OF_BEGINNING) return "FUTURE";
    // "will be counted", "ordered that they be released": the verb further left decides.
    if (isPastForm(reader, at) && reader.key(at - 1) === "be") isInfinitive = true;
    else if (isPastForm(reader, at) && PRESENT_BE.has(reader.key(at - 1)) && first - at <= REACH_OF_PRESENT)
      return "FUTURE"; // "when the case is heard in May"
    else if (isPastForm(reader, at)) {
      // "told them to leave by Friday", "put it off until Monday"
      const isTerm = UNTIL.has(reader.key(first - 1)) && (isInfinitive || POSTPONED.has(word));
      return isTerm ? "FUTURE" : "PAST";
    }
  }
  // "Senate to vote Monday": the infinitive of a headline.
  return isInfinitive && !isOwner && from === start ? "FUTURE" : null;
}

/** "would not say Tuesday", "could not be reached Tuesday": told of the day itself. */
function isOfTheDay(reader: DateReader, modal: number): boolean {
  if (reader.key(modal + 1) !== "not" && reader.key(modal + 1) !== "n't") return false;
  return REFUSALS.has(reader.key(modal + 2)) || (reader.key(modal) === "could" && reader.key(modal + 2) === "be");
}

const REFUSALS = words("say comment discuss elaborate");

/** "Her victory Tuesday will bring …": the day is that of the victory and not of what it will bring. */
const OUTCOMES = words(
  "victory victories win wins loss losses defeat defeats attack attacks bombing shooting killing death verdict ruling announcement speech remarks comments statement performance results",
);

/** True if the date ends a phrase that begins "her victories in …". */
function isOutcome(reader: DateReader, date: number): boolean {
  for (let at = date - 1; at > date - REACH && reader.inSentence(at, date); at -= 1) {
    if (OUTCOMES.has(reader.key(at))) return at === date - 1 || OWNERS.has(reader.key(at - 1));
    if (isPastForm(reader, at) || CLAUSE_ENDS.has(reader.key(at))) return false;
  }
  return false;
}

const OWNERS = words("his her its their the 's");
/** What has no date until it has happened. */
export const HAPPENED: ReadonlySet<string> = words(`victory victories win wins loss losses defeat defeats attack attacks
  shooting shootings bombing bombings killing killings death deaths murder murders slaying crash explosion blast massacre`);

/** What is given a term by these has not come to it. */
const POSTPONED = words("postponed delayed extended gave given granted suspended put adjourned deferred has have");

const NO_INFINITIVES = words("the a an his her its their our my your this that these those");

function isInfinitiveAt(reader: DateReader, to: number, date: number): boolean {
  return to + 1 < date && isLowerWord(reader, to + 1) && !NO_INFINITIVES.has(reader.key(to + 1));
}

function tenseAfter(
  reader: DateReader,
  [start, end]: readonly [number, number],
  sentenceEnd: number,
): Direction | null {
  const to = Math.min(sentenceEnd, end + REACH);
  for (let at = end; at < to; at += 1) {
    const word = reader.key(at);
    if (CLAUSE_ENDS.has(word)) return null;
    if (FUTURE_AUXILIARIES.has(word) && !reader.isCapitalised(at)) {
      return at === end && isOutcome(reader, start) ? "PAST" : "FUTURE";
    }
    if (PRESENT_BE.has(word)) return reader.key(at + 1) === "to" ? "FUTURE" : null;
    if (isPastForm(reader, at)) return "PAST";
  }
  return null;
}

function byPreposition(reader: DateReader, date: number): Direction {
  if (reader.key(date - 1) === "to" && reader.key(date - 2) === "up") return "FUTURE"; // "in the run-up to Tuesday's vote"
  return UNTIL.has(reader.key(date - 1)) ? "FUTURE" : "PAST";
}

/** "scheduled for Monday", "due Monday", "expected on Monday", but not "expected rain on a sunny Monday". */
function isPlannedFor(reader: DateReader, at: number, date: number): boolean {
  for (let between = at + 1; between < date; between += 1) {
    if (!words("for on to in by early late next this the").has(reader.key(between))) return false;
  }
  return true;
}

/** "is running", "are also meeting". */
function isProgressive(reader: DateReader, at: number): boolean {
  return reader.key(at + 1).endsWith("ing") || (isLowerWord(reader, at + 1) && reader.key(at + 2).endsWith("ing"));
}

/** Past tense by its form; a participle ("a proposed law") passes for one, which costs little as past is the rule anyway. */
export function isPastForm(reader: DateReader, at: number): boolean {
  const word = reader.key(at);
  return (
    PAST_FORMS.has(word) || (word.length > 4 && word.endsWith("ed") && isLowerWord(reader, at) && !NO_PASTS.has(word))
  );
}

const NO_PASTS = words("hundred indeed exceed proceed succeed breed speed agreed-upon sacred unprecedented supposed");

function isLowerWord(reader: DateReader, at: number): boolean {
  const word = reader.tokens.word(at);
  return /^\p{Ll}/u.test(word);
}
