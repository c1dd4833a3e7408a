/** Last year's workbooks of the kinds unions have, made for any year: a school year, a wall calendar, a form for each activity. */
import { dateToSerial, serialToDate } from "../../../src/core/grid/dates";
import { festivalOf } from "../../../src/core/calendar";
import type { Workbook } from "../../../src/core/grid/grid";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";

const WEEKDAYS = "一二三四五六日";

const serial = (year: number, month: number, day: number): number => dateToSerial({ year, month, day }, false)!;
/** From 0, Monday. */
export const weekday = (year: number, month: number, day: number): number => (serial(year, month, day) + 5) % 7;
const monthOf = (key: Parameters<typeof festivalOf>[0], year: number): number => festivalOf(key, year)!.month;

/** A month with what is done on its days, below the numbers or behind them. */
export function monthRows(year: number, month: number, done: Readonly<Record<number, string>>, isBelow: boolean): CellInput[][] {
  const days = serialToDate(serial(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1, false)!.day;
  const rows: CellInput[][] = [[`${year}年${month}月工会活动日历`], [...WEEKDAYS].map((sign) => `星期${sign}`)];
  let [numbers, below]: [CellInput[], CellInput[]] = [[], []];
  const close = (): void => {
    rows.push(numbers, ...(isBelow ? [below] : []));
    [numbers, below] = [[], []];
  };
  for (let day = 1; day <= days; day++) {
    const at = weekday(year, month, day);
    const what = done[day];
    numbers[at] = what === undefined || isBelow ? day : `${day}\n${what}`;
    if (what !== undefined && isBelow) below[at] = what;
    if (at === 6 || day === days) close();
  }
  return rows;
}

/** Months one below the other; 元宵 and 中秋 on their days. */
export function calendarBook(year: number, isBelow: boolean): Workbook {
  const [lantern, autumn] = [festivalOf("lantern-festival", year)!, festivalOf("mid-autumn", year)!];
  const done = new Map<number, Record<number, string>>([2, 3, 5, 9, 10, 11].map((month) => [month, { 7: `读书分享会第${month}期` }]));
  done.get(lantern.month)![lantern.day] = "元宵节猜灯谜";
  done.get(autumn.month)![autumn.day] = "中秋节慰问";
  const rows = [...done].flatMap(([month, what]) => [...monthRows(year, month, what, isBelow), []]);
  return workbookOf({ 活动日历: { rows } });
}

/** 2025-2026学年 with a merged cell for each month, both terms, and dates. */
export function schoolBook(year: number): Workbook {
  const autumn = monthOf("mid-autumn", year);
  const lantern = festivalOf("lantern-festival", year + 1)!;
  const dated = (month: number, day: number): CellInput => ({
    value: serial(month < 8 ? year + 1 : year, month, day),
    format: "yyyy-mm-dd",
  });
  const months: [number, readonly (readonly [CellInput, string])[]][] = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) => [
    month,
    [
      [dated(month, 12), `${month}月份工会小组活动`],
      ...(month === autumn ? [[dated(month, festivalOf("mid-autumn", year)!.day), "中秋节慰问教职工"] as const] : []),
      ...(month === lantern.month ? [[dated(month, lantern.day), "元宵节猜灯谜"] as const] : []),
      [dated(month, 20), `${month}月文体活动`],
    ],
  ]);
  const rows: CellInput[][] = [[`实验小学工会${year}-${year + 1}学年工作计划`], ["月份", "日期", "活动内容", "负责人", "预算（元）"]];
  const merges: string[] = [];
  const items: number[] = [];
  for (const [month, list] of months) {
    if (month === 9) rows.push(["上学期"]);
    if (month === 2) rows.push(["下学期"]);
    merges.push(`A${rows.length + 1}:A${rows.length + list.length}`);
    for (const [index, [date, name]] of list.entries()) {
      items.push(rows.length + 1);
      rows.push([index === 0 ? `${month}月` : undefined, date, name, "王红", 100 * (rows.length + 1)]);
    }
  }
  const sum = items.reduce((total, row) => total + 100 * row, 0);
  rows.push(["合计", undefined, undefined, undefined, { formula: `SUM(E4:E${rows.length})`, value: sum }]);
  return workbookOf({ 计划: { rows, merges } });
}

/** A form for each activity, below each other. */
export function cardsBook(year: number): Workbook {
  const card = (name: string, time: CellInput, amount: number): RowsInput => [
    ["活动名称", name],
    ["活动时间", time],
    ["负责人", "李明"],
    ["经费（元）", amount],
    ["完成情况", "已完成"],
  ];
  const lantern = festivalOf("lantern-festival", year)!;
  return workbookOf({
    项目: [
      [`某公司工会${year}年活动计划`],
      ...card("元宵节猜灯谜", `${year}年${lantern.month}月${lantern.day}日`, 500),
      ...card("三八妇女节插花", "3月8日", 800),
      ...card("中秋节慰问", `${monthOf("mid-autumn", year)}月`, 9000),
      ...card(`迎${year + 1}年元旦联欢`, `${year}年12月`, 3000),
    ],
  });
}
