// What number formats show.
import fc from "fast-check";
import { general, shownText } from "../../../src/core/grid/format-value";

const shown = (value: number, format?: string, date1904 = false): string =>
  shownText({ value, ...(format === undefined ? {} : { format }) }, date1904);

test.each([
  [52160.5, "#,##0.00", "52,160.50"],
  [1234567, "#,##0", "1,234,567"],
  [0.125, "0.0%", "12.5%"],
  [-3, "#,##0.00;[Red]-#,##0.00", "-3.00"],
  [-1234.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-1,234.50"],
  [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"],
  [3, '0"月"', "3月"],
  [7, "000", "007"],
  [5, '"¥"#,##0.00', "¥5.00"],
  [1234567, "#,##0,", "1,235"],
  [1234567, "0.00E+00", "1.23E+06"],
  [1.005, "0.00", "1.01"],
  [0.5, "0.##", "0.5"],
  [12, ";;;", ""],
])("%d as %s", (value, format, text) => expect(shown(value, format)).toBe(text));

test.each([
  [46054, 'yyyy"年"m"月"d"日"', "2026年2月1日"],
  [46054, 'm"月"d"日"', "2月1日"],
  [46054, "yyyy/m/d", "2026/2/1"],
  [46054, "yyyy-mm-dd", "2026-02-01"],
  [46054, "aaaa", "星期日"],
  [46054, "mmm-yy", "Feb-26"],
  [46054.75, "yyyy/m/d h:mm", "2026/2/1 18:00"],
  [0.5, "h:mm AM/PM", "12:00 PM"],
  [0.25, '上午/下午h"时"mm"分"', "上午6时00分"],
  [1.5, "[h]:mm:ss", "36:00:00"],
  [60, "yyyy/m/d", "1900/2/29"],
])("the serial %d as %s", (serial, format, text) => expect(shown(serial, format)).toBe(text));

test("dates of the 1904 system, and numbers that are no date", () => {
  expect(shown(44592, "yyyy/m/d", true)).toBe("2026/2/1");
  expect(shown(-1, "yyyy/m/d")).toBe("-1");
});

test("General, text, truth, errors, nothing", () => {
  expect(shown(0.1 + 0.2)).toBe("0.3");
  expect(general(1e12)).toBe("1E+12");
  expect(shown(5, "@")).toBe("5");
  expect(shownText({ value: "００7", format: "#,##0.00" })).toBe("００7");
  expect(shownText({ value: true })).toBe("TRUE");
  expect(shownText({ value: { error: "#REF!" } })).toBe("#REF!");
  expect(shownText({ value: null })).toBe("");
});

test.each([
  [Infinity, "/"],
  [-Infinity, "General"],
  [NaN, "0.00"],
])("%s is shown, not thrown at", (value, format) => {
  expect(typeof shown(value, format)).toBe("string");
});

test("no format and no number makes it throw; two decimals are the number's own", () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.string({ unit: fc.constantFrom(...'0#?,.;%"\\[]_*@EymdhsAaPp/$-月') }),
      (value, format) => typeof shown(value, format) === "string",
    ),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      (cents) => Math.abs(Number(shown(cents / 100, "#,##0.00").replaceAll(",", "")) - cents / 100) < 1e-9,
    ),
  );
});
