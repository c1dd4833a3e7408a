import { LANGUAGES } from "../../src/core/messages";
import { finding } from "../../src/core/plan/finding";
import { findingNotes, findingsReport } from "../../src/core/record/findings-report";

const words = LANGUAGES["zh-CN"];
const title = { unit: "青禾<中学>", year: 2026, isSchoolYear: false };
const at = (cell: string | null) => ({ sheet: "计划", cell });
const owner = finding("missing-owner", "warning", at("C2"), { activity: "座谈会 & <b>茶话会</b>" }, { text: "<script>" });
const total = finding("amount-negative", "error", at("D5:D6"), { amountYuan: -3 } as never);
const dismissed = { ...owner, dismissed: { reason: "已核" } };
const review = { findings: [owner, dismissed], checked: ["missing-owner"], notChecked: [], rulesUntil: "2026-11" } as const;

test("what the workbook says is text in the report, never markup", () => {
  const html = findingsReport(review, "计划<1>.xlsx", title, words);
  expect(html).not.toMatch(/<script|<b>|<1>|<中学>/);
  expect(html).toContain("&lt;script&gt;");
  expect(html).toContain("必须改0项，请核对1项，供参考0项；已核无误1项，不再计数。");
  expect(html).toContain("<td>已核无误；已核</td>");
});

test("one note a cell, the gravest first, at the first cell of an area; what is settled has none", () => {
  const whole = finding("month-empty", "info", null, { months: [7] });
  const same = { ...owner, at: at("D5") };
  const notes = findingNotes({ findings: [whole, same, dismissed, total] }, "首页", words);
  expect(notes.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    ["计划", 5, 4],
    ["首页", 1, 1],
  ]);
  expect(notes[0]!.text).toMatch(/^【必须改】[\s\S]*\n\n【请核对】/);
});
