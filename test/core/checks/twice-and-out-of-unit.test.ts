/** The same activity on two sheets or in two sections of one plan; a unit that no figure of a short column fits. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";

const HEADER = ["月份", "活动", "负责人", "预算（元）"];

function said(sheets: Readonly<Record<string, RowsInput>>, code: string): string[] {
  const record = checkedWorkbook(workbookOf(sheets));
  return record.findings.filter((one) => one.code === code).map(({ severity, sheet, cell }) => `${severity} ${sheet}!${cell}`);
}

const twice = (one: RowsInput, other: RowsInput): string[] =>
  said({ 上半年: [HEADER, ...one], 下半年: [HEADER, ...other] }, "duplicate-activity");

test.each<[string, RowsInput, RowsInput, string[]]>([
  [
    "forgotten when it was moved to the other half",
    [
      ["3月", "茶艺课", "蔺且", 900],
      ["6月", "龙舟 拔河赛", "蔺且", 3100],
    ],
    [
      ["6月", "龙舟拔河赛。", "蔺且", 3100],
      ["9月", "赏月会", "赵奢", 1200],
    ],
    ["warning 下半年!B2"],
  ],
  ["another owner", [["6月", "龙舟赛", "蔺且", 3100]], [["6月", "龙舟赛", "赵奢", 3100]], []],
  ["another amount", [["6月", "龙舟赛", "蔺且", 3100]], [["6月", "龙舟赛", "蔺且", 3000]], []],
  ["another month", [["6月", "龙舟赛", "蔺且", 3100]], [["7月", "龙舟赛", "蔺且", 3100]], []],
  ["no owner", [["6月", "龙舟赛", "", 3100]], [["6月", "龙舟赛", "", 3100]], []],
  ["no amount", [["6月", "龙舟赛", "蔺且", ""]], [["6月", "龙舟赛", "蔺且", ""]], []],
  [
    "what two departments have in common each of them does",
    [
      ["6月", "龙舟赛", "工会小组长", 3100],
      ["9月", "赏月会", "工会小组长", 800],
    ],
    [
      ["6月", "龙舟赛", "工会小组长", 3100],
      ["9月", "赏月会", "工会小组长", 800],
    ],
    [],
  ],
])("on two sheets: %s", (_, one, other, expected) => {
  expect(twice(one, other)).toEqual(expected);
});

test.each<[string, RowsInput, string[]]>([
  [
    "one of them too many",
    [["一、重点"], ["5月", "劳动者风采展", "鲍宣", 900], ["9月", "秋赛", "鲍宣", 1300], ["二、常规"], ["5月", "劳动者风采展", "鲍宣", 900]],
    ["warning 计划!B6"],
  ],
  [
    "each group has its own",
    [
      ["一、甲组"],
      ["5月", "劳动者风采展", "组长", 900],
      ["9月", "秋赛", "组长", 1300],
      ["二、乙组"],
      ["5月", "劳动者风采展", "组长", 900],
      ["9月", "秋赛", "组长", 1300],
    ],
    ["info 计划!B6", "info 计划!B7"],
  ],
  ["without an owner nobody knows", [["一、重点"], ["5月", "风采展", "", 900], ["二、常规"], ["5月", "风采展", "", 900]], ["info 计划!B5"]],
])("in two sections: %s", (_, rows, expected) => {
  expect(said({ 计划: [HEADER, ...rows] }, "duplicate-activity")).toEqual(expected);
});

test.each<[string, string, readonly number[], string[]]>([
  ["yuan below 万元", "预算（万元）", [850, 2400, 600], ["warning 计划!D2"]],
  ["two of them", "预算（万元）", [850, 2400], ["warning 计划!D2"]],
  ["one says nothing", "预算（万元）", [850], []],
  ["a large union", "预算（万元）", [12, 24, 99], []],
  ["万元 below yuan", "预算（元）", [1.2, 0.35, 2], ["warning 计划!D2"]],
  ["whole yuan may be postage", "预算（元）", [1, 2, 3], []],
  ["whole yuan all the way down are not", "预算（元）", [1, 2, 3, 1], ["warning 计划!D2"]],
])("%s", (_, heading, amounts, expected) => {
  const rows = amounts.map((amount, index) => [`${index + 2}月`, `第${index}场讲座`, "墨子", amount]);
  expect(said({ 计划: [["月份", "活动", "负责人", heading], ...rows] }, "amount-suspect-unit")).toEqual(expected);
});
