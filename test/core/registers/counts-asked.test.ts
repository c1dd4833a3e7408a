/** A count asked for is one of a year: what is asked of each part of it is asked so many times; of a range the lower end counts. */
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { review } from "../../../src/core/review/review";
import { workbookOf } from "../../build-workbook";

test("how often in a year", () => {
  const asked: readonly (readonly [remark: string, count: number | null])[] = [
    ["每月召开一次例会", 12],
    ["每个月例会2次", 24],
    ["每两个月例会1次", 6],
    ["隔月例会1次", 6],
    ["每季度例会1次", 4],
    ["每季召开例会两次", 8],
    ["每半年例会1次", 2],
    ["每学期例会3次", 6],
    ["每周例会1次", 52],
    ["每两周例会1次", 26],
    ["全年例会不少于5次", 5],
    ["全年例会3-4次", 3],
    // Not a count of one year.
    ["两年例会1次", null],
  ];
  const sheets = Object.fromEntries(
    asked.map(([remark], index) => [
      `计划${index}`,
      [["某工会2026年工作计划"], ["月份", "活动内容", "预算金额（元）", "备注"], ["3月", "职工读书活动", 500, remark]],
    ]),
  );
  const targetOf = (name: string): number | null => {
    const { indicators } = review(workbookOf({ [name]: sheets[name]! }), EMPTY_SETTINGS);
    return indicators.find(({ id }) => id === "regular-meetings")?.target ?? null;
  };
  expect(Object.keys(sheets).map(targetOf)).toEqual(asked.map(([, count]) => count));
});
