import type {
  OriginEvidenceKind as CoreOriginEvidenceKind,
  QuoteVerdict as CoreQuoteVerdict,
  WordChangeKind as CoreWordChangeKind,
} from "@newsgraph/core";
import { enumOf } from "../enum-of.js";

export const WordChangeKind = enumOf<CoreWordChangeKind>(
  "WordChangeKind",
  "What a change of words touches, the gravest first. Down to CONTENT it alters what was said.",
  {
    NEGATION: "It denies what it did not, or the other way round.",
    NUMBER: "Another number or amount.",
    NAME: "Another name, or one that was not there.",
    OPPOSITE: 'A word of grammar became its opposite: "against" and "for".',
    MODALITY: 'How sure, how bound or how far: "may", "must", "only", "allegedly".',
    CONTENT: "A word that says something else, or that was not there.",
    REFERENCE: "A pronoun for a name, or a name for a pronoun.",
    MOVED: "The same words at another place.",
    SYNONYM: "Another word for the same.",
    INFLECTION: "Another form of the same word.",
    FUNCTION: "Words of grammar only.",
    DROPPED: "Words left out.",
    SPELLING: "The same, spelled otherwise.",
  },
);

export const QuoteVerdict = enumOf<CoreQuoteVerdict>(
  "QuoteVerdict",
  "What became of words on their way, the gravest first.",
  {
    OTHER_SPEAKER: "They are given to somebody else.",
    ALTERED: "Words that bear the meaning differ: a number, a negation, a name, a word that says something else.",
    REWORDED: "Other words for the same.",
    TRIMMED: "Some were left out, the rest was kept.",
    MARKS_LOST: "All were kept, without the quotation marks.",
    VERBATIM: "Word for word.",
  },
);

export const OriginEvidenceKind = enumOf<CoreOriginEvidenceKind>(
  "OriginEvidenceKind",
  "What can tell which of two articles was made from the other.",
  {
    CREDIT_LINE: 'The copy names the outlet of the origin ("This post appeared first on …").',
    SOURCE_URL: "The copy gives the address of the origin's outlet as its source.",
    EARLIER_DATE: "The origin was published before.",
    MARKS_LOST: "The origin has words in quotation marks that the copy has without.",
    WORDING_LOST: "The origin has words in quotation marks for which the copy has others, without marks.",
    WORDS_DOUBLED: "The copy has a word twice in a row that the origin has once.",
    TEXT_CUT: "The copy breaks a sentence of the origin.",
  },
);
