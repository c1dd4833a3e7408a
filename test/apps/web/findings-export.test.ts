// Findings as text and as a table that no sheet program takes for formulas.
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { csvField, findingsCsv, findingsText } from "../../../src/apps/web/findings-export";
import { languageNamed } from "../../../src/core/messages";
import { web } from "../../../src/core/messages/zh-CN/web";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { engineMessagesOf } from "../../../src/ui/engine/engine-messages";

test.each([
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["-3", "'-3"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ['say "a", b', '"say ""a"", b"'],
  ["=a,b", '"\'=a,b"'],
  ["合计", "合计"],
  ["", ""],
])("%j is written %j", (text, field) => expect(csvField(text)).toBe(field));

test("no text begins a formula or breaks out of its field", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",'a1") }), (text) => {
      const field = csvField(text);
      const inside = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
      expect(inside).toMatch(/^(?![=+\-@\t\r])/);
      expect(inside.replace(/^'/, "")).toBe(text.replace(/^'/, ""));
      if (!field.startsWith('"')) expect(field).not.toMatch(/[",\r\n]/);
    }),
  );
});

test("every finding is a line of the table; the text leaves out what is settled", () => {
  const workbook = readXlsx(readFileSync(path.resolve(__dirname, "../../sheets/P02-merged-months-text-amounts.xlsx")));
  const found = review(workbook, readSettings(workbook));
  const settled = {
    ...found,
    findings: found.findings.map((finding, index) => (index === 0 ? { ...finding, dismissed: { reason: "已核对" } } : finding)),
  };
  const engineMessages = engineMessagesOf(languageNamed("zh-CN")!);
  const csv = findingsCsv(settled, engineMessages, web);
  expect(csv.startsWith("\ufeff工作表,位置,级别,")).toBe(true);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(found.findings.length + 1);
  expect(csv).toContain("已核对");
  expect(findingsText(settled, engineMessages).split("\n")).toHaveLength(found.findings.length - 1);
  expect(findingsText(found, engineMessages)).toContain("[必须改] Sheet1 E19 ");
});
