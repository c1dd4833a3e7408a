/** groupRows: rows that carry the sum of the rows below them, told by the figures alone: 职工活动支出 9000, then 5000 and 4000. */
import { isBlank } from "../../grid/grid";
import type { Layout } from "../../plan/plan";
import { LOWER_NUMBER, NUMBERED_TWICE, UPPER_NUMBER } from "../../words/numbering-words";
import { DETAIL_START, GROUP_NAME, SECTION_START } from "../../words/row-words";
import { readAmount } from "../amounts";
import { isTotalLabel } from "../labels";
import type { SheetView } from "../sheet-view";

/** Rows one group may have, and rows looked at; hostile sheets are long. */
const MAX_GROUP = 300;
const MAX_ROWS = 5000;

interface Line {
  readonly row: number;
  readonly fen: number | null;
  /** Names neither month nor person: it may head a group. */
  readonly isBare: boolean;
  /** 合计 and the like: no group reaches over it. */
  readonly isTotal: boolean;
  readonly word: string;
}

/** What a line of 其中 is a part of: the activity above it, or all of them. */
type Whole = "activity" | "all";

interface Group {
  readonly head: Line;
  readonly members: number;
  /** Groups that it is made of; none where it is made of rows. */
  readonly within: number;
  readonly isRight: boolean;
}

/**
 * Rows that only break down the activity above them: 其中：奖品 2000, 场地 1000. They name neither month nor person, begin with
 * 其中; what follows without 其中 belongs to them only if all together are the activity's amount. `headings`: names that head rows below.
 */
export function detailRows(view: SheetView, layout: Layout, headings: () => ReadonlySet<number> = () => NONE): ReadonlyMap<number, Whole> {
  const { columns } = layout;
  if (columns.activity === undefined || columns.amount === undefined) return new Map();
  // Where nothing says when or who, only what stands below a total is surely no activity.
  const isTold = columns.month !== undefined || columns.owner !== undefined;
  const found = new Map<number, Whole>();
  let looked = 0;
  for (const [at, row] of view.rows.entries()) {
    if (row < layout.firstRow || row > layout.lastRow) continue;
    if (++looked > MAX_ROWS) break;
    if (found.has(row) || !isDetail(view, row) || !isBareRow(view, layout, row)) continue;
    const isUnderTotal = view.ownCells(view.rows[at - 1] ?? 0).some(({ cell }) => isTotalLabel(view.word(cell)));
    if (!isTold && !isUnderTotal) continue;
    // Beside the activities' column nothing that follows it is one of them.
    const aside = isBlank(view.own(row, columns.activity)) ? view.ownCells(row)[0]!.column : null;
    const above = view.seen(view.rows[at - 1] ?? 0, columns.amount);
    const whole = readAmount(above, layout.unitFactor).fen;
    // A sum whose value was not saved has parts as well.
    if (whole === null && above.formula === undefined && aside === null) continue;
    const run = [row];
    for (let next = at + 1; run.length < MAX_GROUP && view.rows[next] === row + run.length; next++) {
      if (!isBareRow(view, layout, view.rows[next]!, aside) || !(isTold || aside !== null || isDetail(view, view.rows[next]!))) break;
      const follows = view.rows[next]!;
      if (headsNext(view, layout, follows, run) && (isBlank(view.own(follows, columns.activity)) || headings().has(follows))) break;
      run.push(view.rows[next]!);
    }
    const sumOf = (rows: readonly number[]): number =>
      rows.reduce((sum, one) => sum + (readAmount(view.own(one, columns.amount!), layout.unitFactor).fen ?? 0), 0);
    // 其中：文体活动, and below it 　　　帮扶慰问.
    const named = run.filter((one) => isDetail(view, one) || isIndented(view, one));
    const isOfAll = whole !== null && sumOf(named) > whole * MORE_THAN_ITS_OWN && !isFollowed(view, layout, run);
    if (sumOf(run) === whole || aside !== null || (isTold && isUnderTotal))
      for (const one of run) found.set(one, aside !== null && sumOf(run) !== whole ? "all" : "activity");
    else for (const one of areUnnumbered(view, layout, row, run) ? run : named) found.set(one, isOfAll ? "all" : "activity");
  }
  return found;
}

/** What lines below the last activity come to, where they break down all of them. */
const MORE_THAN_ITS_OWN = 1.5;

/** 慰问活动 below lines that each have their figure, without one, over an activity that says when or who. */
function headsNext(view: SheetView, layout: Layout, row: number, run: readonly number[]): boolean {
  const hasFigure = (one: number): boolean => !isBlank(view.own(one, layout.columns.amount!));
  return !hasFigure(row) && run.every(hasFigure) && !isDetail(view, row) && !isIndented(view, row) && isFollowed(view, layout, [row]);
}

/** True where an activity stands below these lines. */
function isFollowed(view: SheetView, layout: Layout, run: readonly number[]): boolean {
  const next = view.rowBelow(run[run.length - 1]!);
  const { activity, month, owner } = layout.columns;
  if (next === undefined || next > layout.lastRow || isBlank(view.own(next, activity!))) return false;
  return [month, owner].some((column) => column !== undefined && !isBlank(view.own(next, column)));
}

/** True for a first text that is moved to the right by blanks, as far as 其中 reaches. */
function isIndented(view: SheetView, row: number): boolean {
  const [first] = view.ownCells(row);
  return typeof first?.cell.value === "string" && INDENTED.test(first.cell.value);
}

const INDENTED = /^\s{2,}\S/;

/** True where the activity above has a number and these lines have none. */
function areUnnumbered(view: SheetView, { columns: { seq } }: Layout, row: number, run: readonly number[]): boolean {
  if (seq === undefined || isBlank(view.own(row - 1, seq))) return false;
  return run.every((one) => isBlank(view.own(one, seq)));
}

/** True for 其中 at the beginning of the row, in whichever column. */
function isDetail(view: SheetView, row: number): boolean {
  const [first] = view.ownCells(row);
  return typeof first?.cell.value === "string" && DETAIL_START.test(first.cell.value);
}

/** A text and perhaps an amount, and nothing that says when or who; `aside`: the column of texts where none stands in the activities'. */
function isBareRow(view: SheetView, { columns }: Layout, row: number, aside: number | null = null): boolean {
  const [first] = view.ownCells(row);
  const own = view.own(row, columns.activity!);
  const isAside = first !== undefined && (first.column === aside || isDetail(view, row));
  const name = isBlank(own) && isAside ? first.cell : own;
  if (typeof name.value !== "string" || isTotalLabel(view.word(name))) return false;
  const told = [columns.month, columns.date, columns.owner];
  return told.every((column) => column === undefined || isBlank(view.own(row, column)) || view.own(row, column) === name);
}

/**
 * Rows that head the rows numbered within them (一 over 1, 2; 2 over 2.1, 2.2; 一 over （1）), and the last of those: they may say when and
 * who as these do. The sums must agree in most groups, else each row is an activity of its own.
 */
export function numberedGroups(view: SheetView, { columns, firstRow, lastRow, unitFactor }: Layout): ReadonlyMap<number, number> {
  const { activity, amount, seq } = columns;
  const found = new Map<number, number>();
  if (activity === undefined || amount === undefined || seq === undefined) return found;
  let head: NumberedHead | null = null;
  let right = 0;
  let looked = 0;
  const close = (): void => {
    if (head === null || !head.hasMembers || head.fen === null) return;
    found.set(head.row, head.last);
    if (head.sum === head.fen) right++;
  };
  for (const row of view.rows) {
    if (row < firstRow || row > lastRow) continue;
    if (++looked > MAX_ROWS) break;
    const number = view.word(view.own(row, seq));
    // 1, 1.1 and 1.1.1: heads over heads, which their figures tell.
    if (NUMBERED_TWICE.test(number)) return new Map();
    const isLine = typeof view.own(row, activity).value === "string" && !isTotalLabel(view.word(view.own(row, activity)));
    const { fen } = readAmount(view.own(row, amount), unitFactor);
    const isWithin = head !== null && isLine && isNumberedWithin(number, head.number);
    // A row put in between or below the numbered ones, without a number of its own, is one of them.
    if (
      head !== null &&
      (isWithin || (isLine && number === "" && row === head.last + 1 && !SECTION_START.test(view.word(view.own(row, activity)))))
    ) {
      head.last = row;
      head.sum += fen ?? 0;
      head.hasMembers ||= isWithin;
      continue;
    }
    close();
    head = isLine && UPPER_NUMBER.test(number) ? { row, number, fen, last: row, sum: 0, hasMembers: false } : null;
    // Most tables are numbered 1, 2, 3 throughout.
    if (looked === LOOKED_AT && found.size === 0 && head?.hasMembers !== true) break;
  }
  close();
  return right > 0 && right * 2 >= found.size ? found : new Map();
}

interface NumberedHead {
  readonly row: number;
  readonly number: string;
  readonly fen: number | null;
  last: number;
  sum: number;
  hasMembers: boolean;
}

/** Rows without a group after which there is none. */
const LOOKED_AT = 60;

/** 2.1 and 2-1 within 2, 1 and （1） within 一, （1） within 1. */
export function isNumberedWithin(number: string, upper: string): boolean {
  const own = LOWER_NUMBER.exec(number);
  if (own === null) return false;
  const isHan = !/\d/.test(upper);
  const bare = upper.replace(/[、.]$/, "");
  if (own[1] !== undefined) return !isHan && own[1] === bare;
  return isHan || own[2] !== undefined;
}

/**
 * Numbers of the rows that head groups; empty where the table has none. The table must begin with such a row, and the
 * sums must agree: a row that merely lacks its month and its owner is an activity.
 */
export function groupRows(view: SheetView, layout: Layout): ReadonlySet<number> {
  const { columns } = layout;
  if (columns.activity === undefined || columns.amount === undefined || layout.monthColumns.length > 0) return NONE;
  const isTold = columns.month !== undefined || columns.owner !== undefined;
  const lines = linesOf(view, layout, isTold);
  const first = lines[0];
  if (first === undefined || !first.isBare || first.fen === null || first.fen <= 0) return NONE;
  const groups = isTold ? byColumns(lines) : bySums(lines);
  const right = groups.filter((group) => group.isRight);
  const isSure = right.some(({ members }) => members > 1) && (isTold || right.length > 1) && right.length * 2 >= groups.length;
  if (!isSure || right[0]?.head !== first) return NONE;
  // One whose sum is off is a group all the same when its name says so: its figure is then compared like any subtotal.
  return new Set(
    groups.filter(({ isRight, head, members }) => isRight || (members > 0 && GROUP_NAME.test(head.word))).map(({ head }) => head.row),
  );
}

const NONE: ReadonlySet<number> = new Set();

function linesOf(view: SheetView, { columns, firstRow, lastRow, unitFactor }: Layout, isTold: boolean): Line[] {
  const lines: Line[] = [];
  const told = [columns.month, columns.date, columns.owner, columns.heads, columns.unitPrice].filter((column) => column !== undefined);
  for (const row of view.rows) {
    if (row < firstRow) continue;
    if (row > lastRow || lines.length >= MAX_ROWS) break;
    const activity = view.own(row, columns.activity!);
    const group = columns.task === undefined ? activity : view.own(row, columns.task);
    const label = view.ownCells(row).find(({ cell }) => typeof cell.value === "string");
    // 二、职工教育 in another column than the activities'.
    const heading = label !== undefined && isBlank(activity) && SECTION_START.test(view.word(label.cell)) ? label : null;
    const name = heading?.cell ?? (isBlank(activity) ? group : activity);
    const amount = view.own(row, columns.amount!);
    if (isBlank(name) && isBlank(amount)) continue;
    const isTotal = label !== undefined && isTotalLabel(view.word(label.cell));
    // The sum of everything on top heads no group.
    if (isTotal && isTold && lines.length === 0) continue;
    const isBare = typeof name.value === "string" && told.every((column) => column === heading?.column || isBlank(view.seen(row, column)));
    lines.push({ row, fen: readAmount(amount, unitFactor).fen, isBare, isTotal, word: view.word(name) });
    // Most tables begin with an activity: nothing more to look for.
    if (lines.length === 1 && (!isBare || isTotal)) return lines;
    if (!isTold && isTotal && lines.length === 1) return lines;
  }
  return lines;
}

/** Bare rows head what stands below them, up to the next one. */
function byColumns(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  lines.forEach((head, at) => {
    if (!head.isBare || head.isTotal || head.fen === null) return;
    let sum = 0;
    let members = 0;
    for (let next = at + 1; next < lines.length && members < MAX_GROUP; next++) {
      const line = lines[next]!;
      if (line.isBare || line.isTotal) break;
      sum += line.fen ?? 0;
      members++;
    }
    groups.push({ head, members, within: 0, isRight: members > 0 && sum === head.fen });
  });
  return withGroupsOfGroups(groups);
}

/** 一、职工活动支出 over （一）文体活动 and （二）宣传活动: a head right above heads whose figures, each with its own rows, are its own. */
function withGroupsOfGroups(groups: Group[]): Group[] {
  for (let at = groups.length - 2; at >= 0; at--) {
    const { head, members } = groups[at]!;
    if (members > 0 || head.fen === null || groups[at + 1]!.head.row !== head.row + 1) continue;
    let sum = 0;
    let within = 0;
    for (let next = at + 1; next < groups.length && groups[next]!.isRight && sum < head.fen; next += groups[next]!.within + 1) {
      sum += groups[next]!.head.fen!;
      within = next - at + groups[next]!.within;
    }
    if (within > 0 && sum === head.fen) groups[at] = { head, members: within, within, isRight: true };
  }
  return groups;
}

/** Without months and owners only the figures tell: every row is a head or one of the parts that add up to it, to the last. */
function bySums(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  const rows = lines.filter((line) => !line.isTotal);
  // A total that counts every row says that none of them is a sum.
  const all = rows.reduce((sum, { fen }) => sum + (fen ?? 0), 0);
  if (lines.some((line) => line.isTotal && line.fen === all)) return [];
  let at = 0;
  while (at < rows.length) {
    const head = rows[at]!;
    let sum = 0;
    let next = at + 1;
    while (next < rows.length && next - at <= MAX_GROUP && (sum === 0 || sum < (head.fen ?? 0))) sum += rows[next++]!.fen ?? 0;
    if (head.fen === null || head.fen <= 0 || sum !== head.fen) return [];
    groups.push({ head, members: next - at - 1, within: 0, isRight: true });
    at = next;
  }
  return groups;
}
