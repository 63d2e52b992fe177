/** Enough of an article to tell its language (400 words), and a bound on the work. */
const SAMPLE_CHARACTERS = 2500;

/** A share of letters that makes a script the text's. */
const SCRIPT_SHARE = 0.3;

/** A letter of a script other than Latin. */
const BEYOND_LATIN = /[^\P{L}\p{Script=Latin}]/u;

/** Fewer hits than this, or a smaller share of the words, tell nothing. */
const LEAST_HITS = 3;
const LEAST_SHARE = 0.08;

/** The commonest words of languages in Latin script; words that several share count for each. */
const STOP_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = (
  [
    [
      "en",
      "the of and to a in that is was for on with as it by he she his her at from be are this had not have but they which said an who has were will would their or after",
    ],
    [
      "de",
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
    ],
    [
      "fr",
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette aux ou être mais comme ont été nous leur elle",
    ],
    [
      "es",
      "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era",
    ],
    [
      "pt",
      "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso",
    ],
    [
      "it",
      "di e il la che in un a per è una del non sono le con si da i al come della più nel ma gli anche dei ha lo alla se delle ci dal o questo suo ai stato hanno dalla essere",
    ],
    [
      "nl",
      "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar hij ze uit over nog wordt heeft werd deze tot worden",
    ],
    [
      "sv",
      "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan nu hade ska efter eller vid",
    ],
    [
      "da",
      "og i at det er en til af på for de med der den ikke som har et han var om ved fra men vi kan sig så jeg eller blev efter ud også være",
    ],
    [
      "no",
      "og i det er på som en å til for av at med har de ikke den han om et var fra vi men seg så kan hun blir skal etter også være ble eller",
    ],
    [
      "fi",
      "ja on ei se että hän oli ovat mutta kun myös joka niin kuin mukaan sen ole vain jos tai hänen ollut olla nyt sekä",
    ],
    [
      "pl",
      "i w nie na się z że do to jest o jak za po co od przez ale przy dla są jego już także był oraz jej które który",
    ],
    ["cs", "a v se na je že s z do o to i ve pro za by ale jako po jsou od která který také k podle jeho není už"],
    ["hu", "a az és hogy nem is egy meg ez volt csak de azt már mint még el ki van lesz vagy után szerint pedig"],
    ["ro", "de și în a la cu pe că nu o este un din pentru să se care mai au fost sunt ce prin după sau această lui"],
    ["tr", "ve bir bu da de için ile olarak daha çok olan gibi ne kadar sonra en ancak ise değil olduğunu dedi var"],
    [
      "id",
      "yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena adalah oleh telah ada mereka bisa kata",
    ],
    ["vi", "và của là có trong cho được các với một người đã không này những để khi đến từ ông về"],
  ] as const
).map(([language, words]) => [language, new Set(words.split(" "))]);

/** Each stop word with the languages that have it, as indices into STOP_WORDS. */
const LANGUAGES_OF_WORD = new Map<string, number[]>();
for (const [index, [, words]] of STOP_WORDS.entries()) {
  for (const word of words) LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), index]);
}

/** Scripts that one language (or, by its own letters, a few) writes news in; the first whose letters are enough is taken. */
const SCRIPTS: readonly (readonly [script: RegExp, languageOf: (text: string) => string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => "ja"],
  [/\p{Script=Hangul}/gu, () => "ko"],
  [/\p{Script=Han}/gu, () => "zh"],
  [
    /\p{Script=Cyrillic}/gu,
    (text) =>
      /[іїєґ]/i.test(text)
        ? "uk"
        : /[ыэё]/i.test(text)
          ? "ru"
          : /[ђјљњћџ]/i.test(text)
            ? "sr"
            : /ъ/i.test(text)
              ? "bg"
              : "ru",
  ],
  [/\p{Script=Arabic}/gu, (text) => (/[ٹڈڑے]/.test(text) ? "ur" : /[پچژگ]/.test(text) ? "fa" : "ar")],
  [/\p{Script=Hebrew}/gu, () => "he"],
  [/\p{Script=Greek}/gu, () => "el"],
  [/\p{Script=Devanagari}/gu, () => "hi"],
  [/\p{Script=Bengali}/gu, () => "bn"],
  [/\p{Script=Tamil}/gu, () => "ta"],
  [/\p{Script=Thai}/gu, () => "th"],
  [/\p{Script=Georgian}/gu, () => "ka"],
  [/\p{Script=Armenian}/gu, () => "hy"],
];

/**
 * The language of a text as BCP 47 ("en"): by its script, and in Latin script by its commonest words. "und" if too little
 * of it is understood: a few words, a list of names, a language that is not known here.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (!BEYOND_LATIN.test(sample)) return detectByStopWords(sample);
  const letters = count(sample, /\p{L}/gu);
  for (const [script, languageOf] of SCRIPTS) {
    // Japanese is half Han: its own letters tell it at a third of the share.
    const share = script.source.includes("Hiragana") ? SCRIPT_SHARE / 3 : SCRIPT_SHARE;
    if (count(sample, script) > letters * share) return languageOf(sample);
  }
  return detectByStopWords(sample);
}

function detectByStopWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []; // "council's" has no Czech "s" in it
  const hits = new Uint32Array(STOP_WORDS.length);
  for (const word of words) for (const language of LANGUAGES_OF_WORD.get(word) ?? []) hits[language]! += 1;
  const most = Math.max(...hits);
  const isEnough = most >= LEAST_HITS && most >= words.length * LEAST_SHARE;
  return isEnough ? STOP_WORDS[hits.indexOf(most)]![0] : "und";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
