/** lineChanges: dates of signature and compile lines are emptied; titles, headings and notes get the new year. */
import { a1 } from "../grid/area";
import { isDateFormat } from "../grid/dates";
import type { Grid } from "../grid/grid";
import type { Plan } from "../plan/plan";
import { FULL_DATE_PIECE, MADE_ON, ONLY_DATE } from "../words/rolling-words";
import type { PlannedChange } from "./change";
import { flat } from "./flat";
import { LyingCells } from "./lying";
import { spliced } from "./splices";
import type { Turn } from "./turn";
import { yearSplices } from "./year-texts";

/** Where a year stands that turns with the plan without being asked, and where only if somebody says so. */
const TITLES: ReadonlySet<string> = new Set(["title", "section", "unit"]);

/** All texts outside the activities' rows. */
export function lineChanges(plan: Plan, grid: Grid, turn: Turn): readonly PlannedChange[] {
  const roles = new Map(plan.others.map(({ row, role }) => [row, role]));
  const items = new Set(rowsOf(plan, roles));
  const headers = new Set([plan.layout, ...(plan.layout.parts ?? [])].flatMap(({ headerRows }) => headerRows));
  const foot = Math.max(...items);
  const lying = LyingCells.of(plan, grid);
  return grid.usedRows().flatMap((row) => {
    if (lying === null && items.has(row)) return [];
    const role = roles.get(row) ?? null;
    return grid.row(row).flatMap((cell, column): PlannedChange[] => {
      if (cell === undefined || cell.formula !== undefined || lying?.isField(row, column) === true) return [];
      const base = { sheet: plan.sheet, cell: a1(row, column), item: null };
      const isHeader = headers.has(row) || lying?.isHeading(row, column) === true;
      const isAround = !isHeader && lying?.isInTable(row) !== true && role !== "section" && role !== "total" && role !== "subtotal";
      if (typeof cell.value === "number") {
        const isDate = isAround && isDateFormat(cell.format) && role !== "balance" && (row > foot || row < plan.layout.firstRow);
        return isDate
          ? [
              {
                ...base,
                kind: "clear",
                from: String(cell.value),
                to: "",
                why: { code: "made-on" },
                confirm: false,
                cells: [{ row, column, content: { value: null } }],
              },
            ]
          : [];
      }
      if (typeof cell.value !== "string") return [];
      const text = cell.value;
      const made = isAround ? withoutDates(text, role === "signature") : null;
      if (made !== null)
        return [
          {
            ...base,
            kind: "clear",
            from: text,
            to: made,
            why: { code: "made-on" },
            confirm: false,
            cells: [{ row, column, content: { value: made === "" ? null : made } }],
          },
        ];
      const years = yearSplices(text, turn);
      if (years === null) return [];
      const isTitle = isHeader || TITLES.has(role ?? "") || (role === null && row < plan.layout.firstRow);
      return [
        {
          ...base,
          kind: "year",
          from: text,
          to: spliced(text, years.splices),
          why: { code: isTitle ? "plan-year" : "year-in-note", from: years.from, to: years.to },
          confirm: !isTitle,
          cells: years.splices.map((splice) => ({ row, column, ...splice })),
        },
      ];
    });
  });
}

/** Rows of activities; of a budget that is joined to another sheet, all that are nothing else. */
function rowsOf({ items, joinedTo, layout }: Plan, roles: ReadonlyMap<number, unknown>): readonly number[] {
  if (joinedTo === undefined) return items.flatMap(({ row, detailRows = [] }) => [row, ...detailRows]);
  const rows = Array.from({ length: Math.max(0, layout.lastRow - layout.firstRow + 1) }, (_, index) => layout.firstRow + index);
  return rows.filter((row) => !roles.has(row));
}

/** A line without the dates of last year's making; null where there are none. */
function withoutDates(text: string, isSignature: boolean): string | null {
  const plain = flat(text);
  const dates = [...plain.matchAll(FULL_DATE_PIECE)];
  if (dates.length === 0) return null;
  const [first] = dates;
  const around = plain.slice(0, first!.index) + plain.slice(first!.index + first![0].length);
  const isAlone = ONLY_DATE.test(around.replace(/[)）]/g, ""));
  if (!isSignature && !isAlone && !MADE_ON.test(plain.slice(0, first!.index))) return null;
  return spliced(
    text,
    dates.map((match) => ({ start: match.index, end: match.index + match[0].length, text: "" })),
  ).trimEnd();
}
