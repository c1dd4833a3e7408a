/** blocksOf: tables that share one header: groups of columns that repeat (上半年 | 下半年), and months as columns with activities in their cells. */
import { type Cell, isBlank } from "../grid/grid";
import type { Layout, LayoutBlock } from "../plan/plan";
import { MONTH_MARK, STATE_IN_MONTH } from "../words/month-words";
import { KIND_OF_WORK } from "../words/heading-words";
import { OTHER_ORGANISATION, OWN_ORGANISATION } from "../words/sheet-words";
import { readAmount } from "./amounts";
import { calendarBlocks } from "./calendar-blocks";
import { columnsOf } from "./columns/assignment";
import { matrixOf } from "./columns/matrix";
import { tableColumns } from "./columns/facts";
import { type Header, kindsAcross } from "./header";
import { type Heading, isNumberedActivity } from "./headings";
import { isMonthText } from "./months";
import type { SheetView } from "./sheet-view";
import { PERIOD_LABEL } from "../words/period-words";
import { withTwins } from "./twin-headings";

/** Groups that one header may repeat. */
const MOST_GROUPS = 24;

/** The blocks of a header from left to right, and the groups that are another organisation's; null where it is one table. */
export function blocksOf(view: SheetView, header: Header, plain: Layout): readonly Layout[] | null {
  return calendarBlocks(view, header, plain) ?? textMatrix(view, header, plain) ?? repeatedGroups(view, header, plain);
}

/** 工作类别 | 1月 | 2月 …, or 月份 | 文体活动 | 关爱帮扶 …, with what is done in the cells: each month, or kind of work, is a block. */
function textMatrix(view: SheetView, header: Header, plain: Layout): readonly Layout[] | null {
  const columns = [...header.headings.keys()].sort((a, b) => a - b);
  const { months: inMonths, amounts } = monthsOver(view, header, columns, plain.firstRow);
  const beside = [...amounts.values()];
  const halves = columns.filter((column) => PERIOD_LABEL.test(header.headings.get(column)!.text));
  const kinds = kindsAcross([...new Set(header.headings.values())]);
  const ofKinds = columns.filter((column) => kinds.includes(header.headings.get(column)!));
  const numbered = haveMoney(columns, header.headings).length > 0 ? [] : numberedActivities(columns, header.headings);
  const told = halves.length >= 2 ? halves : numbered.length >= 2 ? numbered : ofKinds;
  // 1月 | 2月, and the next two further down.
  const isPair = columns.length === 2 && columns.every((column) => header.headings.get(column)!.isMonth);
  const pair = isPair && monthRows(view, columns, plain.firstRow).length >= 2 ? columns : told;
  const wanted = inMonths.length >= 3 ? inMonths : pair;
  if (wanted.length === 0 || !holdTexts(view, wanted, plain.firstRow)) return null;
  const shared = columns.filter((column) => !wanted.includes(column) && !beside.includes(column));
  const named: Layout["columns"] = shared.length === 0 ? {} : rolesOf(view, header, shared, plain.firstRow).columns;
  // The rows are activities already; the months only say what is done when.
  if (named.activity !== undefined && named.amount !== undefined && !headsKinds(view, header, named.activity, wanted)) return null;
  // What heads the rows is a group of the activities, not one of them; its amount is that of all of them together.
  const { activity, task, amount, ...rest } = named;
  const group = task ?? activity ?? (shared.length > 0 && Object.keys(rest).length === 0 ? shared[0] : undefined);
  const last = header.rows[header.rows.length - 1]!;
  const below = subHeading(view, wanted, plain.firstRow);
  const withAmount = (column: number): { readonly amount?: number } => {
    const own = amounts.get(column);
    return own === undefined ? {} : { amount: own };
  };
  const bands = shared.length > 0 ? [] : monthRows(view, wanted, plain.firstRow, beside);
  if (bands.length > 0)
    return [last, ...bands].flatMap((row, at, rows) => {
      const own = headedBy(view, row, subHeading(view, wanted, row + 1), rows[at + 1] ?? plain.lastRow + 1);
      // Which of several columns is the amount is no question where each month has its own.
      const { doubt: _doubt, ...base } = plain;
      return wanted.map((column) => ({
        ...base,
        ...own,
        columns: { activity: column, ...withAmount(column) },
        monthColumns: [],
        block: { head: headAt(view, row, column), columns: [column, ...Object.values(withAmount(column))], isText: true },
      }));
    });
  return wanted.map((column) => ({
    ...plain,
    ...(below === null ? {} : { headerRows: [...header.rows, below], firstRow: below + 1 }),
    columns: {
      ...rest,
      ...(amount === undefined ? withAmount(column) : { amount }),
      ...(group === undefined ? {} : { task: group }),
      activity: column,
    },
    monthColumns: [],
    block: {
      head: headAt(view, last, column),
      columns: [...shared, column, ...(amount === undefined ? Object.values(withAmount(column)) : [])],
      isText: true,
      ...(amount === undefined ? {} : { sharesAmount: true as const }),
    },
  }));
}

/** 类别, 板块, 重点任务: the heading of what activities are grouped by; or 项目 over 文体活动, 组织建设, with texts of their own in each cell. */
function headsKinds(view: SheetView, header: Header, column: number, wanted: readonly number[]): boolean {
  const [best] = header.headings.get(column)?.senses ?? [];
  if (best === undefined || best.kind === "task") return true;
  const rows = view.sample(header.rows[header.rows.length - 1]! + 1).filter((row) => !isBlank(view.own(row, column)));
  const kinds = rows.filter((row) => KIND_OF_WORK.test(view.word(view.own(row, column))));
  const texts = kinds.flatMap((row) => wanted.map((at) => view.word(view.own(row, at))).filter((word) => word !== ""));
  // 制定方案, 启动, 总结 below each other are the steps of one activity.
  const isTold = kinds.length >= rows.length * MOST_KINDS && texts.length >= kinds.length * 2;
  return isTold && new Set(texts).size === texts.length && !texts.some((word) => STATE_IN_MONTH.test(word));
}

/** Of the rows, the total left aside, so many must be called a kind of work. */
const MOST_KINDS = 0.6;

/** The rows of a band: its months, what stands again below them, and all down to the next band, without 第二季度 over that. */
function headedBy(view: SheetView, row: number, below: number | null, next: number): Pick<Layout, "headerRows" | "firstRow" | "lastRow"> {
  const headerRows = below === null ? [row] : [row, below];
  const over = view.ownCells(next - 1);
  const isHeadOfNext = next - 1 > row && over.length === 1 && isPeriod(view.text(over[0]!.cell));
  return { headerRows, firstRow: headerRows[headerRows.length - 1]! + 1, lastRow: next - (isHeadOfNext ? 2 : 1) };
}

const isPeriod = (text: string): boolean => isMonthText(text) || PERIOD_LABEL.test(text);

/** 活动一, 活动二, 活动三 beside each other, each an activity of its row's month; empty where there are none. */
function numberedActivities(columns: readonly number[], headings: ReadonlyMap<number, Heading>): readonly number[] {
  const found = columns.filter((column) => isNumberedActivity(headings.get(column)!));
  return new Set(found.map((column) => headings.get(column))).size === found.length ? found : [];
}

/** Columns of activities with a number each (活动一, 活动二), where behind each stands its amount; none where that is not so. */
function haveMoney(columns: readonly number[], headings: ReadonlyMap<number, Heading>): readonly number[] {
  const numbered = numberedActivities(columns, headings);
  const next = (column: number): Heading | undefined => headings.get(columns[columns.indexOf(column) + 1]!);
  return numbered.length >= 2 && numbered.every((column) => next(column)?.senses[0]?.kind === "amount") ? numbered : [];
}

/** Rows further down in which the next months stand where the first ones do: 5月 to 8月 below 1月 to 4月; 金额 may stand again over `amounts`. */
function monthRows(view: SheetView, columns: readonly number[], firstRow: number, amounts: readonly number[] = []): readonly number[] {
  return view.rows.filter((row) => {
    if (row < firstRow) return false;
    const cells = view.ownCells(row).filter(({ column, cell }) => !amounts.includes(column) || !namesAmount(view, cell));
    return cells.length >= 2 && cells.every(({ column, cell }) => columns.includes(column) && isMonthText(view.text(cell)));
  });
}

const namesAmount = (view: SheetView, cell: Cell): boolean => view.heading(view.text(cell)).senses[0]?.kind === "amount";

/** The columns of the months, and of what is beside them; a head merged over both is the month's. */
function monthsOver(
  view: SheetView,
  header: Header,
  columns: readonly number[],
  firstRow: number,
): { readonly months: readonly number[]; readonly amounts: ReadonlyMap<number, number> } {
  const monthsIn = (some: readonly number[]): number[] => [...new Set(matrixOf(header.headings, some).map(({ column }) => column))];
  const isCovered = (column: number): boolean => header.headings.get(column) === header.headings.get(column - 1);
  const heads = monthsIn(columns.filter((column) => !isCovered(column)));
  const amounts = amountsBeside(view, header, heads, firstRow);
  const beside = [...amounts.values()];
  if (columns.filter(isCovered).every((column) => beside.includes(column)))
    return { months: heads.filter((column) => !beside.includes(column)), amounts };
  return { months: monthsIn(columns), amounts: new Map() };
}

/**
 * By the column of a month, the one right of it with what each activity costs: nothing but amounts under the same merged head, under
 * 金额, or under none at all. Empty where it is not so for every month that has anything beside it.
 */
function amountsBeside(view: SheetView, header: Header, months: readonly number[], firstRow: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const last = header.rows[header.rows.length - 1]!;
  for (const column of months) {
    if ([...found.values()].includes(column)) continue;
    const beside = column + 1;
    const head = view.own(last, beside);
    if (!isBlank(head) && !namesAmount(view, head)) continue;
    for (const row of view.rows) {
      const cell = view.own(row, beside);
      if (row < firstRow || isBlank(cell) || namesAmount(view, cell)) continue;
      const { form, fen } = readAmount(cell);
      if (form === "unparsable") return new Map();
      if (fen !== null) found.set(column, beside);
    }
  }
  return found.size >= 2 ? found : new Map();
}

/** The row below the months when it says 活动内容 under each of them, one or another perhaps left blank; else null. */
function subHeading(view: SheetView, columns: readonly number[], row: number): number | null {
  const written = columns.map((column) => view.word(view.own(row, column))).filter((word) => word !== "");
  const [word] = written;
  if (word === undefined || written.some((one) => one !== word)) return null;
  const isAll = written.length === columns.length;
  return namesActivity(view.heading(word), isAll ? undefined : SURE_KIND) ? row : null;
}

/** True when most of what stands below is words that are neither ticks nor amounts. */
function holdTexts(view: SheetView, columns: readonly number[], firstRow: number): boolean {
  let filled = 0;
  let texts = 0;
  for (const row of view.sample(firstRow)) {
    for (const column of columns) {
      const cell = view.own(row, column);
      if (isBlank(cell)) continue;
      filled++;
      const word = view.word(cell);
      if (typeof cell.value === "string" && word.length >= 2 && !MONTH_MARK.test(word) && readAmount(cell).form === "unparsable") texts++;
    }
  }
  return filled > 0 && texts >= filled * 0.6;
}

/** 月份 | 活动 | 金额 | 活动 | 金额 under 护理部 and 人力资源部: what repeats is a block each, what stands once is shared. */
function repeatedGroups(view: SheetView, written: Header, plain: Layout): readonly Layout[] | null {
  const columns = [...written.headings.keys()].sort((a, b) => a - b);
  const withMoney = haveMoney(columns, written.headings);
  // 活动一 | 预算 | 活动二 | 预算: the same two headings again.
  const alike = new Map(written.headings);
  for (const column of withMoney) alike.set(column, { ...alike.get(withMoney[0]!)! });
  const header = { ...written, headings: withTwins(alike) };
  const last = header.rows[header.rows.length - 1]!;
  const inOrder = repetition(columns, header.headings) ?? repetitionOfKinds(columns, header.headings);
  const found = inOrder !== null && inOrder[0]!.length > 1 ? inOrder : (scattered(view, columns, header.headings, last) ?? inOrder);
  if (found === null) return null;
  const shared = columns.filter((column) => !found.flat().includes(column));
  const groups = found.map((group) => ({ group, head: headOver(view, last, group) }));
  // One column again and again is a block each only under heads of their own; of one of them the head may have been forgotten.
  const told = new Set(groups.flatMap(({ head }) => head?.text ?? []));
  if (found[0]!.length === 1 && told.size < Math.max(2, groups.length - 1)) return null;
  if (found[0]!.length === 1 && groups.filter(({ head }) => head === null).length > groups.length - told.size) return null;
  const names = (head: LayoutBlock["head"], pattern: RegExp): boolean => head !== null && pattern.test(view.word({ value: head.text }));
  const isOther = (head: LayoutBlock["head"]): boolean => names(head, OTHER_ORGANISATION) && !names(head, OWN_ORGANISATION);
  const own = ownGroups(groups, (head) => names(head, OWN_ORGANISATION), isOther);
  const others = groups
    .filter((one) => !own.includes(one))
    .map(({ group, head }): LayoutBlock => ({ head, columns: group, isText: false }));
  const blocks: Layout[] = [];
  for (const { group, head } of own) {
    const all = [...shared, ...group].sort((a, b) => a - b);
    const { columns: roles, endColumn, partColumns } = rolesOf(view, header, all, plain.firstRow);
    if (roles.activity === undefined || !group.includes(roles.activity)) return null;
    const { endColumn: _end, doubt: _doubt, partColumns: _parts, ...base } = plain;
    const unit = roles.amount === undefined ? null : (header.headings.get(roles.amount)?.unit ?? null);
    blocks.push({
      ...base,
      ...(unit === null ? {} : { unit: unit.name, unitFactor: unit.factor }),
      columns: roles,
      monthColumns: [],
      ...(endColumn === null ? {} : { endColumn }),
      ...(partColumns.length === 0 ? {} : { partColumns }),
      block: { head, columns: all, isText: false },
      ...(others.length === 0 ? {} : { otherBlocks: others }),
    });
  }
  return blocks.length === 0 ? null : inBands(view, blocks, last);
}

/** The groups of columns that are the union's: those named so, else the one without a name beside 党建 and 共青团; all where no other organisation is named. */
function ownGroups<T extends { readonly head: LayoutBlock["head"] }>(
  groups: readonly T[],
  isOwn: (head: LayoutBlock["head"]) => boolean,
  isOther: (head: LayoutBlock["head"]) => boolean,
): readonly T[] {
  const hasOwn = groups.some(({ head }) => isOwn(head));
  if (!groups.some(({ head }) => isOther(head))) return groups;
  if (hasOwn) return groups.filter(({ head }) => head !== null && !isOther(head));
  return groups.some(({ head }) => head === null) ? groups.filter(({ head }) => head === null) : groups;
}

/** 1月 | 2月 | 3月 over 活动 | 经费 each, and 4月 | 5月 | 6月 further down: each month is a block that ends above the next band. */
function inBands(view: SheetView, blocks: readonly Layout[], last: number): readonly Layout[] {
  const heads = blocks.map(({ block }) => block?.head ?? null);
  if (!heads.every((head) => head !== null && isMonthText(head.text))) return blocks;
  const columns = heads.map((head) => head!.column);
  const bands = monthRows(view, columns, last + 1);
  if (bands.length === 0) return blocks;
  const isAgain = (row: number): boolean =>
    blocks.every(({ columns: { activity } }) => view.word(view.own(row, activity!)) === view.word(view.own(last, activity!)));
  const first = blocks.map((block) => ({ ...block, ...headedBy(view, last, null, bands[0]!), headerRows: block.headerRows }));
  const lower = bands.flatMap((row, at) => {
    const own = headedBy(view, row, isAgain(row + 1) ? row + 1 : null, bands[at + 1] ?? blocks[0]!.lastRow + 1);
    return blocks.flatMap((layout, index): Layout[] => {
      const isEmpty = isBlank(view.own(row, columns[index]!));
      return isEmpty ? [] : [{ ...layout, ...own, block: { ...layout.block!, head: headAt(view, row, columns[index]!) } }];
    });
  });
  return [...first, ...lower];
}

function rolesOf(view: SheetView, header: Header, columns: readonly number[], firstRow: number): ReturnType<typeof columnsOf> {
  const headings = new Map([...header.headings].filter(([column]) => columns.includes(column)));
  return columnsOf(headings, tableColumns(view, columns, firstRow, view.grid.lastRow));
}

/** The groups of columns whose headings repeat, the widest first to be tried; null when none do. */
function repetition(columns: readonly number[], headings: ReadonlyMap<number, Heading>): number[][] | null {
  const texts = columns.map((column) => headings.get(column)!.text);
  for (let width = Math.floor(columns.length / 2); width >= 1; width--)
    for (let start = 0; start + 2 * width <= columns.length; start++) {
      const same = (at: number): boolean =>
        at + width <= columns.length && texts.slice(start, start + width).every((text, index) => text === texts[at + index]);
      if (new Set(texts.slice(start, start + width)).size < width) continue;
      const groups: number[][] = [columns.slice(start, start + width)];
      for (let at = start + width; same(at) && groups.length < MOST_GROUPS; at += width) groups.push(columns.slice(at, at + width));
      if (groups.length >= 2 && groups[0]!.some((column) => namesActivity(headings.get(column)!))) return groups;
    }
  return null;
}

/** 活动名称 under 一车间, 月份, 活动名称 under 二车间: each under a head of its own, whatever stands between them; null where it is not so. */
function scattered(view: SheetView, columns: readonly number[], headings: ReadonlyMap<number, Heading>, last: number): number[][] | null {
  const first = columns.find((column) => {
    const { senses, text } = headings.get(column)!;
    const isAgain = columns.some((other) => other > column && headings.get(other)!.text === text);
    return isAgain && senses[0]?.kind === "activity" && senses[0].weight >= SURE_KIND;
  });
  if (first === undefined) return null;
  const found = columns.filter((column) => headings.get(column)!.text === headings.get(first)!.text);
  const heads = found.map((column) => headOver(view, last, [column])?.text);
  // An amount beside them all is no column's by itself.
  const hasAmount = columns.some((column) => !found.includes(column) && headings.get(column)!.senses.some(({ kind }) => kind === "amount"));
  return !hasAmount && !heads.includes(undefined) && new Set(heads).size === heads.length ? found.map((column) => [column]) : null;
}

/** Two tables beside each other under other words: 时间 活动名称 负责人 预算 | 月份 项目 责任人 经费. */
function repetitionOfKinds(columns: readonly number[], headings: ReadonlyMap<number, Heading>): number[][] | null {
  const kinds = columns.map((column) => {
    const [best] = headings.get(column)!.senses;
    return best !== undefined && best.weight >= SURE_KIND ? best.kind : null;
  });
  const width = columns.length / 2;
  if (!Number.isInteger(width) || width < 3) return null;
  const halves = [columns.slice(0, width), columns.slice(width)];
  // 月份 序号 活动名称 | 序号 月份 活动名称: the same words in another order.
  const [one, other] = halves.map((half) => new Set(half.map((column) => headings.get(column)!.text)));
  if (one!.size === width && [...one!].every((text) => other!.has(text)) && kinds.slice(0, width).includes("activity")) return halves;
  if (kinds.includes(null)) return null;
  const first = kinds.slice(0, width);
  const isAgain = first.every((kind, at) => kind === kinds[at + width]) && new Set(first).size === width;
  return isAgain && first.includes("activity") && first.includes("amount") ? halves : null;
}

const SURE_KIND = 0.85;

function namesActivity({ senses }: Heading, least = 0.5): boolean {
  return senses.some(({ kind, weight }) => (kind === "activity" || kind === "content" || kind === "task") && weight >= least);
}

/** The text that stands over a group of columns in the rows above its headings. */
function headOver(view: SheetView, last: number, group: readonly number[]): LayoutBlock["head"] {
  for (let row = last - 1; row >= Math.max(1, last - 2); row--) {
    const anchor = view.grid.anchor(row, group[0]!);
    const merge = view.grid.mergeAt(row, group[0]!);
    const cell = view.grid.at(anchor.row, anchor.column);
    if (typeof cell.value !== "string" || isBlank(cell)) continue;
    // A title over all groups heads none of them.
    const isOwn = merge === null ? anchor.column === group[0] : merge.left >= group[0]! && merge.right <= group[group.length - 1]!;
    const isAlone = merge !== null || group.slice(1).every((column) => isBlank(view.own(row, column)));
    if (isOwn && isAlone) return { row: anchor.row, column: anchor.column, text: view.text(cell) };
  }
  return null;
}

/** 2月 over the headings of a table that has no months of its own, beside one with 4月 over it; else null. */
export function monthsOverTable(view: SheetView, { block, columns, headerRows, monthColumns }: Layout): LayoutBlock["head"] {
  const last = headerRows[headerRows.length - 1];
  if (last === undefined || block !== undefined || columns.month !== undefined || monthColumns.length > 0) return null;
  const [left, right] = [Math.min(...Object.values(columns)), Math.max(...Object.values(columns))];
  const head = headOver(
    view,
    last,
    Array.from({ length: right - left + 1 }, (_, at) => left + at),
  );
  return head !== null && isMonthText(head.text) ? head : null;
}

function headAt(view: SheetView, row: number, column: number): LayoutBlock["head"] {
  const anchor = view.grid.anchor(row, column);
  const { value } = view.grid.at(anchor.row, anchor.column);
  const text = typeof value === "number" ? `${value}月` : String(value ?? "");
  return { ...anchor, text: isMonthText(text) || typeof value === "string" ? text : `${text}月` };
}

/** A calendar in bands, 1月–4月 above 5月–8月: the upper band has the lower ones among its tables, however little stands in it. */
export function isBandAbove(above: Layout, below: Layout): boolean {
  if (above.block === undefined || below.block === undefined) return false;
  // What stands above the lower band may have been taken for a part of its header: its months are the last row of it.
  return (above.blocks ?? []).some(({ headerRows }) => headerRows.at(-1) === below.headerRows.at(-1));
}
