/** draftPlans: an article's plans as sheets: each value below its heading, a total that adds up, and the lines without a place beside them. */
import { a1 } from "../../../src/core/grid/area";
import { draftPlans } from "../../../src/core/importing";
import { LANGUAGES } from "../../../src/core/messages";
import { workbookOf } from "../../build-workbook";
import { draftOf, formulaAt, rowOf, wrongFormulas } from "../drafted";
import { drawn, framed } from "../drawn";
import { read } from "./read";

const LABELS = LANGUAGES["zh-CN"].sheets;
const TEXT = [
  "某局工会2026年工作计划",
  "1、3月组织春游，由组织部牵头，经费2000元。",
  "2、每季度开展座谈。",
  "3、9月开展中秋慰问，由福利部牵头、财务部配合，每人200元，共计5.5万元。",
  "4、适时组织体检。（完成时限：适时）",
].join("\n");

const { plans, unrecognised } = read(TEXT);
const edits = draftPlans(plans, unrecognised, LABELS);
const draft = draftOf(edits, edits[0]!.draft.mark);

test("each row under the headings of a new year's table, with where it came from", () => {
  expect(rowOf(draft, 3, 9)).toEqual([
    "序号",
    "月份",
    "活动（项目）名称",
    "责任人",
    "支出科目",
    "经费来源",
    "预算金额（元）",
    "备注",
    "原文",
  ]);
  const rows = [4, 5, 6].map((row) => rowOf(draft, row, 9));
  expect(rows.map((row) => row.slice(0, 7))).toEqual([
    [1, "3月", "组织春游", "组织部", null, null, 2000],
    [2, expect.any(String), "开展座谈", null, null, null, null],
    [3, "9月", "开展中秋慰问", "福利部", null, null, 55_000],
  ]);
  rows.forEach((row, index) => expect(row[8]).toContain(TEXT.split("\n")[index + 1]!.slice(2, 6)));
  expect(rows[2]![7]).toContain("财务部");
});

test("the total adds up what is known, by formula", () => {
  expect(rowOf(draft, 7, 7)).toEqual([LABELS.plan.total, null, null, null, null, null, 57_000]);
  expect(formulaAt(draft, 7, 7)).toContain("G4:G6");
  expect(wrongFormulas(workbookOf({}), edits)).toEqual([]);
});

test("title and heads reach over the table, the print area holds all of it", () => {
  expect(rowOf(draft, 1, 1)).toEqual(["某局工会2026年工作计划"]);
  expect(draft.merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 9 });
  const area = draft.print!.area!;
  expect([a1(area.top, area.left), area.right]).toEqual(["A1", 9]);
  expect(area.bottom).toBeGreaterThanOrEqual(7);
});

test("lines without a place stand on a sheet of their own, and nothing that is there is replaced", () => {
  expect(edits.map(({ draft: { name } }) => name)).toEqual(["某局工会2026年工作计划", LABELS.imported.unrecognised]);
  const last = edits[1]!.draft;
  expect(JSON.stringify(last.cells)).toContain("适时组织体检");
  const beside = draftPlans(plans, [], LABELS, workbookOf({ 某局工会2026年工作计划: [["x"]] }));
  expect(beside.map(({ draft: { name } }) => name)).toEqual(["某局工会2026年工作计划(2)"]);
});

test("a title as a sheet's name: what Excel forbids left out, cut to what it holds", () => {
  const named = (title: string): string => draftPlans([{ ...plans[0]!, title }], [], LABELS)[0]!.draft.name;
  expect(named("甲/乙：工作[计划]?")).toBe("甲 乙 工作 计划");
  expect(named("计".repeat(40))).toHaveLength(31);
  expect(named("  ")).toBe("-");
  const twins = draftPlans([plans[0]!, plans[0]!, { ...plans[0]!, rows: [] }], [], LABELS).map(({ draft: { name } }) => name);
  expect(twins).toEqual(["某局工会2026年工作计划", "某局工会2026年工作计划(2)"]);
  const long = { ...plans[0]!, title: "计".repeat(40) };
  expect(draftPlans([long, long], [], LABELS).map(({ draft: { name } }) => name)).toEqual(["计".repeat(31), `${"计".repeat(28)}(2)`]);
  expect(draftPlans([{ ...plans[0]!, rows: plans[0]!.rows.slice(0, 1) }], [], LABELS)).toHaveLength(1);
});

test("both sheets, cell by cell and as they are printed", () => {
  expect(edits.map((edit) => [...framed(edit.draft), ...drawn(edit.draft)])).toEqual([
    [
      "landscape A1:I7, rows 3 to 3 on each page, 3 rows in sight",
      "1: A:I 某局工会2026年工作计划·title",
      "2: A:E ·plain | F:I 单位：元·right",
      "3: A 序号·head | B 月份·head | C 活动（项目）名称·head | D 责任人·head | E 支出科目·head | F 经费来源·head | G 预算金额（元）·head | H 备注·head | I 原文·head",
      "4: A 1·center | B 3月·center | C 组织春游·text | D 组织部·center | E ·text | F ·center | G 2000·amount | H ·text | I 第2行 1、3月组织春游，由组织部牵头，经费2000元。·text",
      "5: A 2·center | B 每季度·center | C 开展座谈·text | D ·center | E ·text | F ·center | G ·amount | H ·text | I 第3行 2、每季度开展座谈。·text",
      "6: A 3·center | B 9月·center | C 开展中秋慰问·text | D 福利部·center | E ·text | F ·center | G 55000·amount | H 配合：财务部·text | I 第4行 3、9月开展中秋慰问，由福利部牵头、财务部配合，每人200元，共计5.5万元。·text",
      "7: A:F 合计·strong | G =57000·strongAmount | H ·text | I ·text",
    ],
    [
      "landscape A1:C3, rows 2 to 2 on each page, 2 rows in sight",
      "1: A:C 未识别·title",
      "2: A 行·head | B 原文·head | C 原因·head",
      "3: A 5·center | B 4、适时组织体检。（完成时限：适时）·text | C 时间不确定·text",
    ],
  ]);
});

test("without any amount the total is blank, which is not zero; a cell holds two thousand characters", () => {
  const row = { ...plans[0]!.rows[1]!, quote: "春".repeat(2100) };
  const [one, other] = draftPlans([{ ...plans[0]!, rows: [row] }], [{ ...unrecognised[0]!, quote: "夏".repeat(2001) }], LABELS);
  expect(rowOf(one!.draft, 5, 7)[6]).toBe("");
  expect(rowOf(one!.draft, 4, 9)[8]).toBe(`第3行 ${"春".repeat(1996)}`);
  expect(rowOf(other!.draft, 3, 2)[1]).toBe("夏".repeat(2000));
});
