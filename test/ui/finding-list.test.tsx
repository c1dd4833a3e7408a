/** @jest-environment jsdom */
/** Findings narrowed by words, column, kind and state, ordered by kind or row, and walked through by key. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { LANGUAGES } from "../../src/core/messages";
import { ui as words } from "../../src/core/messages/zh-CN/ui";
import { EMPTY_SETTINGS } from "../../src/core/plan/settings";
import { review } from "../../src/core/review/review";
import { engineMessagesOf } from "../../src/ui/engine/engine-messages";
import { UiProvider } from "../../src/ui/shell/context";
import type { Session } from "../../src/ui/state/session";
import { FindingList } from "../../src/ui/views/check/FindingList";
import { workbookOf } from "../build-workbook";

// Whether each element can be seen takes jsdom long to find out.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
afterEach(cleanup);
// jsdom draws nothing and scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

/** Warnings: no owner at C4 and C6, about so much at D5, undecided at D7, no owner and a range in row 8. */
const workbook = workbookOf({
  计划: [
    ["2026年工会工作计划表"],
    ["月份", "活动", "责任人", "预算金额（元）"],
    ["1月", "元旦联欢", "顾芳", 500],
    ["3月", "三八节活动", null, 2000],
    ["4月", "春季植树", "顾芳", "约300元"],
    ["6月", "端午节慰问", null, 3000],
    ["9月", "教师节表彰", "顾芳", "待定"],
    ["10月", "国庆歌咏比赛", null, "2000-3000"],
  ],
});
const reviewed = review(workbook, EMPTY_SETTINGS);
const warnings = reviewed.findings.filter(({ severity }) => severity === "warning");

function open(findings = warnings): { readonly revealed: unknown[] } {
  const revealed: unknown[] = [];
  const state = { view: "check", checked: { workbook, review: reviewed, settings: EMPTY_SETTINGS, safeCodes: [] }, job: null };
  const session = {
    host: { can: { reveal: true } },
    subscribe: () => () => {},
    current: () => state,
    reveal: async (...at: unknown[]) => void revealed.push(at),
  } as unknown as Session;
  render(
    <FluentProvider theme={webLightTheme}>
      <UiProvider session={session} messages={words} language="zh-CN">
        <FindingList findings={findings} engineMessages={engineMessagesOf(LANGUAGES["zh-CN"])} />
      </UiProvider>
    </FluentProvider>,
  );
  return { revealed };
}

const places = (): readonly string[] => screen.queryAllByRole("listitem").map((item) => item.querySelector("strong")?.textContent ?? "");
const choose = (label: string, value: string): void => {
  const field = screen.getByLabelText(label) as HTMLSelectElement;
  const option = [...field.options].find(({ text, value: own }) => text === value || own === value)!;
  fireEvent.change(field, { target: { value: option.value } });
};

test("what is wrong is what is listed: each at its cell", () => {
  open();
  choose("排列", "按行");
  expect(places()).toEqual(["C4", "D5", "C6", "D7", "C8", "D8"]);
});

test("by column: its name stands beside its letter", () => {
  open();
  choose("排列", "按行");
  choose("按列筛选", "C 责任人");
  expect(places()).toEqual(["C4", "C6", "C8"]);
  screen.getByText("找到 3 条");
  choose("按列筛选", "所有列");
  expect(places()).toHaveLength(6);
});

test("by kind, and by kind and column that nothing is both of", () => {
  open();
  choose("按问题筛选", "金额为区间");
  expect(places()).toEqual(["D8"]);
  choose("按列筛选", "C 责任人");
  screen.getByText("没有符合条件的问题。");
});

test("by words: of the cell, of what is said, of the row", async () => {
  open();
  const search = screen.getByRole("searchbox", { name: "搜索问题" });
  for (const [typed, found] of [
    ["约300", ["D5"]],
    ["d8", ["D8"]],
    ["没有写责任人", ["C4", "C6", "C8"]],
  ] as const) {
    fireEvent.change(search, { target: { value: typed } });
    await waitFor(() => expect(places()).toEqual(found));
  }
});

test("by state: what was settled, and what was not", () => {
  open(warnings.map((one, index) => (index === 0 ? { ...one, dismissed: { reason: "年初再定" } } : one)));
  const settled = `${warnings[0]!.at!.cell}`;
  choose("按处理情况筛选", "已核的");
  expect(places()).toEqual([settled]);
  choose("按处理情况筛选", "未处理的");
  expect(places()).toHaveLength(5);
  expect(places()).not.toContain(settled);
});

test("F8 goes down the rows, Shift+F8 up, round the end, and only through what is narrowed to", () => {
  const { revealed } = open();
  choose("按列筛选", "C 责任人");
  const press = (shiftKey = false): boolean => fireEvent.keyDown(document.body, { key: "F8", shiftKey });
  for (const shift of [false, false, true, true]) press(shift);
  expect(revealed).toEqual([
    ["计划", 4, 3],
    ["计划", 6, 3],
    ["计划", 4, 3],
    ["计划", 8, 3],
  ]);
  screen.getByText("第 3 处，共 3 处");
});
