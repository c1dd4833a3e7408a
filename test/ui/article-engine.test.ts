/** What the engine does with a plan written as an article: text, Word file and refusals; sheets beside those that are there. */
import { FILE_READERS } from "../../src/apps/file-readers";
import { applyEdits } from "../../src/core/grid/apply";
import { HostError } from "../../src/core/grid/host-error";
import { NO_SESSION_SETTINGS } from "../../src/core/plan/session-settings";
import { EMPTY_WORKBOOK } from "../../src/core/jobs";
import type { ArticleSource } from "../../src/ui/engine/engine";
import { loadLocalEngine } from "../../src/ui/engine/local-engine";
import { workbookOf } from "../build-workbook";
import { docx, paragraph, table } from "../hosts/docx/build-docx";

const TEXT = "某工会2026年工作计划\r\n定期开展谈心活动。\r\n每季度：召开工会委员会会议\r\n3月：举办三八妇女节活动";
const pasted = (text: string): ArticleSource => ({ kind: "text", text });
const file = (name: string, bytes: Uint8Array<ArrayBuffer>): ArticleSource => ({ kind: "file", file: name, bytes: bytes.slice().buffer });
const engine = () => loadLocalEngine("zh-CN", FILE_READERS);

test("a text: its lines as they stand, and what became of them", async () => {
  const { lines, article } = await (await engine()).readArticle(pasted(TEXT), null, {});
  expect(lines).toEqual(TEXT.split("\r\n"));
  expect(article.plans.map(({ title, year, rows }) => [title, year, rows.map(({ line, activity }) => [line, activity])])).toEqual([
    [
      "某工会2026年工作计划",
      2026,
      [
        [3, "召开工会委员会会议"],
        [4, "举办三八妇女节活动"],
      ],
    ],
  ]);
  expect(article.unrecognised.map(({ line, why }) => [line, why])).toEqual([[2, "vague-time"]]);
});

test("a Word file: each row of a table is a line of its own, its cells side by side", async () => {
  const bytes = docx(
    paragraph("某工会2026年工作计划") +
      table([
        ["月份", "活动", "责任人"],
        ["5月", "职工运动会", "张伟"],
      ]),
  ) as Uint8Array<ArrayBuffer>;
  const { lines, article } = await (await engine()).readArticle(file("计划.docx", bytes), null, {});
  expect(lines).toEqual(["某工会2026年工作计划", "月份｜活动｜责任人", "5月｜职工运动会｜张伟"]);
  expect(article.plans.at(-1)!.rows).toMatchObject([
    { activity: "职工运动会", months: [5], owner: "张伟", line: 3, at: { table: 1, row: 2 } },
  ]);
});

test.each([
  ["a text without a plan", pasted("你好"), "no-plan-found", {}],
  ["a picture", file("图.docx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])), "not-text", { file: "图.docx" }],
  ["an old Word file", file("旧.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4])), "old-doc", { file: "旧.doc" }],
])("%s is refused, by name", async (_, source, code, params) => {
  const refused = await (await engine()).readArticle(source, null, {}).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(HostError);
  expect(refused).toMatchObject({ code, params });
});

test("imported twice it stands there twice, nothing is replaced; a cadence becomes rows where that is wanted", async () => {
  const { readArticle, draftArticle } = await engine();
  const { article } = await readArticle(pasted(TEXT), null, {});
  let workbook = workbookOf({ 某工会2026年工作计划: [["我自己的"]] });
  for (const expansion of ["none", "quarter"] as const) {
    const made = await draftArticle(workbook, { ...article, expansion });
    workbook = applyEdits(workbook, made.edits).workbook;
    expect(workbook.sheets.map(({ sheet }) => sheet)).toContain(made.sheet);
  }
  expect(workbook.sheets.map(({ sheet, mark }) => [sheet, mark])).toEqual([
    ["某工会2026年工作计划", null],
    ["某工会2026年工作计划(2)", "imported-a"],
    ["未识别", "unrecognised"],
    ["某工会2026年工作计划(3)", "imported-b"],
    ["未识别(2)", "unrecognised-a"],
  ]);
  const months = (index: number): unknown[] => [4, 5, 6, 7, 8].map((row) => workbook.sheets[index]!.at(row, 2).value);
  expect(months(1)).toEqual(["每季度", "3月", null, null, null]);
  expect(months(3)).toEqual(["3月", "6月", "9月", "12月", "3月"]);
});

test("into the open plan: the answer names what goes in and what does not", async () => {
  const one = await engine();
  const workbook = workbookOf({
    计划: [["某工会2026年工作计划表"], ["月份", "活动", "责任人"], ["3月", "举办三八妇女节活动", "李娜"], ["5月", "职工运动会", "张伟"]],
  });
  const checked = await one.check(workbook, NO_SESSION_SETTINGS, null, {});
  const { article } = await one.readArticle(pasted(TEXT), 2026, {});
  const { rows, notDone } = await one.addArticle(checked, { ...article, expansion: "none" }, {});
  expect(rows).toEqual([{ sheet: "计划", row: 4, activity: "召开工会委员会会议" }]);
  expect(notDone.map(({ why }) => why)).toEqual(["already-there"]);
  const empty = await one.check(EMPTY_WORKBOOK, NO_SESSION_SETTINGS, null, {});
  await expect(one.addArticle(empty, { ...article, expansion: "none" }, {})).rejects.toThrow("no-plan-found");
});
