/** Rows of headings below a header: the same again, another table's, a list of people. */
import { CONTACT_HEADING, INCOME_TITLE, MEMBER_DATA, MEMBER_NAME, MEMBERS_TITLE, POST } from "../../words/row-words";
import { RowFacts } from "./row-facts";
import type { Passed } from "./rule";
import type { TableFacts } from "./table-facts";

export function isHeaderAgain({ inside, table, texts, words }: RowFacts): boolean {
  if (table.header.size < 2) return false;
  // The same headings in another order begin a table of their own.
  const moved = words.some((word, at) => word !== table.header.get(texts[at]!.column) && table.headerWords.has(word));
  if (moved) return false;
  let same = 0;
  for (const { column, cell } of inside) {
    const heading = table.header.get(column);
    // Long texts are no headings; comparing lengths first spares tidying them.
    if (
      heading !== undefined &&
      typeof cell.value === "string" &&
      cell.value.length <= 2 * heading.length + 8 &&
      heading === table.view.word(cell)
    )
      same++;
  }
  return same >= 2 && same >= Math.min(table.header.size, inside.length) * 0.6;
}

/** A row that the merged cells of a header reach into, or that says what the row below the first header says. */
export function isMoreOfHeader({ row, inside, texts, table }: RowFacts, { headerRow }: Passed): boolean {
  if (headerRow === 0 || row > headerRow + 2 || texts.length === 0 || texts.length !== inside.length) return false;
  const { layout, view } = table;
  const first = layout.headerRows[row - headerRow];
  const isSame = first === layout.headerRows[0]! + row - headerRow && first < layout.firstRow;
  if (isSame && texts.every(({ column, cell }) => view.word(view.own(first, column)) === view.word(cell))) return true;
  for (let column = table.left; column <= table.right; column++) if (table.view.mergeAt(row, column)?.top === headerRow) return true;
  return false;
}

/** Right below the header, the same headings in other words: Quarter, Project, Person in charge. */
export function isHeaderTranslated({ row, table, texts, inside }: RowFacts): boolean {
  if (row !== table.layout.firstRow || texts.length < 2 || texts.length !== inside.length) return false;
  const kindOf = (text: string): string | undefined => table.view.heading(text).senses[0]?.kind;
  const same = texts.filter(({ column, cell }) => {
    const kind = kindOf(cell.value as string);
    const heading = table.header.get(column);
    // 迎新年联欢活动 in 1月份 names an activity and a month, as its headings do, in one and the same language.
    return kind !== undefined && heading !== undefined && kind === kindOf(heading) && isHan(cell.value as string) !== isHan(heading);
  });
  return same.length >= 2 && same.length >= texts.length * 0.6;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** 活动内容 Activity name is one. */
const LONGEST_HEADING = 28;

/** True for a row of a month; 季度 is a heading as much as it is a time. */
function saysTime(row: RowFacts): boolean {
  const month = row.ownOf("month");
  return row.hasMonth && (month === null || (row.table.view.heading(String(month.cell.value)).senses[0]?.weight ?? 0) < 0.75);
}

/** A header of another table: short words that name columns, and none of our months or figures. */
export function isOtherHeader(row: RowFacts): boolean {
  const { table } = row;
  // It may begin further left than the plan does.
  const isWider = table.layout.block === undefined && row.cells.length > 0 && row.cells[0]!.column < table.left && row.inside.length > 0;
  const inside = isWider ? row.cells : row.across;
  const texts = inside.filter(({ cell }) => typeof cell.value === "string");
  const words = texts.map((own) => row.wordOf(own));
  if (texts.length < 2 || texts.length !== inside.length || saysTime(row) || words.some((word) => word.length > LONGEST_HEADING))
    return false;
  let sure = 0;
  const kinds = new Set<string>();
  for (const { cell } of texts) {
    const kind = table.view.sureKind(cell);
    if (kind === null) continue;
    sure++;
    kinds.add(kind);
  }
  // 活动内容 and 负责人 below the next band of months are the plan's.
  if (table.layout.block?.isText === true && (kinds.has("activity") || kinds.has("owner"))) return false;
  return kinds.size >= 2 && sure >= texts.length * 0.6;
}

/** True when the next row heads another table: of income, of contacts. */
export function isOverOtherHeader(facts: RowFacts, passed: Passed): boolean {
  const { row, table, first } = facts;
  const below = table.view.rowBelow(row);
  if (below !== row + 1) return false;
  const next = new RowFacts(below, table);
  const texts = next.across.filter(({ cell }) => typeof cell.value === "string");
  const words = texts.map((own) => next.wordOf(own));
  const isAllTexts = texts.length >= 2 && texts.length === next.cells.length;
  // 工会委员联系方式 over 姓名 | 职务 | 电话, whether or not the plan has a total.
  if (isAllTexts && headsPeople(words)) return isHeadOfPeople(next, passed);
  const isTitled = INCOME_TITLE.test(first) && isAllTexts;
  if (isTitled && (passed.hasTotal || words.some((word) => table.view.heading(word).senses[0]?.kind === "income"))) return true;
  if (!passed.hasTotal) return false;
  return !isHeaderAgain(next) && (isOtherHeader(next) || headsOtherFigures(next, passed)) && !isPlanHeader(next);
}

/** True when the next row is the plan's header again, in this order of columns or another. */
export function isOverPlanHeader({ row, table }: RowFacts): boolean {
  if (table.view.rowBelow(row) !== row + 1) return false;
  const next = new RowFacts(row + 1, table);
  return isHeaderAgain(next) || (isOtherHeader(next) && isPlanHeader(next));
}

/** Headings of a list of people: one to call them by, or their names and what each of them is. */
function headsPeople(words: readonly string[]): boolean {
  return (
    words.some((word) => CONTACT_HEADING.test(word)) ||
    (words.some((word) => MEMBER_NAME.test(word)) && words.some((word) => MEMBER_DATA.test(word)))
  );
}

/** A row of such headings, where none of the plan's activities can stand below it. */
export function isHeadOfPeople(row: RowFacts, { hasTotal }: Passed): boolean {
  const { across, activity, hasMonth, table } = row;
  if (hasMonth && activity !== null) return false;
  const words = across.filter(({ cell }) => typeof cell.value === "string").map((own) => row.wordOf(own));
  if (words.length < 2 || words.length !== across.length || !words.every((word) => word.length <= 8)) return false;
  const { columns } = table.layout;
  const isToCall = words.some((word) => CONTACT_HEADING.test(word));
  return headsPeople(words) && ((isToCall && (hasTotal || columns.amount === undefined)) || hasNoMoneyBelow(row.row, table));
}

/** 工会委员分工 over 张三 | 主席 | 主持全面工作, without headings. */
export function isOverPeople({ row, table, first }: RowFacts): boolean {
  const below = MEMBERS_TITLE.test(first) ? table.view.rowBelow(row) : undefined;
  if (below !== row + 1) return false;
  const next = new RowFacts(below, table);
  const isPerson = next.texts.length >= 2 && !next.hasAmount && !next.hasMonth && next.words.some((word) => POST.test(word));
  return isPerson && hasNoMoneyBelow(row, table);
}

/** Telephone numbers are longer. */
const LARGEST_FEN = 1e9;

/** True where no row down to the next headings says how much something costs: a plan that goes on below a list of people loses nothing. */
function hasNoMoneyBelow(row: number, table: TableFacts): boolean {
  const { block, columns, monthColumns } = table.layout;
  const { amount, month } = columns;
  if (amount === undefined) return month !== undefined || monthColumns.length > 0 || block?.isText === true;
  for (const below of table.view.rows) {
    if (below <= row) continue;
    const next = new RowFacts(below, table);
    if (isHeaderAgain(next) || (isOtherHeader(next) && !headsPeople(next.words))) return true;
    if (next.fen !== null && next.fen !== 0 && next.fen < LARGEST_FEN) return false;
  }
  return true;
}

/** Headings of time, thing and money: the plan goes on below them. */
function isPlanHeader({ table, texts }: RowFacts): boolean {
  const kinds = new Set(texts.map(({ cell }) => table.view.heading(cell.value as string).senses[0]?.kind));
  return kinds.has("activity") && (kinds.has("month") || kinds.has("owner") || kinds.has("amount"));
}

/** Below the total, words over a figure where an activity's name would stand: another table begins. */
export function headsOtherFigures(facts: RowFacts, { hasTotal }: Passed): boolean {
  const { inside, row, table, texts, words } = facts;
  const { activity } = table.layout.columns;
  if (!hasTotal || activity === undefined || texts.length < 2 || texts.length !== inside.length || saysTime(facts)) return false;
  return words.every((word) => word.length <= 14) && typeof table.view.own(row + 1, activity).value === "number";
}

/** A row that says when, what and who: the plan goes on below another table. A telephone is no month. */
export function isPlanRow(row: RowFacts): boolean {
  const month = row.ownOf("month");
  const owner = row.ownOf("owner");
  // 二季度 | 6 | 46340 is a line of sums, whatever day 46340 would be.
  if (row.activity === null || month === null || owner === null || typeof owner.cell.value === "number") return false;
  return row.table.items.months(month.cell, "month").months.length > 0;
}
