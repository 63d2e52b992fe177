import { describe, expect, test } from "vitest";
import { analyse } from "../../src/pipeline.js";

const SIZE = 60_000;
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));

describe("text that is no article is read to its end, and its language told or left unknown", () => {
  test.each([
    ["one endless line", "The council of Ardmoor voted on Tuesday to close the old pool, said Mayor Tom Quist. ", "en"],
    ["no spaces", "thecouncilvotedtoclosethepool", "und"],
    ["only punctuation", "?!…,;—", "und"],
    ["only quotation marks", "“", "und"],
    ["emoji", "👩\u200D🚒🏊😀 ", "und"],
    ["figures", "12:30 40,000 ", "und"],
    ["Arabic, from right to left", "قال المتحدث باسم الحكومة إن المسبح القديم سيغلق في الربيع. ", "ar"],
    ["Hebrew", "דובר העירייה אמר כי הבריכה הישנה תיסגר באביב. ", "he"],
    ["Chinese", "市长周二表示，旧游泳池将在春天关闭。", "zh"],
    ["Russian", "Мэр заявил во вторник, что старый бассейн закроют весной. ", "ru"],
    ["German", "Der Stadtrat hat am Dienstag beschlossen, das alte Schwimmbad zu schließen, sagte sie. ", "de"],
    ["Spanish", "El alcalde dijo el martes que la vieja piscina se cerrará en la primavera. ", "es"],
  ])("%s", (_what, piece, language) => {
    const { article, mentions, quotes, dates, reports } = analyse(filled(piece));
    expect(article.language).toBe(language);
    const removed = article.removed.reduce((sum, { text }) => sum + text.length, 0);
    expect(article.text.length + removed, "nothing is lost but white space").toBeGreaterThan(SIZE * 0.9);
    for (const { start, end } of [...mentions, ...dates, ...reports]) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(article.text.length);
    }
    // Rules for quotes and happenings are those of English: in a language they do not know they find nothing.
    if (language !== "en") expect([quotes.length, reports.length]).toEqual([0, 0]);
  });
});
