import fc from "fast-check";
import { dateToSerial, isDateFormat, serialToDate } from "../../../src/core/grid/dates";

describe("serialToDate", () => {
  test.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [60, 1900, 2, 29],
    [61, 1900, 3, 1],
    [46054, 2026, 2, 1],
    [46082.99, 2026, 3, 1],
    [45351, 2024, 2, 29],
    [2958465, 9999, 12, 31],
    [2958465.9, 9999, 12, 31],
  ])("1900 system: %p", (serial, year, month, day) => {
    expect(serialToDate(serial, false)).toEqual({ year, month, day });
  });

  test.each([
    [0, 1904, 1, 1],
    [60, 1904, 3, 1],
    [44592, 2026, 2, 1],
    [2957003, 9999, 12, 31],
  ])("1904 system: %p", (serial, year, month, day) => {
    expect(serialToDate(serial, true)).toEqual({ year, month, day });
  });

  test.each([-1, -0.5, 0, 0.99, 2958466, 1e300, NaN, Infinity])("no day: %p", (serial) => {
    expect(serialToDate(serial, false)).toBeNull();
  });

  test("is undone by dateToSerial, on every day of both systems", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2957003 }), fc.boolean(), (serial, date1904) => {
        expect(dateToSerial(serialToDate(serial, date1904)!, date1904)).toBe(serial);
      }),
    );
  });

  test("every year turns, and every February ends, where the platform's calendar says", () => {
    const serialOf = (time: number): number => time / 86_400_000 + 25_569;
    const faults: string[] = [];
    for (let year = 1901; year <= 9999; year++)
      for (const [month, day] of ["1-1", "2-28", "3-1", "12-31"].map((text) => text.split("-").map(Number) as [number, number])) {
        const found = serialToDate(serialOf(Date.UTC(year, month - 1, day)), false);
        if (found?.year !== year || found.month !== month || found.day !== day) faults.push(`${year}-${month}-${day}`);
      }
    expect(faults).toEqual([]);
  });

  test("agrees with the platform's calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const platform = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(serialToDate(serial, false)).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
      }),
    );
  });
});

test.each([
  [{ year: 2026, month: 2, day: 29 }, false],
  [{ year: 2026, month: 13, day: 1 }, false],
  [{ year: 1899, month: 12, day: 31 }, false],
  [{ year: 1903, month: 12, day: 31 }, true],
  [{ year: 10000, month: 1, day: 1 }, false],
  [{ year: 2026, month: 1.5, day: 1 }, false],
])("dateToSerial refuses %j", (date, date1904) => {
  expect(dateToSerial(date, date1904)).toBeNull();
});

describe("isDateFormat", () => {
  test.each([
    'yyyy"年"m"月"',
    "yyyy年m月",
    "m月",
    'm"月"d"日"',
    "m/d/yy h:mm",
    "[$-804]yyyy-mm-dd",
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    "[$-F800]dddd, mmmm dd, yyyy",
    "[Red]d-mmm",
    "mmm-yy",
    "YYYY/M/D",
    "aaaa",
    "[$-411]ge.m.d",
    "yyyy\\-mm\\-dd hh:mm:ss.000",
    "h:mm mmm",
    "m/d;@",
  ])("a date: %s", (code) => expect(isDateFormat(code)).toBe(true));

  test.each([
    undefined,
    "",
    "General",
    "GENERAL",
    "G/通用格式",
    "0.00",
    "#,##0.00_);[Red](#,##0.00)",
    "0.00E+00",
    '0"年"',
    '0"d"',
    "0\\m",
    "#,##0_d",
    "[$¥-804]#,##0.00",
    "[$MDY]0",
    "@",
    "h:mm",
    "h:mm:ss AM/PM",
    "[h]:mm:ss",
    "[mm]:ss",
    "mm:ss.0",
    '上午/下午h"时"mm"分"',
    "0;yyyy",
    '"每年d"0',
    "[",
    '"',
    "\\",
  ])("no date: %s", (code) => expect(isDateFormat(code)).toBe(false));
});
