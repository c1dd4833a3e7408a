/** isOfAnother: a table whose captions say that it is a record, last year's or a sample is no part of the plan. */
import { isOfAnother } from "../../../src/core/reading/left-out";
import { SheetView } from "../../../src/core/reading/sheet-view";
import { type CellInput, gridOf } from "../../build-workbook";

const HEAD: CellInput[] = ["月份", "活动名称", "预算"];
/** Whether the table below these lines is another one. */
const isAnother = (...above: readonly CellInput[][]): boolean =>
  isOfAnother(new SheetView(gridOf("x", [...above, HEAD])), above.length + 1);

test.each<[why: string, above: CellInput[][], is: boolean]>([
  ["a record", [["经费执行情况"]], true],
  ["last year's", [["上年的活动"]], true],
  ["a sample", [["示例"]], true],
  ["one more of the plan", [["第二批活动"]], false],
  ["a record two lines above", [["经费执行情况"], ["单位：元"]], true],
  ["three lines above", [["经费执行情况"], ["甲"], ["单位：元"]], false],
  ["two cells in its line", [["经费执行情况", "单位：元"]], true],
  ["three cells are a row", [["3月", "年终总结", 100]], false],
  ["nothing above", [], false],
])("%s", (_, above, is) => expect(isAnother(...above)).toBe(is));

test("what stands below it says nothing of it", () => {
  expect(isOfAnother(new SheetView(gridOf("x", [["第二批活动"], HEAD, ["经费执行情况"]])), 2)).toBe(false);
});
