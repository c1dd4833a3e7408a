/** boxesBeside: small tables to the right of a plan, set off by an empty column, that are people or income and no columns of it. */
import { type Cell, isBlank } from "../grid/grid";
import { CONTACT_HEADING, MEMBER_DATA, MEMBER_NAME, PERSON_TO_CALL } from "../words/row-words";
import { isIncomeLabel, isTotalLabel } from "./labels";
import { SAMPLE, type SheetView } from "./sheet-view";

export interface BoxesBeside {
  readonly people: readonly number[];
  readonly income: readonly number[];
}

interface Group {
  readonly columns: readonly number[];
  readonly words: readonly string[];
  readonly kinds: ReadonlySet<string>;
}

/** A box has a name and something said of it. */
const FEWEST = 2;
/** Of the lines of a box so many must be income. */
const MOSTLY = 0.5;
/** A box as long as the plan may say of every activity who does it. */
const AS_LONG = 0.9;

/** `last`: the lowest row of the plan's headings. */
export function boxesBeside(view: SheetView, last: number): BoxesBeside {
  const rows = view.rows.filter((row) => row > last).slice(0, SAMPLE);
  const groups = groupsOf(view, last, rows);
  const plan = groups.findIndex(({ kinds }) => ["activity", "content", "task"].some((kind) => kinds.has(kind)));
  const boxes = plan < 0 ? [] : groups.slice(plan + 1).filter(({ columns }) => columns.length >= FEWEST);
  const own = groups[plan];
  return {
    people: boxes
      .filter((box) => isOfPeople(box) && !(isAsLong(view, rows, own!, box) && !own!.kinds.has("owner")))
      .flatMap(({ columns }) => columns),
    income: boxes.filter((box) => isOfIncome(view, rows, box)).flatMap(({ columns }) => columns),
  };
}

/** The headings of a row in runs, with nothing between them in any row below. */
function groupsOf(view: SheetView, last: number, rows: readonly number[]): readonly Group[] {
  const runs: number[][] = [[]];
  for (let column = 1; column <= view.grid.lastColumn; column++) {
    if (!isBlank(view.seen(last, column))) runs[runs.length - 1]!.push(column);
    else if (rows.every((row) => isBlank(view.own(row, column)))) runs.push([]);
  }
  return runs
    .filter((columns) => columns.length > 0)
    .map((columns) => {
      const heads: readonly Cell[] = columns.map((column) => view.seen(last, column));
      const kinds = heads.flatMap((head) => view.heading(view.text(head)).senses[0]?.kind ?? []);
      return { columns, words: heads.map((head) => view.word(head)), kinds: new Set(kinds) };
    });
}

function isOfPeople({ kinds, words }: Group): boolean {
  const names = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (["activity", "content", "month", "date", "amount"].some((kind) => kinds.has(kind))) return false;
  return (names(MEMBER_NAME) || names(PERSON_TO_CALL)) && (names(CONTACT_HEADING) || names(MEMBER_DATA));
}

function isAsLong(view: SheetView, rows: readonly number[], plan: Group, box: Group): boolean {
  const filled = (columns: readonly number[], fewest: number): readonly number[] =>
    rows.filter((row) => columns.filter((column) => !isBlank(view.own(row, column))).length >= fewest);
  const isSum = (row: number): boolean => plan.columns.some((column) => isTotalLabel(view.word(view.own(row, column))));
  const activities = filled(plan.columns, FEWEST).filter((row) => !isSum(row));
  const beside = new Set(filled(box.columns, 1));
  return activities.filter((row) => beside.has(row)).length >= activities.length * AS_LONG;
}

function isOfIncome(view: SheetView, rows: readonly number[], { columns, kinds }: Group): boolean {
  if (["month", "date", "owner"].some((kind) => kinds.has(kind))) return false;
  const lines = rows.map((row) => view.word(view.own(row, columns[0]!))).filter((word) => word !== "");
  const income = lines.filter(isIncomeLabel).length;
  return kinds.has("income") ? income > 0 : income >= Math.max(FEWEST, lines.length * MOSTLY);
}
