import { describe, expect, test } from "vitest";
import { LetterCase, TokenKind } from "../../src/sentences/token-table.js";
import { split, tokensOf } from "./split.js";

describe("a text is split as Universal Dependencies English splits it", () => {
  test.each<[reason: string, text: string, tokens: string]>([
    ["possessive, both apostrophes", "Tarrow's and Otis’s dogs", "Tarrow 's and Otis ’s dogs"],
    ["not, cut before its n", "We don't, can’t and won't", "We do n't , ca n’t and wo n't"],
    ["other clitics", "I'm sure they’ve said she'd go", "I 'm sure they ’ve said she 'd go"],
    ["two clitics in a row", "he'd've known", "he 'd 've known"],
    ["letters that were decoded twice", "FranÃ§ois and JosÃ©'s dogs", "FranÃ§ois and JosÃ© 's dogs"],
    ["in capitals", "TARROW'S PLAN DIDN'T WORK", "TARROW 'S PLAN DID N'T WORK"],
    ["an apostrophe within a name", "O'Hara of Coeur d'Alene", "O'Hara of Coeur d'Alene"],
    ["cannot", "They cannot win", "They can not win"],
    ["a plural possessor", "the miners’ union", "the miners ’ union"],
    ["a compound", "a full-scale, state-run plan", "a full - scale , state - run plan"],
    ["a prefix", "a pre-war, non-stop, e-mail thing", "a pre-war , non-stop , e-mail thing"],
    ["a prefix before a number", "in the mid-1980s", "in the mid-1980s"],
    ["titles", "Mr. Otis met Gen. Tarrow and Rev. Poe", "Mr. Otis met Gen. Tarrow and Rev. Poe"],
    ["initials", "J. R. Otis and George W. Poe", "J. R. Otis and George W. Poe"],
    ["initials without room", "J.R. Otis left the U.S.A. for good", "J.R. Otis left the U.S.A. for good"],
    ["hours", "at 5:30 a.m. or 6pm", "at 5:30 a.m. or 6 pm"],
    ["degrees", "Ana Poe, Ph.D., spoke", "Ana Poe , Ph.D. , spoke"],
    ["a company's ending", "Tarrow Inc. fell", "Tarrow Inc. fell"],
    ["a number after No.", "at No. 10 again", "at No. 10 again"],
    ["a state after its town", "Gary, Ind., voted", "Gary , Ind. , voted"],
    ["party and state", "Ana Poe (D-N.J.) spoke", "Ana Poe ( D - N.J. ) spoke"],
    ["separators", "1,234,567.89 and 3.5 and 10:30", "1,234,567.89 and 3.5 and 10:30"],
    ["a list of numbers", "rooms 13,14 and 15", "rooms 13 , 14 and 15"],
    ["money and percent apart", "$95.3 billion or 2%", "$ 95.3 billion or 2 %"],
    ["ordinals and decades", "the 1st of the 1990s, the ’90s", "the 1st of the 1990s , the ’90s"],
    [
      "ranges split, dates and phone numbers whole",
      "2015-16 on 2024-02-12 at 555-0199",
      "2015 - 16 on 2024-02-12 at 555-0199",
    ],
    ["a decimal without its zero", "hit .265 last year", "hit .265 last year"],
    ["ellipses", "Well... no… maybe ....", "Well ... no … maybe ...."],
    ["dashes", "a plan -- a bad one—fell – again", "a plan -- a bad one — fell – again"],
    [
      "a URL without the stop after it",
      "See https://example.org/a?b=1(c)&d, or www.example.com.",
      "See https://example.org/a?b=1(c)&d , or www.example.com .",
    ],
    ["a domain", "on Example.com/news today", "on Example.com/news today"],
    ["an address", "Mail ana.poe+x@mail.example.org!", "Mail ana.poe+x@mail.example.org !"],
    ["handles and tags", "@ana_poe likes #votes, not #1", "@ana_poe likes #votes , not # 1"],
    ["a missing space", "It is the end.This is not.", "It is the end . This is not ."],
    ["lost beginnings", "tell ’em ’til rock 'n' roll", "tell ’em ’til rock 'n ' roll"],
    ["typed double marks", "``Yes,'' he said", "`` Yes , '' he said"],
    ["marks at words", "“Yes,” ‘no’ «oui»", "“ Yes , ” ‘ no ’ « oui »"],
    ["repeated signs", "What?! No!!", "What ?! No !!"],
    ["ampersands", "AT&T and R&D, bread & jam", "AT&T and R&D , bread & jam"],
    ["emoji with their modifiers", "ok 👍🏽 and 👩‍🚀!", "ok 👍🏽 and 👩‍🚀 !"],
    ["letters beyond the first plane", "𝒳𝒴 is İstanbul é́", "𝒳𝒴 is İstanbul é́"],
  ])("%s", (_reason, text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  test("every token knows its kind and case", () => {
    const { tokens } = split("McTarrow’s 3rd U.S. “plan” WON, I say © @poe");
    const rows = Array.from({ length: tokens.count }, (_, i) => [tokens.word(i), tokens.kind[i], tokens.letterCase[i]]);
    expect(rows).toEqual([
      ["McTarrow", TokenKind.WORD, LetterCase.MIXED],
      ["’s", TokenKind.WORD, LetterCase.LOWER],
      ["3rd", TokenKind.NUMBER, LetterCase.LOWER],
      ["U.S.", TokenKind.WORD, LetterCase.UPPER],
      ["“", TokenKind.MARK, LetterCase.NONE],
      ["plan", TokenKind.WORD, LetterCase.LOWER],
      ["”", TokenKind.MARK, LetterCase.NONE],
      ["WON", TokenKind.WORD, LetterCase.UPPER],
      [",", TokenKind.PUNCT, LetterCase.NONE],
      ["I", TokenKind.WORD, LetterCase.TITLE],
      ["say", TokenKind.WORD, LetterCase.LOWER],
      ["©", TokenKind.SYMBOL, LetterCase.NONE],
      ["@poe", TokenKind.SYMBOL, LetterCase.NONE],
    ]);
  });

  test("a token is found by its offset, and a look beyond the table is harmless", () => {
    const { tokens } = split("Ana  won.");
    expect([0, 2, 3, 4, 5, 8, 99].map((offset) => tokens.at(offset))).toEqual([0, 0, 1, 1, 1, 2, 3]);
    expect([tokens.word(-1), tokens.lower(99)]).toEqual(["", ""]);
    expect([tokens.spaceBefore(0), tokens.spaceBefore(1), tokens.spaceBefore(2)]).toEqual([true, true, false]);
  });
});
