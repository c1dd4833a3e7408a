/** ROW_RULES: every kind of row below a header, in the order in which they are asked. A new kind of row is one entry. */
import {
  APPROVED,
  OPINION_OF,
  NUMBERED,
  MONTH_OF_SEAL,
  OPINION,
  PAGE_MARK,
  SEAL_PLACE,
  SEALED,
  SECTION_START,
  SIGNED_DATE,
} from "../../words/row-words";
import { calendarMonth, withoutDay } from "../calendar-blocks";
import { figureOfTotal, isCapitalLine, isNoteStart, isSignature, numbersColumns, totalKind } from "../labels";
import { formulaSays } from "./formulas";
import {
  headsOtherFigures,
  isHeaderAgain,
  isHeaderTranslated,
  isHeadOfPeople,
  isMoreOfHeader,
  isOtherHeader,
  isOverOtherHeader,
  isOverPeople,
  isOverPlanHeader,
  isPlanRow,
} from "./header-rows";
import { EXAMPLE_ROW } from "./example-rows";
import type { RowFacts } from "./row-facts";
import { BLANK_ROW, HEADER_ROW, ITEM, other, type Own, type RowKind } from "./row-kind";
import type { RowRule } from "./rule";
import { onTop, OWNER_HEADING, section, SECTION_RULES } from "./section-rules";
import type { TableFacts } from "./table-facts";
import { SPENT_RULES } from "./spent-rows";
import { FIGURE_RULES, STATISTIC_RULES, total, TOTAL_RULES } from "./total-rules";
import { UNUSED_RULES } from "./unused-rows";

const FIRST_RULES: readonly RowRule[] = [
  EXAMPLE_ROW,
  {
    name: "line of a breakdown",
    when: ({ row, table }, { isInOtherTable }) => !isInOtherTable && table.details.has(row),
    kind: ({ row, table }) => (table.details.get(row) === "all" ? other("note") : { kind: "other", role: "note", isDetail: true }),
    examples: ["3|5月|运动会|张三|1000⏎||其中：奖品||600", "3|9月|中秋慰问|张三|1000⏎3.1||月饼||600⏎3.2||水果||400"],
  },
  {
    name: "further line of an activity's cost",
    when: (row, { isInOtherTable, previousRow }) => !isInOtherTable && previousRow > 0 && isCostLine(row),
    kind: { kind: "other", role: "note", isDetail: true },
    examples: [],
  },
  {
    name: "heading whose figure is its block's",
    when: (row, { isInOtherTable }) => !isInOtherTable && row.table.groups.has(row.row) && headOfGroup(row) !== null,
    kind: (row) => onTop(row, headOfGroup(row)!, row.table.numbered.get(row.row)),
    examples: [],
  },
  ...SPENT_RULES,
  {
    name: "income among the rows, by its class",
    when: ({ row, table, cells }) => cells.length > 0 && table.isIncome(row),
    kind: (row) => other(row.words.some((word) => totalKind(word) !== null) ? "other-table-total" : "other-table-row"),
    // The table's other rows decide: its examples are in the tests of blocks.
    examples: [],
  },
  { name: "nothing", when: ({ cells }) => cells.length === 0, kind: BLANK_ROW, examples: [] },
  {
    name: "total in words left of the table",
    when: (row) => row.inside.length === 0 && row.row > row.table.lastActivityRow && totalLeft(row) !== null,
    kind: (row) => total(row, totalLeft(row), "total"),
    examples: [],
  },
  { name: "beside the table", when: ({ inside }) => inside.length === 0, kind: outside, examples: [] },
  { name: "header again", when: isHeaderAgain, kind: HEADER_ROW, examples: ["序号|月份|活动内容|责任人|预算金额"] },
  { name: "more of a header again", when: isMoreOfHeader, kind: HEADER_ROW, examples: [] },
  { name: "header in another language", when: isHeaderTranslated, kind: HEADER_ROW, examples: [] },
  {
    name: "nothing in this block",
    when: ({ activity, inside, table }) => {
      const { block, columns } = table.layout;
      if (block === undefined || activity !== null) return false;
      return (
        (block.isText && block.sharesAmount !== true) ||
        columns.amount === undefined ||
        !inside.some(({ column }) => column === columns.amount)
      );
    },
    kind: BLANK_ROW,
    examples: [],
  },
  {
    name: "numbers of the columns",
    when: ({ row, table, inside }, { headerRow }) =>
      (row <= table.layout.firstRow + 1 || (headerRow > 0 && row === headerRow + 1)) &&
      numbersColumns(inside.map(({ cell }) => table.view.word(cell))),
    kind: other("note"),
    examples: [],
  },
  ...UNUSED_RULES,
];

const FOOT_RULES: readonly RowRule[] = [
  {
    name: "headings of a list of people",
    when: isHeadOfPeople,
    kind: other("other-table-header"),
    examples: ["联系人|电话", "||姓名|手机号码", "姓名|职务|分工"],
  },
  OWNER_HEADING,
  {
    name: "signatures",
    when: (row) => isSignatureLine(row) || isSeal(row) || isOpinion(row) || isSignedBeside(row) || isOverDate(row),
    kind: other("signature"),
    examples: ["制表：张三||审核：李四", "工会主席（签字）：", "|工会主席意见|同意。|签字："],
  },
  {
    name: "mark of the page or of the end",
    when: ({ first, texts, hasAmount }) => texts.length === 1 && !hasAmount && PAGE_MARK.test(first),
    kind: other("note"),
    examples: ["以下空白", "||第1页 共2页", "||（以 下 空 白）"],
  },
  {
    name: "note",
    when: (row) =>
      isNoteStart(row.first) &&
      !(row.isSingle && row.isTime) &&
      !isMarked(row) &&
      !isOtherHeader(row) &&
      !(row.hasMonth && row.activity !== null && row.texts.length > 1) &&
      !row.hasAmount,
    kind: other("note"),
    examples: ["注：以实际发生为准", "说明：1.经费从会费列支"],
  },
  {
    name: "note that goes on",
    when: (row, { isInNotes }) =>
      isInNotes && row.isSingle && row.texts.length === 1 && (NUMBERED.test(row.first) || row.first.length > 15 || !row.activity),
    kind: other("note"),
    examples: ["注：以实际发生为准⏎2.另行通知"],
  },
];

const OTHER_TABLE_RULES: readonly RowRule[] = [
  {
    name: "title of another table",
    when: (row, passed) => row.isSingle && row.texts.length === 1 && !row.isTime && (isOverOtherHeader(row, passed) || isOverPeople(row)),
    kind: other("other-table-header"),
    examples: [],
  },
  {
    name: "title of a further table of the plan",
    when: (row) => row.isSingle && row.texts.length === 1 && !row.isTime && SECTION_START.test(row.first) && isOverPlanHeader(row),
    kind: (row) => section(row, row.texts[0]!, null),
    examples: [],
  },
  {
    name: "header of another table",
    when: (row, passed) => isOtherHeader(row) || headsOtherFigures(row, passed),
    kind: other("other-table-header"),
    examples: ["收入项目|金额|备注", "合计||||5000⏎收入来源|金额"],
  },
  {
    name: "row of another table",
    when: (row, { isInOtherTable }) => isInOtherTable && !isPlanRow(row),
    kind: other("other-table-row"),
    examples: ["收入项目|金额|备注⏎会费|2000"],
  },
];

const TEXT_CELL_RULES: readonly RowRule[] = [
  {
    name: "weekdays of the next month",
    when: ({ activity, table }) =>
      isCalendar(table) && activity !== null && table.header.get(activity.column) === table.view.word(activity.cell),
    kind: HEADER_ROW,
    examples: [],
  },
  {
    name: "month over its weeks",
    when: ({ activity, table, isSingle }) => isCalendar(table) && isSingle && calendarMonth(String(activity?.cell.value ?? "")) !== null,
    kind: (row) => section(row, row.texts[0]!, calendarMonth(String(row.texts[0]!.cell.value))),
    examples: [],
  },
  {
    name: "day without an activity",
    when: ({ activity, table }) =>
      isCalendar(table) &&
      (activity === null || withoutDay(table.view.text(activity.cell)) === "" || typeof activity.cell.value === "number"),
    kind: BLANK_ROW,
    examples: [],
  },
  {
    name: "below the groups of a table of months",
    when: ({ row, table, texts }) => table.layout.block?.isText === true && texts.length === 1 && row > table.lastGroupRow,
    kind: other("note"),
    examples: [],
  },
  {
    name: "activity in the cell of its month",
    when: ({ activity, table }) => table.layout.block?.isText === true && typeof activity?.cell.value === "string",
    kind: ITEM,
    examples: [],
  },
];

const LAST_RULES: readonly RowRule[] = [
  { name: "activity", when: (row) => row.activity !== null, kind: ITEM, examples: ["3|不定|座谈会|张三|100", "||座谈会"] },
  {
    name: "more of the activity above",
    when: (row) => isCovered(row) && (row.ownOf("amount") !== null || namedRoles(row) > 0 || row.ownOf("month") !== null),
    kind: ITEM,
    examples: [],
  },
  { name: "nothing of the activity above", when: isCovered, kind: BLANK_ROW, examples: [] },
  {
    name: "sum without a label",
    when: (row) => isBareSum(row),
    kind: (row, { hasTotal }) => total(row, null, row.row < row.table.lastActivityRow && !hasTotal ? "subtotal" : "total"),
    examples: ["合计||||5000⏎||||6000"],
  },
  {
    name: "activity without a name",
    when: (row) => {
      const amount = row.ownOf("amount");
      const month = row.ownOf("month");
      const isOfMatrix = row.table.layout.monthColumns.length > 0 && row.hasAmount && namedRoles(row) > 0;
      return (
        isOfMatrix || (amount !== null && (namedRoles(row) > 0 || row.hasMonth || row.hasAmount)) || (month !== null && namedRoles(row) > 0)
      );
    },
    kind: ITEM,
    examples: ["|5月||张三|100"],
  },
  {
    name: "line of words",
    when: (row, { hasTotal }) => otherTexts(row) > 0 && !(otherTexts(row) === 1 && row.first.length <= 12 && !hasTotal),
    kind: other("note"),
    examples: ["合计||||5000⏎以上|||均为预算"],
  },
  { name: "scrap", when: () => true, kind: BLANK_ROW, examples: [] },
];

export const ROW_RULES: readonly RowRule[] = [
  ...FIRST_RULES,
  ...TOTAL_RULES,
  ...FOOT_RULES,
  ...OTHER_TABLE_RULES,
  ...TEXT_CELL_RULES,
  ...STATISTIC_RULES,
  ...FIGURE_RULES,
  ...SECTION_RULES,
  ...LAST_RULES,
];

/** ★★ before an activity says how important it is. */
function isMarked({ activity, first, texts }: RowFacts): boolean {
  return activity !== null && typeof activity.cell.value === "string" && activity !== texts[0] && /^[^\p{L}\d]{1,6}$/u.test(first);
}

/** 矿泉水 below 奖品: the activity's cell is joined over it, or is blank and nothing else says when or who. */
function isCostLine(row: RowFacts): boolean {
  const { inside, table } = row;
  const { costColumn } = table.layout;
  const line = inside.find(({ column }) => column === costColumn);
  // 小计 of the lines is none of them.
  if (line === undefined || row.activity !== null || totalKind(row.wordOf(line)) !== null) return false;
  return row.ownOf("amount") !== null && row.ownOf("month") === null && row.ownOf("owner") === null;
}

const activityOf = ({ layout }: TableFacts): number | undefined => layout.columns.activity;

function isCoveredRow(row: number, table: TableFacts): boolean {
  const column = activityOf(table);
  return column !== undefined && table.view.isCoveredFromAbove(row, column);
}

function headOfGroup(row: RowFacts): RowFacts["texts"][number] | null {
  if (row.table.numbered.has(row.row)) return row.activity;
  return row.cells.find(({ column, cell }) => typeof cell.value === "string" && column !== row.table.layout.columns.seq) ?? null;
}

/** 合计人民币（大写）：壹万元整 in a table's left margin, alone in its row. */
function totalLeft({ cells, table }: RowFacts): Own | null {
  const [only] = cells;
  if (only === undefined || cells.length > 1 || only.column >= table.left || typeof only.cell.value !== "string") return null;
  const word = table.view.word(only.cell);
  return isCapitalLine(word) || figureOfTotal(word) !== null ? only : null;
}

/** Cells beside the table: another table's, or a line of text. */
function outside({ cells, table }: RowFacts): RowKind {
  const only = cells.length === 1 && typeof cells[0]!.cell.value === "string" ? table.view.word(cells[0]!.cell) : null;
  if (only === null) return other("other-table-row");
  return isSignature(only) ? other("signature") : other("note");
}

/** 某某工会（公章）, or the month below it, with nothing beside it. */
function isSeal({ cells, first, isSingle, row, table, texts }: RowFacts): boolean {
  if (!isSingle || texts.length !== 1 || cells.length !== 1) return false;
  const above = MONTH_OF_SEAL.test(first) ? table.view.ownCells(row - 1) : [];
  return SEALED.test(first) || (above.length === 1 && SEALED.test(table.view.word(above[0]!.cell)));
}

/** 某某工会委员会 over 2026年1月5日. */
function isOverDate({ isSingle, row, table, texts, first }: RowFacts): boolean {
  const below = table.view.rowBelow(row);
  if (!isSingle || texts.length !== 1 || first.length > 30 || below === undefined || below > row + 2) return false;
  const cells = table.view.ownCells(below);
  return cells.length === 1 && typeof cells[0]!.cell.value === "string" && SIGNED_DATE.test(table.view.word(cells[0]!.cell));
}

/** 审批意见： in the margin left of the table, its words in it. */
function isSignedBeside({ cells, inside, hasAmount, hasMonth, table }: RowFacts): boolean {
  const [first] = cells;
  if (first === undefined || first.column >= table.left || hasAmount || hasMonth || inside.length > 2) return false;
  return typeof first.cell.value === "string" && isSignature(table.view.word(first.cell));
}

const isCalendar = ({ layout }: TableFacts): boolean => layout.block?.isCalendar === true;

function isSignatureLine(row: RowFacts): boolean {
  const { activity, hasMonth, texts, words } = row;
  if (row.hasAmount || words.length === 0 || (hasMonth && activity !== null && texts.length > 2)) return false;
  if (!isSignature(row.first)) return false;
  // 工会意见 | 同意按计划执行（盖章）2026年1月5日: an opinion and its words, which may name a day.
  const month = row.ownOf("month");
  const isTold = hasMonth && !(month !== null && row.wordOf(month).length > LONGEST_TIME);
  if (OPINION.test(row.first) && !isTold && texts.length <= 3) return true;
  return activity === null || activity === texts[0] || isSignature(row.wordOf(activity)) || row.first.includes(":");
}

/** 工会主席意见 | 同意。 | 签字： | 2026年1月5日, or the like below its label: nothing but who approves, and that. */
function isOpinion({ hasAmount, words, texts, cells }: RowFacts): boolean {
  if (hasAmount || cells.length - texts.length > 1 || !words.some((word) => word.length <= LONGEST_OPINION && APPROVED.test(word)))
    return false;
  return words.every(
    (word) => APPROVED.test(word) || OPINION_OF.test(word) || SEAL_PLACE.test(word) || isSignature(word) || SIGNED_DATE.test(word),
  );
}

const LONGEST_OPINION = 80;

/** 2026年12月20日-31日. */
const LONGEST_TIME = 16;

function isCovered({ row, table }: RowFacts): boolean {
  return isCoveredRow(row, table);
}

function namedRoles(row: RowFacts): number {
  return (["owner", "content", "subject", "source", "participants"] as const).filter((role) => row.ownOf(role) !== null).length;
}

/** Texts beside the amount. */
function otherTexts(row: RowFacts): number {
  return row.texts.filter(({ column }) => !(row.hasAmount && column === row.table.layout.columns.amount)).length;
}

/** A sum without a label: a formula that adds, or the last figure under the column. */
function isBareSum(row: RowFacts): boolean {
  if (!row.hasAmount || otherTexts(row) > 0 || row.ownOf("month") !== null) return false;
  const formula = row.ownOf("amount")?.cell.formula ?? row.inside.find(({ cell }) => cell.formula !== undefined)?.cell.formula;
  // =SUM(B6:M6) adds the months of its own row.
  const isAcross = formula !== undefined && formulaSays(formula, row.row, row.table.layout.columns.amount ?? 0).kind === "across";
  return (formula !== undefined && !isAcross && /sum|subtotal|\+/i.test(formula)) || row.row > row.table.lastActivityRow;
}
