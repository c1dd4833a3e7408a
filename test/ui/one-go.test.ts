/** 一键处理: corrections, rows and sheets in one go, seen as one step by 撤销; and what a correction does to the formulas. */
import { FILE_READERS } from "../../src/apps/file-readers";
import type { Workbook } from "../../src/core/grid/grid";
import { finding } from "../../src/core/plan/finding";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { compatibleFixes } from "../../src/ui/state/one-go";
import { Session } from "../../src/ui/state/session";
import { plainWorkbook, workbookOf } from "../build-workbook";

const plan = (): Workbook =>
  workbookOf({
    计划: [
      ["2026年工会工作计划表"],
      ["月份", "活动", "责任人", "预算金额（元）", "备注"],
      ["3月", "三八节活动", "顾芳", "2,000元", null],
      ["6月", "端午节慰问", "顾芳", 3000, null],
      ["9月", "中秋节慰问", "顾芳", 3000, null],
      ["合计", null, null, { formula: "SUM(D3:D5)", value: 6000 }, null],
    ],
  });

async function opened() {
  const host = new MemoryHost(plan());
  const session = new Session(host, () => loadLocalEngine("zh-CN", FILE_READERS));
  await session.check();
  return { host, session };
}

describe("一键处理", () => {
  test("does all three, says what it did, and is one step for 撤销 and 重做", async () => {
    const { host, session } = await opened();
    const before = plainWorkbook(host.current);
    const { review, suggestions, safeCodes } = session.current().checked!;
    const fixes = review.findings.filter(({ code, fix }) => fix !== null && safeCodes.includes(code));
    const wanted = suggestions.filter(({ isRecommended }) => isRecommended).slice(0, 2);
    expect(fixes.map(({ at }) => at!.cell)).toEqual(["D3"]);
    expect(wanted).toHaveLength(2);
    await session.oneGo.make({ fixes, suggestions: wanted.map(({ id }) => id), isSummarised: true });

    expect(session.current().notice).toEqual({
      kind: "one-go",
      fixes: 1,
      rows: expect.arrayContaining([expect.any(Number)]) as unknown,
      sheets: ["计划明细", "汇总", "检查结果"],
      errorsLeft: 0,
      notDone: [],
    });
    const [sheet] = host.current.sheets;
    const amounts = sheet!.usedRows().map((row) => sheet!.at(row, 4));
    expect(amounts.map(({ value }) => value)).toContain(2000);
    expect(amounts.at(-1)).toMatchObject({ value: 8000 });
    const activities = sheet!.usedRows().map((row) => sheet!.at(row, 2).value);
    for (const { activity } of wanted) expect(activities).toContain(activity);

    const after = plainWorkbook(host.current);
    expect(session.current().undoCount).toBe(1);
    await session.undo();
    expect(plainWorkbook(host.current)).toEqual(before);
    expect(session.current()).toMatchObject({ undoCount: 0, redoCount: 1 });
    await session.redo();
    expect(plainWorkbook(host.current)).toEqual(after);
  });

  test("with nothing but the sheets leaves the plan as it is", async () => {
    const { host, session } = await opened();
    const {
      sheets: [before],
    } = plainWorkbook(host.current) as { sheets: unknown[] };
    await session.oneGo.make({ fixes: [], suggestions: [], isSummarised: true });
    expect((plainWorkbook(host.current) as { sheets: unknown[] }).sheets[0]).toEqual(before);
    expect(session.current().notice).toMatchObject({ kind: "one-go", fixes: 0, rows: [] });
  });

  test("of two corrections of one cell only the first is made", () => {
    const correction = (value: number) =>
      finding("amount-text", "info", { sheet: "计划", cell: "D3" }, { sumYuan: value } as never, {
        fix: [{ kind: "set-cell", sheet: "计划", row: 3, column: 4, content: { value }, expect: { value: "2,000元" } }],
      });
    const [one, other] = [correction(2000), correction(2)];
    expect(compatibleFixes([one, other])).toEqual({ fixed: [one], edits: one.fix });
  });

  test("what is about so much is made exact only where it is asked for alone", async () => {
    const workbook = workbookOf({
      计划: [
        ["2026年工会工作计划表"],
        ["月份", "活动", "责任人", "预算金额（元）"],
        ["3月", "三八节活动", "顾芳", "约2,000元"],
        ["6月", "端午节慰问", "顾芳", "3,000元"],
        ["9月", "中秋节慰问", "顾芳", 3000],
      ],
    });
    const session = new Session(new MemoryHost(workbook), () => loadLocalEngine("zh-CN", FILE_READERS));
    await session.check();
    const { findings } = session.current().checked!.review;
    const about = findings.find(({ code }) => code === "amount-approx")!;
    const asText = findings.find(({ code, at }) => code === "amount-text" && at!.cell === "D4")!;
    expect(compatibleFixes([about, asText]).fixed).toEqual([asText]);
    expect(compatibleFixes([about])).toEqual({ fixed: [about], edits: about.fix });
  });

  test("says which formulas come to something else by a correction", async () => {
    const { session } = await opened();
    const { checked } = session.current();
    const fix = checked!.review.findings.find(({ code }) => code === "amount-text")!.fix!;
    const engine = await session.engineReady();
    expect(await engine.consequences(checked!, fix)).toEqual([{ sheet: "计划", row: 6, column: 4, from: 6000, to: 8000, formula: null }]);
  });
});
