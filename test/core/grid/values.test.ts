/** Excel's rules for single values: what counts as a number or a text, what operators give, what criteria find; names and marks of sheets. */
import { a1, areaA1, columnName, columnNumber, contains, parseArea } from "../../../src/core/grid/area";
import type { CellValue } from "../../../src/core/grid/grid";
import { freeImportedMark, freeUnrecognisedMark, isPlanMark, isRegisterMark, markName, markOfName } from "../../../src/core/grid/marks";
import { freeSheetName, isNameTaken } from "../../../src/core/grid/sheet-names";
import {
  asCondition,
  asNumber,
  asText,
  binary,
  criterion,
  DIVISION_ERROR,
  fifteenDigits,
  NUMBER_ERROR,
  numericText,
  Sum,
  UNSUPPORTED,
  VALUE_ERROR,
} from "../../../src/core/grid/values";

const NA: CellValue = { error: "#N/A" };

test.each<[string, number | null]>([
  ["5", 5],
  [" -5.5 ", -5.5],
  ["+5", 5],
  ["1,234", 1234],
  ["1,234,567.8", 1_234_567.8],
  ["1,23", null],
  ["12,34", null],
  ["1234,567", null],
  [".5", 0.5],
  ["5.", 5],
  [".", null],
  ["", null],
  ["1e3", 1000],
  ["1E-2", 0.01],
  ["1e400", null],
  ["50%", 0.5],
  ["5 0", null],
  ["五", null],
])("%j is the number %s", (text, number) => expect(numericText(text)).toBe(number));

test("values as numbers, as texts and as conditions", () => {
  const numbers: readonly (readonly [CellValue, unknown])[] = [
    [5, 5],
    [null, 0],
    [true, 1],
    [false, 0],
    ["7", 7],
    ["元", VALUE_ERROR],
    ["7元", VALUE_ERROR],
    // Dates and money somewhere.
    ["3月8日", UNSUPPORTED],
    ["1/2", UNSUPPORTED],
    ["￥5", UNSUPPORTED],
    ["5元/人", UNSUPPORTED],
    ["１", UNSUPPORTED],
    [NA, NA],
  ];
  for (const [value, number] of numbers) expect([value, asNumber(value)]).toEqual([value, number]);
  expect([null, true, false, 0.1 + 0.2, "a", 1e300, NA].map(asText)).toEqual(["", "TRUE", "FALSE", "0.3", "a", UNSUPPORTED, NA]);
  expect([true, false, null, 0, 2, -1, "TRUE", "false", "x", NA].map(asCondition)).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
    true,
    false,
    VALUE_ERROR,
    NA,
  ]);
});

test.each<[left: CellValue, operator: Parameters<typeof binary>[0], right: CellValue, result: unknown]>([
  [2, "+", 3, 5],
  [0.1, "+", 0.2, 0.3],
  [413282.08, "-", 434323.37, -21041.29],
  [1, "-", 1, 0],
  [2, "*", 3, 6],
  [0, "*", -1, 0],
  [6, "/", 4, 1.5],
  [6, "/", 0, DIVISION_ERROR],
  [2, "^", 3, 8],
  [0, "^", 0, NUMBER_ERROR],
  [0, "^", -1, DIVISION_ERROR],
  [0, "^", 2, 0],
  [1e308, "*", 10, NUMBER_ERROR],
  ["甲", "&", 2, "甲2"],
  ["甲", "+", 2, VALUE_ERROR],
  [2, "+", "甲", VALUE_ERROR],
  [2, "+", "3月", UNSUPPORTED],
  ["3月8日", "+", 2, UNSUPPORTED],
  [NA, "+", DIVISION_ERROR, NA],
  [2, "+", DIVISION_ERROR, DIVISION_ERROR],
  [NA, "&", "x", NA],
  ["x", "=", NA, NA],
  ["a", "=", "A", true],
  ["甲", "=", "乙", false],
  ["甲", "<>", "乙", true],
  ["甲", "<", "乙", UNSUPPORTED],
  ["", "<", "甲", true],
  ["甲", ">", "", true],
  [0.1 + 0.2, "=", 0.3, true],
  [2, "<", 3, true],
  [3, "<", 3, false],
  [3, "<=", 3, true],
  [3, ">", 3, false],
  [3, ">=", 3, true],
  // Numbers before texts before TRUE and FALSE; a blank is like what it is beside.
  [9, "<", "1", true],
  ["x", "<", false, true],
  [false, "<", true, true],
  [null, "=", 0, true],
  [null, "=", "", true],
  [null, "=", false, true],
  [null, "<", 1, true],
  [1, ">", null, true],
  [null, "=", null, true],
])("%j %s %j is %j", (left, operator, right, result) => expect(binary(operator, left, right)).toEqual(result));

test("fifteen digits are shown, and a sum of many gathers no noise", () => {
  expect([fifteenDigits(0.1 + 0.2), fifteenDigits(2 ** 53 - 1), fifteenDigits(Infinity)]).toEqual([0.3, 2 ** 53 - 1, Infinity]);
  const sumOf = (values: readonly number[]): number => {
    const sum = new Sum();
    for (const value of values) sum.add(value);
    return sum.value;
  };
  expect(sumOf([1e15, 0.1, -1e15])).toBe(0);
  expect(sumOf(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
  expect(sumOf([-0.1, -0.2])).toBe(-0.3);
  expect(sumOf([100.1, -100])).toBe(0.1);
  expect(sumOf([-100.1, 100])).toBe(-0.1);
});

test.each<[of: CellValue, found: readonly CellValue[]]>([
  [5, [5, "5"]],
  ["5", [5, "5"]],
  ["=5", [5, "5"]],
  ["<>5", [7, null, "", "春游", "春a", "秋*", true]],
  [">=5", [5, 7]],
  [">5", [7]],
  ["<=5", [5]],
  ["<7", [5]],
  [null, []],
  ["", [null, ""]],
  ["=", [null]],
  ["<>", [5, 7, "5", "", "春游", "春a", "秋*", true]],
  ["春*", ["春游", "春a"]],
  ["春?", ["春游", "春a"]],
  ["春A", ["春a"]],
  ["*", ["5", "", "春游", "春a", "秋*"]],
  ["秋~*", ["秋*"]],
  ["*游", ["春游"]],
  ["*春*游*", ["春游"]],
  ["?", ["5"]],
  [true, [true]],
])("%j finds %j", (of, found) => {
  const test = criterion(of);
  expect(typeof test).toBe("function");
  const values: readonly CellValue[] = [5, 7, null, "5", "", "春游", "春a", "秋*", true];
  const said = values.filter(test as (value: CellValue) => boolean);
  expect([...said].sort()).toEqual([...found].sort());
});

test.each<[CellValue]>([[NA], [">春"], ["<>true"], ["FALSE"]])("what %j finds is not known", (of) =>
  expect(criterion(of)).toBe(UNSUPPORTED),
);

test("positions by name, within Excel's bounds", () => {
  expect([1, 26, 27, 52, 702, 703, 16_384].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]);
  for (const column of [0, 16_385, 1.5]) expect(() => columnName(column)).toThrow(RangeError);
  expect(["A", "z", "aa", "XFD", "XFE", "", "A1", "ABCD"].map(columnNumber)).toEqual([1, 26, 27, 16_384, null, null, null, null]);
  expect([a1(7, 2), areaA1({ top: 1, left: 1, bottom: 9, right: 3 }), areaA1({ top: 2, left: 3, bottom: 2, right: 3 })]).toEqual([
    "B7",
    "A1:C9",
    "C2",
  ]);
  expect([parseArea("$b$7"), parseArea(" C9:A1 "), parseArea("A0"), parseArea("A1048577"), parseArea("A1:A0"), parseArea("甲")]).toEqual([
    { top: 7, left: 2, bottom: 7, right: 2 },
    { top: 1, left: 1, bottom: 9, right: 3 },
    null,
    null,
    null,
    null,
  ]);
  expect(parseArea("A1:XFD1048576")).toEqual({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 });
  const area = { top: 2, left: 2, bottom: 3, right: 3 };
  const inside = [1, 2, 3, 4].flatMap((row) =>
    [1, 2, 3, 4].filter((column) => contains(area, row, column)).map((column) => a1(row, column)),
  );
  expect(inside).toEqual(["B2", "C2", "B3", "C3"]);
});

test("names and marks of sheets of ours", () => {
  const workbook = {
    sheets: [
      { sheet: "汇总", mark: null },
      { sheet: "ABC", mark: null },
      { sheet: "旧名", mark: "detail" },
    ],
  } as never;
  expect(freeSheetName(workbook, "detail", "计划明细")).toBe("旧名");
  expect(freeSheetName(workbook, "summary", "汇总")).toBe("汇总（2）");
  expect(freeSheetName(workbook, "summary", "abc")).toBe("abc（2）");
  expect(freeSheetName(workbook, "summary", "长".repeat(31))).toBe("长".repeat(31));
  expect(freeSheetName(workbook, "summary", "长".repeat(32))).toBe("长".repeat(31));
  expect(freeSheetName(workbook, "summary", `${"长".repeat(30)}😀`)).toBe("长".repeat(30));
  expect([isNameTaken(workbook, "abc", null), isNameTaken(workbook, "abc", "ABC"), isNameTaken(workbook, "x", null)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([markName("budget-cover"), markOfName("_Gonghui.budget_cover"), markOfName("other"), markOfName("_gonghui.a1")]).toEqual([
    "_gonghui.budget_cover",
    "budget-cover",
    null,
    null,
  ]);
  expect(["plan", "imported-a", "detail"].map(isPlanMark)).toEqual([true, true, false]);
  expect(["register-x", "plan"].map(isRegisterMark)).toEqual([true, false]);
  const taken = new Set<string>();
  const marks = Array.from({ length: 28 }, () => freeImportedMark(taken));
  expect([marks[0], marks[25], marks[26], marks[27]]).toEqual(["imported-a", "imported-z", "imported-ba", "imported-bb"]);
  expect([freeUnrecognisedMark(taken), freeUnrecognisedMark(taken), freeUnrecognisedMark(taken)]).toEqual([
    "unrecognised",
    "unrecognised-a",
    "unrecognised-b",
  ]);
});
