/** The law of rolling on a sample: plans laid out in many ways, and plans this software made; npm run laws:rolling tries them all. */
import { finish } from "../../../src/core/grid/steps";
import { EMPTY_WORKBOOK, newPlanJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_PROFILE } from "../../../src/core/plan/settings";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { sampleAt } from "../../layouts/generate";
import { writeXlsx } from "../../layouts/write-xlsx";
import { rollingLaw } from "./law";

test.each([3, 14, 27, 58, 71, 233, 334])("laid out %i", (index) => {
  const { skipped, broken } = rollingLaw(writeXlsx(sampleAt(1, index, null).book));
  expect({ skipped, broken }).toEqual({ skipped: null, broken: [] });
});

test.each([2025, 2026, 2027])("a new plan of %i, one year on", (year) => {
  const file = XlsxFile.blank();
  file.apply(
    finish(
      newPlanJob(EMPTY_WORKBOOK, { profile: { ...EMPTY_PROFILE, sector: "school" }, year, isWithoutAmounts: true }, LANGUAGES["zh-CN"]),
    ).edits,
  );
  const { broken, changes, result } = rollingLaw(file.save());
  expect(broken).toEqual([]);
  expect(changes).toBeGreaterThan(5);
  expect(result!.review.year).toBe(year + 1);
  // Without any of the proposals.
  expect(
    result!.review.findings.filter(({ code }) => code === "festival-month" || code === "year-mismatch" || code === "month-other-year"),
  ).toEqual([]);
});
