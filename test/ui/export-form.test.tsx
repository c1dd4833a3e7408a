/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { HostError } from "../../src/core/grid/host-error";
import { ui as words } from "../../src/core/messages/zh-CN/ui";
import type { Checked } from "../../src/ui/engine/engine";
import { type ExportDraft, UiProvider } from "../../src/ui/shell/context";
import type { Session } from "../../src/ui/state/session";
import { ExportForm } from "../../src/ui/views/summary/ExportForm";
import { workbookOf } from "../build-workbook";

const rows = [["内容"]];
const workbook = workbookOf({
  计划: rows,
  名单: rows,
  汇总: { rows, mark: "summary" },
  检查结果: { rows, mark: "findings" },
  工会参数: { rows, mark: "settings" },
  收支预算表: { rows, mark: "budget" },
  执行情况: { rows, mark: "execution" },
});
const error = { severity: "error", dismissed: null };
const findings = [error, { ...error, severity: "warning" }, { ...error, dismissed: { reason: "已核" } }];
const checked = { workbook, review: { sheets: [{ sheet: "计划", state: "plan" }], findings } } as unknown as Checked;
const session = {
  subscribe: () => () => {},
  current: () => state,
  engineReady: async () => ({ engineMessages: { hostError: (code: string) => (code === "file-not-given" ? "没有给出文件" : null) } }),
} as unknown as Session;
const state = {};

function shown(exportDraft: ExportDraft): { left: jest.Mock } {
  const left = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <UiProvider session={session} messages={words} language="zh-CN">
        <ExportForm checked={checked} exportDraft={exportDraft} onLeave={left} />
      </UiProvider>
    </FluentProvider>,
  );
  return { left };
}
const boxes = (): [string, boolean][] =>
  screen.getAllByRole<HTMLInputElement>("checkbox").map((box) => [box.labels?.[0]?.textContent ?? "", box.checked]);
const make = (): HTMLElement => screen.getByRole("button", { name: words.draft.make });

afterEach(cleanup);

test("what must be put right and is still open is said before anything goes out", () => {
  shown(async () => []);
  expect(screen.getByRole("note").textContent).toBe(words.draft.openErrors(1));
});

test("offers the sheets that may go out; the plan, 汇总 and the official tables are ticked", () => {
  shown(async () => []);
  expect(boxes()).toEqual([
    ["计划", true],
    ["名单", false],
    ["汇总", true],
    ["收支预算表", true],
    ["执行情况", true],
  ]);
});

test("exports what is ticked and tells what to know of the copy", async () => {
  const asked: (readonly string[])[] = [];
  const { left } = shown(async (sheets) => {
    asked.push(sheets);
    return [{ kind: "shapes-left-out", sheet: "名单", count: 3 }];
  });
  fireEvent.click(screen.getByRole("checkbox", { name: "汇总" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "名单" }));
  fireEvent.click(make());
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("3 个图表"));
  expect(asked).toEqual([["计划", "名单", "收支预算表", "执行情况"]]);
  fireEvent.click(screen.getByRole("button", { name: words.draft.close }));
  expect(left).toHaveBeenCalledTimes(1);
});

test("a refusal is said in its own words and may be tried again; a bug is called one", async () => {
  let error: Error = new HostError("file-not-given");
  shown(async () => {
    throw error;
  });
  fireEvent.click(make());
  await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("没有给出文件"));
  error = new Error("oops");
  fireEvent.click(make());
  await waitFor(() => expect(screen.getByRole("alert").textContent).toBe(words.error.internal));
});

test("nothing ticked, nothing to export", () => {
  shown(async () => []);
  for (const name of ["计划", "汇总", "收支预算表", "执行情况"]) fireEvent.click(screen.getByRole("checkbox", { name }));
  expect((make() as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByText(words.draft.pickOne)).not.toBeNull();
});
