/** readDocument: tables among the paragraphs of a Word file: which plan each belongs to, and every row with its place. */
import type { DocumentBlock, TableCell } from "../../../src/core/grid/document";
import { documentLines, readDocument } from "../../../src/core/importing";
import { textAt } from "../../../src/core/importing/table-cells";

const paragraph = (text: string): DocumentBlock => ({ kind: "paragraph", text });
/** "^" goes on with the cell above, "甲@3" takes three columns. */
const table = (...rows: readonly (readonly string[])[]): DocumentBlock => ({
  kind: "table",
  rows: rows.map((cells) =>
    cells.map((cell): TableCell => {
      const [text, span] = cell.split("@");
      return { text: cell === "^" ? "" : text!, span: Number(span ?? 1), isContinued: cell === "^" };
    }),
  ),
});

/** "[title from-to]" of each plan, and "3 1月 走访 own 张强 yuan 100 (1.2)" of its rows: line, months, place in its table. */
function told(blocks: readonly DocumentBlock[], year: number | null = null): string[] {
  const { plans, ignored, unrecognised } = readDocument(blocks, { year, keepTraditional: false });
  return [
    ...plans.flatMap((plan) => [
      `[${plan.title ?? "–"} ${plan.year ?? "–"} ${plan.from}-${plan.to}]`,
      ...plan.rows.map((row) =>
        [
          `${row.lines.join("、")} ${row.months.join("、")}月 ${row.activity}`,
          ...(row.owner === null ? [] : [`own ${row.owner}`]),
          ...(row.partner === null ? [] : [`part ${row.partner}`]),
          ...(row.theme === null ? [] : [`theme ${row.theme}`]),
          ...(row.amountFen === null ? [] : [`yuan ${row.amountFen / 100}`]),
          ...(row.year === null ? [] : [`in ${row.year}`]),
          ...(row.at === undefined ? [] : [`(${row.at.table}.${row.at.row})`]),
        ].join(" "),
      ),
    ]),
    ...ignored.map(({ line, as }) => `${line} ${as}`),
    ...unrecognised.map(({ line, why }) => `${line} ${why}`),
  ];
}

const TITLE = paragraph("某局工会2026年工作计划");
const HEAD = ["月份", "活动内容", "责任人", "经费"];
const [FIRST, SECOND] = [
  ["1月", "走访", "张强", "100"],
  ["3月", "插花", "李红", "200"],
];

test("a table below a title is the plan's; its head and its sum are no rows", () =>
  expect(told([TITLE, table(HEAD, FIRST, SECOND, ["合计", "", "", "300"])])).toEqual([
    "[某局工会2026年工作计划 2026 1-5]",
    "3 1月 走访 own 张强 yuan 100 (1.2)",
    "4 3月 插花 own 李红 yuan 200 (1.3)",
    "1 title",
  ]));

test("rows of the text and of the table stand in the order of their lines", () =>
  expect(told([TITLE, table(HEAD, FIRST, SECOND), paragraph("一、5月组织登山活动，全体职工参加")])).toEqual([
    "[某局工会2026年工作计划 2026 1-5]",
    "3 1月 走访 own 张强 yuan 100 (1.2)",
    "4 3月 插花 own 李红 yuan 200 (1.3)",
    "5 5月 组织登山活动",
    "1 title",
  ]));

test("a table with a name of its own is a plan of its own, one without goes on with the text's", () =>
  expect(
    told([
      TITLE,
      paragraph("为做好工作，制定本计划。"),
      paragraph("附表：活动安排"),
      table(HEAD, FIRST, ["^", "座谈", "李红", "200"]),
      paragraph("12月组织总结"),
      table(HEAD, ["6月", "端午", "张强", "100"], ["7月", "送清凉", "李红", "200"]),
    ]),
  ).toEqual([
    "[某局工会2026年工作计划 2026 1-10]",
    "7 12月 组织总结",
    "9 6月 端午 own 张强 yuan 100 (2.2)",
    "10 7月 送清凉 own 李红 yuan 200 (2.3)",
    "[附表：活动安排 2026 3-6]",
    "5 1月 走访 own 张强 yuan 100 (1.2)",
    "6 1月 座谈 own 李红 yuan 200 (1.3)",
    "1 title",
  ]));

test("a title in the table's own first row; a year that is told beside", () => {
  expect(told([table(["某局工会2026年活动表@4"], HEAD, FIRST, SECOND)])).toEqual([
    "[某局工会2026年活动表 2026 1-4]",
    "3 1月 走访 own 张强 yuan 100 (1.3)",
    "4 3月 插花 own 李红 yuan 200 (1.4)",
  ]);
  expect(told([table(HEAD, FIRST, SECOND)], 2026)[0]).toBe("[– 2026 1-3]");
  expect(told([table(HEAD, FIRST, SECOND)])[0]).toBe("[– – 1-3]");
});

test("columns of a theme and of who helps; a month of the next year", () => {
  expect(
    told([TITLE, table(["月份", "主题", "活动内容", "责任人"], ["1月", "迎春", "写春联", "张强"], ["3月", "女神", "插花", "李红"])]),
  ).toEqual([
    "[某局工会2026年工作计划 2026 1-4]",
    "3 1月 写春联 own 张强 theme 迎春 (1.2)",
    "4 3月 插花 own 李红 theme 女神 (1.3)",
    "1 title",
  ]);
  const helped = table(
    ["月份", "活动内容", "责任人", "配合部门"],
    ["1月", "走访", "张强", "财务部"],
    ["12月、次年1月", "插花", "李红", ""],
  );
  expect(told([TITLE, helped]).slice(1, 3)).toEqual(["3 1月 走访 own 张强 part 财务部 (1.2)", "4 12、1月 插花 own 李红 in 2027 (1.3)"]);
});

test("a table that only lays out the page is text", () =>
  expect(told([TITLE, table(["甲", "乙"], ["丙", "3月组织登山"])]).slice(0, 2)).toEqual([
    "[某局工会2026年工作计划 2026 1-3]",
    "3 3月 丙 组织登山",
  ]));

test("the year stands in one of the first five paragraphs, or nowhere", () => {
  const below = (count: number): string =>
    told([...Array.from({ length: count }, () => paragraph("说明")), paragraph("2026年"), table(HEAD, FIRST, SECOND)])[0]!.split(" ")[1]!;
  expect([below(0), below(4), below(5)]).toEqual(["2026", "2026", "–"]);
});

test("its lines for showing, and the text of a cell by its column", () => {
  const block = table(["甲@2", "乙"], ["^", "丙", "丁"]);
  expect(documentLines([paragraph("一\n二"), block])).toEqual(["一 二", "甲｜乙", "｜丙｜丁"]);
  const { rows } = block as Extract<DocumentBlock, { kind: "table" }>;
  expect([1, 2, 3, 4].map((column) => textAt(rows, 0, column))).toEqual(["甲", "甲", "乙", null]);
  const joined = table(["甲", "乙"], ["^", " "], ["^", "丙"]) as typeof block & { rows: typeof rows };
  expect([0, 1, 2].map((row) => [textAt(joined.rows, row, 1), textAt(joined.rows, row, 2)])).toEqual([
    ["甲", "乙"],
    ["甲", null],
    ["甲", "丙"],
  ]);
});
