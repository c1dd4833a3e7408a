/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Workbook } from "../../src/core/grid/grid";
import { LANGUAGES } from "../../src/core/messages";
import { ui as words } from "../../src/core/messages/zh-CN/ui";
import { executionOf } from "../../src/core/ledger";
import { draftPublicationSheet, namedExecution } from "../../src/core/official";
import type { Profile } from "../../src/core/plan/settings";
import { readSettings } from "../../src/core/reading/settings";
import { review } from "../../src/core/review/review";
import { sourcesOf, spendingOf } from "../../src/core/summary";
import { type SaveSheets, UiProvider } from "../../src/ui/shell/context";
import { shownReview } from "../../src/ui/engine/shown-review";
import type { Session } from "../../src/ui/state/session";
import { FundDetail } from "../../src/ui/views/summary/FundDetail";
import OfficialView from "../../src/ui/views/official/OfficialView";
import { engineMessagesOf } from "../../src/ui/engine/engine-messages";
import { APPROVED, spentPlan } from "./spent-plan";

const language = LANGUAGES["zh-CN"];
const says = language.officialView;

/** A session that stands still, over what core says of a workbook; `made` and `shown` note what was asked for. */
function opened(workbook: Workbook, profile: Partial<Profile> = {}, saveSheets?: SaveSheets) {
  const standing = readSettings(workbook);
  const settings = { ...standing, profile: { ...standing.profile, ...profile } };
  const reviewed = review(workbook, settings);
  const checked = { workbook, settings, review: shownReview(reviewed), suggestions: [], safeCodes: [], awaiting: [] };
  const spending = spendingOf(reviewed.ledger, language.sheets);
  const state = { view: "official", checked, job: null, approved: null };
  const made: unknown[] = [];
  const revealed: unknown[] = [];
  const engine = {
    engineMessages: engineMessagesOf(language),
    execution: async () => {
      const execution = executionOf(reviewed.ledger);
      return execution && namedExecution(execution, language);
    },
    payers: async () => ({ union: spending.unionSum, others: spending.otherSum, sources: sourcesOf(spending) }),
    publication: async (_checked: unknown, kind: "budget" | "first" | "second") => draftPublicationSheet(reviewed, language, kind),
    draftOfficial: async (_checked: unknown, wish: unknown) => void made.push(wish),
  };
  const session = {
    host: { can: { reveal: true } },
    subscribe: () => () => {},
    current: () => state,
    engineReady: async () => engine,
    sheetsMarked: () => [],
    make: (draft: (given: typeof engine, of: typeof checked) => Promise<unknown>) => draft(engine, checked),
    run: (work: () => Promise<void>) => work(),
    reveal: async (...at: unknown[]) => void revealed.push(at),
  } as unknown as Session;
  render(
    <FluentProvider theme={webLightTheme}>
      <UiProvider session={session} messages={words} language="zh-CN" saveSheets={saveSheets ?? (async () => "")}>
        <OfficialView />
        <FundDetail checked={checked} />
      </UiProvider>
    </FluentProvider>,
  );
  return { made, revealed };
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole("button", { name }));
const turnTo = async (paper: keyof typeof says.papers): Promise<void> => {
  await screen.findByRole("group", { name: says.papersLabel });
  press(says.papers[paper]);
};
/** Terms and what stands beside them. */
const figures = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll("dl div")].map((one) => [one.querySelector("dt")!.textContent, one.querySelector("dd")!.textContent]),
  );

afterEach(cleanup);

test("the year's execution and each half's, by hand; what needs a look comes with the way to its cell", async () => {
  const { revealed } = opened(spentPlan());
  await turnTo("execution");
  await screen.findByText("22,950.00");
  expect(figures()).toEqual({ 预算: "22,950.00", 实际支出: "14,400.01", 执行率: "62.75%" });
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent?.replace(/^[●▲]/u, "").trim())).toEqual([
    "超预算 1 项",
    "无预算 1 项",
    "接近预算 1 项",
    "按支出科目",
    "按时间",
  ]);
  expect(screen.getByText(says.execution.blank(2))).not.toBeNull();
  press("定位：春节送温暖慰问困难教职工");
  expect(revealed).toEqual([["计划", 3, 7]]);

  press("上半年");
  expect(figures()).toEqual({ 预算: "16,900.00", 实际支出: "13,600.01", 执行率: "80.47%" });
  const rows = screen.getAllByRole("row").map((row) => [...row.querySelectorAll("th,td")].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ["时间", "预算", "实际支出", "执行率"],
    ["第一季度", "14,000.00", "12,500.00", "89.29%"],
    ["第二季度", "2,900.00", "1,100.01", "37.93%"],
  ]);
  // 临时慰问 is October's.
  expect(screen.queryByText("临时慰问")).toBeNull();
  press("下半年");
  expect(figures()).toEqual({ 预算: "6,050.00", 实际支出: "800.00", 执行率: "13.22%" });
});

test("the line to warn from is the user's: the list follows it, and the sheet is made with it", async () => {
  const { made } = opened(spentPlan());
  await turnTo("execution");
  const field = await screen.findByLabelText<HTMLInputElement>(says.execution.warnAt);
  expect(field.value).toBe("80");
  fireEvent.change(field, { target: { value: "50" } });
  // 1,500 of 3,000 is 50 %.
  expect(screen.getByText(says.execution.flagged.near(2))).not.toBeNull();
  fireEvent.change(field, { target: { value: "0" } });
  expect(screen.getByText(says.execution.warnBad)).not.toBeNull();
  const make = screen.getByRole<HTMLButtonElement>("button", { name: says.execution.make });
  expect(make.disabled).toBe(true);
  fireEvent.change(field, { target: { value: "90" } });
  fireEvent.click(make);
  await waitFor(() => expect(made).toEqual([{ kind: "execution", warnAt: 0.9 }]));
});

test("without 实际支出 one sentence says what to add, and only the year's budget can be published", async () => {
  opened(spentPlan(APPROVED));
  await turnTo("execution");
  await screen.findByText(says.execution.none);
  expect(screen.queryByRole("button", { name: says.execution.make })).toBeNull();
  await turnTo("publication");
  const save = screen.getByRole<HTMLButtonElement>("button", { name: says.publication.make });
  expect(save.disabled).toBe(false);
  fireEvent.click(screen.getByRole("radio", { name: "上半年收支情况公示表" }));
  expect(screen.getByText(says.publication.needsActual)).not.toBeNull();
  expect(save.disabled).toBe(true);
});

test("what is published is handed over under its name, which is said", async () => {
  const saved: unknown[] = [];
  opened(spentPlan(), {}, async (sheets, suffix) => {
    saved.push([sheets.map(({ draft }) => draft.cells[0]!.content.value), suffix]);
    return "计划-下半年.xlsx";
  });
  await turnTo("publication");
  fireEvent.click(screen.getByRole("radio", { name: "下半年收支情况公示表" }));
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>("button", { name: says.publication.make }).disabled).toBe(false));
  press(says.publication.make);
  await screen.findByText(says.publication.done("计划-下半年.xlsx"));
  expect(saved).toEqual([[["2026年下半年工会经费收支情况公示表"], "下半年收支情况公示表"]]);
});

test("the form of the budget is what was ticked, and nothing is ticked beforehand", async () => {
  const { made } = opened(spentPlan());
  await turnTo("budget");
  expect(screen.getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked)).toEqual([false, false, false, false]);
  fireEvent.click(screen.getByRole("checkbox", { name: says.budget.hasReserveFund }));
  press(says.budget.make);
  await waitFor(() =>
    expect(made).toEqual([
      { kind: "budget", form: { isLastYearOpen: false, hasReserveFund: true, hasAllLines: false, hasAllAccounts: false } },
    ]),
  );
});

describe("what the funds are made of", () => {
  const fen = (yuan: number): Profile["dues"] => (yuan * 100) as Profile["dues"];
  const opensFold = async (): Promise<Record<string, string>> => {
    const fold = screen.getByText(words.funds.title).closest("details")!;
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    await within(fold).findByText(words.funds.union);
    return figures();
  };

  test("each income by its name, worked-out figures and those not counted said to be such, and who pays", async () => {
    opened(spentPlan(), { dues: fen(7200), payroll: fen(2_400_000), retainedShare: 0.6, carriedOver: fen(8000), drawnReserve: fen(3000) });
    expect(await opensFold()).toEqual({
      会费收入: "7,200.00",
      [`拨缴经费收入${words.funds.workedOut}`]: "28,800.00",
      [`上年结转${words.funds.notCounted}`]: "8,000.00",
      动用以前年度结余: "3,000.00",
      可用资金: "39,000.00",
      [`工会经费${words.funds.unknown(1)}`]: "22,950.00",
      工会经费合计: "22,950.00",
      行政列支: "9,000.00",
    });
  });

  test("stated funds are not added up; with nothing told it says so", async () => {
    opened(spentPlan(), { funds: fen(60_000), dues: fen(7200) });
    expect(await opensFold()).toMatchObject({ 会费收入: "7,200.00", 可用资金: "60,000.00" });
    expect(screen.getByText(words.funds.stated)).not.toBeNull();
    expect(screen.queryByText(words.funds.notCounted)).toBeNull();
    cleanup();
    opened(spentPlan());
    expect(Object.keys(await opensFold())).toEqual([expect.stringContaining("工会经费"), "工会经费合计", "行政列支"]);
    expect(screen.getByText(words.funds.untold)).not.toBeNull();
  });
});
