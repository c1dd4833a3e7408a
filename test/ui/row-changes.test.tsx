/** @jest-environment jsdom */
/** What is said of rows before they move or go: in Excel, where their comments can't come along, that they are lost. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { FILE_READERS } from "../../src/apps/file-readers";
import type { SheetEdit } from "../../src/core/grid/edit";
import { ui as words } from "../../src/core/messages/zh-CN/ui";
import { EMPTY_SETTINGS } from "../../src/core/plan/settings";
import { review } from "../../src/core/review/review";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import type { Host } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { RowChanges } from "../../src/ui/shell/RowChanges";
import { UiProvider } from "../../src/ui/shell/context";
import { Session } from "../../src/ui/state/session";
import { workbookOf } from "../build-workbook";

const workbook = workbookOf({
  计划: [
    ["2026年工会工作计划表"],
    ["月份", "活动", "责任人", "预算金额（元）"],
    ["3月", "三八节活动", "顾芳", 2000],
    ["6月", "端午节慰问", "顾芳", 3000],
    ["合计", null, null, 5000],
    ["12月", "迎新会", "顾芳", 500],
  ],
});

function told(host: Host, edits: readonly SheetEdit[]): string {
  const session = new Session(host, () => loadLocalEngine("zh-CN", FILE_READERS));
  render(
    <FluentProvider theme={webLightTheme}>
      <UiProvider session={session} messages={words} language="zh-CN">
        <RowChanges edits={edits} />
      </UiProvider>
    </FluentProvider>,
  );
  return screen.queryByRole("list")?.textContent ?? "";
}

afterEach(cleanup);

function fixOf(code: string): readonly SheetEdit[] {
  return review(workbook, EMPTY_SETTINGS).findings.find((finding) => finding.code === code)!.fix!;
}

test.each<[string, Host, boolean]>([
  ["Excel", new ExcelHost(), true],
  ["a file alone", new MemoryHost(workbook), false],
])("移到合计行以上 in %s", (_name, host, isLost) => {
  const text = told(host, fixOf("row-below-total"));
  expect(text).toContain("第 6 行移到第 5 行：12月｜迎新会");
  expect(text.includes("批注和链接在 Excel 里留不住")).toBe(isLost);
});

test("a cell that is set says nothing of rows", () => {
  expect(
    told(new ExcelHost(), [{ kind: "set-cell", sheet: "计划", row: 3, column: 4, content: { value: 1 }, expect: { value: 2000 } }]),
  ).toBe("");
});
