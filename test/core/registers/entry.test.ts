/** One entry of a register, put in, changed and taken out: where it goes, what is read of it, what is said of it, and that nothing typed is ever lost. */
import { applyEdits } from "../../../src/core/grid/apply";
import { dateToSerial } from "../../../src/core/grid/dates";
import { sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { finish } from "../../../src/core/grid/steps";
import { draftEntry, registersJob, removedEntry } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import type { EntryTexts } from "../../../src/core/plan/register-entry";
import { registerValue } from "../../../src/core/plan/register";
import { EMPTY_SETTINGS, type Settings } from "../../../src/core/plan/settings";
import { REGISTERS, registerNamed } from "../../../src/core/registers";
import { review } from "../../../src/core/review/review";
import { type CellInput, plainWorkbook, type SheetInput, workbookOf } from "../../build-workbook";

const PLAN: readonly (readonly CellInput[])[] = [
  ["2026年工会工作计划表"],
  ["月份", "活动", "责任人", "预算金额（元）"],
  ["3月", "三八节活动", "顾芳", 2000],
  ["全年", "慰问生病住院职工", "顾芳", 1000],
  ["9月", "中秋节慰问", null, 3000],
];
const plan = (): Workbook => workbookOf({ 计划: PLAN });
const beside = (name: string, sheet: SheetInput | readonly (readonly CellInput[])[]): Workbook => workbookOf({ 计划: PLAN, [name]: sheet });

function withRegister(id: string, workbook = plan(), language: "zh-CN" | "en" = "zh-CN"): { workbook: Workbook; sheet: string } {
  const { edits, made } = finish(registersJob(workbook, review(workbook, EMPTY_SETTINGS), [registerNamed(id)!], LANGUAGES[language]));
  return { workbook: applyEdits(workbook, edits).workbook, sheet: made[0]! };
}

const drafted = (workbook: Workbook, sheet: string, texts: EntryTexts, row: number | null = null, settings: Settings = EMPTY_SETTINGS) =>
  draftEntry(workbook, review(workbook, settings), { sheet, row, texts });
const put = (workbook: Workbook, sheet: string, texts: EntryTexts, row: number | null = null): Workbook =>
  applyEdits(workbook, drafted(workbook, sheet, texts, row).edits).workbook;
const entries = (workbook: Workbook, sheet: string, columns: readonly string[]) =>
  review(workbook, EMPTY_SETTINGS)
    .registers.find((one) => one.sheet === sheet)!
    .entries.map((entry) => [entry.row, ...columns.map((column) => registerValue(entry, column))]);

const VISIT: EntryTexts = {
  date: "2026-03-18",
  person: "甲一",
  occasion: "生病住院",
  activity: "慰问生病住院职工",
  amount: "300.50",
};

describe("a sheet of ours", () => {
  test("the first entry stands in the first row below the heading, days as days, money as money, and is counted", () => {
    const { workbook, sheet } = withRegister("condolence");
    const draft = drafted(workbook, sheet, VISIT);
    expect(draft).toMatchObject({ row: 5, problems: [], obstacle: null });
    const after = applyEdits(workbook, draft.edits).workbook;
    const grid = sheetNamed(after, sheet)!;
    expect(grid.at(5, 1).value).toBe(dateToSerial({ year: 2026, month: 3, day: 18 }, false));
    expect(grid.row(3).map((cell) => cell?.value)).toContain(300.5);
    expect(entries(after, sheet, ["date", "person", "occasion", "activity", "amount"])).toEqual([
      [5, "2026-03-18", "甲一", "生病住院", "慰问生病住院职工", 30050],
    ]);
  });

  test("what is left of the plan's row counts this entry, also before it has an amount, and other registers' by the one rule", () => {
    const { workbook, sheet } = withRegister("condolence");
    const after = put(workbook, sheet, VISIT);
    expect(drafted(after, sheet, { ...VISIT, person: "乙二", amount: "" }).budget).toEqual({
      activity: "慰问生病住院职工",
      budgetYuan: 1000,
      registeredYuan: 300.5,
      isCounted: true,
      leftYuan: 699.5,
    });
    const over = drafted(after, sheet, { ...VISIT, person: "乙二", amount: "800" });
    expect(over.budget).toMatchObject({ registeredYuan: 1100.5, leftYuan: -100.5 });
    expect(over.findings.map(({ code }) => code)).toEqual(["register-over-budget"]);
  });

  test("where the register of payments has the row it alone counts: a case adds nothing, and what differs is said", () => {
    const cases = withRegister("condolence");
    const both = withRegister("spending", cases.workbook);
    const paid = put(both.workbook, both.sheet, { date: "2026-03-20", activity: "慰问生病住院职工", amount: "400" });
    const draft = drafted(paid, cases.sheet, VISIT);
    expect(draft.budget).toMatchObject({ registeredYuan: 400, isCounted: false, leftYuan: 600 });
    expect(draft.findings.map(({ code }) => code)).toEqual(["actual-differs"]);
    expect(drafted(paid, both.sheet, { date: "2026-03-21", activity: "慰问生病住院职工", amount: "100" }).budget).toMatchObject({
      registeredYuan: 500,
      isCounted: true,
    });
  });

  test("what the form says is what the check then says", () => {
    const settings: Settings = {
      ...EMPTY_SETTINGS,
      overrides: [{ topic: "生病慰问", amount: 200, unit: "每人每次", basis: "本会规定", setBy: "" }],
    };
    const { workbook, sheet } = withRegister("condolence");
    const once = put(workbook, sheet, VISIT);
    const again: EntryTexts = { ...VISIT, date: "2025-12-31", activity: "没有的活动" };
    const draft = drafted(once, sheet, again, null, settings);
    const said = draft.findings.map(({ code, at }) => `${code} ${at?.cell}`).sort();
    const checked = review(applyEdits(once, draft.edits).workbook, settings)
      .findings.filter(({ at }) => at?.sheet === sheet && at.cell?.endsWith("6") === true)
      .map(({ code, at }) => `${code} ${at?.cell}`)
      .sort();
    expect(said).toEqual(checked);
    expect(said.map((one) => one.split(" ")[0])).toEqual(
      expect.arrayContaining(["register-date", "register-not-in-plan", "register-over-standard"]),
    );
  });

  test.each<[string, EntryTexts, Readonly<Record<string, string>>]>([
    ["nothing", {}, { date: "missing", person: "missing", occasion: "missing", amount: "missing" }],
    ["no amount", { ...VISIT, amount: "约300" }, { amount: "no-amount" }],
    ["a third of a fen", { ...VISIT, amount: "3.333" }, { amount: "no-amount" }],
    ["no day", { ...VISIT, date: "2026-02-30" }, { date: "no-day" }],
  ])("%s is said at its field, and nothing is written", (_, texts, problems) => {
    const { workbook, sheet } = withRegister("condolence");
    const draft = drafted(workbook, sheet, texts);
    expect(draft.edits).toEqual([]);
    expect(Object.fromEntries(draft.problems.map(({ column, why }) => [column, why]))).toEqual(problems);
  });

  test("counts, shares and ticks, in the sheet's own language", () => {
    const { workbook, sheet } = withRegister("proposal", plan(), "en");
    const after = put(workbook, sheet, {
      number: "1",
      date: "2026-03-02",
      person: "甲",
      content: "改善早餐",
      result: "Done",
      satisfied: "no",
    });
    expect(
      sheetNamed(after, sheet)!
        .row(5)
        .map((cell) => cell?.value),
    ).toEqual(expect.arrayContaining(["Done", "No"]));
    expect(entries(after, sheet, ["result", "satisfied"])).toEqual([[5, "已落实", false]]);
  });

  test("a hole is filled before the end, whatever else stands in a row keeps it", () => {
    const { workbook, sheet } = withRegister("condolence");
    let now = ["甲", "乙", "丙"].reduce((book, person) => put(book, sheet, { ...VISIT, person }), workbook);
    const removed = removedEntry(now, review(now, EMPTY_SETTINGS), { sheet, row: 6 });
    now = applyEdits(now, removed.edits).workbook;
    expect(entries(now, sheet, ["person"])).toEqual([
      [5, "甲"],
      [7, "丙"],
    ]);
    expect(drafted(now, sheet, VISIT).row).toBe(6);
    // A word far right in the row is somebody's.
    const noted = applyEdits(now, [
      { kind: "set-cell", sheet, row: 6, column: 15, content: { value: "待补" }, expect: { value: null } },
    ]).workbook;
    expect(drafted(noted, sheet, VISIT).row).toBe(8);
  });

  test("changed: only what was changed is written; taken back it is as it was", () => {
    const { workbook, sheet } = withRegister("condolence");
    const once = put(workbook, sheet, VISIT);
    const { edits } = drafted(once, sheet, { ...VISIT, amount: "500" }, 5);
    expect(edits).toHaveLength(1);
    const { workbook: after, inverse } = applyEdits(once, edits);
    expect(entries(after, sheet, ["amount"])).toEqual([[5, 50000]]);
    expect(plainWorkbook(applyEdits(after, inverse).workbook)).toEqual(plainWorkbook(once));
  });

  test("every kind can be typed into, and what is typed is read again", () => {
    for (const { id, columns } of REGISTERS) {
      const { workbook, sheet } = withRegister(id);
      const texts = Object.fromEntries(
        columns.map(({ id: column, kind, choices }) => [
          column,
          { date: "2026-05-06", money: "12.34", count: "3", share: "80", "yes-no": "yes", choice: choices?.[0]?.zh ?? "" }[
            kind as string
          ] ?? `某${column}`,
        ]),
      );
      const draft = drafted(workbook, sheet, texts);
      expect([id, draft.problems, draft.obstacle]).toEqual([id, [], null]);
      const after = applyEdits(workbook, draft.edits).workbook;
      const [entry] = review(after, EMPTY_SETTINGS).registers[0]!.entries;
      for (const { id: column, kind } of columns) {
        const read = registerValue(entry!, column);
        expect([id, column, read]).toEqual([
          id,
          column,
          kind === "money" ? 1234 : kind === "share" ? 0.8 : kind === "count" ? 3 : kind === "yes-no" ? true : texts[column],
        ]);
      }
    }
  });
});

describe("a sheet of the user's own", () => {
  const HEAD: readonly CellInput[] = ["序号", "慰问日期", "姓名", "慰问事由", "金额（万元）", "备注"];

  test("right below the last entry, numbered on, in its unit, looking as the entries above it", () => {
    const workbook = beside("慰问登记", [
      ["2026年慰问登记表"],
      HEAD,
      [1, { value: 46086, format: "m月d日" }, "甲", "结婚", 0.05],
      [null],
      [null],
      ["合计", null, null, null, 0.05],
    ]);
    const draft = drafted(workbook, "慰问登记", { ...VISIT, amount: "300" });
    expect(draft).toMatchObject({ row: 4, problems: [] });
    const after = applyEdits(workbook, draft.edits).workbook;
    const grid = sheetNamed(after, "慰问登记")!;
    expect([1, 2, 3, 4, 5].map((column) => grid.at(4, column).value)).toEqual([2, 46099, "甲一", "生病住院", 0.03]);
    expect(grid.at(4, 2).format).toBe("m月d日");
    expect(entries(after, "慰问登记", ["date", "amount"])).toEqual([
      [3, "2026-03-05", 50000],
      [4, "2026-03-18", 30000],
    ]);
  });

  test.each<[string, SheetInput | readonly (readonly CellInput[])[]]>([
    ["a total follows at once", [["慰问登记表"], HEAD, [1, "3月5日", "甲", "结婚", 0.05], ["合计", null, null, null, 0.05]]],
    ["the rows below belong to a merge", { rows: [["慰问登记表"], HEAD, [1, "3月5日", "甲", "结婚", 0.05]], merges: ["B3:B5"] }],
    ["the next row is hidden", { rows: [["慰问登记表"], HEAD, [1, "3月5日", "甲", "结婚", 0.05]], hiddenRows: [4] }],
  ])("%s: nothing is written, and it is said", (_, rows) => {
    expect(drafted(beside("慰问登记", rows), "慰问登记", VISIT)).toMatchObject({ row: null, edits: [], obstacle: "no-free-row" });
  });

  test("what is shared with other rows is neither changed nor removed", () => {
    const workbook = beside("慰问登记", {
      rows: [["慰问登记表"], HEAD, [1, "3月5日", "甲", "结婚", 0.05], [2, null, "乙", "退休", 0.03]],
      merges: ["B3:B4"],
    });
    const both = review(workbook, EMPTY_SETTINGS);
    expect(draftEntry(workbook, both, { sheet: "慰问登记", row: 4, texts: { date: "2026-04-01" } })).toMatchObject({
      edits: [],
      problems: [{ column: "date", why: "locked" }],
    });
    expect(removedEntry(workbook, both, { sheet: "慰问登记", row: 3 })).toEqual({ edits: [], obstacle: "shared-cells" });
  });

  test("what would not be read as what it says is not written", () => {
    const workbook = beside("慰问登记", [["慰问登记表"], HEAD, [1, "3月5日", "甲", "结婚", 0.05]]);
    const draft = drafted(workbook, "慰问登记", { ...VISIT, person: "合计" });
    expect(draft.edits).toEqual([]);
    expect(draft.problems.map(({ why }) => why)).toContain("reads-otherwise");
  });
});

test("a protected sheet is left alone, and a register that is gone is said to be", () => {
  const { workbook } = withRegister("condolence");
  expect(drafted(workbook, "没有", VISIT).obstacle).toBe("sheet-missing");
  const rows = [["慰问登记表"], ["慰问日期", "姓名", "慰问事由", "金额"], ["3月5日", "甲", "结婚", 500]];
  expect(drafted(beside("慰问登记", { rows, isProtected: true }), "慰问登记", VISIT).obstacle).toBe("sheet-protected");
});

test("a day of the plan's own year: of a school year also in the year after", () => {
  const said = (title: string): readonly string[] => {
    const rows = [["慰问登记表"], ["慰问日期", "姓名", "慰问事由", "金额"], ["2025-10-5", "甲", "结婚", 500]];
    const workbook = workbookOf({ 计划: [[title], ...PLAN.slice(1)], 慰问登记: rows });
    return drafted(workbook, "慰问登记", VISIT).findings.map(({ code }) => code);
  };
  expect(said("2025—2026学年工会工作计划表")).not.toContain("register-date");
  expect(said("2025年工会工作计划表")).toContain("register-date");
});
