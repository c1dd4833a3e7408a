/** Ways of ruling a table that accountants have: a digit to a column, numbers of the columns, lines of 其中, columns set apart. */
import { type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";

const N = null;
const TITLE = ["某某工会2026年工作计划"];

/** "month|activity|owner|yuan" of every row, the sum, and what is said of it. */
function read(input: RowsInput | SheetInput): {
  readonly rows: readonly string[];
  readonly sum: number | null | undefined;
  readonly said: readonly string[];
} {
  const record = checkedWorkbook(workbookOf({ 计划: input }));
  return {
    rows: (record.sheets[0]!.rows ?? []).map(
      ({ months, activity, owner, amountYuan }) => `${months.join(",")}|${activity}|${owner ?? "-"}|${amountYuan ?? "-"}`,
    ),
    sum: record.totals?.sumYuan,
    said: record.findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`),
  };
}

describe("amounts written a digit to a column", () => {
  const table = (total: readonly (number | null)[]): SheetInput => ({
    rows: [
      TITLE,
      ["月份", "活动名称", "负责人", "预算金额"],
      [N, N, N, "万", "千", "百", "十", "元"],
      ["3月", "春季健步走", "李建国", N, 2, 0, 0, 0],
      ["5月", "母亲节手工", "周敏", N, N, 9, 0, 0],
      ["8月", "送清凉", "赵志强", 1, 2, 3, 4, 5],
      ["合计", N, N, ...total],
    ],
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:H2"],
  });

  test("are read as the figures they are", () => {
    expect(read(table([1, 5, 2, 4, 5]))).toEqual({
      rows: ["3|春季健步走|李建国|2000", "5|母亲节手工|周敏|900", "8|送清凉|赵志强|12345"],
      sum: 15245,
      said: [],
    });
  });

  test("and compared with a total that is written like them, which no fix overwrites", () => {
    const record = checkedWorkbook(workbookOf({ 计划: table([1, 5, 2, 5, 4]) }));
    const wrong = record.findings.find(({ code }) => code === "total-mismatch");
    expect([wrong?.cell, wrong?.fixable]).toEqual(["D7", false]);
  });
});

test("numbers of the columns, words over words and figures over figures", () => {
  const rows = [
    TITLE,
    ["活动名称", "预算金额", "月份", "负责人"],
    ["甲", 1, "乙", "丙"],
    ["春游", 2000, "3月", "李建国"],
    ["座谈", 500, "5月", "周敏"],
  ];
  expect(read(rows)).toEqual({ rows: ["3|春游|李建国|2000", "5|座谈|周敏|500"], sum: 2500, said: [] });
});

describe("lines of 其中", () => {
  const head: RowsInput = [
    TITLE,
    ["序号", "月份", "活动名称", "负责人", "预算金额"],
    [1, "3月", "春游", "李建国", 2000],
    [2, "5月", "座谈", "周敏", 500],
  ];
  const details: RowsInput = [
    ["其中：文体活动", N, N, N, 1500],
    ["民主管理", N, N, N, 300],
  ];
  test.each([
    ["below the total", [...head, ["合计", N, N, N, 2500], ...details]],
    ["below the last activity", [...head, ...details]],
  ])("%s are none of the activities, though they leave some out", (_, rows) => {
    expect(read(rows)).toEqual({ rows: ["3|春游|李建国|2000", "5|座谈|周敏|500"], sum: 2500, said: [] });
  });
});

test("a column set apart by an empty one belongs to the table, whatever stands in it below", () => {
  const rows = [
    TITLE,
    ["序号", N, "月份", "活动名称", "负责人", N, "预算金额"],
    [1, N, "3月", "春游", "李建国", N, 2000],
    ["小计", N, N, N, N, N, 2000],
    [2, N, "5月", "座谈", "周敏", N, 500],
    [3, N, "6月", "端午慰问", "周敏", N, 700],
    ["小计", N, N, N, N, N, 1200],
    ["合计", N, N, N, N, N, 3200],
    ["1、本表一式三份。"],
    ["2、请于三月前报送。"],
  ];
  expect(read(rows)).toEqual({ rows: ["3|春游|李建国|2000", "5|座谈|周敏|500", "6|端午慰问|周敏|700"], sum: 3200, said: [] });
});

test("小计 behind cost items is their sum, though other rows hold it alone", () => {
  const rows: SheetInput = {
    rows: [
      TITLE,
      ["序号", "活动名称", "负责人", "费用构成"],
      [N, N, N, "交通", "餐费", "场地", "小计"],
      ["5月工作"],
      [1, "演讲赛", "赵志强", 1400, 600, 700, 2700],
      ["小计", N, N, N, N, N, 2700],
      ["6月工作"],
      [1, "合唱排练", "何静", 200, 300, N, 500],
      ["小计", N, N, N, N, N, 500],
      ["合计", N, N, N, N, N, 3200],
    ],
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "A4:G4", "A7:G7"],
  };
  expect(read(rows)).toEqual({ rows: ["5|演讲赛|赵志强|2700", "6|合唱排练|何静|500"], sum: 3200, said: [] });
});

test("组织建设 over what is done is a kind of work and nobody's name", () => {
  const rows = [
    TITLE,
    ["月份", "宣传教育", "文体活动", "组织建设"],
    ["一月", N, "迎春联欢", N],
    ["二月", "学雷锋", N, N],
    ["三月", "读书", "健步走", "评选先进小组"],
  ];
  expect(
    read(rows)
      .rows.map((row) => row.split("|")[1])
      .sort(),
  ).toEqual(["健步走", "学雷锋", "评选先进小组", "读书", "迎春联欢"].sort());
});

test("a count of members below the plan is another table", () => {
  const rows = [
    TITLE,
    ["月份", "活动名称", "负责人", "预算金额"],
    ["3月", "春游", "李建国", 2000],
    ["5月", "座谈", "周敏", 500],
    ["合计", N, N, 2500],
    [],
    ["附：会员情况统计"],
    ["部门", "会员人数", "其中女会员"],
    ["财务科", 35, 17],
    ["合计", 35, 17],
  ];
  expect(read(rows)).toEqual({ rows: ["3|春游|李建国|2000", "5|座谈|周敏|500"], sum: 2500, said: [] });
});
