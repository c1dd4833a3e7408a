import { draftedGrid } from "../../../src/core/grid/apply";
import { LANGUAGES } from "../../../src/core/messages";
import { finding, findingKeys, type Finding } from "../../../src/core/plan/finding";
import { readFindingsSheet } from "../../../src/core/reading/findings-sheet";
import { draftSummary } from "../../../src/core/summary";
import { draftOf, rowOf, rowWith } from "../drafted";
import { reviewOf } from "../review-of";
import { gridOf } from "../../build-workbook";

const WORDS = LANGUAGES["zh-CN"];

function sheetOf(findings: readonly Finding[], kept?: Parameters<typeof draftSummary>[3]) {
  const { workbook, review } = reviewOf({ rows: [["1月", "座谈会", "甲", 100]] }, { findings, profile: { unitName: "青禾中学" } });
  return draftOf(draftSummary(workbook, review, WORDS, kept), "findings");
}

const AT = (cell: string): Finding["at"] => ({ sheet: "Sheet1", cell });
const owner = (cell: string, activity: string): Finding => finding("missing-owner", "warning", AT(cell), { activity }, { text: activity });
const range = (cell: string, text: string): Finding => finding("month-range", "info", AT(cell), { text, months: [1, 2] }, { text });

test("columns as laid out, one line per finding, the worst first, each place a link", () => {
  const sheet = sheetOf([
    finding("month-empty", "info", null, { months: [7] }),
    owner("C2", "座谈会"),
    {
      ...finding(
        "over-cap",
        "error",
        AT("D2"),
        { topic: "souvenir", limit: 100, unit: "person-year", actual: 200, rows: [2] },
        { text: "200" },
      ),
      basis: {
        document: "办法",
        number: "工发〔2025〕1号",
        article: "第三条",
        place: "全国",
        url: null,
        tier: "official",
        checkedOn: null,
      },
    } as Finding,
  ]);
  expect(rowOf(sheet, 1, 1)).toEqual(["青禾中学工会2026年度工作计划检查结果"]);
  const head = rowWith(sheet, "序号");
  expect(rowOf(sheet, head, 10)).toEqual([
    "序号",
    "级别",
    "位置",
    "原文",
    "问题",
    "处理建议",
    "依据（文号、条款、生效日）",
    "处理情况",
    "处理说明",
    "核对人",
  ]);
  expect([1, 2, 3].map((down) => rowOf(sheet, head + down, 4))).toEqual([
    [1, "必须改", "Sheet1!D2", "200"],
    [2, "请核对", "Sheet1!C2", "座谈会"],
    [3, "供参考", "全表", null],
  ]);
  expect(rowOf(sheet, head + 1, 7)[6]).toBe("《办法》（工发〔2025〕1号）第三条");
  expect(sheet.cells.find((cell) => cell.row === head + 2 && cell.column === 3)?.link).toEqual({ sheet: "Sheet1", row: 2, column: 3 });
  expect(sheet.validations).toEqual([
    { area: { top: head + 1, left: 8, bottom: head + 3, right: 8 }, words: ["已改", "已核无误", "不适用"], strict: false },
  ]);
  expect(sheet.print).toMatchObject({ orientation: "landscape", titleRows: { first: head, last: head } });
});

test("it begins with its findings: three lines, the table, and below it what was not checked, why, and what was, in one line", () => {
  const sheet = sheetOf([owner("C2", "座谈会")]);
  expect([2, 3, 4, 5].map((row) => rowOf(sheet, row, 1)[0])).toEqual([
    "必须改0项，请核对1项，供参考0项。",
    "共检查1类；1类未检查，原因见表下。",
    "“处理情况”请选：已改、已核无误、不适用。选“已核无误”并写明处理说明的，再次检查时不再计数。",
    "序号",
  ]);
  expect([7, 8].map((row) => rowOf(sheet, row, 1)[0])).toEqual([
    "未检查：超可用资金（未填可用资金）。",
    "已检查1类（拉高本行可见全部）：合计数。",
  ]);
  expect(sheet.print.area!.bottom).toBe(8);
  expect(sheet.rowHeights![8]).toBeLessThan(20);
  // What stands below is no finding.
  expect(readFindingsSheet(draftedGrid(sheet)).kept.size).toBe(0);
});

test("where rules were compared with, the head says up to when they are known", () => {
  const { workbook, review } = reviewOf({ rows: [["1月", "座谈会", "甲", 100]] });
  const head = (rulesUntil: string | null) =>
    draftOf(draftSummary(workbook, { ...review, rulesUntil }, WORDS), "findings").cells.map(({ content }) => content.value);
  expect(head("2026-11")).toContain("已对照收录的工会经费规定，依据截至2026-11；以当地工会现行文件原文为准。");
  expect(head(null).some((text) => String(text).includes("依据截至"))).toBe(false);
});

test("nothing found is said", () => {
  const sheet = sheetOf([]);
  expect(rowOf(sheet, rowWith(sheet, "序号") + 1, 1)).toEqual(["没有发现问题。"]);
  expect(sheet.validations).toEqual([]);
});

test("three and more of a kind that asks for nothing share a line; two do not; warnings never do", () => {
  const count = (findings: readonly Finding[]): number => {
    const sheet = sheetOf(findings);
    return sheet.cells.filter((cell) => cell.column === 1 && typeof cell.content.value === "number").length;
  };
  const ranges = ["A2", "A3", "A4"].map((cell, index) => range(cell, `${index + 1}-${index + 2}月`));
  expect(count(ranges)).toBe(1);
  expect(count(ranges.slice(1))).toBe(2);
  expect(count(["甲", "乙", "丙", "丁"].map((name) => owner("C2", name)))).toBe(4);
  const sheet = sheetOf(ranges);
  expect(rowOf(sheet, rowWith(sheet, "序号") + 1, 3)[2]).toBe("Sheet1!A2等3处");
});

test("the user's last three columns are read and kept by finding, not by row; a new finding has none", () => {
  const before = [owner("C2", "座谈会"), owner("C2", "座谈会"), owner("C3", "茶话会")];
  const grid = draftedGrid(
    sheetOf(before, { kept: new Map([[findingKeys(before)[1]!, { handling: "不适用", note: "见纪要", checker: "王五" }]]) }),
  );
  const { kept, dismissals } = readFindingsSheet(grid);
  expect([...kept]).toEqual([[findingKeys(before)[1]!, { handling: "不适用", note: "见纪要", checker: "王五" }]]);
  expect(dismissals).toEqual([]);
  const after = sheetOf([owner("C9", "年会"), owner("C5", "座谈会"), owner("C6", "座谈会")], { kept });
  const head = rowWith(after, "序号");
  expect([1, 2, 3].map((down) => rowOf(after, head + down, 10).slice(7))).toEqual([
    [null, null, null],
    [null, null, null],
    ["不适用", "见纪要", "王五"],
  ]);
});

test("columns are found by their headings, wherever the user has moved them; a sheet without them tells nothing", () => {
  const grid = gridOf("检查结果", [
    ["序号", "處理說明", "核对人", "处理情况", "识别码"],
    [1, "已報批", null, "已核無誤", "k|1"],
    [2, null, null, "已核无误", "k|2"],
    [3, null, null, null, "k|3"],
  ]);
  expect(readFindingsSheet(grid).dismissals).toEqual([{ key: "k|1", reason: "已報批" }]);
  expect([...readFindingsSheet(grid).kept.keys()]).toEqual(["k|1", "k|2"]);
  expect(
    readFindingsSheet(
      gridOf("检查结果", [
        ["序号", "问题"],
        [1, "x"],
      ]),
    ).kept.size,
  ).toBe(0);
});
