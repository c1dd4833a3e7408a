/** Sheets under new names: every formula that names one follows, nothing else changes. */
import { renamedFormula, renamedSheets } from "../../../src/core/grid/rename";
import { workbookOf } from "../../build-workbook";

const NAMES = new Map([
  ["2026年计划", "2027年计划"],
  ["计划", "新 计划"],
  ["It's", "That's"],
]);

test.each<[before: string, after: string]>([
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ["计划!A1+2026年计划!B2", "'新 计划'!A1+'2027年计划'!B2"],
  ["'2026年计划'!A1:B2", "'2027年计划'!A1:B2"],
  ["'It''s'!A1", "'That''s'!A1"],
  ["别的!A1", "别的!A1"],
  ["[1]计划!A1", "[1]计划!A1"],
  ["SUM('计划:2026年计划'!A1)", "SUM('新 计划:2027年计划'!A1)"],
  ["SUM('计划:别的'!A1)", "SUM('新 计划:别的'!A1)"],
  ["SUM('别的:计划'!A1)", "SUM('别的:新 计划'!A1)"],
  // A name and an error that bear their sheet; a text that only looks like one.
  ["计划!单价*2", "'新 计划'!单价*2"],
  ["'It''s'!单价", "'That''s'!单价"],
  ["别的!单价", "别的!单价"],
  ["计划!#REF!", "'新 计划'!#REF!"],
  ["#REF!+1", "#REF!+1"],
  ['"计划!A1"&计划!A1', `"计划!A1"&'新 计划'!A1`],
])("%s becomes %s", (before, after) => expect(renamedFormula(before, NAMES)).toBe(after));

test("names of sheets are the same in small letters and large ones", () =>
  expect(renamedFormula("PLAN!A1+plan!B1", new Map([["Plan", "New"]]))).toBe("New!A1+New!B1"));

test("a workbook: its sheets, formulas, defined names and tables", () => {
  const area = { top: 1, left: 1, bottom: 2, right: 1 };
  const before = workbookOf(
    {
      计划: [[1, { formula: "A1*2", value: 2 }]],
      汇总: [[{ formula: "计划!A1", value: 1 }, "计划!A1"]],
      别的: [[{ formula: "别的!B1", value: 0 }]],
    },
    {
      names: [
        { name: "单价", sheet: "计划", formula: "计划!$A$1" },
        { name: "全部", sheet: null, formula: "汇总!$A$1" },
      ] as never,
      tables: [
        { name: "表1", sheet: "计划", area },
        { name: "表2", sheet: "别的", area },
      ] as never,
    },
  );
  const after = renamedSheets(before, new Map([["计划", "新计划"]]));
  expect(after.sheets.map(({ sheet }) => sheet)).toEqual(["新计划", "汇总", "别的"]);
  expect([after.sheets[0]!.at(1, 2).formula, after.sheets[1]!.at(1, 1).formula, after.sheets[1]!.at(1, 2).value]).toEqual([
    "A1*2",
    "新计划!A1",
    "计划!A1",
  ]);
  expect(after.sheets[2]).toBe(before.sheets[2]);
  expect(after.names!.map(({ sheet, formula }) => [sheet, formula])).toEqual([
    ["新计划", "新计划!$A$1"],
    [null, "汇总!$A$1"],
  ]);
  expect(after.tables!.map(({ sheet }) => sheet)).toEqual(["新计划", "别的"]);
  expect(renamedSheets(before, new Map())).toBe(before);
});
