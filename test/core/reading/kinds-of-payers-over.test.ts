/** Headings, remarks and lines below the total that take rows out of the union's money: what they name is listed and not added. */
import { sourceNamed } from "../../../src/core/catalogue/sources";
import { PayersOver } from "../../../src/core/reading/payers-over";
import type { PlanItem } from "../../../src/core/plan/plan";
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const HEADER = ["月份", "活动", "负责人", "金额（元）"];
const OWN: RowsInput[number] = ["3月", "读书会", "李强", 500];
const OTHERS: RowsInput = [
  ["5月", "体能测试", "王敏", 8000],
  ["9月", "登山", "王敏", 900],
];

test.each([
  ["一、工会经费列支", "二、行政经费列支"],
  ["一、工会经费", "二、行政经费"],
  ["（一）列入工会预算的", "（二）列入行政预算的"],
  ["（一）工会承担", "（二）行政承担"],
  ["A 工会出资", "B 党费"],
  ["工会经费开支项目", "行政经费开支项目"],
  ["一、会费支出", "二、会员自筹部分"],
  ["一、文体活动", "二、单位承担的项目"],
])("%s | %s: the union's rows are added", (own, others) => {
  const found = readRows([HEADER, [own], OWN, [others], ...OTHERS]);
  expect([found.sum, found.rows.length, found.said]).toEqual([500, 3, []]);
});

test("a total of both is right as a sum, and said to take in what others pay", () => {
  const rows = [HEADER, ["一、工会经费列支"], OWN, ["小计", null, null, 500], ["二、行政经费列支"], ...OTHERS, ["小计", null, null, 8900]];
  const found = readRows([...rows, ["总计", null, null, 9400]]);
  expect([found.sum, found.said]).toEqual([500, ["source-mixed B6", "source-mixed B7"]]);
});

test("headings within keep who pays, one abreast or above ends it, and one that names no payer says nothing", () => {
  const [first, second] = OTHERS;
  const nested = [HEADER, ["一、工会经费列支"], OWN, ["二、行政经费列支"], ["（一）文体"], first!, ["（二）其他"], second!];
  expect(readRows(nested).sum).toBe(500);
  expect(readRows([HEADER, ["一、行政经费列支"], first!, ["二、文体活动"], OWN, second!]).sum).toBe(1400);
  expect(readRows([HEADER, ["行政承担的项目"], first!, ["第三季度"], second!, ["工会承担的项目"], OWN]).sum).toBe(500);
  // What an office costs is the union's own, where no heading beside it says what the union pays.
  expect(readRows([HEADER, ["一、文体活动"], OWN, ["二、行政经费"], ...OTHERS]).sum).toBe(9400);
  expect(readRows([HEADER, ["一、职工活动支出"], OWN, ["二、会员活动支出"], ...OTHERS, ["三、行政支出"], OWN]).sum).toBe(9900);
});

test.each(["行政经费列支", "行政承担", "单位出资", "公司负担", "党费", "团费", "会员自筹部分", "职工个人自付", "学校支付"])(
  "%s is a source that is known",
  (text) => {
    const payers = new PayersOver();
    payers.under(`一、${text}`, 0, false);
    const items = [{ source: null } as PlanItem];
    payers.settle(items, { columns: {} } as never);
    expect([items[0]!.source?.value, sourceNamed(text)]).toEqual([text, expect.stringMatching(/employer|members/)]);
  },
);

test("a remark that says who pays, in a clause of its own", () => {
  const remarked = (remark: string): unknown =>
    readRows([
      [...HEADER, "备注"],
      [...OWN, null],
      ["5月", "体能测试", "王敏", 8000, remark],
    ]).sum;
  for (const remark of ["由行政列支，不计入合计", "行政列支", "行政承担（另行报批）"])
    expect([remark, remarked(remark)]).toEqual([remark, 500]);
  for (const remark of ["场地由行政承担", "工会经费列支，不足部分由行政承担", "行政配合", "会员参加"])
    expect([remark, remarked(remark)]).toEqual([remark, 8500]);
});

test("rows that a line below the total takes out are no rows of the plan, and said to be there", () => {
  const plan = [HEADER, OWN, ["合计", null, null, 500]];
  for (const line of ["以下为备选活动，不计入合计", "另：以下项目由行政承担，不占工会经费"]) {
    const found = readRows([...plan, [line], ...OTHERS]);
    expect([found.sum, found.rows.length, found.said]).toEqual([500, 1, ["second-table A4"]]);
    expect(readRows([...plan, [], [line], HEADER, ...OTHERS])).toMatchObject({ sum: 500, rows: [expect.anything()] });
  }
  // A note without rows below it is a note.
  expect(readRows([...plan, ["注：行政列支的活动不计入合计"]])).toMatchObject({ sum: 500, said: [] });
});
