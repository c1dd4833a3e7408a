/** reading, readPlan: a sheet and its layout → Plan. */
import { finish, type Steps } from "../grid/steps";
import { isBlank, type Grid } from "../grid/grid";
import type { MonthReading, PlanMonth } from "../plan/months";
import { itemWith } from "../plan/plain";
import type { AmountReading, Field, Layout, OtherRow, Plan, PlanItem, SecondTable } from "../plan/plan";
import { AcrossRows } from "./across";
import { ofAmountTables } from "./amount-tables";
import { monthsOverTable } from "./blocks";
import { calledOff } from "./called-off";
import { calendarMonth } from "./calendar-blocks";
import { fundsAmongTotals } from "./funds-among-totals";
import { groupTotals, unreadFigures } from "./cell-ledger";
import { withUnsaid } from "./corrected";
import { readableView } from "./digits";
import { ItemReader } from "./item";
import { hasUnreadTimes, headlessColumns, tableBelow, tablesBeside, unreadTexts } from "./left-out";
import { totalKind } from "./labels";
import { oddFigures } from "./odd";
import { lowerTables, uncountedTables } from "./lower-tables";
import { monthsOutside } from "./odd/months-outside";
import { readMonthText } from "./months";
import { isWelfareCommittee } from "./plan-unit";
import { planYear } from "./plan-year";
import { OwnersOver } from "./owners-over";
import { PayersOver } from "./payers-over";
import { leftOutAt } from "./rows-left-out";
import { partAt, partBesideAt, partsBeside } from "./recognise";
import { timeIn } from "./rows/heading-time";
import { RowClassifier } from "./rows/row-classifier";
import { SheetView } from "./sheet-view";
import { strayFigures } from "./stray-figures";
import { notedTotals, notesIn, untoldTotals } from "./noted-totals";
import { TotalsCollector } from "./stated-totals";
import { blockTitle, isTitleText, readAbove, titleOf, titlesBeside } from "./above";
import { inOtherUnit } from "./stated-unit";
import { amountAt, sumOfParts } from "./parts";
import { planAcross, stoodUp } from "./transposed";

export interface ReadingContext {
  /** Year the user told; used where the sheet names none. */
  readonly year: number | null;
  readonly date1904: boolean;
}

/** Rows between two breaths; a step stays well under the 50 ms that a user notices. */
const ROWS_PER_STEP = 200;

/** Tables of other column orders looked for in one sheet. */
const MAX_PARTS = 20;

/** Reads the plan of a sheet at once. */
export function readPlan(grid: Grid, layout: Layout, context: ReadingContext): Plan {
  return finish(reading(grid, layout, context));
}

/** Reads the plan of a sheet row by row. Nothing throws at what stands in it; what cannot be read is kept with its cell. */
export function* reading(source: Grid, layout: Layout, context: ReadingContext): Steps<Plan> {
  const grid = layout.digits === undefined ? source : readableView(source).view.grid;
  if (layout.transposed === undefined) return yield* readingRows(grid, layout, context);
  const across = stoodUp(grid, layout.transposed);
  return planAcross(yield* readingRows(across.grid, layout.transposed.list, context), grid, across, layout);
}

function* readingRows(grid: Grid, layout: Layout, context: ReadingContext): Steps<Plan> {
  const view = new SheetView(grid);
  const rows = view.rows;
  const top = layout.headerRows[0] ?? layout.firstRow;
  const others: OtherRow[] = [];
  const notes: Field<string>[] = [];
  const titles = [
    ...readAbove(
      view,
      rows.filter((row) => row < top),
      others,
      notes,
    ),
    ...titlesBeside(view, top),
  ];
  const years = planYear(view, layout, titles);
  yield { stage: "reading", done: 0, total: rows.length };
  const year = years.year ?? context.year;
  let part = layout;
  let itemReader = new ItemReader(view, part, year, context.date1904);
  let classifier = new RowClassifier(view, part, itemReader);
  const parts: Layout[] = [];
  // Further tables: as the user set them, else looked for.
  const given = layout.parts?.filter((one) => !isBeside(one, layout)).sort((a, b) => topOf(a) - topOf(b)) ?? null;
  const sides = layout.parts?.filter((one) => isBeside(one, layout)) ?? partsBeside(view, layout);
  yield { stage: "reading", done: 0, total: rows.length };
  const lastRow = Math.max(layout.lastRow, ...(given ?? []).map((one) => one.lastRow));
  const across = AcrossRows.of(view, layout, sides, year, context.date1904);
  const totals = new TotalsCollector(view, layout, across === null && sides.length > 0);
  const items: PlanItem[] = [];
  const headerRows = [...layout.headerRows];
  const amountRows = new Map<number, number>();
  const owners = new OwnersOver(view);
  const payers = new PayersOver();
  const second: SecondTable[] = [];
  let isInSecond = false;
  let isTotalled = false;
  let leftOut: SecondTable | null = null;
  let isUnderTotal = false;
  const opening = others.find((other) => other.role === "section" && other.row < top);
  let section: string | null = layout.block?.head
    ? layout.block.head.text
    : opening
      ? (titles.find((line) => line.row === opening.row)?.text ?? null)
      : null;
  if (section !== null) payers.under(section, 0, false);
  let above: Field<MonthReading> | null = null;
  let previousRow = 0;
  let done = 0;
  const goOnIn = (next: Layout): void => {
    parts.push(next);
    part = next;
    isInSecond = false;
    itemReader = new ItemReader(view, part, year, context.date1904);
    classifier = new RowClassifier(view, part, itemReader);
    totals.goOnIn(part);
    headerRows.push(...part.headerRows);
    above = null;
  };
  const monthsOver = (time: string | null, text: string, row: number, column: number | null): Field<MonthReading> | null =>
    time === null || column === null ? null : { value: readMonthText(time, { year }), cell: { sheet: grid.sheet, row, column }, text };
  // Over a calendar its title says the month; over the next one, the row above its weekdays.
  const isCalendar = layout.block?.isCalendar === true;
  const overFirst = isCalendar ? titles.filter(({ text }) => calendarMonth(text) !== null).pop() : blockTitle(view, layout, titles);
  const firstTime = overFirst === undefined ? null : isCalendar ? calendarMonth(overFirst.text) : timeIn(overFirst.text, false);
  const monthsOf = (table: Layout): Field<MonthReading> | null => {
    const head = across === null && sides.length > 0 ? monthsOverTable(view, table) : null;
    return head === null ? null : monthsOver(head.text, head.text, head.row, head.column);
  };
  let sectionMonths = overFirst ? monthsOver(firstTime, overFirst.text, overFirst.row, overFirst.column) : monthsOf(layout);
  const calendarMonths: { readonly row: number; readonly months: Field<MonthReading> | null }[] = [{ row: 0, months: sectionMonths }];
  yield { stage: "reading", done, total: rows.length };
  for (const row of rows) {
    if (row < layout.firstRow || row > lastRow) continue;
    for (let next = given?.[parts.length]; next !== undefined && row >= topOf(next); next = given?.[parts.length])
      goOnIn(withUnsaid(next, partAt(view, topOf(next), layout)));
    if (part.headerRows.includes(row) || (given !== null && (row < part.firstRow || row > part.lastRow))) continue;
    if (++done % ROWS_PER_STEP === 0) yield { stage: "reading", done, total: rows.length };
    const kind = (across ?? classifier).sort(row, previousRow);
    previousRow = row;
    // A row without an activity of this block has its month all the same, and those below it go on from there.
    if (kind.kind !== "item" && (part.block?.isText === true || "isEmptyMonth" in kind)) above = itemReader.timeAt(row) ?? above;
    const next =
      given === null && kind.kind === "other" && kind.role === "other-table-header" && parts.length < MAX_PARTS
        ? partAt(view, row, layout)
        : null;
    if (next) {
      goOnIn(next);
      continue;
    }
    if (isTotalled) leftOut ??= leftOutAt(view, row);
    const isOut = leftOut !== null && leftOut.cell.row < row;
    if (isOut && (kind.kind === "item" || (kind.kind === "other" && kind.role === "other-table-row")) && !second.includes(leftOut!))
      second.push(leftOut!);
    // What stands below the headings of a second table is its own, however much it looks like ours.
    if (kind.kind === "header") isInSecond = false;
    if ((isInSecond || isOut) && (kind.kind === "item" || kind.kind === "total")) {
      others.push({ row, role: kind.kind === "item" ? "other-table-row" : "other-table-total" });
      continue;
    }
    isTotalled ||= kind.kind === "total" && kind.role === "total";
    if (kind.kind !== "other" && kind.kind !== "blank") isUnderTotal = kind.kind === "total";
    switch (kind.kind) {
      case "item": {
        const around = { section, sectionMonths, above, amountRows };
        const own = owners.of(across?.items(row, around) ?? [itemReader.item(row, around)], part);
        const item = own[0]!;
        items.push(...own);
        if (item.months.value.form !== "blank" && item.months.cell?.column === part.columns.month) {
          above = item.months;
          // 5日 below 三月份 has that month, and so have the rows below it.
          if (!item.months.value.isInherited && item.months.value !== sectionMonths?.value) sectionMonths = null;
        } else if (item.months.value.form !== "blank" && item.months.value.months.length > 0 && part.columns.month === undefined)
          above = item.months;
        break;
      }
      case "header": {
        const other = inOtherUnit(view, row, part, true);
        if (other !== null) {
          goOnIn(other);
          break;
        }
        headerRows.push(row);
        totals.addPage(items.length);
        above = null;
        break;
      }
      case "section": {
        const other = given === null ? inOtherUnit(view, row, part, false) : null;
        if (other !== null) goOnIn(other);
        // The next page of a table printed in pieces: its title again.
        if (titles.some((line) => line.isTitle && line.text === kind.text)) {
          others.push({ row, role: "title" });
          break;
        }
        others.push({ row, role: "section" });
        above = null;
        if (owners.under(row, kind.column)) {
          totals.addSection(items.length);
          break;
        }
        section = kind.text;
        payers.under(kind.text, items.length, kind.time !== null);
        sectionMonths = monthsOver(kind.time, kind.text, row, kind.column);
        if (isCalendar) calendarMonths.push({ row, months: sectionMonths });
        if (kind.time === null || part.columns.month === undefined) totals.addSection(items.length);
        notes.push({ value: kind.text, cell: { sheet: grid.sheet, row, column: kind.column }, text: kind.text });
        break;
      }
      case "total":
        totals.add({
          row,
          role: kind.role,
          isGrand: kind.isGrand,
          label: kind.label,
          labelColumn: kind.labelColumn,
          isOnTop: kind.isOnTop,
          until: kind.until,
          before: items.length,
        });
        if (kind.isOnTop) {
          section = kind.label;
          payers.under(kind.label, items.length, kind.time !== null);
          sectionMonths = monthsOver(kind.time, kind.label, row, kind.labelColumn) ?? sectionMonths;
        }
        above = null;
        others.push({ row, role: kind.role });
        break;
      case "other":
        others.push({ row, role: kind.role });
        if (kind.role === "other-table-header") {
          const table = tableBelow(view, row);
          isInSecond ||= table !== null;
          if (table !== null) second.push(table);
        }
        if (kind.isDetail && !isUnderTotal) withDetail(items, row, part.costColumn === undefined ? null : amountAt(view, part, row));
        else if (kind.role === "note") notes.push(...notesIn(view, row));
        break;
      default:
    }
  }
  payers.settle(items, layout);
  // Tables to the right of the first one, in the same rows: their activities and sums; what else the rows are is known by now.
  const besideParts: Layout[] = [];
  for (const first of across === null ? sides : []) {
    let side = first;
    let sideReader = new ItemReader(view, side, year, context.date1904);
    let sideClassifier = new RowClassifier(view, side, sideReader);
    const known = new Set(others.map((other) => other.row));
    // 合计 at the left speaks for the figures of every table in its row.
    const sums = new Set(others.filter(({ role }) => role === "total" || role === "subtotal").map((other) => other.row));
    totals.goOnIn(side, items.length);
    above = null;
    previousRow = 0;
    let sideMonths = monthsOf(side);
    for (const row of rows) {
      if (row < side.firstRow || row > side.lastRow) continue;
      if (++done % ROWS_PER_STEP === 0) yield { stage: "reading", done: Math.min(done, rows.length), total: rows.length };
      const kind = sideClassifier.sort(row, previousRow);
      previousRow = row;
      if (kind.kind !== "item" && side.block?.isText === true) above = sideReader.timeAt(row) ?? above;
      const next =
        kind.kind === "other" && kind.role === "other-table-header" && besideParts.length < MAX_PARTS
          ? partBesideAt(view, row, side)
          : null;
      if (next !== null) {
        side = next;
        sideReader = new ItemReader(view, side, year, context.date1904);
        sideClassifier = new RowClassifier(view, side, sideReader);
        besideParts.push(side);
        totals.goOnIn(side, items.length);
        above = null;
        continue;
      }
      if (kind.kind === "section" && !isCalendar && side.block === undefined) {
        sideMonths = monthsOver(kind.time, kind.text, row, kind.column);
        above = null;
      }
      if (kind.kind === "item" && isLabelled(view, row) && isBlank(view.seen(row, side.columns.activity!))) {
        // 总计 at the left margin, and below it an activity that somebody added.
        totals.add({ row, role: "total", isGrand: false, label: "", labelColumn: null, isOnTop: false, before: items.length });
        if (!known.has(row)) others.push({ row, role: "total" });
      } else if (kind.kind === "item") {
        const item = sideReader.item(row, {
          section: side.block?.head?.text ?? null,
          sectionMonths: isCalendar ? calendarMonths.filter((one) => one.row < row).pop()!.months : sideMonths,
          above,
          amountRows: new Map(),
        });
        items.push(item);
        if (item.months.value.form !== "blank") above = item.months;
      } else if (
        kind.kind === "total" &&
        (kind.labelColumn === null ? sums.has(row) || isLabelled(view, row) : kind.labelColumn >= leftOf(side))
      ) {
        totals.add({
          row,
          role: kind.role,
          isGrand: kind.isGrand,
          label: kind.label,
          labelColumn: kind.labelColumn,
          isOnTop: kind.isOnTop,
          before: items.length,
        });
        if (!known.has(row)) others.push({ row, role: kind.role });
      }
    }
  }
  const told = [...totals.settle(items), ...[layout, ...parts, ...sides, ...besideParts].flatMap((one) => groupTotals(view, one, items))];
  const funds = fundsAmongTotals(view, layout, items, { stated: told, others });
  const stated = told.filter(({ cell }) => !funds.has(cell.row));
  const counted = ofAmountTables(items, layout, sides);
  const settled = totals.roles();
  const roles = others.map((other) => ({
    row: other.row,
    role: funds.has(other.row) ? ("balance" as const) : (settled.get(other.row) ?? other.role),
  }));
  // Above the title proper may stand the unit's name.
  const named = titles.filter((line) => line.isTitle);
  const title = titleOf(named.find((line) => isTitleText(view.word({ value: line.text }))) ?? named[0], named);
  const whole: Layout =
    headerRows.length + sides.length === layout.headerRows.length
      ? layout
      : { ...layout, headerRows, ...(parts.length + sides.length === 0 ? {} : { parts: [...parts, ...sides, ...besideParts] }) };
  const unread = unreadFigures(view, whole, items, stated);
  const texts = unreadTexts(view, whole, items);
  return {
    sheet: grid.sheet,
    title,
    year: years.year ?? context.year,
    isSchoolYear: years.isSchoolYear,
    isWelfareCommittee: isWelfareCommittee(
      grid.sheet,
      titles.map((line) => line.text),
    ),
    layout: whole,
    items: years.isSchoolYear ? counted.map((item) => inSchoolYear(item)) : counted,
    others: roles,
    stated: [...stated, ...notedTotals([...notes, ...untoldTotals(view, roles, stated)], items, year)],
    statedYears: years.stated,
    notes,
    unread: [...unread, ...strayFigures(view, whole, items, { unread, stated })],
    calledOff: calledOff(view, whole, items),
    odd: oddFigures(view, whole, items, { stated, others: roles }),
    monthsOutside: monthsOutside(view, whole, items),
    headless: headlessColumns(view, whole, items),
    ...(texts.length === 0 ? {} : { unreadTexts: texts }),
    ...(hasUnreadTimes(view, items) ? { hasUnreadTimes: true as const } : {}),
    second: [...tablesBeside(view, whole, items), ...second, ...uncountedTables(view, lowerTables(view, roles, top), items, year)],
  };
}

/** True for a table to the right of the first one, below the same header row. */
function isBeside({ headerRows: [top] }: Layout, { headerRows: [first] }: Layout): boolean {
  return top !== undefined && top === first;
}

function topOf({ headerRows, firstRow }: Layout): number {
  return headerRows[0] ?? firstRow;
}

/** The last activity has one more line that breaks it down, and costs as much more as the line says; null where it says nothing new. */
function withDetail(items: PlanItem[], row: number, more: Field<AmountReading> | null): void {
  const last = items.pop();
  if (last === undefined) return;
  const parts = more === null ? null : [...(last.parts ?? [last.amount]), more];
  // Pieces and their price are the line's, not the activity's.
  const made =
    parts === null ? {} : { parts, amount: { ...sumOfParts(parts), cell: last.amount.cell }, heads: null, quantity: null, unitPrice: null };
  items.push(itemWith(last, { ...made, detailRows: [...(last.detailRows ?? []), row] }));
}

/** True for a row that 合计 or the like opens, in whichever table. */
function isLabelled(view: SheetView, row: number): boolean {
  const [first] = view.ownCells(row);
  return first !== undefined && typeof first.cell.value === "string" && totalKind(view.word(first.cell)) !== null;
}

function leftOf({ columns }: Layout): number {
  return Math.min(...Object.values(columns));
}

/** In a school year January to August, and an August before September, belong to the second calendar year. */
function inSchoolYear(item: PlanItem): PlanItem {
  const { months, year } = item.months.value;
  if (year !== null || !months.some((month) => month.month <= 7 && month.yearOffset === 0)) return item;
  const moved: PlanMonth[] = months.map((month) => (month.yearOffset === 0 && month.month <= 7 ? { ...month, yearOffset: 1 } : month));
  return itemWith(item, { months: { value: { ...item.months.value, months: moved }, cell: item.months.cell, text: item.months.text } });
}
