/** Rows that show how the form is filled in stand under its headings and are not the plan's. */
import { workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";

const HEADER = ["序号", "月份", "活动名称", "负责人", "预算（元）", "备注"];
const TITLE = ["某单位工会2026年工作计划"];
const ROWS = [
  [1, "3月", "女职工插花", "李强", 1200],
  [2, "4月", "登山比赛", "张敏", 3400],
];
const OWN = ["3|女职工插花|李强|1200", "4|登山比赛|张敏|3400"];

test.each([
  ["例", "1月", "职工书画展", "张三", 2000],
  ["例：", "1月", "职工书画展", "张三", 2000],
  ["（示例）", "1月", "职工书画展", "张三", 2000],
  [" 样例", "1月", "职工书画展", "张三", 2000],
  ["范例", "1月", "职工书画展", "张三", 2000],
  [1, "举例", "职工书画展", "张三", 2000],
  [1, "1月", "职工书画展（示例）", "张三", 2000],
  [1, "1月", "例：职工书画展", "张三", 2000],
  [1, "1月", "【例】职工书画展", "张三", 2000],
  [1, "1月", "职工书画展", "张三", 2000, "填写示例"],
])("%s | %s | %s is not counted", (...example) => {
  expect(readRows([TITLE, HEADER, example, ...ROWS])).toEqual({ sum: 4600, rows: OWN, said: [] });
});

test("two examples, and the plan's own total below them", () => {
  const example = (number: number): (string | number)[] => [`例${number}`, "1月", "职工书画展", "张三", 2000];
  const read = readRows([TITLE, HEADER, example(1), example(2), ...ROWS, ["合计", null, null, null, 4600]]);
  expect(read).toEqual({ sum: 4600, rows: OWN, said: [] });
});

test("the row is told as a note", () => {
  const rows = [TITLE, HEADER, ["例", "1月", "职工书画展", "张三", 2000], ...ROWS];
  const [sheet] = checkedWorkbook(workbookOf({ 计划: { rows } })).sheets;
  expect(sheet!.nonDataRows).toContainEqual({ row: 3, role: "note" });
});

test.each(["例会", "例行安全检查", "优秀案例分享", "样板班组示范观摩", "示例室开放日", "范例征集活动"])("%s is an activity", (name) => {
  expect(readRows([TITLE, HEADER, [1, "1月", name, "张三", 2000], ...ROWS]).sum).toBe(6600);
});
