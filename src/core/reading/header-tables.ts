/** tablesIn: the tables that stand side by side below one row of headings. */
import type { HeadingKind } from "../terms/column-role";
import { isDateFormat } from "../grid/dates";
import { isBlank } from "../grid/grid";
import { type Heading, namesTime } from "./headings";
import { isNoteStart, isSignature, totalKind } from "./labels";
import type { SheetView } from "./sheet-view";

/** Cuts a header into tables that stand side by side: at a column with neither heading nor content. */
export function tablesIn(
  view: SheetView,
  header: { rows: readonly number[]; headings: Map<number, Heading> },
): ReadonlyMap<number, Heading>[] {
  const columns = [...header.headings.keys()].sort((a, b) => a - b);
  const blocks: Map<number, Heading>[] = [];
  const below = header.rows[header.rows.length - 1]!;
  columns.forEach((column, index) => {
    const previous = columns[index - 1];
    if (previous === undefined || hasEmptyColumn(view, previous, column, below)) blocks.push(new Map());
    blocks[blocks.length - 1]!.set(column, header.headings.get(column)!);
  });
  if (blocks.length < 2) return [header.headings];
  const whole = blocks.filter(isTable);
  // A heading left out makes no other thing of a table that stands beside its like.
  const isLike = (block: ReadonlyMap<number, Heading>): boolean =>
    whole.some((other) => {
      if (other === block) return false;
      const texts = new Set([...other.values()].map(({ text }) => text));
      return [...block.values()].filter(({ text }) => texts.has(text)).length >= 2;
    });
  // 类别 | 月份 before an empty column name no work of their own: they are the rows' of the table that does.
  const named = whole.filter((block) => kindsIn(block).has("activity"));
  const isBeside = (block: ReadonlyMap<number, Heading>): boolean =>
    named.length === 1 &&
    block !== named[0] &&
    ![...kindsIn(block)].some((kind) => kind === "activity" || kindsIn(named[0]!).has(kind)) &&
    goesAlong(view, block, named[0]!, below);
  const tables = blocks.filter((block) => (whole.includes(block) && !isBeside(block)) || isLike(block));
  if (tables.length >= 2) return tables;
  // A part that is no table of its own (a 备注 set apart) belongs to its neighbour; a summary beside it (负责人 | 金额) does not.
  const [main] = tables;
  if (main === undefined) return [header.headings];
  const own = kindsIn(main);
  const others = blocks.filter(
    (block) =>
      block !== main &&
      ([...kindsIn(block)].some((kind) => own.has(kind)) ||
        (!(block.size === 1 && goesAlong(view, block, main, below)) && goesItsOwnWay(view, block, main, below)) ||
        endsBefore(view, block, main, below)),
  );
  return [new Map([...header.headings].filter(([column]) => !others.some((block) => block.has(column))))];
}

/** True for columns set apart, one of them of numbers, times or amounts, that is filled beside nearly every row of the table: notes and sums below it are no others. */
function goesAlong(view: SheetView, block: ReadonlyMap<number, Heading>, main: ReadonlyMap<number, Heading>, below: number): boolean {
  const [along] =
    [...block].find(([, { senses }]) => senses[0] !== undefined && senses[0].weight >= SURE && ALONG.has(senses[0].kind)) ?? [];
  if (along === undefined) return false;
  const rows = view.rows.filter(
    (row) => row > below && row <= below + MOST_LOOKED_AT && view.ownCells(row).filter((own) => main.has(own.column)).length >= 2,
  );
  return rows.filter((row) => !isBlank(view.seen(row, along))).length >= Math.max(1, rows.length * NEARLY);
}

const ALONG: ReadonlySet<HeadingKind> = new Set(["seq", "month", "quarter", "date", "amount"]);
/** A heading that means this much says what its column holds. */
const SURE = 0.75;
const NEARLY = 0.75;

/** True for what stands apart and has words in rows in which the table has hardly any: 使用说明 beside its lines, a list of people. */
function goesItsOwnWay(view: SheetView, block: ReadonlyMap<number, Heading>, main: ReadonlyMap<number, Heading>, below: number): boolean {
  let previous = below;
  let alone = false;
  for (const row of view.rows) {
    if (row <= below) continue;
    if (row > below + MOST_LOOKED_AT) break;
    const cells = view.ownCells(row);
    const inMain = cells.filter(({ column }) => main.has(column));
    const isOfMain = inMain.length >= 2;
    if (isOfMain && alone) return true;
    const own = cells.filter(({ column }) => block.has(column));
    // A figure of the table with its name before it (可用经费 … 32,000) is a line of both.
    const isFigureOfBoth =
      inMain.length === 1 && (typeof inMain[0]!.cell.value === "number" || (own.length === 1 && typeof own[0]!.cell.value === "number"));
    const isFoot = [...own, ...inMain].some(({ cell }) => isOfFoot(view.word(cell)));
    if (own.length === 0 || isFigureOfBoth || isFoot) continue;
    // Below the table a gap parts it from what signs it, at the right: no list that goes on.
    if (!isOfMain && !alone && row === previous + 1) return true;
    alone ||= !isOfMain;
    previous = row;
  }
  return false;
}

/** True for a list set apart that is filled from its first row on and over long before the table is: 工会小组 | 会员数. What has money or times belongs to the table. */
function endsBefore(view: SheetView, block: ReadonlyMap<number, Heading>, main: ReadonlyMap<number, Heading>, below: number): boolean {
  const kinds = kindsIn(block);
  if (block.size < 2 || kinds.has("amount") || kinds.has("month") || kinds.has("activity")) return false;
  const rows = view.rows.filter((row) => row > below && row <= below + MOST_LOOKED_AT);
  const isFull = (row: number): boolean => [...block.keys()].every((column) => !isBlank(view.seen(row, column)));
  const end = rows.findIndex((row) => !isFull(row));
  const after = rows.slice(end);
  const isRow = (row: number): boolean =>
    view.ownCells(row).filter(({ column }) => main.has(column)).length >= Math.max(3, main.size * ROW_SHARE);
  const more = after.filter(isRow).length;
  const isOver = after.every((row) => [...block.keys()].every((column) => isBlank(view.seen(row, column))) || !isRow(row));
  return end >= 2 && more >= 2 && isOver;
}

/** Cells of a table that an activity's row fills, as against its totals. */
const ROW_SHARE = 0.5;

const isOfFoot = (word: string): boolean => totalKind(word) !== null || isNoteStart(word) || isSignature(word);

/** Rows below a header that are looked at. */
const MOST_LOOKED_AT = 60;

const SUMMARISED: ReadonlySet<HeadingKind> = new Set(["month", "quarter", "owner", "amount", "activity"]);

/** What the headings surely name, of what a summary is made of. */
function kindsIn(headings: ReadonlyMap<number, Heading>): ReadonlySet<HeadingKind> {
  const kinds = [...headings.values()].flatMap(({ senses: [best] }) => (best !== undefined && best.weight >= SURE ? [best.kind] : []));
  // A quarter is a time as much as a month is.
  return new Set(kinds.filter((kind) => SUMMARISED.has(kind)).map((kind) => (kind === "quarter" ? "month" : kind)));
}

function hasEmptyColumn(view: SheetView, from: number, to: number, below: number): boolean {
  for (let column = from + 1; column < to; column++) {
    let isEmpty = true;
    for (let row = below + 1; row <= Math.min(below + 60, view.grid.lastRow) && isEmpty; row++) isEmpty = isBlank(view.seen(row, column));
    if (isEmpty) return true;
  }
  return false;
}

function isTable(headings: ReadonlyMap<number, Heading>): boolean {
  const kinds = new Set([...headings.values()].flatMap((heading) => heading.senses.map((sense) => sense.kind)));
  return (
    headings.size >= 2 &&
    (kinds.has("activity") || kinds.has("task") || kinds.has("income") || kinds.has("source")) &&
    (kinds.has("amount") || kinds.has("month") || kinds.has("owner"))
  );
}

/** True for a row with a figure that is neither a month nor a year, or with one month, right below 月份: what a table says, and no headings. */
export function isOfData(view: SheetView, above: number, row: number): boolean {
  const cells = view.ownCells(row);
  const isFigure = (value: unknown): boolean => typeof value === "number" && value > 12 && !(value >= 2000 && value < 2050);
  if (cells.some(({ cell }) => isFigure(cell.value) && !isDateFormat(cell.format))) return true;
  const months = cells.filter(({ cell }) => typeof cell.value === "string" && view.heading(cell.value).isMonth);
  const [month] = months;
  return months.length === 1 && cells.length > 1 && namesTime(view.heading(view.text(view.seen(above, month!.column))));
}
