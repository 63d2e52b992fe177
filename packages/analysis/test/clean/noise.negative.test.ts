import { expect, test } from "vitest";
import { FIRST, LAST, read, SECOND } from "./article.js";

test.each([
  ["a heading that is one network", "Twitter"],
  ["a list of two", "Facebook and Twitter"],
  ["a heading about shares", "Shares"],
  ["a sentence about sharing", "Share prices fell on Monday after Facebook and Twitter said they would cut jobs."],
  [
    "a sentence about a newsletter",
    "Subscribers to the council’s newsletter were told of the vote a week early, by email.",
  ],
  [
    "a sentence about copyright",
    "Copyright law does not protect the plans of the pool, a court in Port Alden found last year.",
  ],
  [
    "a sentence about an article",
    "This article of the constitution was first published in the gazette of 1931, said Sorel.",
  ],
  ["a report that was published", "The report was published by the ministry on Monday and says that the roof is safe."],
  ["a quote that asks for readers", "“Sign up for our newsletter,” the poster on the door of the pool says."],
  ["an advertisement in a sentence", "Advertisement of the sale began in March."],
  ["a photograph in a sentence", "A photo of the roof went round the town."],
  ["tags inside the article", "Tags: the council ties one to every locker."],
  ["a heading inside the article", "Related cases"],
  ["a heading before more prose", "Comments"],
  ["sources of heat", "Sources of heat are few in the old building, which was built before the war."],
  ["a link in a sentence", "The plans are at https://www.ardmoor.example/pool for all to see."],
  ["figures", "2,431"],
  ["a quoted sign", "“?”"],
  ["a contribution", "Ana Sorel contributed 400 euros to the roof fund."],
  ["a byline inside", "By Ana Sorel’s count, 4,000 people signed."],
  ["a date inside", "March 10, 2025"],
  ["a label inside", "Date: to be decided"],
])("%s stays", (_reason, middle) => {
  const article = read([FIRST, SECOND, middle, LAST].join("\n\n"));
  expect(article.removed).toEqual([]);
  expect(article.text).toBe([FIRST, SECOND, middle, LAST].join("\n\n"));
});
