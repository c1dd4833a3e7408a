/** 报表 through the session, on the memory host: the sheets made, what they replace, the plan as approved, and what is taken back. */
import type { Grid, Workbook } from "../../src/core/grid/grid";
import { budgetFormIn, warnRateIn } from "../../src/core/official";
import { MAX_FILE_BYTES } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { FILE_READERS } from "../../src/apps/file-readers";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { makeOfficial, redrawn } from "../../src/ui/views/official/make-official";
import { Session } from "../../src/ui/state/session";
import { plainWorkbook, workbookOf } from "../build-workbook";
import { APPROVED, fileOfRows, spentPlan, spentPlanFile } from "./spent-plan";

const PLAIN = { isLastYearOpen: false, hasReserveFund: false, hasAllLines: false, hasAllAccounts: false };

async function opened(workbook: Workbook = spentPlan()): Promise<{ host: MemoryHost; session: Session }> {
  const host = new MemoryHost(workbook);
  const session = new Session(host, () => loadLocalEngine("zh-CN", FILE_READERS));
  await session.check("official");
  return { host, session };
}

const names = (host: MemoryHost): string[] => host.current.sheets.map(({ sheet }) => sheet);

/** Values of the first row that holds the text, blanks left out. */
function line(host: MemoryHost, mark: string, text: string): unknown[] {
  const grid = host.current.sheets.find((sheet) => sheet.mark === mark)!;
  const row = grid.usedRows().find((one) => grid.row(one).some((cell) => cell?.value === text))!;
  return grid.row(row).flatMap((cell) => (cell?.value === undefined || cell.value === null || cell.value === "" ? [] : [cell.value]));
}

const fileOf = (bytes: Uint8Array | string, name: string): File => new File([bytes as BlobPart], name);

describe("报表", () => {
  test("the budget tables are made with the summary sheets, named, taken back and made again", async () => {
    const { host, session } = await opened();
    const before = plainWorkbook(host.current);
    expect(redrawn(session)).toEqual([]);
    await makeOfficial(session, { kind: "budget", form: PLAIN });
    expect(session.current()).toMatchObject({
      error: null,
      undoCount: 1,
      notice: { kind: "sheets-made", sheets: ["预算封面", "编制说明", "收支预算表"], others: ["计划明细", "汇总", "检查结果"] },
    });
    expect(names(host).sort()).toEqual(["计划", "计划明细", "汇总", "检查结果", "预算封面", "编制说明", "收支预算表"].sort());
    expect(line(host, "budget", "本年支出合计").slice(0, 2)).toEqual(["本年支出合计", 22_950]);
    const made = plainWorkbook(host.current);
    await session.undo();
    expect(plainWorkbook(host.current)).toEqual(before);
    await session.redo();
    expect(plainWorkbook(host.current)).toEqual(made);
  });

  test("what is asked about are the sheets that are there and are drawn again; those go with the plan, what was typed stays", async () => {
    const { host, session } = await opened();
    await session.summarise();
    expect(session.current().notice).toEqual({
      kind: "sheets-made",
      sheets: ["计划明细", "汇总", "检查结果"],
      others: [],
      shown: "汇总",
      left: [],
      orphaned: [],
      notDone: [],
    });
    expect(redrawn(session)).toEqual(["计划明细", "汇总"]);
    await makeOfficial(session, { kind: "execution", warnAt: 0.8 });
    await makeOfficial(session, { kind: "budget", form: PLAIN });
    expect(session.current().notice).toMatchObject({ others: ["计划明细", "汇总", "检查结果", "预算执行情况"] });
    expect(redrawn(session)).toEqual(["计划明细", "汇总", "预算执行情况", "预算封面", "编制说明", "收支预算表"]);
    // 401, last year's figure: the user's to fill in.
    const budget = (): Grid => host.current.sheets.find(({ mark }) => mark === "budget")!;
    const row = budget()
      .usedRows()
      .find((one) => budget().at(one, 1).value === "401")!;
    await session.type(() => [
      { kind: "set-cell", sheet: "收支预算表", row, column: 3, content: { value: 7000 }, expect: budget().at(row, 3) },
    ]);
    await session.type(() => [{ kind: "set-cell", sheet: "计划", row: 4, column: 4, content: { value: 9000 }, expect: { value: 8000 } }]);
    await session.summarise();
    expect(budget().at(row, 3).value).toBe(7000);
    expect(line(host, "budget", "本年支出合计").at(-1)).not.toBe(22_950);
    expect(line(host, "budget", "本年支出合计")).toContain(23_950);
  });

  test("what cannot be drawn again is told with its reason", async () => {
    const { host, session } = await opened();
    await makeOfficial(session, { kind: "execution", warnAt: 0.8 });
    const plan = host.current.sheets.find(({ sheet }) => sheet === "计划")!;
    const actuals = plan.usedRows().filter((row) => row > 2 && plan.at(row, 7).value !== null);
    await session.type(() =>
      actuals.map((row) => ({ kind: "set-cell", sheet: "计划", row, column: 7, content: { value: null }, expect: plan.at(row, 7) })),
    );
    await session.summarise();
    expect(session.current().notice).toMatchObject({ kind: "sheets-made", left: [{ sheet: "预算执行情况", why: "no-actual" }] });
  });

  test("the form that was chosen is the form that is made", async () => {
    const { host, session } = await opened();
    await makeOfficial(session, {
      kind: "budget",
      form: { isLastYearOpen: true, hasReserveFund: true, hasAllLines: false, hasAllAccounts: false },
    });
    expect(line(host, "budget", "上年预计执行数")).toContain("上年预计执行数");
    expect(line(host, "budget", "减：提取后备金")).toContain("减：提取后备金");
    expect(budgetFormIn(session.current().checked!.workbook)).toEqual({
      isLastYearOpen: true,
      hasReserveFund: true,
      hasAllLines: false,
      hasAllAccounts: false,
    });
    expect(budgetFormIn(spentPlan())).toEqual(PLAIN);
  });

  test("the rate to warn from is kept on the sheet, and asked for from it", async () => {
    const { host, session } = await opened();
    const standing = (): number => warnRateIn(session.current().checked!.workbook);
    expect(standing()).toBe(0.8);
    await makeOfficial(session, { kind: "execution", warnAt: 0.9 });
    expect(session.current().notice).toMatchObject({ sheets: ["预算执行情况"] });
    expect(standing()).toBe(0.9);
    // 6,400 of 8,000 is 80 %: near from 80 % on, not from 90 %.
    expect(line(host, "execution", "三八妇女节健步走")).not.toContain("接近预算");
    await makeOfficial(session, { kind: "execution", warnAt: 0.8 });
    expect(line(host, "execution", "三八妇女节健步走")).toContain("接近预算");
    expect(names(host)).not.toContain("收支预算表");
  });

  test("the plan as approved is read from its file and compared, the workbook untouched until then", async () => {
    const { host, session } = await opened();
    const before = plainWorkbook(host.current);
    await session.readApproved(fileOf(spentPlanFile(APPROVED, "育才中学2025年工会工作计划表"), "年初.xlsx"));
    const { approved, error } = session.current();
    expect(error).toBeNull();
    expect(approved).toMatchObject({ file: "年初.xlsx", title: "育才中学2025年工会工作计划表", year: 2025, items: 7, planned: 2_105_000 });
    expect(plainWorkbook(host.current)).toEqual(before);
    await makeOfficial(session, { kind: "adjustment", approved: approved! });
    expect(line(host, "adjustment", "文体活动支出").slice(1, 5)).toEqual(["文体活动支出", 7000, 1000, 8000]);
    expect(line(host, "adjustment", "本年支出合计").slice(0, 4)).toEqual(["本年支出合计", 21_050, 1900, 22_950]);
    await session.undo();
    expect(plainWorkbook(host.current)).toEqual(before);
  });

  test.each<[string, File, string]>([
    ["a text called .xlsx", fileOf("月份,活动", "年初.xlsx"), "not-xlsx"],
    [
      "a workbook without a plan",
      fileOf(
        fileOfRows([
          ["姓名", "电话"],
          ["甲", "123"],
        ]),
        "年初.xlsx",
      ),
      "no-plan-found",
    ],
    ["a file far too large", Object.defineProperty(fileOf("", "年初.xlsx"), "size", { value: MAX_FILE_BYTES + 1 }), "too-large"],
  ])("%s is refused by name, and what was read before counts no more", async (_what, file, code) => {
    const { host, session } = await opened();
    await session.readApproved(fileOf(spentPlanFile(APPROVED), "好的.xlsx"));
    expect(session.current().approved).not.toBeNull();
    const before = plainWorkbook(host.current);
    await session.readApproved(file);
    expect(session.current()).toMatchObject({ approved: null, job: null, error: { code, params: { file: "年初.xlsx" } } });
    expect(plainWorkbook(host.current)).toEqual(before);
  });

  test("reading the plan as approved can be cancelled", async () => {
    const { session } = await opened();
    const many = Array.from({ length: 3000 }, (_row, index) => ["1月", `活动${index}`, "甲", 1, "会议支出", "工会经费"]);
    const reading = session.readApproved(fileOf(spentPlanFile(many), "年初.xlsx"));
    session.current().job!.cancel();
    await reading;
    expect(session.current()).toMatchObject({ approved: null, error: null, job: null, notice: { kind: "cancelled" } });
  });

  test("who pays, what was spent and what is published come from the engine; without 实际支出 there is nothing to say", async () => {
    const { session } = await opened();
    const { checked } = session.current();
    const engine = await session.engineReady();
    const payers = await engine.payers(checked!);
    expect([
      payers.union,
      payers.others,
      payers.sources.map(({ name, isUnion, amount, unknown }) => [name, isUnion, amount, unknown]),
    ]).toEqual([
      2_295_000,
      900_000,
      [
        ["工会经费", true, 2_295_000, 1],
        ["行政列支", false, 900_000, 0],
      ],
    ]);
    expect((await engine.execution(checked!))!.overall).toMatchObject({ plannedFen: 2_295_000, actualFen: 1_440_001 });
    expect((await engine.publication(checked!, "first"))!.draft.cells[0]!.content.value).toBe("2026年上半年工会经费收支情况公示表");
    const other = (await opened(spentPlan(APPROVED))).session;
    const without = other.current().checked!;
    const others = await other.engineReady();
    expect(await others.execution(without)).toBeNull();
    expect(await others.publication(without, "second")).toBeNull();
    expect((await others.publication(without, "budget"))!.draft.mark).toBe("publication");
  });

  test("a workbook without a plan leads to no sheets", async () => {
    const { host, session } = await opened(workbookOf({ 通讯录: [["姓名", "电话"]] }));
    await makeOfficial(session, { kind: "budget", form: PLAIN });
    expect(session.current().error).toMatchObject({ code: "no-plan-found" });
    expect(names(host)).toEqual(["通讯录"]);
  });
});
