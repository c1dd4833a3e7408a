/** A new year's plan through the session: what it starts from, what stays when something changes, what is written, and what an undo brings back. */
import type { Workbook } from "../../src/core/grid/grid";
import type { Fen } from "../../src/core/plan/money";
import { readSettings } from "../../src/core/reading/settings";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { FILE_READERS } from "../../src/apps/file-readers";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { proposeApproval } from "../../src/ui/state/approval";
import { Session } from "../../src/ui/state/session";
import { plainWorkbook, type RowsInput, workbookOf } from "../build-workbook";

const fen = (yuan: number): Fen => (yuan * 100) as Fen;
const WRITTEN: RowsInput = [
  ["年度", 2027],
  ["单位类别", "学校"],
  ["会员人数", 50],
  ["省份", "北京"],
  ["会费收入", 7200],
  ["拨缴经费收入", 492_800],
  ["标准覆盖"],
  ["项目", "金额", "单位", "依据", "设定人"],
  ["生日慰问", 200, "元/人/年", "本会决议", "财务委员"],
];

function open(workbook: Workbook = workbookOf({ 工会参数: { rows: WRITTEN, mark: "settings" } })): { host: MemoryHost; session: Session } {
  const host = new MemoryHost(workbook);
  return { host, session: new Session(host, () => loadLocalEngine("zh-CN", FILE_READERS)) };
}

/** Lets the planner's question and its answer pass. */
async function answered(session: Session): Promise<void> {
  for (let turn = 0; turn < 50 && session.current().year?.isAnswered !== true; turn++) await new Promise((resolve) => setTimeout(resolve));
  expect(session.current().year).toMatchObject({ isAnswered: true });
}

const outline = (session: Session) => session.current().year!.outline!;
const rowNamed = (session: Session, activity: string) => outline(session).rows.find((row) => row.activity === activity)!;
const planOf = (host: MemoryHost) => host.current.sheets.find(({ mark }) => mark === "plan");

test("it starts from 工会参数, incomes added up, and keeps within the limits that the unit set itself", async () => {
  const { session, host } = open();
  await session.open("year");
  expect(session.profile()).toMatchObject({ year: 2027, sector: "school", members: 50, province: "北京", funds: null });
  const before = plainWorkbook(host.current);
  session.planYear({});
  await answered(session);
  expect(outline(session).budget).toMatchObject({ funds: fen(500_000), reserve: fen(25_000), available: fen(475_000) });
  expect(rowNamed(session, "会员生日慰问")).toMatchObject({ fen: fen(50 * 200), because: expect.stringContaining("本会决议") });
  expect(plainWorkbook(host.current)).toEqual(before);
});

test("wishes stay when year, place or funds change; what was asked goes before 工会参数, also a blank", async () => {
  const { session } = open();
  await session.open("year");
  session.planYear({}, { reserve: fen(100_000), subjects: { "50105": fen(120_000) } });
  session.planYear({ year: 2028, funds: fen(300_000), members: null });
  await answered(session);
  const { wanted, outline: shown } = session.current().year!;
  expect(wanted).toMatchObject({
    year: 2028,
    profile: { year: 2028, members: null, province: "北京" },
    wishes: { reserve: fen(100_000), subjects: { "50105": fen(120_000) } },
  });
  expect(shown!.budget).toMatchObject({ funds: fen(300_000), available: fen(200_000), notCompared: ["members"] });
  expect(shown!.budget!.subjects.find(({ code }) => code === "50105")).toMatchObject({ isSet: true, fen: fen(120_000) });
  // Without a year nothing is asked, and what is shown stays.
  session.planYear({ year: null });
  expect(session.current().year!.wanted.year).toBe(2028);
});

test("what is written is what was shown; an undo takes it back and brings the wishes back to be tuned", async () => {
  const { session, host } = open();
  await session.open("year");
  const before = plainWorkbook(host.current);
  session.planYear({ year: 2028 }, { reserve: null, subjects: { "50102": fen(33_333) } });
  await answered(session);
  const shown = outline(session);
  await session.makeYear(false);
  expect(session.current()).toMatchObject({
    view: "check",
    notice: { kind: "year-made", sheet: "工作计划表" },
    error: null,
    undoCount: 1,
  });
  const plan = planOf(host)!;
  const amounts = shown.rows.map((_row, index) => plan.at(4 + index, 7).value);
  expect(amounts).toEqual(shown.rows.map((row) => (row.fen === null ? null : row.fen / 100)));
  expect(readSettings(host.current)).toMatchObject({
    profile: { year: 2028, members: 50 },
    overrides: [{ topic: "生日慰问", amount: 200 }],
  });
  expect(session.current().checked!.review).toMatchObject({ year: 2028, funds: { planned: shown.budget!.proposed } });
  await session.undo();
  expect(plainWorkbook(host.current)).toEqual(before);
  expect(session.current().year).toMatchObject({
    wanted: { year: 2028, wishes: { subjects: { "50102": fen(33_333) } } },
    isAnswered: true,
  });
  expect(session.profile().year).toBe(2027);
  await session.redo();
  expect(session.profile().year).toBe(2028);
});

test("amounts left blank are blank, and still await approval", async () => {
  const { session, host } = open();
  await session.open("year");
  session.planYear({});
  await answered(session);
  await session.makeYear(true);
  const plan = planOf(host)!;
  expect(
    outline(session)
      .rows.map((_row, index) => plan.at(4 + index, 7).value)
      .filter((value) => value !== null),
  ).toEqual([]);
  expect(session.current().checked!.awaiting.length).toBeGreaterThan(30);
});

test("approval is previewed, row by row or all at once, keeps what the user wrote, and is taken back", async () => {
  const { session, host } = open();
  await session.open("year");
  session.planYear({});
  await answered(session);
  await session.makeYear(false);
  const all = session.current().checked!.awaiting;
  const one = all.find(({ activity }) => activity === "会员生日慰问")!;
  host.userSets({ sheet: one.sheet, row: one.row, column: one.column }, { value: "测算：50人×200元，待审定；按生日当月发" });
  await session.check();
  const again = session.current().checked!.awaiting;
  expect(again).toHaveLength(all.length);
  const made = plainWorkbook(host.current);
  proposeApproval(
    session,
    again.filter(({ row }) => row === one.row),
  );
  expect(session.current().pending!.edits.map((edit) => edit.kind === "set-cell" && edit.sheet)).toEqual([one.sheet, "待审定记录"]);
  expect(plainWorkbook(host.current)).toEqual(made);
  await session.applyPending();
  expect(planOf(host)!.at(one.row, one.column).value).toBe("测算：50人×200元；按生日当月发");
  expect(session.current()).toMatchObject({
    notice: { kind: "approved", rows: 1, detail: "计划明细" },
    checked: { awaiting: { length: all.length - 1 } },
  });
  proposeApproval(session, session.current().checked!.awaiting);
  await session.applyPending();
  expect(session.current()).toMatchObject({ notice: { kind: "approved", rows: all.length - 1 }, checked: { awaiting: [] } });
  expect(JSON.stringify(plainWorkbook({ ...host.current, sheets: [planOf(host)!] }))).not.toContain("待审定");
  await session.undo();
  await session.undo();
  expect(plainWorkbook(host.current)).toEqual(made);
  session.close();
});

test("a plan of ours that is there is never replaced", async () => {
  const { session, host } = open();
  await session.open("year");
  session.planYear({});
  await answered(session);
  await session.makeYear(false);
  const made = plainWorkbook(host.current);
  await session.makeYear(false);
  expect(session.current().error).toMatchObject({ code: "sheet-name-taken" });
  expect(plainWorkbook(host.current)).toEqual(made);
});

test("what 工会参数 says of other sheets stays: a corrected layout, beside the new year's plan", async () => {
  const { session, host } = open(
    workbookOf({
      计划: [["2026年工会工作计划表"], ["月份", "活动", "责任人", "预算金额（元）"], ["3月", "三八节活动", "顾芳", 2000]],
      工会参数: { rows: WRITTEN, mark: "settings" },
    }),
  );
  await session.check();
  const { layout } = session.current().checked!.review.sheets.find(({ sheet }) => sheet === "计划")!.plan!;
  await session.correctLayout({ ...layout, isCorrected: true });
  expect(readSettings(host.current).layouts).toHaveLength(1);
  await session.open("year");
  session.planYear({ year: 2028 });
  await answered(session);
  await session.makeYear(false);
  expect(readSettings(host.current).layouts).toMatchObject([{ sheet: "计划" }]);
  expect(session.current().checked!.review.sheets.map(({ sheet, state }) => [sheet, state])).toContainEqual(["计划", "other-plan"]);
});
