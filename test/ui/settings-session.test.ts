/** What the session does with 工会参数: it starts from what the workbook says, saves all of it, and takes it back. */
import type { Workbook } from "../../src/core/grid/grid";
import type { Fen } from "../../src/core/plan/money";
import type { Profile } from "../../src/core/plan/settings";
import { readSettings } from "../../src/core/reading/settings";
import { FILE_READERS } from "../../src/apps/file-readers";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { layoutOf, tablesOf } from "../../src/ui/state/corrected-layout";
import { Session } from "../../src/ui/state/session";
import { type RowsInput, workbookOf } from "../build-workbook";

const loadEngine = () => loadLocalEngine("zh-CN", FILE_READERS);

const PLAN: RowsInput = [
  ["2026年工会工作计划表"],
  ["月份", "活动", "责任人", "人数", "预算金额（元）"],
  ["全年", "会员生日慰问", "顾芳", 100, 40_000],
  ["4月", "组织会员春游", "李明", 100, 10_000],
];
const WRITTEN: RowsInput = [
  ["年度", 2026],
  ["省份", "辽宁"],
  ["会员人数", 100],
  [],
  ["标准覆盖"],
  ["项目", "金额", "单位", "依据", "设定人"],
  ["其他慰问", "约300", "", "口头", "王"],
  [],
  ["识别更正"],
];

function open(
  workbook: Workbook,
  remembered: Partial<Profile> = {},
): { host: MemoryHost; session: Session; settings: () => ReturnType<typeof readSettings> } {
  const host = new MemoryHost(workbook);
  return { host, session: new Session(host, loadEngine, remembered), settings: () => readSettings(host.current) };
}

const overCap = (session: Session): string[] =>
  session
    .current()
    .checked!.review.findings.flatMap((finding) =>
      finding.code === "over-cap" ? [`${finding.severity} ${finding.basis!.document} ${finding.params.limit}`] : [],
    );

test("opening 参数 reads the workbook's own settings first, so that saving one of them loses none of the others", async () => {
  const { session, settings } = open(workbookOf({ 计划: PLAN, 工会参数: { rows: WRITTEN, mark: "settings" } }));
  await session.open("settings");
  expect(session.current().view).toBe("settings");
  expect(session.profile()).toMatchObject({ year: 2026, province: "辽宁", members: 100 });
  await session.saveSettings({ funds: 6_000_000 as Fen });
  expect(settings().profile).toMatchObject({ year: 2026, province: "辽宁", members: 100, funds: 6_000_000 });
  expect(settings().overrides).toMatchObject([{ topic: "其他慰问", amount: null, amountText: "约300", basis: "口头", setBy: "王" }]);
});

test("a figure that cannot be understood stays as it is written until something is said in its place", async () => {
  const { session, settings, host } = open(
    workbookOf({
      计划: PLAN,
      工会参数: {
        rows: [
          ["可用资金", "约6万"],
          ["会员人数", "百来人"],
        ],
        mark: "settings",
      },
    }),
  );
  await session.check();
  const unread = (): unknown[] =>
    session
      .current()
      .checked!.review.findings.flatMap(({ code, at, text, severity }) => (code === "setting-unread" ? [[at!.cell, text, severity]] : []));
  expect(unread()).toEqual([
    ["B1", "约6万", "warning"],
    ["B2", "百来人", "warning"],
  ]);
  await session.saveSettings({ province: "辽宁" });
  expect(settings().unread.map(({ key, text }) => [key, text])).toEqual([
    ["members", "百来人"],
    ["funds", "约6万"],
  ]);
  expect(host.current.sheets.find(({ mark }) => mark === "settings")!.usedRows().length).toBeGreaterThan(17);
  await session.saveSettings({ funds: 6_000_000 as Fen });
  expect(settings()).toMatchObject({ profile: { funds: 6_000_000, province: "辽宁" }, unread: [{ key: "members", text: "百来人" }] });
  // Blanked on purpose is blank.
  await session.saveSettings({ members: null });
  expect(settings().unread).toEqual([]);
});

test("saving without any check before loses nothing either", async () => {
  const { session, settings } = open(workbookOf({ 计划: PLAN, 工会参数: { rows: WRITTEN, mark: "settings" } }));
  await session.saveSettings({ dues: 100_000 as Fen });
  expect(settings().profile).toMatchObject({ province: "辽宁", members: 100, dues: 100_000 });
});

test("a limit of the user's own makes and settles findings, names who set it, and is taken back and made again", async () => {
  const { session, settings } = open(workbookOf({ 计划: PLAN }));
  await session.check();
  expect(overCap(session)).toEqual([]);
  const line = { topic: "生日慰问", amount: 300, unit: "元/人·年", basis: "校工会办法", setBy: "王敏" };
  await session.saveSettings({}, [line]);
  expect(session.current().notice).toEqual({ kind: "settings-saved" });
  expect(overCap(session)).toEqual(["warning 校工会办法（王敏设定） 300"]);
  await session.saveSettings({}, [{ ...line, amount: 400 }]);
  expect(overCap(session)).toEqual([]);
  await session.undo();
  expect(overCap(session)).toEqual(["warning 校工会办法（王敏设定） 300"]);
  await session.undo();
  expect(overCap(session)).toEqual([]);
  expect(settings().overrides).toEqual([]);
  await session.redo();
  expect(settings().overrides).toEqual([line]);
  expect(overCap(session)).toHaveLength(1);
});

test("a value blanked in the form stays blank, whatever was remembered", async () => {
  const { session } = open(workbookOf({ 计划: PLAN }), { members: 120, province: "辽宁" });
  await session.open("settings");
  expect(session.profile()).toMatchObject({ members: 120, province: "辽宁" });
  await session.saveSettings({ members: null });
  expect(session.profile()).toMatchObject({ members: null, province: "辽宁" });
  await session.undo();
  expect(session.profile()).toMatchObject({ members: 120, province: "辽宁" });
});

test("undo takes a saved value back from the findings too", async () => {
  const { session } = open(workbookOf({ 计划: PLAN }));
  await session.check();
  await session.saveSettings({ funds: 1_000_000 as Fen });
  expect(session.current().checked!.review.funds).not.toBeNull();
  await session.undo();
  expect(session.current().checked!.review.funds).toBeNull();
});

test("undo takes a corrected layout back, and rows added after a correction belong to it", async () => {
  const { session, settings } = open(workbookOf({ 计划: PLAN }));
  await session.check();
  const items = (): number => session.current().checked!.review.sheets.find(({ sheet }) => sheet === "计划")!.plan!.items.length;
  const [table] = tablesOf(session.current().checked!.review.sheets[0]!.plan!.layout, 4, "元");
  const layout = layoutOf("计划", [{ ...table!, last: "3" }], () => 1);
  if ("fault" in layout) throw new Error(layout.fault);
  await session.correctLayout(layout);
  expect(items()).toBe(1);
  const [suggestion] = session.current().checked!.suggestions;
  await session.fill([suggestion!]);
  await session.applyPending();
  expect(items()).toBe(2);
  expect(settings().layouts[0]!.lastRow).toBe(4);
  await session.undo();
  await session.undo();
  expect(items()).toBe(2);
  expect(settings().layouts).toEqual([]);
});

test("a finding taken for verified is standing again after undo", async () => {
  const { session } = open(workbookOf({ 计划: [...PLAN.slice(0, 3), ["4月", "组织会员春游", null, 100, 10_000]] }));
  await session.check();
  const owner = () => session.current().checked!.review.findings.find(({ code }) => code === "missing-owner")!;
  await session.dismiss(owner(), "集体负责");
  expect(owner().dismissed).toEqual({ reason: "集体负责" });
  await session.undo();
  expect(owner().dismissed).toBeNull();
});

describe("the rules", () => {
  test("open for a word, and lead back to where they were opened", async () => {
    const { session } = open(workbookOf({ 计划: PLAN }));
    await session.check();
    await session.openRules("生日慰问");
    expect(session.current()).toMatchObject({ view: "rules", rules: { word: "生日慰问", from: "check" } });
    await session.openRules("春秋游");
    expect(session.current().rules).toEqual({ word: "春秋游", from: "check" });
  });

  test.each<[string, string | null, number | null, string, string, boolean]>([
    ["广东省", "广东省", 2026, "GD", "2026", true],
    ["nothing told", null, null, "CN", "2026-11", true],
    ["no province", "火星", 2026, "CN", "2026", false],
    ["a code", "ZJ", 2025, "ZJ", "2025", true],
  ])("of %s", async (_, place, year, code, on, isPlaceKnown) => {
    const answer = await (await loadEngine()).rules({ place, year, overrides: [], word: "" });
    expect(answer).toMatchObject({ isPlaceKnown, listing: { place: code, on } });
    expect(answer.listing.rules.length).toBeGreaterThan(80);
  });

  test("are found by words of the topic or the text, in any script, all of them", async () => {
    const engine = await loadEngine();
    const find = async (word: string) =>
      (
        await engine.rules({
          place: "辽宁",
          year: 2026,
          overrides: [{ topic: "生日慰问", amount: 300, unit: "", basis: "办法", setBy: "" }],
          word,
        })
      ).listing;
    const birthday = await find("生日");
    expect(birthday.rules.length).toBeGreaterThan(0);
    expect(birthday.rules.every((rule) => rule.topics.includes("birthday-gift") || rule.says.includes("生日"))).toBe(true);
    expect(birthday.own).toHaveLength(1);
    expect((await find("預付卡")).rules.map(({ id }) => id)).toEqual((await find("预付卡")).rules.map(({ id }) => id));
    expect((await find("预付卡")).rules.length).toBeGreaterThan(0);
    const both = await find("春秋游 旅行社");
    expect(both.rules.map(({ says }) => says.includes("旅行社"))).toContain(true);
    expect(both.rules.length).toBeLessThan((await find("春秋游")).rules.length);
    expect(await find("没有这样的词")).toMatchObject({ own: [], rules: [], notRecorded: [], knownDocuments: [] });
  });

  test("say how each line of 标准覆盖 is understood", async () => {
    const line = { topic: "其他", amount: 3, unit: "", basis: "", setBy: "" };
    const { understood } = await (
      await loadEngine()
    ).rules({ place: null, year: null, overrides: [line, { ...line, topic: "观影" }], word: "" });
    expect(understood).toMatchObject([null, { topic: "film", unit: "person-year", value: 3 }]);
  });
});
