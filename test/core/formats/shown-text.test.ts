// What number formats show.
import fc from "fast-check";
import { shownText } from "../../../src/core/formats/shown-text";

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
  // A mobile number kept as a number, and eleven figures at most.
  [13812345678, undefined, "13812345678"],
  [99999999999, undefined, "99999999999"],
  [123456789012, undefined, "1.23457E+11"],
  [13812345678, "000-0000-0000", "138-1234-5678"],
  // A comma at the end divides by a thousand; ! is the Chinese programs' escape: 0!.0,"万" shows ten-thousands.
  [1234567, '0.0,"万"', "1234.6万"],
  [1234567, '0!.0,"万"', "123.5万"],
  [1234567, '0\\.0,"万"', "123.5万"],
  [1234567, '0.00,,"百万"', "1.23百万"],
  // Conditions decide, also in the first of two sections.
  [50, '[>=100]"高"0;"低"0', "低50"],
  [100, '[>=100]"高"0;"低"0', "高100"],
  [123456, '[>=10000]0.0,"千";0', "123.5千"],
  [9999, '[>=10000]0.0,"千";0', "9999"],
  [0.3, '[>0.3]"多";[=0.3]"正好";"少"', "正好"],
  [1, '[=1]"是";[=0]"否";0', "是"],
  [0, '[=1]"是";[=0]"否";0', "否"],
  [0.25, "# ?/?", "1/4"],
  [2000, "G/通用格式", "2000"],
  [2000.5, 'G/通用格式"元"', "2000.5元"],
  [2000, 'General"元"', "2000元"],
  [-2000, "#,##0.00_);[Red]\\(#,##0.00\\)", "(2,000.00)"],
  // Rounded as the decimal figure, half away from zero: the binary one lies below.
  [1.005, "0.00", "1.01"],
  [-1.005, "0.00", "-1.01"],
  [0.285, "0%", "29%"],
  [2026.1, "0.00", "2026.10"],
])("%d as %s", (value, format, text) => expect(shown(value, format)).toBe(text));

test.each([
  [46054, 'yyyy"年"m"月"d"日"', "2026年2月1日"],
  [46054, 'm"月"d"日"', "2月1日"],
  [46054, "yyyy/m/d", "2026/2/1"],
  [46054, "yyyy-mm-dd", "2026-02-01"],
  [46054, "aaaa", "星期日"],
  [46055, "[$-804]aaaa", "星期一"],
  [46060, 'm"月"d"日 周"aaa', "2月7日 周六"],
  [46054, "[$-804]dddd", "星期日"],
  [46054.999999, "yyyy/m/d h:mm:ss", "2026/2/2 0:00:00"],
  [46054.999999, "yyyy/m/d", "2026/2/1"],
  [46054, "yyyy/m/d;@", "2026/2/1"],
  // The system's long date and time: a Chinese system's.
  [46054, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2026年2月1日"],
  [46054.75, "[$-F400]h:mm:ss\\ AM/PM", "18:00:00"],
  [46054.75, "[$-804]AM/PM h:mm", "下午 6:00"],
  [46054.75, '上午/下午h"时"mm"分"', "下午6时00分"],
  [46054, "mmm-yy", "Feb-26"],
  [46054.75, "yyyy/m/d h:mm", "2026/2/1 18:00"],
  [0.5, "h:mm AM/PM", "12:00 PM"],
  [0.25, '上午/下午h"时"mm"分"', "上午6时00分"],
  [1.5, "[h]:mm:ss", "36:00:00"],
  [60, "yyyy/m/d", "1900/2/29"],
])("the serial %d as %s", (serial, format, text) => expect(shown(serial, format)).toBe(text));

test("dates of the 1904 system, and numbers that are no date", () => {
  expect(shown(44592, "yyyy/m/d", true)).toBe("2026/2/1");
  expect(shown(44592, "aaaa", true)).toBe("星期日");
  expect(shown(44592, "0", true)).toBe("44592");
  expect(shown(-1.5, "[h]:mm")).toBe("-1.5");
  expect(shown(13812345678, "yyyy/m/d")).toBe("13812345678");
  expect(shown(-1, "yyyy/m/d")).toBe("-1");
});

test("General, text, truth, errors, nothing", () => {
  expect(shown(0.1 + 0.2)).toBe("0.3");
  expect(shown(1e12)).toBe("1E+12");
  expect(shown(5, "@")).toBe("5");
  expect(shownText({ value: "００7", format: "#,##0.00" })).toBe("００7");
  expect(shownText({ value: "张三", format: '0;-0;0;@"同志"' })).toBe("张三同志");
  expect(shownText({ value: "张三", format: ";;;" })).toBe("");
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

test("no format and no number makes it throw", () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.string({ unit: fc.constantFrom(...'0#?,.;%"\\[]_*@EymdhsAaPp/$-月') }),
      (value, format) => typeof shown(value, format) === "string",
    ),
  );
});

test("a figure is rounded as it is written: half away from zero, at the last decimal", () => {
  const halves = fc.bigInt({ min: 0n, max: 9_999_999n }).map((cents): [bigint, number] => [cents * 10n + 5n, 3]);
  const others = fc.tuple(fc.bigInt({ min: 0n, max: 99_999_999_999n }), fc.integer({ min: 2, max: 4 }));
  fc.assert(
    fc.property(fc.oneof(halves, others), fc.boolean(), ([units, decimals], isNegative) => {
      const scale = 10n ** BigInt(decimals);
      const value = (isNegative ? -1 : 1) * Number(`${units / scale}.${String(units % scale).padStart(decimals, "0")}`);
      const cents = (units * 200n + scale) / (2n * scale);
      const text = `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
      expect(shown(value, "0.00")).toBe(isNegative && cents > 0n ? `-${text}` : text);
    }),
  );
});
