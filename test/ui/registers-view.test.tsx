/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { FILE_READERS } from "../../src/apps/file-readers";
import { dateToSerial } from "../../src/core/grid/dates";
import { sheetNamed, type Workbook } from "../../src/core/grid/grid";
import { LANGUAGES } from "../../src/core/messages";
import type { LanguageName } from "../../src/core/messages/language";
import { english as englishWhole } from "../../src/core/messages/en/whole";
import { ui as englishWords } from "../../src/core/messages/en/ui";
import { ui as words } from "../../src/core/messages/zh-CN/ui";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { NoticeBar } from "../../src/ui/shell/Bars";
import { UiProvider, useUi } from "../../src/ui/shell/context";
import { Session } from "../../src/ui/state/session";
import PreviewDialog from "../../src/ui/views/PreviewDialog";
import RegistersView from "../../src/ui/views/registers/RegistersView";
import { type CellInput, plainWorkbook, workbookOf } from "../build-workbook";

/** jsdom has none; work in slices asks for its turn through one. */
class Turns {
  readonly port1 = { onmessage: null as null | (() => void), close: (): void => undefined };
  readonly port2 = { postMessage: (): void => void setTimeout(() => this.port1.onmessage?.(), 0) };
}
Object.assign(globalThis, { MessageChannel: Turns });

const says = LANGUAGES["zh-CN"].registersView;
const PLAN: readonly (readonly CellInput[])[] = [
  ["2026年工会工作计划表"],
  ["月份", "活动", "责任人", "预算金额（元）"],
  ["3月", "三八节活动", "顾芳", 2000],
  ["全年", "慰问生病住院职工", "顾芳", 1000],
];
const VISITS: readonly (readonly CellInput[])[] = [
  ["慰问登记表"],
  ["慰问日期", "姓名", "慰问事由", "对应计划活动", "金额（元）", "备注"],
  ["2026-3-5", "甲", "结婚", "慰问生病住院职工", 400, null],
  ["2026-4-5", "乙", "退休", "慰问生病住院职工", 300, null],
  ["2026-5-5", null, "生育", null, 200, null],
];

// Whether each element of a long form can be seen takes jsdom seconds to find out.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });

function Preview() {
  const { session, state } = useUi();
  if (state.pending === null) return null;
  return <PreviewDialog pending={state.pending} onApply={() => void session.applyPending()} onLeave={() => session.leavePending()} />;
}

async function open(workbook: Workbook, language: LanguageName = "zh-CN"): Promise<{ host: MemoryHost; session: Session }> {
  const host = new MemoryHost(workbook);
  const session = new Session(host, () => loadLocalEngine(language, FILE_READERS));
  await session.check("registers");
  render(
    <FluentProvider theme={webLightTheme}>
      <UiProvider session={session} messages={language === "en" ? englishWords : words} language={language}>
        <NoticeBar />
        <RegistersView />
        <Preview />
      </UiProvider>
    </FluentProvider>,
  );
  return { host, session };
}

const press = async (name: string | RegExp): Promise<void> => void fireEvent.click(await screen.findByRole("button", { name }));
const type = (label: string | RegExp, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
const valuesOf = (host: MemoryHost, sheet: string, row: number): unknown[] =>
  Array.from(sheetNamed(host.current, sheet)!.row(row).slice(1), (cell) => cell?.value ?? null);
const day = (month: number, of: number) => dateToSerial({ year: 2026, month, day: of }, false);

// Loading the engine for the first time is none of the tests' time.
beforeAll(async () => void (await loadLocalEngine("zh-CN", FILE_READERS)), 30_000);
afterEach(cleanup);
jest.setTimeout(60_000);

test("kinds are chosen, shown, made and can be taken back; one that is there cannot be chosen", async () => {
  const { host, session } = await open(workbookOf({ 计划: PLAN, 慰问登记: VISITS }));
  await press(says.add);
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes).toHaveLength(21);
  expect(document.activeElement).toBe(boxes[0]);
  expect(screen.getByLabelText<HTMLInputElement>(/^慰问台账.*已有“慰问登记”/).disabled).toBe(true);
  fireEvent.click(screen.getByLabelText("提案台账"));
  fireEvent.click(screen.getByLabelText("经费支出登记"));
  const before = plainWorkbook(host.current);
  await press(says.make(2));
  await screen.findByText("生成工作表“提案台账”");
  expect(plainWorkbook(host.current)).toEqual(before);
  await press(words.preview.apply);
  await screen.findByRole("button", { name: /^提案台账/ });
  expect(host.current.sheets.map(({ sheet }) => sheet)).toEqual(["计划", "慰问登记", "经费支出登记", "提案台账"]);
  await act(() => session.undo());
  expect(plainWorkbook(host.current)).toEqual(before);
});

test("what the registers show to be wrong with the plan stands beside them; what is wrong with the plan itself does not", async () => {
  const spent = [
    ...VISITS.slice(0, 2),
    ["2026-4-5", "乙", "退休", "慰问生病住院职工", 1200, null],
    ["2026-5-5", "丙", "生育", null, 200, null],
  ];
  await open(workbookOf({ 计划: [...PLAN, ["5月", "健步走", null, "约500"]], 慰问登记: spent }));
  const part = (await screen.findByRole("heading", { name: says.planFindings })).parentElement!;
  const listed = within(part)
    .getAllByRole("listitem")
    .map((one) => one.textContent);
  expect(listed).toHaveLength(1);
  expect(listed[0]).toMatch(/慰问生病住院职工.*1,?200/);
});

test("how full, what is wrong and where; the entries, the latest first, found by any of their words", async () => {
  const { host, session } = await open(workbookOf({ 计划: PLAN, 慰问登记: VISITS }));
  const revealed: unknown[] = [];
  Object.assign(host, { can: { ...host.can, reveal: true }, reveal: async (at: unknown) => void revealed.push(at) });
  const button = await screen.findByRole("button", { name: /^慰问登记/ });
  expect(button.textContent).toBe("慰问登记▲\u00a01 处要看慰问台账 · 3 条，合计 900.00 元");
  fireEvent.click(button);
  await press("定位：B5");
  expect(revealed).toEqual([{ sheet: "慰问登记", row: 5, column: 2 }]);
  const list = await screen.findByRole("list", { name: says.entries });
  const rows = () =>
    within(list)
      .getAllByRole("listitem")
      .map((one) => one.textContent);
  expect(rows()).toEqual([
    "2026-05-05\u2002生育200.00",
    "2026-04-05\u2002乙300.00退休 · 慰问生病住院职工",
    "2026-03-05\u2002甲400.00结婚 · 慰问生病住院职工",
  ]);
  type(says.search, "结婚 生病");
  expect(rows()).toHaveLength(1);
  expect(screen.getByText(says.found({ shown: 1, all: 3 }))).not.toBeNull();
  type(says.search, "没有");
  expect(screen.getByText(says.nothingFound)).not.toBeNull();
  expect(session.current().error).toBeNull();
});

test("an entry: what is missing is said when it is to be written, the budget while it is typed; then it stands below the last, and one undo takes it back", async () => {
  const { host, session } = await open(workbookOf({ 计划: PLAN, 慰问登记: VISITS }));
  const before = plainWorkbook(host.current);
  await press(/^慰问登记/);
  await press(says.enter);
  const first = screen.getByLabelText(/慰问日期/);
  expect(document.activeElement).toBe(first);
  await screen.findByText(says.goesTo({ sheet: "慰问登记", row: 6 }));
  expect(screen.queryByText(says.problem.missing)).toBeNull();
  await press(says.save);
  await waitFor(() => expect(screen.getAllByText(says.problem.missing)).toHaveLength(4));
  expect(plainWorkbook(host.current)).toEqual(before);
  expect(document.activeElement).toBe(first);

  type(/慰问日期/, "2026-06-01");
  type(/姓名/, "丁");
  type(/慰问事由/, "生病住院");
  const activity = screen.getByRole("combobox", { name: /对应计划活动/ });
  fireEvent.change(activity, { target: { value: "生病" } });
  expect(screen.getAllByRole("option", { name: /余/ }).map((one) => one.textContent)).toEqual([
    "慰问生病住院职工\u2002全年 · 余 300.00 元",
  ]);
  fireEvent.keyDown(activity, { key: "ArrowDown" });
  fireEvent.keyDown(activity, { key: "Enter" });
  await screen.findByText(says.budget({ budgetYuan: 1000, registeredYuan: 700, isCounted: true, leftYuan: 300 }));
  type(/金额/, "300.5");
  await screen.findByText(says.budget({ budgetYuan: 1000, registeredYuan: 1000.5, isCounted: true, leftYuan: -0.5 }));
  await press(says.save);
  await screen.findByText(words.registers.put({ sheet: "慰问登记", row: 6 }));
  expect(valuesOf(host, "慰问登记", 6)).toEqual([day(6, 1), "丁", "生病住院", "慰问生病住院职工", 300.5]);
  // Ready for the next of that day.
  expect(screen.getByLabelText<HTMLInputElement>(/慰问日期/).value).toBe("2026-06-01");
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/姓名/).value).toBe(""));
  await screen.findByText(says.goesTo({ sheet: "慰问登记", row: 7 }));
  await act(() => session.undo());
  expect(plainWorkbook(host.current)).toEqual(before);
  fireEvent.keyDown(screen.getByLabelText(/姓名/), { key: "Escape" });
  await waitFor(() => expect(document.activeElement?.textContent).toBe(says.enter));
});

test("changed and deleted: each shown before it is done", async () => {
  const { host } = await open(workbookOf({ 计划: PLAN, 慰问登记: VISITS }));
  await press(/^慰问登记/);
  await press(/乙\s*300/);
  await press(says.change);
  await screen.findByRole("heading", { name: says.changing(4) });
  expect(screen.getByLabelText<HTMLInputElement>(/姓名/).value).toBe("乙");
  type(/金额/, "350");
  await press(says.saveChange);
  const dialog = await screen.findByRole("dialog");
  expect(
    within(dialog)
      .getAllByRole("row")
      .map((one) => one.textContent),
  ).toEqual(["位置活动、栏目原来改为", "E4300350"]);
  expect(valuesOf(host, "慰问登记", 4)[4]).toBe(300);
  await press(words.preview.apply);
  await waitFor(() => expect(valuesOf(host, "慰问登记", 4)[4]).toBe(350));
  await press(/乙\s*350/);
  await press(says.remove);
  await screen.findByRole("dialog");
  await press(words.preview.apply);
  await screen.findByText(words.registers.removed({ sheet: "慰问登记", row: 4 }));
  expect(valuesOf(host, "慰问登记", 4).every((value) => value === null)).toBe(true);
  expect(valuesOf(host, "慰问登记", 3)[1]).toBe("甲");
});

test("occasions of one's own; the words go into the sheet as they are", async () => {
  const { host } = await open(workbookOf({ 计划: PLAN, 慰问登记: VISITS }));
  await press(/^慰问登记/);
  await press(says.enter);
  type(/慰问日期/, "2026-06-01");
  type(/姓名/, "丁");
  const choice = screen.getByLabelText<HTMLSelectElement>(/慰问事由/);
  fireEvent.change(choice, { target: { value: [...choice.options].at(-1)!.value } });
  type(/自己写/, "子女升学");
  type(/金额/, "200");
  await press(says.save);
  await waitFor(() => expect(valuesOf(host, "慰问登记", 6)).toEqual([day(6, 1), "丁", "子女升学", null, 200]));
});

test("小结 in words names nobody until that is asked for; the sheet is made through the session", async () => {
  const { host, session } = await open(workbookOf({ 计划: PLAN, 慰问登记: VISITS }));
  const area = await screen.findByLabelText<HTMLTextAreaElement>(says.text);
  expect(area.value).toContain("全年计划2项，已完成1项");
  expect(area.value).not.toContain("顾芳");
  fireEvent.change(screen.getByLabelText(says.period), { target: { value: "全年" } });
  expect(area.value.split("\n")).toHaveLength(1);
  fireEvent.click(screen.getByLabelText(says.withNames));
  expect(area.value).toContain("顾芳计划2项");
  for (const name of ["甲", "乙"]) expect(area.value).not.toContain(name);
  await press(says.progressSheet);
  await waitFor(() => expect(host.current.sheets.map(({ mark }) => mark)).toContain("progress"));
  await press(says.indicators);
  await waitFor(() => expect(host.current.sheets.map(({ mark }) => mark)).toContain("indicators"));
  await act(() => session.undo());
  await act(() => session.undo());
  expect(host.current.sheets).toHaveLength(2);
});

test("in English, on a sheet in English: its own words are offered and written", async () => {
  const english = englishWhole.registersView;
  const { host } = await open(workbookOf({ 计划: PLAN }), "en");
  await press(english.add);
  fireEvent.click(screen.getByLabelText("Visits and condolences"));
  await press(english.make(1));
  await press(englishWords.preview.apply);
  await press(/^Visits and condolences/);
  await press(english.enter);
  type(/^Date/, "2026-03-05");
  type(/^Name/, "A");
  type(/^Occasion/, "Illness");
  type(/^Amount/, "300");
  await press(english.save);
  await waitFor(() => expect(valuesOf(host, "Visits and condolences", 5)).toEqual([day(3, 5), "A", null, "Illness", null, null, 300]));
});
