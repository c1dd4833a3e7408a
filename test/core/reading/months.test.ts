import fc from "fast-check";
import type { Cell } from "../../../src/core/grid/grid";
import { monthNumbers } from "../../../src/core/plan/months";
import { isMonthText, readMonths } from "../../../src/core/reading/months";
import { runs } from "../../runs";

const YEAR = 2026;
const read = (value: Cell["value"], format?: string, year: number | null = YEAR) =>
  readMonths({ value, ...(format ? { format } : {}) }, { year });
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const EVEN = [2, 4, 6, 8, 10, 12];

describe("readMonths: one month", () => {
  it.each([
    ["1月", 1],
    ["一月", 1],
    ["元月", 1],
    ["正月", 1],
    ["01月", 1],
    ["1月份", 1],
    ["一月份", 1],
    ["１月", 1],
    ["1 月", 1],
    ["1\u200b月", 1],
    ["十月", 10],
    ["十一月", 11],
    ["十二月份", 12],
    ["08", 8],
    ["9", 9],
    ["十一", 11],
    ["⽉", null],
    ["8⽉", 8],
    ["㋂", 3],
    ["2026-03", 3],
    ["2026/3", 3],
    ["2026.3", 3],
    ["2026年3月", 3],
    ["2026年03月份", 3],
    ["二〇二六年三月", 3],
    ["26年3月", 3],
    ["202603", 3],
    ["20260308", 3],
    ["2026-03-08", 3],
    ["2026/3/15", 3],
    ["2026.5.1", 5],
    ["2026年3月8日", 3],
    ["3月8日", 3],
    ["3月8号", 3],
    ["三月八日", 3],
    ["3.8", 3],
    ["3.15", 3],
    ["3月上旬", 3],
    ["3月中旬", 3],
    ["3月下旬", 3],
    ["3月中下旬", 3],
    ["3月底", 3],
    ["3月初", 3],
    ["3月末", 3],
    ["3月25日前", 3],
    ["9月10日前后", 9],
    ["4月底前", 4],
    ["3月第2周", 3],
    ["3月份第二周", 3],
    ["3月8日下午2:30", 3],
    ["3月8日-10日", 3],
    ["3月8-10日", 3],
    ["3月8—10", 3],
    ["10月9日—19日", 10],
    ["3月（暂定）", 3],
    ["拟3月", 3],
    ["预计3月", 3],
    ["1、二月", 2],
    ["2. 三月", 3],
    ["今年3月", 3],
    ["20xx年3月", 3],
    ["三月份。", 3],
    ["Mar", 3],
    ["March", 3],
    ["Sept.", 9],
    ["第1周(9.1-9.5)", 9],
    ["2月29日", 2],
    ["十二月", 12],
    ["臘月", null],
  ])("%j → %j", (text, month) => expect(monthNumbers(read(text).months)).toEqual(month === null ? [] : [month]));

  it("knows a bare number", () => {
    expect(read(3)).toMatchObject({ form: "bare-number", months: [{ month: 3, yearOffset: 0 }] });
    expect(monthNumbers(read(3.8).months)).toEqual([3]);
  });

  it("reads date serials with and without a date format", () => {
    expect(read(46296, "yyyy/m/d")).toMatchObject({ form: "serial", year: 2026, months: [{ month: 10, yearOffset: 0 }] });
    expect(read(46341)).toMatchObject({ form: "serial", months: [{ month: 11, yearOffset: 0 }] });
    expect(readMonths({ value: 46357 - 1462 }, { year: YEAR, date1904: true })).toMatchObject({
      form: "serial",
      months: [{ month: 12, yearOffset: 0 }],
    });
  });
});

describe("readMonths: several", () => {
  it.each([
    ["2026-02-10至03-01", [2, 3]],
    ["02-10至03-01", [2, 3]],
    ["2-10～4-1", [2, 3, 4]],
    ["2026-2-10-3-1", [2, 3]],
    ["寒暑假", [1, 2, 7, 8]],
    ["寒、暑假期间", [1, 2, 7, 8]],
    ["1-2月", [1, 2]],
    ["1～2月", [1, 2]],
    ["1~2月", [1, 2]],
    ["1—2月", [1, 2]],
    ["1－2月", [1, 2]],
    ["3——9月", [3, 4, 5, 6, 7, 8, 9]],
    ["3月——9月", [3, 4, 5, 6, 7, 8, 9]],
    ["3月-5月", [3, 4, 5]],
    ["3月~5月", [3, 4, 5]],
    ["3月至5月", [3, 4, 5]],
    ["三月到五月", [3, 4, 5]],
    ["三至五月", [3, 4, 5]],
    ["3-5", [3, 4, 5]],
    ["3月-5", [3, 4, 5]],
    ["三、四月", [3, 4]],
    ["七、八月份", [7, 8]],
    ["三四月份", [3, 4]],
    ["十一、十二月", [11, 12]],
    ["十一二月", [11, 12]],
    ["3、4月", [3, 4]],
    ["3/4月", [3, 4]],
    ["10/11月", [10, 11]],
    ["3月和4月", [3, 4]],
    ["3月、6月、9月、12月", [3, 6, 9, 12]],
    ["3、6、9、12月", [3, 6, 9, 12]],
    ["3、11月,", [3, 11]],
    ["6月;12月", [6, 12]],
    ["3月\n4月", [3, 4]],
    ["3，4", [3, 4]],
    ["1.2月", [1, 2]],
    ["1月、12月。", [1, 12]],
    ["1-3月、10月", [1, 2, 3, 10]],
    ["2026年3月—5月", [3, 4, 5]],
    ["2026年9-12月", [9, 10, 11, 12]],
    ["2026.3-5", [3, 4, 5]],
    ["2026年3月-2026年5月", [3, 4, 5]],
    ["2026-03至2026-05", [3, 4, 5]],
    ["3月15日-4月15日", [3, 4]],
    ["3.15-4.15", [3, 4]],
    ["3月上旬至4月下旬", [3, 4]],
    ["1. 一、二月", [1, 2]],
    ["12月—次年1月", [12, 1]],
    ["12月-1月", [12, 1]],
    ["11月至次年2月", [11, 12, 1, 2]],
    ["2026年12月-2027年1月", [12, 1]],
    ["1-12月", ALL],
    ["第一季度", [1, 2, 3]],
    ["一季度", [1, 2, 3]],
    ["1季度", [1, 2, 3]],
    ["Q1", [1, 2, 3]],
    ["Q3", [7, 8, 9]],
    ["第4季度", [10, 11, 12]],
    ["四季度", [10, 11, 12]],
    ["2026年第二季度", [4, 5, 6]],
    ["1、4季度", [1, 2, 3, 10, 11, 12]],
    ["第一、二季度", [1, 2, 3, 4, 5, 6]],
    ["一二季度", [1, 2, 3, 4, 5, 6]],
    ["第一季度：迎新与动员", [1, 2, 3]],
    ["第一季度\n迎新与动员", [1, 2, 3]],
    ["上半年", [1, 2, 3, 4, 5, 6]],
    ["下半年", [7, 8, 9, 10, 11, 12]],
    ["上、下半年", ALL],
    ["上半年（3月）", [3]],
    ["全年（3月、9月）", [3, 9]],
    ["全年（每月一次）", ALL],
    ["一季度（4月）", [1, 2, 3, 4]],
    ["4月\n10月", [4, 10]],
    ["全\n年", ALL],
    ["十\n一月", [11]],
    ["3\n4月", [3, 4]],
    ["1月\n（春节前）", [1]],
    ["上半年、下半年", ALL],
    ["全年", ALL],
    ["常年", ALL],
    ["长期", ALL],
    ["贯穿全年", ALL],
    ["全年（12次）", ALL],
    ["2026年", ALL],
    ["每月", ALL],
    ["每月10日前", ALL],
    ["每月1次", ALL],
    ["每周五", ALL],
    ["双月", EVEN],
    ["单月", [1, 3, 5, 7, 9, 11]],
    ["每两月", EVEN],
    ["每季度", [3, 6, 9, 12]],
    ["每季度末", [3, 6, 9, 12]],
    ["每半年", [6, 12]],
    ["寒假", [1, 2]],
    ["暑假", [7, 8]],
    ["暑期", [7, 8]],
    ["寒暑假", null],
    ["寒假、暑假", [1, 2, 7, 8]],
    ["年底", [12]],
    ["年初", [1]],
    ["年终", [12]],
    ["第一学期", [9, 10, 11, 12, 1]],
    ["下学期", [2, 3, 4, 5, 6, 7]],
    ["五一、国庆", [5, 10]],
    ["3月、中秋节", [3, 9]],
    ["元旦、春节", [1, 2]],
    ["全年（3-11月）", [3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["Jan-Mar", [1, 2, 3]],
  ])("%j → %j", (text, months) =>
    months === null ? expect(read(text).months.length).toBeGreaterThan(0) : expect(monthNumbers(read(text).months)).toEqual(months),
  );
});

describe("readMonths: festivals", () => {
  it.each([
    ["三八前后", YEAR, [3]],
    ["五一前后", YEAR, [4, 5]],
    // 25 September 2026 and 27 September 2015: from the 27th on the days after it are the next month's.
    ["中秋前后", 2026, [9]],
    ["中秋前后", 2015, [9, 10]],
    ["中秋前", 2015, [9]],
    ["国庆前", YEAR, [9]],
    ["国庆节", YEAR, [10]],
    ["春节前", YEAR, [1, 2]],
    ["春节前", null, [1, 2]],
    ["端午", YEAR, [6]],
    ["端午节", 2025, [5]],
    ["中秋", YEAR, [9]],
    ["中秋节", 2025, [10]],
    ["元旦前后", YEAR, [12, 1]],
    ["“三八”妇女节", YEAR, [3]],
    ["三八", YEAR, [3]],
    ["六一", YEAR, [6]],
    ["端午節", YEAR, [6]],
    ["教师节", YEAR, [9]],
  ])("%s in %s → %j", (text, year, months) => {
    const reading = read(text, undefined, year);
    expect(monthNumbers(reading.months)).toEqual(months);
    // 春节 takes weeks; any other is a day of the calendar, unless something leaves open how far from it.
    const isVague = /前|春节/.test(text);
    expect(reading).toMatchObject({ form: "festival", isVague });
  });
});

describe("readMonths: what cannot be read", () => {
  it.each([
    ["13月", "invalid"],
    ["0月", "invalid"],
    ["十三月", "invalid"],
    ["13", "invalid"],
    ["2026-13", "invalid"],
    ["待定", "unscheduled"],
    ["适时", "unscheduled"],
    ["按需", "unscheduled"],
    ["择机", "unscheduled"],
    ["不定期", "unscheduled"],
    ["/", "unscheduled"],
    ["第一周", "week"],
    ["1-3周", "week"],
    ["张三", "unreadable"],
    ["3个月", "unreadable"],
    ["", "blank"],
    ["\u3000", "blank"],
  ])("%j is %s and gives no month", (text, form) => expect(read(text)).toMatchObject({ form, months: [] }));

  it("keeps the month of a day that does not exist, and says so", () => {
    expect(read("2月29日")).toMatchObject({ form: "invalid", months: [{ month: 2, yearOffset: 0 }] });
    expect(read("2月29日", undefined, 2028)).toMatchObject({ form: "month" });
    expect(read("4月31日")).toMatchObject({ form: "invalid", months: [{ month: 4, yearOffset: 0 }] });
  });

  it("tells errors and logical values from months", () => {
    expect(read({ error: "#REF!" })).toMatchObject({ form: "unreadable", months: [] });
    expect(read(-1)).toMatchObject({ form: "invalid", months: [] });
    expect(read(true)).toMatchObject({ form: "unreadable", months: [] });
  });
});

describe("readMonths: years", () => {
  it("counts them beside the plan's own", () => {
    expect(read("2025-12")).toMatchObject({ year: 2025, months: [{ month: 12, yearOffset: -1 }] });
    expect(read("12月—次年1月").months).toEqual([
      { month: 12, yearOffset: 0 },
      { month: 1, yearOffset: 1 },
    ]);
    expect(read("2026年12月-2027年1月").months).toEqual([
      { month: 12, yearOffset: 0 },
      { month: 1, yearOffset: 1 },
    ]);
    expect(read("次年1月").months).toEqual([{ month: 1, yearOffset: 1 }]);
    expect(read("2026年12月至次年2月").months.map((month) => month.yearOffset)).toEqual([0, 1, 1]);
  });

  it("leaves them at 0 where the plan's year is not known, but still crosses", () => {
    expect(read("2025-12", undefined, null)).toMatchObject({ year: 2025, months: [{ month: 12, yearOffset: 0 }] });
    expect(read("12月-1月", undefined, null).months).toEqual([
      { month: 12, yearOffset: 0 },
      { month: 1, yearOffset: 1 },
    ]);
  });
});

describe("readMonths: forms", () => {
  it.each([
    ["3月", "month"],
    ["3、4月", "list"],
    ["3-4月", "range"],
    ["第一季度", "quarter"],
    ["上半年", "half-year"],
    ["全年", "whole-year"],
    ["每月", "every-month"],
    ["双月", "every-other"],
    ["寒假", "season"],
    ["3-8", "range"],
    ["9月10日前", "month"],
  ])("%s is %s", (text, form) => expect(read(text).form).toBe(form));

  it("is vague from ten months on where a range runs over the turn of the year: it may be the wrong way round", () => {
    expect(["10月-6月", "9月-6月"].map((text) => [read(text).months.length, read(text).isVague])).toEqual([
      [9, false],
      [10, true],
    ]);
  });

  it("is vague where custom or a guess gives the months", () => {
    for (const text of ["寒假", "暑假", "春节前", "五一前后", "不定期", "年底"]) expect([text, read(text).isVague]).toEqual([text, true]);
    for (const text of ["全年", "每月", "3月底", "第一季度", "双月", "12月—次年1月", "3月左右"])
      expect([text, read(text).isVague]).toEqual([text, false]);
  });

  it("takes 3-8 for a day in a column of days", () => {
    expect(monthNumbers(readMonths({ value: "3-8" }, { year: YEAR, isDateColumn: true }).months)).toEqual([3]);
    expect(monthNumbers(readMonths({ value: "3/4" }, { year: YEAR, isDateColumn: true }).months)).toEqual([3]);
  });
});

describe("isMonthText", () => {
  it.each(["三月份", "3月", "第一季度", "上半年", "全年", "3-4月", "七、八月份", "二月"])("%s", (text) =>
    expect(isMonthText(text)).toBe(true),
  );
  it.each(["三月份工作安排会", "春节慰问", "3", "", "三八节", "3月植树", "2026年"])("not %j", (text) =>
    expect(isMonthText(text)).toBe(false),
  );
});

describe("readMonths: laws", () => {
  it("never throws, and gives only months 1 to 12, each once", () => {
    const piece = fc.constantFrom(
      "1",
      "3",
      "12",
      "13",
      "月",
      "日",
      "年",
      "2026",
      "-",
      "~",
      "、",
      "/",
      ".",
      "一",
      "十",
      "季度",
      "第",
      "次年",
      "前后",
      "春节",
      "全年",
      "(",
      ")",
      " ",
      "周",
      "至",
      "x",
      "\u200b",
      "至",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 20 }).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const { months } = read(text);
          for (const { month } of months) expect(month >= 1 && month <= 12 && Number.isInteger(month)).toBe(true);
          expect(new Set(months.map((month) => month.yearOffset * 12 + month.month)).size).toBe(months.length);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it("reads any range of months written in any of the usual ways", () => {
    const cn = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom("-", "—", "～", "至", "到", "——"),
        fc.boolean(),
        fc.boolean(),
        (start, length, sign, twice, chinese) => {
          const end = Math.min(12, start + length);
          const name = (month: number): string => (chinese ? cn[month - 1]! : String(month));
          const text = `${name(start)}${twice ? "月" : ""}${sign}${name(end)}月`;
          expect([text, monthNumbers(read(text).months)]).toEqual([
            text,
            Array.from({ length: end - start + 1 }, (_, index) => start + index),
          ]);
        },
      ),
    );
  });

  it("takes linear time", () => {
    for (const text of [
      "1-".repeat(50_000),
      "月".repeat(100_000),
      "、3".repeat(50_000),
      "第".repeat(100_000),
      " ".repeat(100_000) + "3月",
    ]) {
      const start = performance.now();
      read(text);
      expect(performance.now() - start).toBeLessThan(300);
    }
  });
});

describe("words for times of the year", () => {
  it.each<[string, readonly number[]]>([
    ["春季", [3, 4, 5]],
    ["春天", [3, 4, 5]],
    ["春", [3, 4, 5]],
    ["夏季", [6, 7, 8]],
    ["高温期间", [6, 7, 8]],
    ["秋季", [9, 10, 11]],
    ["秋天", [9, 10, 11]],
    ["冬季", [12, 1]],
    ["年初", [1]],
    ["年中", [6]],
    ["年底", [12]],
    ["岁末", [12]],
    ["单月", [1, 3, 5, 7, 9, 11]],
    ["双月", EVEN],
    ["隔月", EVEN],
    ["每季度初", [1, 4, 7, 10]],
    ["每季度第二个月", [2, 5, 8, 11]],
    ["每季度", [3, 6, 9, 12]],
    ["每半年", [6, 12]],
    ["每月", ALL],
    ["全年", ALL],
    ["上学期", [9, 10, 11, 12, 1]],
    ["下学期", [2, 3, 4, 5, 6, 7]],
    ["适时", []],
  ])("%s", (text, months) => {
    expect(read(text).months.map(({ month }) => month)).toEqual(months);
  });
});

test.each<[number, string, readonly number[]]>([
  [2026.1, "0.00", [10]],
  [2026.1, "General", [1]],
  [2026.1, "0.0", [1]],
  [2026.12, "0.00", [12]],
  [2026.01, "0.00_ ", [1]],
])("%d shown as %s", (value, format, months) => expect(read(value, format).months.map(({ month }) => month)).toEqual(months));
