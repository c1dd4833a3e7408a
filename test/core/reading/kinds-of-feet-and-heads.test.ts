/** What stands at the foot of a table: a total that points at its figure, and another year's; the year over its months. */
import { readRows } from "./read-kind";

const TABLE = [
  ["某局工会2026年度工作计划"],
  ["项次", "主要活动", "时间", "费用预算（元）", "具体负责人"],
  [1, "写春联", "2026.01", 4368, "唐永福"],
  [2, "义务植树", "2026.03", 3325, "罗振华"],
  [3, "送清凉", "2026.07", 1750, "罗振华"],
];

test.each<[string, (string | number | null)[][], string[]]>([
  ["an arrow to its figure, and who signs", [[null, null, "合计→", 9443, "主席签字："]], []],
  ["it is compared", [[null, null, "合计→", 9943, "主席签字："]], ["total-mismatch D6"]],
  [
    "last year's below it",
    [
      ["总计", null, null, 9443],
      ["2025年预算合计", null, null, 12_000],
    ],
    [],
  ],
  [
    "this year's below it",
    [
      ["总计", null, null, 9443],
      ["2026年预算合计", null, null, 12_000],
    ],
    ["subtotal-mismatch D7"],
  ],
])("%s", (_, foot, said) => {
  expect(readRows([...TABLE, ...foot])).toEqual({
    sum: 9443,
    rows: ["1|写春联|唐永福|4368", "3|义务植树|罗振华|3325", "7|送清凉|罗振华|1750"],
    said,
  });
});

test("用款计划 is how much", () => {
  const rows = [
    ["月份", "活动", "负责人", "用款计划"],
    ["3月", "植树", "唐永福", 900],
    ["5月", "登山", "唐永福", 1200],
  ];
  expect(readRows(rows)).toMatchObject({ sum: 2100, said: [] });
});

test.each(["时间", "2026年", "2026年度"])("month and day below %s", (over) => {
  const rows = [
    ["某厂工会2026年度工作计划"],
    [over, null, "摘要", "主要负责人", "经费预算（元）"],
    ["月", "日"],
    [2, 6, "走访", "陈志强", 2400],
    [5, 17, "小屋维护", "工会办公室", 6450],
    [6, 9, "知识竞赛", "方佳怡", 2784],
  ];
  expect(readRows(rows, ["A2:B2", "C2:C3", "D2:D3", "E2:E3"])).toEqual({
    sum: 11_634,
    rows: ["2|走访|陈志强|2400", "5|小屋维护|工会办公室|6450", "6|知识竞赛|方佳怡|2784"],
    said: [],
  });
});

test.each([
  ["牵头科室", "牵头委员"],
  ["责任部门", "负责人"],
])("%s beside %s: a person is the owner", (department, person) => {
  const rows = [
    ["项目", "开展时间", department, person, "预算"],
    ["走访", "5月", "财务科", "魏素芬", 2400],
    ["包粽子", "6月", "人事科", "邹敏", 900],
  ];
  expect(readRows(rows).rows).toEqual(["5|走访|魏素芬|2400", "6|包粽子|邹敏|900"]);
});
