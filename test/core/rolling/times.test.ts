/**
 * What becomes of a time however it is written: by the festival's days of both years, which the table names.
 * 春节 2026-02-17, 2027-02-06, 2028-01-26; 元宵 2026-03-03, 2027-02-20; 端午 2027-06-09, 2028-05-28;
 * 中秋 2026-09-25, 2027-09-15, 2028-10-03; 重阳 2027-10-08, 2028-10-26; 冬至 2025-12-21, 2026-12-22.
 */
import { dateToSerial } from "../../../src/core/grid/dates";
import { dayOfSerial, isDay, serialOf } from "../../../src/core/rolling/time-cells";
import { type CellInput, workbookOf } from "../../build-workbook";
import { turned } from "./turned";

const day = (year: number, month: number, date: number, format = "yyyy-mm-dd", time = 0): CellInput => ({
  value: dateToSerial({ year, month, day: date }, false)! + time,
  format,
});
const MONTH = 'yyyy"年"m"月"';

/** The time's cell in the year after, and the proposal or the reason, where there is one. */
function moved(
  year: number,
  time: CellInput,
  activity: string,
): { readonly now: string; readonly open: string | null; readonly why: string | null } {
  const rows = [[`某工会${year}年工作计划`], ["序号", "时间", "活动内容", "预算金额（元）", "备注"], [1, time, activity, 100]];
  const { rows: rowsOf, result } = turned(workbookOf({ 计划: rows }), year + 1);
  const [, now, , , remark] = rowsOf("计划")[2]!;
  const move = result.changes.find(({ kind }) => kind === "move");
  return { now: now!, open: remark === "" ? null : remark!.replace(/^请核对：/, ""), why: move?.why.code ?? null };
}

describe("moves along with the festival", () => {
  test.each<[year: number, time: CellInput, activity: string, now: string]>([
    // A month as a figure, a year and a month in one.
    [2026, 3, "元宵灯谜", "2"],
    [2026, 202603, "元宵灯谜", "202702"],
    [2026, 2026.03, "元宵灯谜", "2027.02"],
    [2027, 9, "中秋慰问", "10"],
    // A date that shows its day moves by days, one that shows its month alone by months.
    [2026, day(2026, 3, 1, MONTH), "元宵灯谜", "2027-02-01"],
    [2026, day(2026, 3, 3), "元宵灯谜", "2027-02-20"],
    [2026, day(2026, 3, 3, "yyyy-mm-dd hh:mm", 0.5), "元宵灯谜", "2027-02-20"],
    // The month behind goes along, one that is in time already stays.
    [2026, "4月", "元宵总结", "3月"],
    // Thirds of a month.
    [2026, "3月初", "元宵灯谜", "2月中旬"],
    [2026, "9月底", "中秋慰问", "9月中旬"],
    [2026, "9月末", "中秋慰问", "9月中旬"],
    [2026, "2026年3月中旬", "元宵总结", "2027年2月中旬"],
    [2027, "9月中旬", "中秋慰问", "10月上旬"],
    [2027, "2027年9月中旬", "中秋慰问", "2028年10月上旬"],
    [2027, "2027年9月上旬", "中秋采购", "2028年9月下旬"],
    [2027, "9月上旬", "中秋采购", "9月下旬"],
    [2027, "6月初", "端午慰问", "5月底"],
    [2027, "6月上旬", "端午慰问", "5月下旬"],
    [2027, "1月下旬", "春节慰问", "1月中旬"],
    [2027, "2月初", "春节慰问", "1月底"],
    // All days of a cell as one, each with the month it comes into.
    [2027, "6月8-9日", "端午包粽", "5月27-28日"],
    [2027, "9月12-15日", "中秋慰问", "9月30-10月3日"],
    [2027, "9月12日-15日", "中秋慰问", "9月30日-10月3日"],
    [2027, "9月15日（周三）", "中秋慰问", "10月3日（周二）"],
    [2027, "9月15日、10月8日", "中秋重阳慰问", "10月3日、10月26日"],
    [2026, "2026-3-4", "元宵灯谜", "2027-2-21"],
    [2025, "12月21日", "冬至包饺子", "12月22日"],
    // Three weeks around the festival; behind it none leaves its month.
    [2026, "3月23日", "元宵慰问", "2月28日"],
    [2026, "2月11日", "元宵慰问", "1月31日"],
    // The moon's date in brackets is the day's.
    [2026, "3月3日（正月十五）", "灯谜", "2月20日（正月十五）"],
  ])("%s: %j %s becomes %s", (year, time, activity, now) =>
    expect(moved(year, time, activity)).toEqual({ now, open: null, why: "festival" }),
  );

  test("a date keeps the time of day that it has", () => {
    const rows = [["某工会2026年工作计划"], ["时间", "活动内容", "预算"], [day(2026, 3, 3, "yyyy-mm-dd hh:mm", 0.5), "元宵灯谜", 100]];
    const { workbook } = turned(workbookOf({ 计划: rows }), 2027);
    expect(workbook.sheets.find(({ sheet }) => sheet === "计划")!.at(3, 1).value).toBe(
      dateToSerial({ year: 2027, month: 2, day: 20 }, false)! + 0.5,
    );
  });
});

describe("its year alone turns", () => {
  test.each<[year: number, time: CellInput, activity: string, now: string, why: string]>([
    [2026, 202604, "法律讲座", "202704", "plan-year"],
    [2026, 2026.04, "法律讲座", "2027.04", "plan-year"],
    [2026, 2026.1, "法律讲座", "2027.1", "plan-year"],
    [2026, "2026年3-4月", "讲座", "2027年3-4月", "plan-year"],
    [2026, day(2026, 4, 20), "元宵灯谜", "2027-04-20", "fixed-day"],
    [2026, day(2026, 9, 1, MONTH), "中秋国庆联欢", "2027-09-01", "fixed-day"],
    [2028, "2028年2月29日", "讲座", "2029年2月28日", "fixed-day"],
    // Chosen for its date, and its weekday goes along.
    [2026, "6月1日(周一)", "六一亲子", "6月1日(周二)", "weekday"],
  ])("%s: %j %s becomes %s", (year, time, activity, now, why) => expect(moved(year, time, activity)).toEqual({ now, open: null, why }));
});

describe("stays, as the festival asks for nothing", () => {
  test.each<[year: number, time: CellInput, activity: string]>([
    [2026, 3, "三八活动"],
    [2026, 12, "总结"],
    [2026, 9, "中秋国庆联欢"],
    // In time in the new year too: in the festival's month or the one before it.
    [2026, "2月", "春节慰问"],
    [2026, "2月", "元宵灯谜"],
    [2026, "1月", "元宵灯谜"],
    [2026, "12月", "元宵灯谜"],
    // Too far from it, in months, in days; over too many months.
    [2026, "5月", "元宵总结"],
    [2026, "3月24日", "元宵慰问"],
    [2026, "2月10日", "元宵慰问"],
    [2026, "3-6月", "元宵灯谜"],
    [2026, "1-2月", "春节前慰问"],
    [2026, "上半年", "元宵灯谜"],
    [2026, "节前", "中秋慰问"],
  ])("%s: %j %s", (year, time, activity) => expect(moved(year, time, activity)).toEqual({ now: String(time), open: null, why: null }));
});

describe("only may move: a proposal", () => {
  test.each<[year: number, time: CellInput, activity: string, proposed: string, why: string]>([
    // Beside a festival of a fixed date.
    [2027, 9, "中秋国庆联欢", "10", "festival-beside-fixed"],
    [2027, 9, "中秋教师节慰问", "10", "festival-beside-fixed"],
    [2026, "3月", "元宵三八联欢", "2月", "festival-beside-fixed"],
    [2027, "6月上旬", "端午六一慰问", "5月下旬", "festival-beside-fixed"],
    [2026, day(2026, 9, 20), "中秋国庆联欢", "2027-09-10", "festival-beside-fixed"],
    // Several months.
    [2026, "3-5月", "元宵灯谜", "2-4月", "festival"],
    [2026, "2026年3-4月", "元宵灯会", "2027年2-3月", "festival"],
    [2026, "2026年3月—4月", "元宵灯会", "2027年2月—3月", "festival"],
    // The festival is so early in its month that what comes before it belongs into the month before.
    [2026, "2月", "春节前慰问", "1月", "before-festival"],
    // A day chosen for its weekday.
    [2026, "4月1日(周三)", "讲座", "3月31日(周三)", "chosen-weekday"],
    [2026, "4月30日（星期四）", "讲座", "4月29日（星期四）", "chosen-weekday"],
    [2026, "5月20日(周三)", "讲座", "5月19日(周三)", "chosen-weekday"],
  ])("%s: %j %s, %s", (year, time, activity, proposed, why) => {
    const { open, why: told } = moved(year, time, activity);
    expect([open?.split(" → ")[1], told]).toEqual([proposed, why]);
  });
});

test("what a formula says is the formula's: activity, time, content and remark stay", () => {
  const said = (text: string): CellInput => ({ formula: `"${text}"`, value: text });
  const rows = [
    ["某工会2026年工作计划"],
    ["时间", "活动内容", "具体内容", "预算", "备注"],
    [said("2026年3月3日"), said("2026年元宵灯会"), said("2026年灯会"), 100, said("2026年预算")],
    ["2026年4月", "2026年读书会", "2026年读书月", 100, "按2026年标准"],
  ];
  const after = turned(workbookOf({ 计划: rows }), 2027).rows("计划");
  expect(after[2]!.slice(0, 3)).toEqual(['="2026年3月3日"', '="2026年元宵灯会"', '="2026年灯会"']);
  expect(after[3]!.slice(0, 3)).toEqual(["2027年4月", "2027年读书会", "2027年读书月"]);
  // A year in a remark turns only where somebody says so.
  expect(after[3]![4]).toContain("按2026年标准");
});

test("a figure is a day where its look says so, or where it can be nothing else: the serial numbers of 2000 to 2049", () => {
  const DATE = "yyyy-mm-dd";
  expect([36_525, 36_526, 54_788, 54_789].map((value) => isDay(value, undefined))).toEqual([false, true, true, false]);
  expect([31, 32, 60_000].map((value) => isDay(value, DATE))).toEqual([false, true, true]);
  expect(isDay(500, "0.00")).toBe(false);
});

test("days are counted as the workbook counts them, from 1900 or from 1904, and keep their time of day", () => {
  const turn = (date1904: boolean) => ({ from: 2026, to: 2027, isSchoolYear: false, date1904 });
  const march = dateToSerial({ year: 2026, month: 3, day: 18 }, false)!;
  expect([dayOfSerial(march, turn(false)), dayOfSerial(march - 1462, turn(true))]).toEqual([march, march]);
  expect([serialOf(turn(false), 0.25)(march), serialOf(turn(true), 0.25)(march)]).toEqual([march + 0.25, march - 1462 + 0.25]);
});

test("a date over several rows keeps its time of day", () => {
  const rows = [
    ["某工会2026年工作计划"],
    ["时间", "活动内容", "预算"],
    [day(2026, 4, 1, "yyyy-mm-dd hh:mm", 0.25), "植树", 100],
    [undefined, "读书", 100],
  ];
  const { workbook } = turned(workbookOf({ 计划: { rows, merges: ["A3:A4"] } }), 2027);
  expect(workbook.sheets.find(({ sheet }) => sheet === "计划")!.at(3, 1).value).toBe(
    dateToSerial({ year: 2027, month: 4, day: 1 }, false)! + 0.25,
  );
});
