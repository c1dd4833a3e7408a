/** The law of the article on a sample of plans laid out in many ways; npm run laws:article tries them by the hundred. */
import { sampleAt } from "../../layouts/generate";
import { writeXlsx } from "../../layouts/write-xlsx";
import { articleLaw } from "./law";

// Among them several months in one heading, activities side by side, sentences in a cell, festivals under a half-year, no owner.
test.each([4, 9, 11, 21, 25, 27, 37, 46, 76, 92, 134])("laid out %i, written and imported again", (index) => {
  const { skipped, rows, broken } = articleLaw(writeXlsx(sampleAt(1, index, null).book));
  expect({ skipped, broken }).toEqual({ skipped: null, broken: [] });
  expect(rows).toBeGreaterThan(3);
});
