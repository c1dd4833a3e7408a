import type { SheetEdit } from "../../../src/core/grid/edit";
import { SECTORS } from "../../../src/core/terms/sector";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Converter } from "opencc-js/cn2t";
import { festivalsOf } from "../../../src/core/calendar";
import { applyEdits } from "../../../src/core/grid/apply";
import { HostError } from "../../../src/core/grid/host-error";
import { finish } from "../../../src/core/grid/steps";
import { type DraftLanguage, EMPTY_WORKBOOK, fillJob, newPlanJob, runJob, summaryJob } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import type { Fen } from "../../../src/core/plan/money";
import { EMPTY_PROFILE, EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { type RowsInput, workbookOf } from "../../build-workbook";
import { draftOf, rowOf, wrongFormulas } from "../drafted";

const WORDS = LANGUAGES["zh-CN"];
const PLAN: RowsInput = [
  ["2026年工会工作计划"],
  ["月份", "活动内容", "责任人", "预算（元）", "备注"],
  ["1月", "春节慰问", "张三", 6000, null],
  ["3月", "三八节活动", null, 4500, null],
  ["5月", "歌咏比赛", "李四", "约900元", null],
  ["9月", "中秋慰问", "张三", 7200, null],
  ["合计", null, null, { formula: "SUM(D3:D6)", value: 17700 }, null],
];

describe("run", () => {
  const workbook = workbookOf({ 计划: PLAN, 说明: [["其他内容"]] });
  const done = finish(runJob(workbook, EMPTY_SETTINGS, (all) => all.filter((one) => one.isRecommended), WORDS));
  const after = applyEdits(workbook, done.edits).workbook;

  test("one list of edits: added rows, then the three sheets, whose formulas mean the rows as they will stand", () => {
    expect(done.filling.inserted.length).toBeGreaterThan(0);
    expect(after.sheets.map(({ sheet, mark }) => `${sheet} ${mark}`)).toEqual([
      "计划 null",
      "说明 null",
      "待审定记录 approval",
      "计划明细 detail",
      "汇总 summary",
      "检查结果 findings",
    ]);
    expect(wrongFormulas(workbook, done.edits)).toEqual([]);
    expect(
      draftOf(done.edits, "detail").cells.filter((cell) => cell.column === 3 && cell.row > 3 && typeof cell.content.value === "string"),
    ).toHaveLength(4 + done.filling.inserted.length);
  });

  test("added rows raise nothing that was not there before", () => {
    const codes = (of: typeof done.review): string[] =>
      of.findings
        .filter(({ severity }) => severity !== "info")
        .map(({ code }) => code)
        .sort();
    expect(codes(done.review)).toEqual(codes(done.before));
  });

  test("the result reviewed again is the review given", () => {
    expect(review(after, readSettings(after)).sum).toBe(done.review.sum);
  });

  test("running again on the result changes nothing of ours", () => {
    const again = finish(runJob(after, readSettings(after), () => [], WORDS));
    const isOfPlan = (edit: SheetEdit): boolean => edit.kind === "put-sheet" && edit.draft.mark !== "approval";
    expect(again.edits).toEqual(done.edits.filter(isOfPlan));
  });

  test("what the user wrote in 检查结果 stays beside its finding, also when rows move; a verified finding counts no more", () => {
    const grid = after.sheets.find(({ mark }) => mark === "findings")!;
    const row = grid.usedRows().find((at) => grid.at(at, 3).value?.toString().startsWith("计划!C") === true)!;
    const write = (column: number, value: string) => ({
      kind: "set-cell" as const,
      sheet: grid.sheet,
      row,
      column,
      content: { value },
      expect: grid.at(row, column),
    });
    const marked = applyEdits(after, [write(8, "已核无误"), write(9, "由办公室统一安排"), write(10, "王五")]).workbook;
    const settings = readSettings(marked);
    expect(settings.dismissals).toEqual([{ key: grid.at(row, 12).value, reason: "由办公室统一安排" }]);
    const again = finish(runJob(marked, settings, (all) => all.slice(0, 1), WORDS));
    const sheet = draftOf(again.edits, "findings");
    const kept = sheet.cells.find((cell) => cell.column === 9 && cell.content.value === "由办公室统一安排")!;
    expect(rowOf(sheet, kept.row, 10).slice(7)).toEqual(["已核无误", "由办公室统一安排", "王五"]);
    expect(again.review.findings.filter(({ dismissed }) => dismissed !== null)).toHaveLength(1);
    expect(rowOf(sheet, 2, 1)[0]).toContain("已核无误1项");
  });

  test("a mark without a reason dismisses nothing", () => {
    const grid = after.sheets.find(({ mark }) => mark === "findings")!;
    const row = grid.usedRows().find((at) => grid.at(at, 12).value !== null && at > 6)!;
    const marked = applyEdits(after, [
      { kind: "set-cell", sheet: grid.sheet, row, column: 8, content: { value: "已核无误" }, expect: grid.at(row, 8) },
    ]).workbook;
    expect(readSettings(marked).dismissals).toEqual([]);
  });

  test("a corrected layout follows the rows that are added", () => {
    const odd = workbookOf({ 表: [["甲", "乙", "丙"], ["1月", "慰问", 100], ["3月", "植树", 200], ["9月", "登山", 300], ["以下为附注"]] });
    const layout = {
      sheet: "表",
      headerRows: [1],
      columns: { month: 1, activity: 2, amount: 3 },
      monthColumns: [],
      firstRow: 2,
      lastRow: 4,
      unit: "元",
      unitFactor: 1,
      confidence: 1,
      isCorrected: true,
    } as const;
    const filled = finish(fillJob(odd, { ...EMPTY_SETTINGS, layouts: [layout] }, (all) => all.slice(0, 3), WORDS));
    expect(filled.filling.inserted).toHaveLength(3);
    expect(filled.review.sheets[0]!.plan!.items).toHaveLength(6);
    expect(filled.review.sum).toBe(60_000);
  });

  test("and so does the line of it in 工会参数", () => {
    const lines: RowsInput = [
      ["识别更正"],
      ["工作表", "表头行", "各列", "金额单位", "数据行"],
      ["表", "1", "月份=A，活动=B，金额=C", "元", "2-4"],
    ];
    const odd = workbookOf({
      表: [["甲", "乙", "丙"], ["2月", "慰问", 100], ["3月", "植树", 200], ["9月", "登山", 300], ["以下为附注"]],
      工会参数: lines,
    });
    const filled = finish(fillJob(odd, readSettings(odd), (all) => all, WORDS));
    const { inserted } = filled.filling;
    // Some before the first row, some after the last, some between.
    expect(inserted[0]!.row).toBe(2);
    expect(inserted.at(-1)!.row).toBe(inserted.length + 4);
    const settings = readSettings(applyEdits(odd, filled.edits).workbook);
    expect(settings.layouts[0]).toMatchObject({ headerRows: [1], firstRow: 2, lastRow: inserted.length + 4 });
    expect(filled.review.sheets[0]!.plan!.items).toHaveLength(inserted.length + 3);
  });
});

test("summarise adds no row, check writes nothing", () => {
  const workbook = workbookOf({ 计划: PLAN });
  expect(finish(summaryJob(workbook, EMPTY_SETTINGS, WORDS)).edits.map((edit) => edit.kind)).toEqual([
    "put-sheet",
    "put-sheet",
    "put-sheet",
  ]);
  expect(review(workbook, EMPTY_SETTINGS).sum).toBe(1_860_000);
});

test("a workbook without a plan is refused with its code", () => {
  expect(() => finish(runJob(workbookOf({ 名单: [["姓名", "电话"]] }), EMPTY_SETTINGS, () => [], WORDS))).toThrow(
    new HostError("no-plan-found"),
  );
});

describe("new", () => {
  const cases = SECTORS.flatMap((sector) =>
    [2026, 2027, 2028].flatMap((year) => [null, 6_000_000, 100_000].map((funds) => ({ sector, year, funds }))),
  );

  test.each(cases)("$sector $year, funds $funds: nothing to mend, within the funds, formulas hold", ({ sector, year, funds }) => {
    const profile = { ...EMPTY_PROFILE, sector, unitName: "示例单位", members: 120, funds: funds as Fen | null };
    const made = finish(newPlanJob(EMPTY_WORKBOOK, { profile, year }, WORDS));
    const after = applyEdits(EMPTY_WORKBOOK, made.edits).workbook;
    expect(after.sheets.map(({ mark }) => mark)).toEqual(["plan", "settings", "approval", "detail", "summary", "findings"]);
    expect(readSettings(after).profile).toEqual({ ...profile, year });
    const read = review(after, readSettings(after));
    expect(read.sheets[0]).toMatchObject({ state: "plan" });
    expect(read.findings.filter(({ severity }) => severity !== "info").map(({ code, at }) => `${code} ${at?.cell}`)).toEqual([]);
    expect(read.year).toBe(year);
    expect(wrongFormulas(EMPTY_WORKBOOK, made.edits)).toEqual([]);
    const items = read.sheets[0]!.plan!.items;
    const months = new Set(items.flatMap((item) => item.months.value.months.map(({ month }) => month)));
    expect(months.size).toBe(12);
    if (funds === null) expect(items.every((item) => item.amount.value.fen === null)).toBe(true);
    else {
      expect(read.sum).toBeLessThanOrEqual(funds);
      expect(read.sum).toBeGreaterThan(funds * 0.5);
      // Each amount says what it is made of: so much for each of the 120 members, or a share of the 95 % that are not kept back.
      for (const item of items) {
        const { fen } = item.amount.value;
        if (fen === null) continue;
        const remark = item.remark!.value!;
        const [, price] = /^测算：120人×(\d+)元，待审定$/.exec(remark) ?? [];
        if (price !== undefined) expect(fen).toBe(Number(price) * 120 * 100);
        else expect(remark).toBe(`按可安排资金的${Number(((fen / (funds * 0.95)) * 100).toFixed(2))}%测算，待审定`);
      }
    }
    for (const [name, key] of [
      ["端午", "dragon-boat"],
      ["中秋", "mid-autumn"],
    ] as const) {
      const date = festivalsOf(year).find((festival) => festival.key === key)!;
      const item = items.find(({ activity }) => activity.value.includes(name))!;
      expect(item.months.value.months.map(({ month }) => month)).toEqual([date.month]);
    }
  });

  test("drop-down lists for month, owner and subject; the subjects stand in 工会参数", () => {
    const made = finish(newPlanJob(EMPTY_WORKBOOK, { profile: { ...EMPTY_PROFILE, sector: "school" }, year: 2027 }, WORDS));
    const plan = draftOf(made.edits, "plan");
    expect(plan.validations!.map(({ area, words, formula }) => [area.left, words?.[0] ?? formula])).toEqual([
      [2, "1月"],
      [4, "工会主席"],
      [5, "工会参数!$G$3:$G$31"],
    ]);
    const settings = draftOf(made.edits, "settings");
    const subjects = settings.cells.filter((cell) => cell.column === 7 && cell.row >= 3).map((cell) => cell.content.value);
    expect(subjects).toHaveLength(29);
    expect(subjects).toContain("文体活动支出");
    expect(rowOf(plan, 1, 1)).toEqual(["2027年度工会工作计划表"]);
    expect(rowOf(plan, 3, 8)).toEqual(["序号", "月份", "活动（项目）名称", "责任人", "支出科目", "经费来源", "预算金额（元）", "备注"]);
  });

  test("in Traditional characters throughout where that is the language; what is read back is the same plan", () => {
    const wanted = { profile: { ...EMPTY_PROFILE, sector: "school" as const, funds: 6_000_000 as Fen, members: 50 }, year: 2027 };
    const ids = (language: DraftLanguage) =>
      finish(newPlanJob(EMPTY_WORKBOOK, wanted, language)).review.sheets[0]!.lines.map(({ classified: { catalogueId, subjectCode } }) => [
        catalogueId,
        subjectCode,
      ]);
    expect(ids(LANGUAGES["zh-TW"])).toEqual(ids(LANGUAGES["zh-CN"]));
    const plan = draftOf(finish(newPlanJob(EMPTY_WORKBOOK, wanted, LANGUAGES["zh-TW"])).edits, "plan");
    const texts = plan.cells.flatMap(({ content: { value } }) => (typeof value === "string" ? [value] : []));
    expect(texts).toContain("職工運動會");
    expect(texts).toContain("文體活動支出");
    const toTraditional = Converter({ from: "cn", to: "tw" });
    expect(texts.filter((text) => toTraditional(text) !== text)).toEqual([]);
  });

  test("into an open workbook beside what is there; a plan of ours is never replaced", () => {
    const open = workbookOf({ Sheet1: [["x"]], 工作计划表: [["另一张"]] });
    const made = finish(newPlanJob(open, { profile: { ...EMPTY_PROFILE, sector: "office" }, year: 2027 }, WORDS));
    const after = applyEdits(open, made.edits).workbook;
    expect(after.sheets.map(({ sheet }) => sheet)).toEqual([
      "Sheet1",
      "工作计划表",
      "工作计划表（2）",
      "工会参数",
      "待审定记录",
      "计划明细",
      "汇总",
      "检查结果",
    ]);
    expect(() => finish(newPlanJob(after, { profile: EMPTY_PROFILE, year: 2028 }, WORDS))).toThrow(new HostError("sheet-name-taken"));
  });
});

describe("the sample workbooks", () => {
  const files = ["../../sheets", "../../../assets/samples"].flatMap((name) => {
    const folder = path.resolve(__dirname, name);
    return readdirSync(folder)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => path.join(folder, file));
  });

  test.each(files.map((file) => [path.basename(file), file]))(
    "%s: nothing lost, formulas hold, the sum stays, and with nothing accepted no cell of the user's changes",
    (_, file) => {
      const workbook = readXlsx(new Uint8Array(readFileSync(file)));
      const settings = readSettings(workbook);
      const done = finish(runJob(workbook, settings, (all) => all, WORDS));
      expect(wrongFormulas(workbook, done.edits)).toEqual([]);
      expect(done.review.sum).toBe(done.before.sum);
      const said = (of: typeof done.review): string[] =>
        of.sheets.flatMap(({ state, plan }) =>
          state === "plan"
            ? plan!.items.map(
                (item) => `${item.months.value.months.map(({ month }) => month).join()} ${item.activity.value} ${item.amount.value.fen}`,
              )
            : [],
        );
      const now = said(done.review);
      for (const item of said(done.before)) {
        expect(now).toContain(item);
        now.splice(now.indexOf(item), 1);
      }
      expect(now).toHaveLength(done.filling.inserted.length);
      const nothing = finish(runJob(workbook, settings, () => [], WORDS));
      expect(nothing.edits.every((edit) => edit.kind === "put-sheet")).toBe(true);
    },
  );
});
