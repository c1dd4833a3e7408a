/** Rules for headings of blocks, with or without the block's sum. */
import { NUMBERED, SECTION_END, SET_ASIDE, SECTION_START, SENTENCE_END, THEME_LINE } from "../../words/row-words";
import { isBlank } from "../../grid/grid";
import { readAmount } from "../amounts";
import { isTotalLabel } from "../labels";
import { isMonthText, readMonthText } from "../months";
import { isOwnerAlone } from "../owners-over";
import type { RowFacts } from "./row-facts";
import { BLANK_ROW, other, type Own, type RowKind } from "./row-kind";
import type { RowRule } from "./rule";
import { CHINESE_ORDINAL, MARK_WITHIN } from "../../words/numbering-words";
import { isNumberedWithin } from "./groups";

/** A row of one text. */
const isOneText = (row: RowFacts): boolean =>
  // A figure kept as text below the column is a sum.
  row.isSingle && row.texts.length === 1 && !(row.hasAmount && row.texts[0]!.column === row.table.layout.columns.amount);
const isInActivities = (row: RowFacts): boolean => row.texts[0]!.column === row.table.layout.columns.activity && !row.isWide;
const isOver = (row: RowFacts): boolean => row.row > row.table.lastActivityRow;

export const SECTION_RULES: readonly RowRule[] = [
  {
    name: "months over a block",
    when: (row) => isOneText(row) && row.isTime && (!isInActivities(row) || saysNoMore(row)),
    kind: (row) => section(row, row.texts[0]!, row.time),
    examples: ["第二季度", "||四月份", "||【4月】", "||4月  春风送暖", "||四月份工作安排：", "一、一月份⏎3|1月|座谈会|张三|100⏎二、四月份"],
  },
  {
    name: "months over a block beside its theme",
    when: (row) => {
      const { activity, inside, table, texts, words } = row;
      if (texts.length !== 2 || inside.length !== 2 || !row.isTime || table.layout.columns.month !== undefined) return false;
      return texts[1] === activity && (THEME_LINE.test(words[1]!) || row.isWideAt(activity));
    },
    kind: (row) => section(row, row.texts[0]!, row.time),
    examples: [],
  },
  {
    name: "numbered heading among the activities",
    when: (row) =>
      isOneText(row) &&
      isInActivities(row) &&
      SECTION_START.test(row.first) &&
      (row.table.layout.columns.seq !== undefined ||
        row.table.hasFigures ||
        SECTION_END.test(row.first) ||
        (row.table.isTold && !row.table.hasNumberedNames)) &&
      row.first.length <= 30,
    kind: (row) => section(row, row.texts[0]!, null),
    examples: ["||一、慰问类"],
  },
  {
    name: "note in the column of activities",
    when: (row, { hasTotal }) =>
      isOneText(row) &&
      isInActivities(row) &&
      hasTotal &&
      (NUMBERED.test(row.first) || row.first.length > 15 || SENTENCE_END.test(row.first)),
    kind: other("note"),
    examples: ["合计||||5000⏎||本表所列经费以批准的预算为准，超出部分另行报批", "合计||||5000⏎||活动后上报总结。"],
  },
  {
    name: "sentence set off below the activities",
    when: (row, { previousRow }) =>
      isOneText(row) && isInActivities(row) && isOver(row) && row.table.isTold && row.row > previousRow + 1 && SENTENCE_END.test(row.first),
    kind: other("note"),
    // That rows lie between is in the tests of neighbours.
    examples: [],
  },
  {
    name: "note over the width",
    when: (row, { hasTotal }) =>
      isHeadingLike(row) && ((hasTotal && isOver(row)) || row.first.length > 40 || (row.first.length > 24 && /[。；;]/.test(row.first))),
    kind: other("note"),
    examples: ["合计||||5000⏎二、未尽事宜另行通知"],
  },
  {
    name: "heading over a block",
    when: isHeadingLike,
    kind: (row) => section(row, row.texts[0]!, null),
    examples: ["一、文体活动", "（二）慰问"],
  },
  {
    name: "line below the table",
    when: (row) => isOneText(row) && !isInActivities(row) && isOver(row),
    kind: (row) => (row.first.length <= 3 ? BLANK_ROW : other("note")),
    examples: ["以上经费从会费中列支"],
  },
  {
    name: "month alone in its column",
    when: (row) => isOneText(row) && row.texts[0]!.column === row.table.layout.columns.month && row.hasMonth,
    kind: (row) => section(row, row.texts[0]!, String(row.texts[0]!.cell.value)),
    examples: [],
  },
  {
    name: "lonely number or mark",
    when: (row, { previousRow }) =>
      isOneText(row) &&
      !isInActivities(row) &&
      ((row.texts[0]!.column === row.table.layout.columns.seq && row.first.length <= 3) || (previousRow === 0 && row.first.length <= 2)),
    kind: BLANK_ROW,
    examples: [],
  },
  {
    name: "heading left of the activities",
    when: (row) => {
      const { columns } = row.table.layout;
      if (!isOneText(row) || isInActivities(row)) return false;
      const { column } = row.texts[0]!;
      return column < (columns.activity ?? 0) && column !== columns.owner && column !== columns.quarter && row.first.length <= 30;
    },
    kind: (row) => section(row, row.texts[0]!, null),
    examples: [],
  },
  {
    name: "numbered name over the things within it",
    when: isOverMarked,
    kind: (row) => section(row, row.activity!, null),
    // What stands below decides: its examples are in the tests of blocks.
    examples: [],
  },
  {
    name: "name over the rows below it",
    when: (row) => {
      const { activity, hasAmount, inside } = row;
      return activity !== null && !hasAmount && inside.length <= 2 && row.table.nameHeadings.has(row.row);
    },
    kind: (row) => section(row, row.activity!, null),
    // All rows together decide: its examples are in the tests of blocks.
    examples: [],
  },
  {
    name: "ordinal and heading, with or without a sum",
    when: (row) => isOrdinalHeading(row),
    kind: (row) => (row.hasAmount ? onTop(row, headingOf(row)) : section(row, headingOf(row), row.timeOf(headingOf(row)))),
    examples: ["一||慰问类", "二||文体类||900"],
  },
  {
    name: "months over a block with its sum",
    when: (row) =>
      row.texts.length === 1 &&
      !row.isSingle &&
      row.activity === null &&
      row.hasAmount &&
      row.isTime &&
      (sumsBelow(row) || isOverMonths(row) || isSumOfBlock(row)),
    kind: (row) => onTop(row, row.texts[0]!),
    examples: ["第二季度||||900=SUM(E6:E7)"],
  },
  {
    name: "heading with the sum of its block",
    when: (row) => row.row < row.table.lastActivityRow && isHeadingWithSum(row),
    kind: (row) => onTop(row, row.texts[0]!),
    examples: [],
  },
];

/** 负责人：王丽华 over her rows, where no column names who does what. */
export const OWNER_HEADING: RowRule = {
  name: "who does the rows below",
  when: (row) =>
    row.isSingle &&
    row.texts.length === 1 &&
    row.table.layout.columns.owner === undefined &&
    row.row < row.table.lastActivityRow &&
    isOwnerAlone(row.first),
  kind: (row) => section(row, row.texts[0]!, null),
  // The table of the examples has a column of owners: its examples are in the tests of blocks.
  examples: [],
};

function isHeadingLike(row: RowFacts): boolean {
  return isOneText(row) && !isInActivities(row) && (row.isWide || SECTION_START.test(row.first));
}

/** A number and a name and nothing else, and below it a row numbered within that number, or one without a number whose name is marked as its part. */
function isOverMarked(row: RowFacts): boolean {
  const { activity, inside, table } = row;
  const { layout, view } = table;
  const seq = row.ownOf("seq");
  const below = view.rowBelow(row.row);
  if (seq === null || activity === null || inside.length !== 2 || typeof activity.cell.value !== "string" || row.hasMonth) return false;
  if (below === undefined || below > layout.lastRow || MARK_WITHIN.test(activity.cell.value)) return false;
  const name = view.own(below, layout.columns.activity!).value;
  const isTold = view.ownCells(below).some(({ column, cell }) => column > activity.column && !isBlank(cell));
  if (typeof name !== "string" || !isTold) return false;
  const number = view.word(view.own(below, seq.column));
  return number === "" ? MARK_WITHIN.test(name) : isNumberedWithin(number, row.wordOf(seq));
}

function isOrdinalHeading(row: RowFacts): boolean {
  const { activity, inside, table, texts } = row;
  const seq = row.ownOf("seq");
  // 二 | 不可预见费 | 400 between 一 | 小计 and 三 | 总计.
  if (row.hasAmount && activity !== null && SET_ASIDE.test(row.wordOf(activity))) return false;
  const isOrdinal = seq !== null && typeof seq.cell.value === "string" && CHINESE_ORDINAL.test(row.wordOf(seq));
  if (!isOrdinal || row.isSingle || texts.length > 2 || row.hasMonth || !table.hasFigures) return false;
  return inside.every((own) => own === seq || own === activity || own === texts[0] || isMoney(row, own));
}

function isHeadingWithSum(row: RowFacts): boolean {
  const { activity, inside, table, texts } = row;
  const { columns } = table.layout;
  const [text] = texts;
  // 二、职工教育 in the column of months is none.
  const isInMonths = text?.column === columns.month && !row.hasMonth && SECTION_START.test(row.first);
  if (row.isSingle || texts.length !== 1 || !row.hasAmount || (row.ownOf("month") !== null && !isInMonths)) return false;
  const seq = row.ownOf("seq");
  if (!inside.every((own) => own === seq || own === activity || own === text || isMoney(row, own))) return false;
  if (sumsBelow(row)) return true;
  const hasOthers = columns.month !== undefined || columns.owner !== undefined || table.hasFigures;
  return (
    hasOthers &&
    (row.isWide || text!.column !== columns.activity || table.hasFigures) &&
    (SECTION_START.test(row.first) || row.isTime) &&
    (text!.column !== columns.month || isInMonths)
  );
}

function isMoney(row: RowFacts, { cell, column }: Own): boolean {
  const { month, owner } = row.table.layout.columns;
  return column !== month && column !== owner && typeof cell.value !== "string";
}

/** True when the row's own sum adds up rows below it. */
function sumsBelow(row: RowFacts): boolean {
  const { formula } = row;
  return formula !== null && formula.spans.length > 0 && formula.spans.every(({ top }) => top > row.row);
}

/** True when the row below is one of several months that this text spans: 第一季度 over 1月. */
function isOverMonths(row: RowFacts): boolean {
  const { items, layout, view } = row.table;
  const spanned = readMonthText(row.time ?? "", { year: null }).months;
  const below = view.rowBelow(row.row);
  const { month } = layout.columns;
  if (spanned.length < 2 || below === undefined || month === undefined) return false;
  const own = items.months(view.own(below, month), "month").months;
  return own.length > 0 && own.length < spanned.length && own.every((entry) => spanned.some((other) => other.month === entry.month));
}

/** True when the figure is the sum of the rows below it that name no month, down to the next one that does. */
export function isSumOfBlock({ fen, row, table }: RowFacts): boolean {
  const { layout, view } = table;
  const { activity, amount, month } = layout.columns;
  if (fen === null || activity === undefined || amount === undefined || month === undefined) return false;
  let [sum, rows] = [0, 0];
  for (let at = view.rowBelow(row); at !== undefined && at <= layout.lastRow; at = view.rowBelow(at)) {
    const name = view.own(at, activity);
    if (!isBlank(view.seen(at, month)) || typeof name.value !== "string" || isTotalLabel(view.word(name))) break;
    sum += readAmount(view.own(at, amount), layout.unitFactor).fen ?? 0;
    rows++;
  }
  return rows > 0 && sum === fen;
}

/** 一 | 慰问类: the words beside the number. */
const headingOf = (row: RowFacts): Own => row.activity ?? row.texts[0]!;

/** Nothing but a time, or a time and its theme where an activity would say who, how much or which number it is. */
function saysNoMore({ table, texts }: RowFacts): boolean {
  const { amount, owner, seq } = table.layout.columns;
  return isMonthText(String(texts[0]!.cell.value)) || (amount ?? owner ?? seq) !== undefined;
}

/** A heading over the rows below it. */
export function section(row: RowFacts, text: Own, time: string | null): RowKind {
  return { kind: "section", text: row.table.view.text(text.cell), column: text.column, time };
}

/** A heading that carries its block's sum; `until`: the last row of the block, where that is known. */
export function onTop(row: RowFacts, text: Own, until?: number): RowKind {
  return {
    kind: "total",
    role: "subtotal",
    isGrand: false,
    label: row.table.view.text(text.cell),
    labelColumn: text.column,
    isOnTop: true,
    time: row.timeOf(text),
    ...(until === undefined ? {} : { until }),
  };
}
