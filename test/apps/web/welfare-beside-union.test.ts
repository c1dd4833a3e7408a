/** A welfare committee's plan beside the union's, as pane and page show it: the union's figures alone, nothing short. */
import type { Fen } from "../../../src/core/plan/money";
import { NO_SESSION_SETTINGS } from "../../../src/core/plan/session-settings";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { FILE_READERS } from "../../../src/apps/file-readers";
import { loadLocalEngine } from "../../../src/ui/engine/local-engine";
import { plainWorkbook, type SampleSheet } from "../../samples/plain-workbook";
import { pageOn } from "./page-on";

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): SampleSheet => ({
  name,
  widths: [8, 30, 10, 12],
  rows: rows.map((row) => row.map((value) => ({ value, style: "plain" }) as const)),
});
const HEAD = ["月份", "活动内容", "负责人", "预算金额（元）"];
const MIXED = plainWorkbook([
  sheet("工会", [["育才中学工会2026年工作计划表"], HEAD, ["3月", "职工运动会", "王敏", 4000], ["5月", "职工文艺汇演", "李丽", 6000]]),
  sheet("福利", [["育才中学职工福利委员会2026年工作计划表"], HEAD, ["1月", "新年晚会", "陈强", 8000], ["9月", "中秋聚会", "陈强", 10_000]]),
]);
const TOLD = { ...NO_SESSION_SETTINGS, profile: { funds: 1_200_000 as Fen } };

test.each([
  [
    "pane",
    async () => {
      const engine = await loadLocalEngine("zh-CN", FILE_READERS);
      return { engine, workbook: readXlsx(MIXED) };
    },
  ],
  [
    "page",
    async () => {
      const { host, engine } = await pageOn(MIXED);
      return { engine, workbook: await host.read() };
    },
  ],
])("in the %s", async (_, opened) => {
  const { engine, workbook } = await opened();
  const { review } = await engine.check(workbook, TOLD, null, {});
  expect(review.sheets.map(({ sheet, state, why }) => [sheet, state, why ?? null])).toEqual([
    ["工会", "plan", null],
    ["福利", "other-plan", "welfare-committee"],
  ]);
  expect(review.sum).toBe(1_000_000);
  expect(review.funds).toMatchObject({ funds: 1_200_000, planned: 1_000_000, balance: 200_000 });
  expect(review.findings.map(({ code }) => code)).not.toContain("over-funds");
});
