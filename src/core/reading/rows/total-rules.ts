/** Rules for rows that carry a figure about other rows: totals, carried-forward lines, balances, statistics. */
import {
  CARRIED_LABEL,
  COUNT_OF_ACTIVITIES,
  COUNT_OR_SHARE,
  DOWN_LABEL,
  MONEY_OF_PART,
  RUNNING_LABEL,
  SHARE_LABEL,
  SUBTOTAL_WITH_FIGURE,
  REPORT_OF_SOME,
} from "../../words/row-words";
import { readAmount } from "../amounts";
import { figureOfTotal, isBalanceLabel, isCapitalLine, isIncomeLabel, isMoneyInWords, isOwnTotal, totalKind } from "../labels";
import { isMonthText, readMonthText } from "../months";
import type { RowFacts } from "./row-facts";
import { PLAIN_FIGURE_TEXT } from "../../words/numbering-words";
import { other, type Own, type RowKind } from "./row-kind";
import { yearMeant, yearsIn } from "../years";
import type { Passed, RowRule } from "./rule";
import { isSumOfBlock, onTop } from "./section-rules";

export const TOTAL_RULES: readonly RowRule[] = [
  {
    name: "funds above what is left of them",
    when: isFundsAboveRest,
    kind: other("balance"),
    examples: [],
  },
  {
    name: "sum of a month over its activities",
    when: (row, passed) => !passed.isInOtherTable && row.hasMonth && namedTotal(row)?.kind === "subtotal" && isSumOfBlock(row),
    kind: (row) => onTop(row, row.ownOf("month") ?? namedTotal(row)!.label),
    examples: [],
  },
  {
    name: "total of another year",
    when: (row, { hasTotal }) => hasTotal && isOfAnotherYear(row),
    kind: other("other-table-total"),
    examples: ["合计||||5000⏎2025年预算合计||||4000"],
  },
  {
    name: "total named by its words",
    when: (row, { hasTotal }) => {
      const named = namedTotal(row);
      return named !== null && !(hasTotal && MONEY_OF_PART.test(row.wordOf(named.label)));
    },
    kind: (row, passed) => {
      const { label, kind } = namedTotal(row)!;
      if (passed.isInOtherTable || kind === "income-total") return other("other-table-total");
      return total(row, label, kind === "subtotal" ? "subtotal" : "total", kind === "grand-total");
    },
    examples: [
      "合计||||5000",
      "|||合 计|5000",
      "Total 合计||||5000=SUM(E2:E3)",
      "合计：5000元",
      "小计：5000元",
      "合计（大写）|伍仟元整|||5000",
      "合计||共2项活动||5000",
      "合计||2||5000",
      "合计||5000元",
    ],
  },
  {
    name: "line carried from page to page",
    when: (row, passed) => !passed.isInOtherTable && row.isNameless && CARRIED_LABEL.test(row.labelWord) && !hasOwner(row),
    kind: (row) => total(row, row.label, "subtotal"),
    examples: ["过次页||||5000", "承前页||||5000", "|转下页|||5000"],
  },
  {
    name: "sum of the rows by its formula",
    when: (row, passed) => {
      const { formula } = row;
      if (passed.isInOtherTable || formula === null || (formula.kind !== "sum" && formula.kind !== "copy") || isFullRow(row)) return false;
      return formula.kind === "sum" ? !isBelowRow(row) : row.isBare && passed.sums.count > 0 && !passed.hasTotal;
    },
    kind: (row, passed) => total(row, row.label, coversAll(row, passed) ? "total" : "subtotal"),
    examples: ["表一||||5000=SUBTOTAL(109,表1[预算金额])", "||一季度花销||5000=SUM(E2:E3)", "||||5000=E2+E3"],
  },
  {
    name: "balance by its words",
    when: (row) => isBalanceLabel(row.labelWord) && row.isNameless && !row.hasMonth,
    kind: other("balance"),
    examples: ["结余||||1000", "可用经费||||6000", "超支||||1000"],
  },
  {
    name: "balance by its formula",
    when: (row, passed) => row.formula?.kind === "less" && row.isBare && !passed.isInOtherTable,
    kind: other("balance"),
    examples: ["合计||||5000=SUM(E2:E3)⏎还可安排||||1000=6000-E4"],
  },
];

/** What is left, by its figure. */
const isLeftOver = (row: RowFacts, passed: Passed): boolean =>
  passed.hasTotal && row.isBare && row.isNameless && row.fen !== null && passed.sums.isLeft(row.fen);

/** Below the total. */
export const STATISTIC_RULES: readonly RowRule[] = [
  {
    name: "balance by its figure",
    when: isLeftOver,
    kind: other("balance"),
    examples: ["合计||||5000⏎可用资金||||6000⏎机动||||1000"],
  },
  {
    name: "statistics by their formulas",
    when: (row, passed) =>
      (passed.hasTotal || passed.sums.count > 1) && (row.isBare || isLabelAndFormula(row, passed)) && worksOutStatistics(row),
    kind: other("other-table-row"),
    examples: [
      // Twelve activities are no December.
      "合计||||5000⏎⏎|3=MAX(E2:E3)|花得最多",
      "合计||||5000⏎⏎||张三||3000=SUMIF(D2:D3,C6,E2:E3)",
      "合计||||5000⏎||项数||2=COUNTA(C2:C3)",
    ],
  },
  {
    name: "label and a count or a share",
    when: ({ inside, table, texts }) => {
      if (inside.length !== 2 || texts.length !== 2) return false;
      const [label, figure] = texts;
      return !COUNT_OR_SHARE.test(table.view.word(label!.cell)) && COUNT_OR_SHARE.test(table.view.word(figure!.cell));
    },
    kind: other("other-table-row"),
    examples: ["|文体活动支出占比|40%", "|活动总数|2项", "参加人次|||约800人次"],
  },
  {
    name: "figure where an activity would be named",
    when: ({ activity, isBare, labelWord, row, table, texts }, passed) =>
      typeof activity?.cell.value === "number" &&
      (((passed.hasTotal || (passed.sums.count > 1 && row > table.lastActivityRow)) && isBare) ||
        (texts.length === 1 && totalKind(labelWord) !== null)),
    kind: other("other-table-row"),
    examples: ["合计||||5000⏎3月经费||5000", "|全年总计|5000"],
  },
  {
    name: "label and figure below the total",
    when: ({ activity, inside, row, table, texts }, passed) =>
      passed.hasTotal &&
      activity === null &&
      texts.length === 1 &&
      inside.length === 2 &&
      row > table.lastActivityRow &&
      !hasAmountCell(inside, table),
    kind: other("other-table-row"),
    examples: ["合计||||5000⏎活动项数|2", "合计||||5000⏎张三|3000"],
  },
  {
    name: "statistics by what they are of",
    when: (row, passed) => passed.hasTotal && row.isBare && row.isNameless && row.labelWord !== "" && row.hasAmount && isOfKnown(row),
    kind: other("other-table-row"),
    examples: [
      "合计||||5000⏎人均（按100人）||||50",
      "合计||||5000⏎|较上年增长|||8",
      "合计||||5000⏎⏎张三||||3000",
      "合计||||5000⏎||张三||3000",
      "合计||||5000⏎||1月||3000",
    ],
  },
  {
    name: "income",
    when: (row) => isIncomeLabel(row.labelWord) && row.isNameless && !row.hasMonth && !hasOwner(row),
    kind: other("other-table-row"),
    examples: ["||会费收入||5000", "上年结转||||3000"],
  },
  {
    name: "statistics by their words",
    when: ({ activity, inside, isNameless, labelWord, texts }) =>
      texts.length === 1 &&
      inside.length === 2 &&
      (isNameless || typeof activity?.cell.value === "number") &&
      RUNNING_LABEL.test(labelWord) &&
      inside.some(({ cell }) => typeof cell.value === "number"),
    kind: other("other-table-row"),
    examples: ["||活动总数|9", "||会员人数|147"],
  },
];

/** Where neither words nor formulas tell. */
export const FIGURE_RULES: readonly RowRule[] = [
  {
    name: "sum of the rows by its figure",
    when: (row, passed) => sumByFigure(row, passed),
    kind: (row, passed) =>
      total(row, row.label, row.row > row.table.lastActivityRow && passed.sums.runOf(row.fen!) === "all" ? "total" : "subtotal"),
    examples: ["今年要花||||5000", "||以上各项||5000"],
  },
  {
    name: "sum of a time by its figure",
    when: (row, passed) =>
      !passed.isInOtherTable &&
      !passed.hasTotal &&
      !passed.hasOnTop &&
      row.isTime &&
      row.isNameless &&
      row.isBare &&
      row.fen !== null &&
      passed.sums.isRun(row.fen),
    kind: (row) => total(row, row.label, "subtotal"),
    examples: ["小计||||5000⏎3|4月|座谈会|张三|100⏎第二季度||||100"],
  },
];

/** A total line. */
export function total(row: RowFacts, label: Own | null, role: "total" | "subtotal", isGrand = false): RowKind {
  return {
    kind: "total",
    role,
    isGrand,
    label: label === null ? "" : row.wordOf(label),
    labelColumn: label?.column ?? null,
    isOnTop: false,
    time: null,
  };
}

function namedTotal(row: RowFacts): { readonly label: Own; readonly kind: ReturnType<typeof totalKind> } | null {
  const { activity, inside, texts, words } = row;
  const activityColumn = row.table.layout.columns.activity ?? row.table.right;
  for (const [index, word] of words.entries()) {
    const at = texts[index]!;
    if (at.column > activityColumn && activity !== null && !inside.every(({ column }) => column >= at.column)) return null;
    const kind = totalKind(word);
    const isFree = activity === null || activity === at;
    const isCapital = kind === null && isCapitalLine(word) && (isFree || isMoneyInWords(row.wordOf(activity!)));
    const withFigure = kind === null && index === 0 && isFree && !row.hasMonth && figureOfTotal(word) !== null;
    if (kind === null && !isCapital && !withFigure) continue;
    if (!isFree && totalKind(row.wordOf(activity!)) === null && !isFigure(row, activity!) && !isCount(row, activity!)) return null;
    // 春游方案汇总 that somebody is to do, beside no sum of rows, is what that one does.
    if (kind === "subtotal" && REPORT_OF_SOME.test(word) && hasOwner(row) && row.formula === null) return null;
    // 活动小计 over a row that says when and who is an activity of that name.
    if (kind === "subtotal" && isFullRow(row) && !isOwnTotal(word)) return null;
    return { label: at, kind: withFigure && SUBTOTAL_WITH_FIGURE.test(word) ? "subtotal" : kind };
  }
  return null;
}

/** 合计 | 5000元, 合计 | 伍仟元整. */
function isFigure(row: RowFacts, own: Own): boolean {
  const word = row.wordOf(own);
  if (isMoneyInWords(word)) return true;
  // A bare number may count the activities.
  return typeof own.cell.value === "string" && PLAIN_FIGURE_TEXT.test(word) && readAmount(own.cell).fen !== null;
}

/** 合计 | 共12项活动 | 5000: how many they are, where an activity would be named. */
function isCount(row: RowFacts, { cell, column }: Own): boolean {
  const { activity, amount } = row.table.layout.columns;
  if (column !== activity || column === amount || row.ownOf("amount") === null) return false;
  return typeof cell.value === "number" || COUNT_OF_ACTIVITIES.test(row.wordOf({ cell, column }));
}

/** True for a row that says what, when and who: no formula makes it a total. */
function isFullRow(row: RowFacts): boolean {
  const month = row.ownOf("month");
  return row.activity !== null && hasOwner(row) && (month === null ? row.ownOf("seq") !== null : month !== row.label);
}

function hasOwner(row: RowFacts): boolean {
  const owner = row.ownOf("owner");
  return owner !== null && owner !== row.label;
}

/** True for a formula that reads rows below: the sum on top of its block. */
function isBelowRow(row: RowFacts): boolean {
  return row.formula!.spans.length > 0 && row.formula!.spans.every(({ top }) => top > row.row);
}

/** True when a sum takes in everything above it: all rows, or sums of theirs. */
function coversAll(row: RowFacts, passed: Passed): boolean {
  if (row.row < row.table.lastActivityRow) return false;
  const { isWholeColumn, spans } = row.formula!;
  if (isWholeColumn || passed.sums.count === 0) return true;
  const top = Math.min(...spans.map((span) => span.top));
  return top <= passed.sums.firstRow || row.table.isSumRow(top);
}

/** Below the total, 经费总额 over 差额: the funds, of which the next line says what the total leaves. */
function isFundsAboveRest({ fen, isBare, isNameless, row, table }: RowFacts, { hasTotal, isInOtherTable, sums }: Passed): boolean {
  const below = table.view.rowBelow(row);
  const { amount } = table.layout.columns;
  if (!hasTotal || isInOtherTable || fen === null || !isBare || !isNameless || below === undefined || amount === undefined) return false;
  const says = table.formulas.get(below);
  if (says?.kind === "less") return says.spans.some(({ top, bottom }) => top === row && bottom === row);
  const rest = readAmount(table.view.own(below, amount), table.layout.unitFactor).fen;
  return rest !== null && rest !== 0 && sums.leaves(fen, rest);
}

/** Typed in: a figure that is the sum of the run above, in a row that is unlike the activities. */
function sumByFigure(row: RowFacts, passed: Passed): boolean {
  const { table } = row;
  if (passed.isInOtherTable || passed.hasTotal || passed.hasOnTop || !row.isBare || !row.hasAmount) return false;
  const amount = row.ownOf("amount");
  if (amount === null || amount.cell.formula !== undefined || row.fen === null) return false;
  const isLast = row.row >= table.lastActivityRow;
  if (!table.isTold && !(isLast && passed.sums.count >= 3 && row.activity === null)) return false;
  const run = passed.sums.runOf(row.fen);
  return run === "all" || run === "since-break" || (run === "last-total" && DOWN_LABEL.test(row.labelWord));
}

function worksOutStatistics(row: RowFacts): boolean {
  if (row.formula?.kind === "statistic") return true;
  return row.inside.some(
    ({ cell }) => cell.formula !== undefined && /\b(?:COUNT\w*|SUMIFS?|SUMPRODUCT|AVERAGE\w*|MAX|MIN)\s*\(/i.test(cell.formula),
  );
}

/** 2025年预算合计 below the total of 2026. */
function isOfAnotherYear({ labelWord, table }: RowFacts): boolean {
  const { year } = table.items;
  if (year === null || totalKind(labelWord) === null) return false;
  const years = yearsIn(labelWord).map(yearMeant);
  return years.length > 0 && !years.includes(year);
}

/** A label and one figure below the activities, which a formula works out. */
function isLabelAndFormula({ inside }: RowFacts, { hasTotal }: Passed): boolean {
  return hasTotal && inside.length === 2 && inside.filter(({ cell }) => cell.formula !== undefined).length === 1;
}

function hasAmountCell(inside: readonly Own[], { layout }: RowFacts["table"]): boolean {
  return inside.some(({ column }) => column === layout.columns.amount);
}

function isOfKnown(row: RowFacts): boolean {
  const { labelWord, table } = row;
  if (table.isKnownValue(labelWord) || RUNNING_LABEL.test(labelWord) || SHARE_LABEL.test(labelWord)) return true;
  return isMonthText(labelWord) && readMonthText(labelWord, { year: null }).months.length > 0 && row.ownOf("month") !== row.activity;
}
