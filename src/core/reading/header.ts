/** headersIn: rows that may be the header of a plan, with one, two or three rows, best first. */
import { isDateFormat, serialToDate } from "../grid/dates";
import { type Cell, isBlank } from "../grid/grid";
import { importanceOf } from "../words/columns";
import {
  BRACKETED,
  COST_HEADING,
  HALF_HEADING,
  KIND_OF_WORK,
  LINE_LABEL,
  NAME_IN_BRACKETS,
  PART_HEADING,
  UNIT_IN_ROW,
  UNIT_STATED,
} from "../words/heading-words";
import { WEEKDAY_HEADING } from "../words/sheet-words";
import type { HeadingKind } from "../terms/column-role";
import { withCorner } from "./corner";
import { isOfData, tablesIn } from "./header-tables";
import { type Heading, isMonthNumber, isNextMonth, isNumberedActivity, namesTime, underParent } from "./headings";
import { monthsAsWords } from "./month-words";
import type { SheetView } from "./sheet-view";
import { unitIn, unitLine } from "./units";
import { OF_WHICH, OTHER_PAYER, OWN_PAYER } from "../words/payer-words";
import { PERIOD_HEADING, YEAR_ALONE } from "../words/period-words";

export interface Header {
  readonly rows: readonly number[];
  /** Heading by column, for the columns of this table only. */
  readonly headings: ReadonlyMap<number, Heading>;
  readonly score: number;
}

/** Rows looked at; a plan whose header stands lower than this is not found. */
const MAX_HEADER_ROWS_TRIED = 400;
/** Rows between two breaths, which a null is. */
const BREATH = 50;
const MAX_DEPTH = 3;
const MIN_SCORE = 4.5;
/** A bare list of tasks has neither month, owner nor amount; what its texts say must then show that it is a plan. */
const MIN_LOOSE_SCORE = 2.2;

/** The working days of a calendar's week. */
const MOST_WORKDAYS = 5;

/** Candidates in falling order of score, breathing now and then; of equals the upper one first. `isLoose` takes headers without any month, owner or amount. */
export function* headersIn(view: SheetView, isLoose = false): Generator<null, Header[], void> {
  const rows = view.rows.slice(0, MAX_HEADER_ROWS_TRIED);
  const found: Header[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % BREATH === 0) yield null;
    found.push(...headersAt(view, row, isLoose));
  }
  return found.sort((a, b) => b.score - a.score || a.rows[0]! - b.rows[0]!);
}

/** Headers that begin in this row. */
export function headersAt(view: SheetView, row: number, isLoose = false): Header[] {
  const found: Header[] = [];
  const top = headingsOfRow(view, row);
  if (!top) return found;
  // Sub-headings are told by where they stand; what they are called may say less than the row above.
  let best = 0;
  const depths = withDepths(view, { rows: [row], headings: top });
  const proven = depths.reduce((last, { isProven }, at) => (isProven === true ? at : last), 0);
  for (const [at, { rows: taken, headings: all }] of depths.entries()) {
    for (const table of tablesIn(view, { rows: taken, headings: all })) {
      const headings = withCorner(view, taken, table);
      const score =
        !isLoose && taken.length === 1 && areBands(view, row, headings) ? BANDS_SCORE : scoreOf([...headings.values()], isLoose);
      if (taken.length === 1 || at < proven) best = Math.max(best, score);
      // Rows that are the header's beyond doubt are not left to the plan.
      if (at < proven) continue;
      const counted = taken.length > 1 && score > 0 ? Math.max(score, best) : score;
      if (counted >= (isLoose ? MIN_LOOSE_SCORE : MIN_SCORE))
        found.push({ rows: taken, headings, score: counted + 0.01 * (taken.length - 1) });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Bands of a grid of months: with two months across so many, with more of them two. */
const FEWEST_BANDS = 3;
/** Surer than 活动内容 below each month together with a text below that which sounds like money. */
const BANDS_SCORE = 7;

/** 1月 | 2月, with 3月 | 4月 and 5月 | 6月 in the same columns further down, and what is done between them. */
function areBands(view: SheetView, row: number, headings: ReadonlyMap<number, Heading>): boolean {
  const columns = [...headings.keys()];
  if (columns.length < 2 || ![...headings.values()].every(({ isMonth }) => isMonth)) return false;
  const bands = view.rows.filter((other) => {
    const cells = view.ownCells(other);
    return (
      cells.length === columns.length &&
      cells.every(({ column, cell }) => columns.includes(column) && view.heading(view.text(cell)).isMonth)
    );
  });
  const fewest = columns.length === 2 ? FEWEST_BANDS : FEWEST_BANDS - 1;
  return bands[0] === row && bands.length >= fewest && bands.every((band, at) => at === 0 || band > bands[at - 1]! + 1);
}

/** A header has fewer cells; of a longer row nothing is looked at. */
const MOST_HEADINGS = 200;

/** Odd cells that a row of headings may have: one in four, or one. */
const ODD_SHARE = 0.25;

/** Headings of the own cells of a row; null when the row cannot be a header. A horizontal merge names all its columns. */
export function headingsOfRow(view: SheetView, row: number): Map<number, Heading> | null {
  const cells = view.ownCells(row);
  if (cells.length > MOST_HEADINGS) return null;
  // 编制单位：… 单位：元 is a line above a header, never a row of one.
  const first = cells[0]?.cell.value;
  if (typeof first === "string" && LINE_LABEL.test(first)) return null;
  const texts = cells.map(({ cell }) => headingText(cell));
  const odd = texts.filter((text) => text === null || LINE_LABEL.test(text)).length;
  // 编制单位： and 单位：元 beside each other leave one cell that could be a heading, and one is no row of them.
  if (cells.length - odd < 2 || odd > Math.max(1, cells.length * ODD_SHARE)) return null;
  const headings = new Map<number, Heading>();
  for (const [index, { column }] of cells.entries()) {
    const text = texts[index]!;
    if (text === null) continue;
    const heading = view.heading(text);
    const merge = view.mergeAt(row, column);
    // A text joined over more rows than a header has is the title, written down the side.
    if (merge !== null && merge.bottom - merge.top > MAX_DEPTH) continue;
    for (let at = column; at <= Math.min(merge?.right ?? column, column + 60); at++) headings.set(at, heading);
  }
  if (headings.size < 2) return null;
  for (const [column, month] of monthsAsWords(headings)) headings.set(column, month);
  return headings;
}

/** What a cell says as a heading: a text, a month's number, a date shown as a month; null for figures. */
function headingText({ value, format }: Cell): string | null {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return null;
  if (Number.isInteger(value) && value >= 1 && value <= 12) return `${value}`;
  const date = isDateFormat(format) && /m/i.test(format ?? "") ? serialToDate(value, false) : null;
  return date === null ? null : `${date.month}月`;
}

interface Rows {
  readonly rows: number[];
  readonly headings: Map<number, Heading>;
  /** The last row is the header's beyond doubt: its words need the row above, or the row above reaches into it. */
  readonly isProven?: boolean;
}

/** The header by itself, and with the rows below that go on with it or subdivide it. */
function withDepths(view: SheetView, first: Rows): Rows[] {
  const all = [merged(view, first)];
  let current = all[0]!;
  while (current.rows.length < MAX_DEPTH) {
    const next = continued(view, current) ?? subdivided(view, current);
    if (!next) break;
    all.push(next);
    current = next;
  }
  return all;
}

/** A header whose cells are all merged downwards takes those rows too. */
function merged(view: SheetView, header: Rows): Rows {
  const row = header.rows[0]!;
  let bottom = row + MAX_DEPTH;
  for (const column of header.headings.keys()) bottom = Math.min(bottom, view.mergeAt(row, column)?.bottom ?? row);
  return bottom === row ? header : { rows: Array.from({ length: bottom - row + 1 }, (_, index) => row + index), headings: header.headings };
}

/** The second line of headings written over two rows: 月 over 份, 预算 over （元）. Null where a cell is anything else. */
function continued(view: SheetView, header: Rows): Rows | null {
  const last = header.rows[header.rows.length - 1]!;
  const row = last + 1;
  const combined = new Map(header.headings);
  const own = view.ownCells(row);
  let joints = 0;
  let strange = 0;
  for (const { column, cell } of own) {
    const above = view.own(last, column);
    const right = view.mergeAt(row, column)?.right ?? column;
    if (typeof cell.value !== "string" || typeof above.value !== "string" || right !== column) return null;
    const word = view.word(cell);
    if (word.length > LONGEST_LINE) return null;
    const whole = view.heading(`${above.value}${cell.value}`);
    const stated = UNIT_STATED.test(word) ? unitLine(word) : null;
    const isUnit = stated !== null || UNIT_IN_ROW.test(word);
    const isBracket = BRACKETED.test(word) || isUnit;
    // 部门 says more under 责任; 活动名称 under 上半年 says it by itself.
    const alone = view.heading(cell.value).senses[0]?.weight ?? 0;
    // With 主题 Item above, anything is a heading by the other language.
    // 【文体活动】 alone in its row heads the rows below it.
    if (own.length === 1 && NAME_IN_BRACKETS.test(word)) return null;
    if (!isBracket && !(HALF_HEADING.test(view.word(above)) && HALF_HEADING.test(word))) return null;
    if (!isBracket && !whole.senses.some(({ weight }) => weight >= SURE_ENOUGH && weight > alone)) return null;
    if (!isBracket) joints++;
    // (示例) is no heading; (元) and (部门) are.
    else if (!isUnit && view.heading(word.slice(1, -1)).senses.length === 0 && whole.unit === null) strange++;
    const heading = header.headings.get(column);
    // What a bracket adds (部门) is no other heading; its unit counts.
    const unit = heading?.unit ?? whole.unit ?? (isUnit ? (stated ?? unitIn(word)) : null);
    combined.set(column, isBracket && heading !== undefined ? { ...heading, unit } : whole);
  }
  const isLine =
    own.length >= 2 ? joints >= 2 || joints < own.length : joints < own.length && [...combined.values()].some(({ unit }) => unit !== null);
  return own.length > 0 && isLine && strange <= (own.length - joints) / 2
    ? { rows: [...header.rows, row], headings: combined, isProven: true }
    : null;
}

/** Characters of a heading's second line. */
const LONGEST_LINE = 12;
/** 活动内容 may be more than the activity; it is a heading all the same. */
const SURE_ENOUGH = 0.85;

/** The next row as sub-headings: only under cells that leave room for them, and heading-like throughout. */
function subdivided(view: SheetView, header: Rows): Rows | null {
  const last = header.rows[header.rows.length - 1]!;
  const row = last + 1;
  const children = headingsOfRow(view, row) ?? loneHeads(view, header, row);
  if (!children || isOfData(view, last, row)) return null;
  const areOthersTall =
    hasTall(view, header, children, row) &&
    [...header.headings.keys()].every((column) => children.has(column) || view.isCoveredFromAbove(row, column));
  if (children.size < 2 && !areOthersTall) return null;
  const inMonths = monthsAsWords(children);
  const combined = new Map(header.headings);
  let known = 0;
  let shared = 0;
  // One object per pair, so that a merged sub-heading is still seen to span its columns.
  const joined = new Map<Heading | null, Map<Heading, Heading>>();
  const parentColumns = new Map([...children.keys()].map((column) => [column, parentOf(view, header, last, column)]));
  const parentOver = (column: number): Heading | null => {
    const parentColumn = parentColumns.get(column)!;
    return parentColumn === null ? null : header.headings.get(parentColumn)!;
  };
  const siblings = new Map<Heading | null, Heading[]>();
  for (const [column, child] of children) siblings.set(parentOver(column), [...(siblings.get(parentOver(column)) ?? []), child]);
  for (const [column, plain] of children) {
    const child = inMonths.get(column) ?? plain;
    const parentColumn = parentColumns.get(column)!;
    const parent = parentOver(column);
    // 工会 and 行政 mean nothing by themselves; under 预算, or 其中 beside it, they are its parts.
    const isShort = child.text.length <= (/[a-z]/.test(child.text) ? LONGEST_PART : 8);
    const isPart =
      parent !== null &&
      (parent.senses.length > 0 || OF_WHICH.test(parent.text) || YEAR_ALONE.test(parent.text)) &&
      isShort &&
      !/\d/.test(child.text);
    if (child.senses.length > 0 || child.isMonth || isMonthNumber(child) || isPart) known++;
    if (parent) shared++;
    if (parent && parentColumn === column && !areOthersTall && !spans(header, column, children)) return null;
    // 3月 and what is done in it below 月份 are a row of the table; 1月, 2月, 3月 divide it.
    if (parent !== null && namesTime(parent) && plain.isMonth && isOnlyMonth(siblings.get(parent)!)) return null;
    const own = joined.get(parent) ?? new Map<Heading, Heading>();
    joined.set(parent, own);
    if (!own.has(child)) own.set(child, parent ? underParent(parent, child, siblings.get(parent)!) : child);
    combined.set(column, own.get(child)!);
  }
  // Columns that are neither subdivided nor left empty below are data: the row is no header.
  if (known < children.size * 0.6 || shared === 0) return null;
  // A title over the whole table stands over its headings and divides into none of them.
  const spread = new Map<Heading, number>();
  for (const [column, one] of header.headings) if (children.has(column)) spread.set(one, (spread.get(one) ?? 0) + 1);
  const isTitle = [...spread].some(
    ([{ senses }, columns]) =>
      columns >= children.size * 0.7 && columns >= header.headings.size * WHOLE_SHARE && (senses[0]?.weight ?? 0) < 0.75,
  );
  if (children.size >= 4 && spread.size <= 2 && isTitle && !hasTall(view, header, children, row)) return null;
  return { rows: [...header.rows, row], headings: combined, ...(areOthersTall ? { isProven: true } : {}) };
}

const isOnlyMonth = (siblings: readonly Heading[]): boolean =>
  siblings.length > 1 && siblings.filter(({ isMonth }) => isMonth).length === 1;

/** Of a header's columns what stands over the whole table spans at least. */
const WHOLE_SHARE = 0.5;

/** Venue hire and materials, as part of Cost. */
const LONGEST_PART = 20;

/** Heads of groups within a group, alone in their row, all else being merged down from above; null where it is not so. */
function loneHeads(view: SheetView, header: { headings: Map<number, Heading> }, row: number): Map<number, Heading> | null {
  const cells = view.ownCells(row);
  const heads = new Map<number, Heading>();
  for (const { column, cell } of cells) {
    if (typeof cell.value !== "string" || cell.value.length > 24) return null;
    const right = view.mergeAt(row, column)?.right ?? column;
    for (let at = column; at <= right; at++) heads.set(at, view.heading(cell.value));
  }
  return heads.size > 0 && hasTall(view, header, heads, row) ? heads : null;
}

/** True when a heading that is not divided here is merged down into this row. */
function hasTall(
  view: SheetView,
  header: { headings: Map<number, Heading> },
  children: ReadonlyMap<number, Heading>,
  row: number,
): boolean {
  return [...header.headings.keys()].some((column) => !children.has(column) && view.isCoveredFromAbove(row, column));
}

/** The column of the heading that stands over this one: itself, its merge's, or the last one to the left that leaves blanks. */
function parentOf(view: SheetView, header: { headings: Map<number, Heading> }, row: number, column: number): number | null {
  if (header.headings.has(column)) return column;
  for (let at = column - 1; at > 0; at--) if (header.headings.has(at)) return isBlank(view.seen(row, column)) ? at : null;
  return null;
}

/** True when the heading covers several of the sub-headings' columns. */
function spans(header: { headings: Map<number, Heading> }, column: number, children: ReadonlyMap<number, Heading>): boolean {
  const heading = header.headings.get(column)!;
  // Joined over both it does, though what stands below one of them was forgotten.
  return [column - 1, column + 1].some(
    (at) => header.headings.get(at) === heading || (children.has(at) && !header.headings.has(at) && at > column),
  );
}

/** How many bare numbers are months: six or more that follow each other, 12 before 1 as well; figures in any order are none. */
function monthsInOrder(numbers: readonly number[]): number {
  let [run, longest] = [0, 0];
  numbers.forEach((number, index) => {
    run = index > 0 && isNextMonth(number, numbers[index - 1]!) ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest >= 6 ? longest : 0;
}

/** Headings that each name a kind of work, beside the one of time and none of an activity or its money; empty where it is not so. What is done stands in their cells. */
export function kindsAcross(headings: readonly Heading[]): readonly Heading[] {
  const sureOf = ({ senses }: Heading): HeadingKind | null => (senses[0] !== undefined && senses[0].weight >= 0.7 ? senses[0].kind : null);
  const kinds = headings.filter(
    (heading) =>
      isNumberedActivity(heading) || (sureOf(heading) === null && heading.text.length <= LONGEST_KIND && KIND_OF_WORK.test(heading.text)),
  );
  const rest = headings.filter((heading) => !kinds.includes(heading));
  const times = rest.filter((heading) => TIMES.has(sureOf(heading) ?? "")).length;
  return kinds.length >= 2 && times === 1 && rest.every((heading) => BESIDE_KINDS.has(sureOf(heading) ?? "")) ? kinds : [];
}

const LONGEST_KIND = 9;
const TIMES: ReadonlySet<string> = new Set(["month", "date", "quarter"]);
const BESIDE_KINDS: ReadonlySet<string> = new Set([...TIMES, "seq", "week", "owner", "partner", "remark", "status"]);

/** When, and by whom or for how much: a plan whose activities have lost their heading. */
function isWithoutThing(best: ReadonlyMap<HeadingKind, number>): boolean {
  const [hasOwner, hasAmount] = [best.has("owner"), best.has("amount")];
  return (best.has("month") && (hasAmount || hasOwner)) || (best.has("quarter") && hasAmount && hasOwner);
}

const FEWEST_PARTS = 2;

/** Sum over kinds of the best weight times its importance, less for headings that mean nothing. */
function scoreOf(headings: readonly Heading[], isLoose: boolean): number {
  const distinct = [...new Set(headings)];
  const best = new Map<HeadingKind, number>();
  let known = 0;
  let months = monthsInOrder(distinct.filter(isMonthNumber).map(({ text }) => Number(text)));
  for (const heading of distinct) {
    if (heading.isMonth) months++;
    if (heading.isMonth || heading.senses.length > 0 || isMonthNumber(heading) || COST_HEADING.test(heading.text)) known++;
    const sure = heading.senses[0]?.weight ?? 0;
    for (const { kind, weight } of heading.senses) if (weight >= sure - 0.5) best.set(kind, Math.max(best.get(kind) ?? 0, weight));
  }
  const periods = distinct.filter(({ text }) => PERIOD_HEADING.test(text)).length;
  if (!isLoose && distinct.filter(({ text }) => WEEKDAY_HEADING.test(text)).length >= MOST_WORKDAYS) return MIN_SCORE;
  // Times as columns, with what is done in their cells: whether it is so, the cells must show.
  if (!isLoose && (months >= 3 || periods >= 2) && distinct.length - months - periods <= 3) return MIN_SCORE;
  if (!isLoose && kindsAcross(distinct).length > 0) return MIN_SCORE;
  // 机关, 一车间, 二车间 beside each other: what each of them spends.
  const parts = distinct.filter(({ senses, text }) => senses.length === 0 && PART_HEADING.test(text)).length;
  if (parts >= FEWEST_PARTS && best.has("amount")) known += parts;
  const payers = distinct.filter(({ text }) => OWN_PAYER.test(text) || OTHER_PAYER.test(text));
  if (payers.length >= FEWEST_PARTS) known += payers.filter(({ senses }) => senses.length === 0).length;
  const hasThing = best.has("activity") || best.has("content") || best.has("task");
  const hasPlace =
    best.has("month") ||
    best.has("amount") ||
    best.has("owner") ||
    best.has("quarter") ||
    months >= 3 ||
    best.has("date") ||
    best.has("week");
  if (isLoose ? !hasThing || known < distinct.length : !hasPlace || (!hasThing && !isWithoutThing(best))) return 0;
  let score = months >= 3 ? 4 : 0;
  // One thing may have several names in one header; only the strongest of them counts in full.
  for (const [kind, weight] of best) score += importanceOf(kind) * weight;
  return score * (known / distinct.length);
}
