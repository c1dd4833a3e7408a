/** What a cell of a register says, by the kind of its column: days however they are written, counts, shares, ticks, choices. */
import type { RegisterColumn } from "../../../src/core/plan/register";
import { choiceOf, readValue } from "../../../src/core/registers/values";

const YEAR = { year: 2026, isSchoolYear: false, date1904: false };
const column = (kind: RegisterColumn["kind"]): RegisterColumn =>
  ({ id: "x", kind, name: { zh: "某", en: "x" } }) as unknown as RegisterColumn;
const read = (value: string | number | null, kind: RegisterColumn["kind"], context = YEAR, format?: string) =>
  readValue({ value, ...(format === undefined ? {} : { format }) }, column(kind), 1, context);

test.each<[written: string | number, day: string | null]>([
  ["2026-03-18", "2026-03-18"],
  ["2026/3/8", "2026-03-08"],
  ["2026年3月8日", "2026-03-08"],
  ["2026.3.8", "2026-03-08"],
  ["2026年3月", "2026-03"],
  ["20260318", "2026-03-18"],
  [20_260_318, "2026-03-18"],
  [46_099, "2026-03-18"],
  [19_999, null],
  [20_000, "1954-10-03"],
  [79_999, "2119-01-10"],
  [80_000, null],
  ["3月18日", "2026-03-18"],
  ["3.18", "2026-03-18"],
  ["3月", "2026-03"],
  ["民国115年3月18日", "2026-03-18"],
  ["115年3月18日", "2026-03-18"],
  ["2026-02-30", null],
  ["2026年13月", null],
  ["1949年3月8日", null],
  ["1950年3月8日", "1950-03-08"],
  ["2150年3月8日", "2150-03-08"],
  ["2151年3月8日", null],
  ["下周", null],
])("%j is the day %s", (written, day) => expect(read(written, "date")).toBe(day));

test("a day without a year is the plan's: of a school year's from September on the first", () => {
  const school = { ...YEAR, isSchoolYear: true };
  expect(["9月1日", "12月31日", "8月31日", "1月1日"].map((text) => read(text, "date", school))).toEqual([
    "2026-09-01",
    "2026-12-31",
    "2027-08-31",
    "2027-01-01",
  ]);
  expect(read("3月8日", "date", { ...YEAR, year: null as never })).toBeNull();
});

test("a figure with a date's look is a day, by the workbook's own counting", () => {
  expect(read(366, "date", YEAR, "yyyy-mm-dd")).toBe(null);
  expect(read(44_637, "date", { ...YEAR, date1904: true }, "yyyy-mm-dd")).toBe("2026-03-18");
});

test.each<[kind: RegisterColumn["kind"], written: string | number, value: unknown]>([
  ["count", 12, 12],
  ["count", "12人", 12],
  ["count", "若干", null],
  ["share", 0.8, 0.8],
  ["share", "80%", 0.8],
  ["share", 80, 0.8],
  ["share", 1, 1],
  ["share", "1%", 0.01],
  ["share", 100, 1],
  ["share", 101, null],
  ["share", "八成", null],
  ["money", "1,200.5", 120_050],
  ["money", 300, 30_000],
  ["yes-no", "是", true],
  ["yes-no", "√", true],
  ["yes-no", "否", false],
  ["text" as never, "  甲 ", "甲"],
])("%s: %j is %j", (kind, written, value) => expect(read(written, kind)).toBe(value));

test("nothing written is nothing said, of whatever kind", () => {
  for (const kind of ["date", "count", "share", "money", "yes-no", "choice"] as const)
    expect([read(null, kind), read("  ", kind)]).toEqual([null, null]);
});

test("a choice by its name in either language, else by a word it holds, the first of them", () => {
  const choices = [
    { zh: "生病住院", en: "Illness", words: ["住院", "手术"] },
    { zh: "去世", en: "Death", words: ["去世", "住院去世"] },
  ] as never;
  expect(["生病住院", "illness", "去世", "因病手术", "住院去世", "旅游"].map((text) => choiceOf(text, choices)?.zh ?? null)).toEqual([
    "生病住院",
    "生病住院",
    "去世",
    "生病住院",
    "生病住院",
    null,
  ]);
});
