/** Tables that lie on their side, and a form for each activity: which of their cells are whose, and what is carried and emptied there. */
import { a1, type CellRef } from "../grid/area";
import { type Grid, isBlank } from "../grid/grid";
import type { Plan, PlanItem } from "../plan/plan";
import type { ChangeWhy } from "../plan/year-change";
import { simplify, tidy } from "../words";
import type { CellChange, PlannedChange } from "./change";
import type { AmountWish } from "./columns";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const placeKey = ({ row, column }: Place): string => `${row}:${column}`;

/** Whose cells are whose, in a sheet whose tables lie on their side. */
export class LyingCells {
  private readonly labels: ReadonlyMap<string, string>;
  /** How many activities say something by a cell. */
  private readonly times = new Map<string, number>();

  private constructor(
    private readonly plan: Plan,
    private readonly grid: Grid,
  ) {
    this.labels = labelsOf(plan, grid);
    for (const item of plan.items)
      for (const key of new Set(this.cellsOf(item).map(placeKey))) this.times.set(key, (this.times.get(key) ?? 0) + 1);
  }

  /** Null for a table that stands. */
  static of(plan: Plan, grid: Grid): LyingCells | null {
    return plan.layout.transposed === undefined ? null : new LyingCells(plan, grid);
  }

  /** Where a field stands, if no other activity shares it: a form without such a line has none. */
  own(cell: CellRef | null): Place | null {
    const at = cell === null ? null : this.at(cell);
    return at !== null && this.times.get(placeKey(at)) === 1 ? at : null;
  }

  isHeading(row: number, column: number): boolean {
    return this.labels.has(placeKey({ row, column }));
  }

  isField(row: number, column: number): boolean {
    return this.times.has(placeKey({ row, column }));
  }

  isInTable(row: number): boolean {
    return this.plan.layout.transposed!.bands.some(({ top, bottom }) => top <= row && row <= bottom);
  }

  /** What stands before a form's line, or at the head of a row. */
  headingOf({ row, column }: Place): string {
    for (let at = column - 1; at >= 1; at--) {
      const label = this.labels.get(placeKey({ row, column: at }));
      if (label !== undefined) return label;
    }
    return a1(row, column);
  }

  private at({ row, column }: CellRef): Place | null {
    const at = this.grid.anchor(row, column);
    return this.labels.has(placeKey(at)) ? null : at;
  }

  private cellsOf(item: PlanItem): readonly Place[] {
    return Object.values(item).flatMap((field: unknown) => {
      const cell = typeof field === "object" && field !== null && "cell" in field ? (field.cell as CellRef | null) : null;
      return cell === null ? [] : (this.at(cell) ?? []);
    });
  }
}

function labelsOf({ layout }: Plan, grid: Grid): ReadonlyMap<string, string> {
  const { bands, cards, headerColumns } = layout.transposed!;
  const places: readonly Place[] =
    cards?.flatMap(({ fields }) => fields.map(({ label }) => label)) ??
    bands.flatMap(({ top, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
        headerColumns.map((column) => ({ row, column })),
      ),
    );
  return new Map(
    places.map(({ row, column }) => [placeKey({ row, column }), simplify(tidy(String(grid.seenAt(row, column).value ?? "")))]),
  );
}

/** What was done and spent is emptied, this year's budget goes to last year's line where the table has one. */
export function lyingColumnChanges(plan: Plan, grid: Grid, cells: LyingCells, amounts: AmountWish): readonly PlannedChange[] {
  const change = (
    kind: "carry" | "clear",
    why: ChangeWhy,
    first: Place,
    changed: readonly CellChange[],
    told: { readonly from: string; readonly to: string },
  ): PlannedChange => ({
    sheet: plan.sheet,
    cell: a1(first.row, first.column),
    kind,
    ...told,
    why,
    confirm: false,
    cells: changed,
    item: null,
  });
  const filled = (field: "amount" | "actual" | "status"): Place[] =>
    plan.items.flatMap((item) => {
      const place = cells.own(item[field]?.cell ?? null);
      const cell = place === null ? null : grid.at(place.row, place.column);
      return place === null || cell === null || isBlank(cell) || cell.formula !== undefined ? [] : [place];
    });
  const emptied = (places: readonly Place[]): CellChange[] => places.map((place) => ({ ...place, content: { value: null } }));
  const changes: PlannedChange[] = carried(plan, grid, cells).map((one) => change("carry", { code: "carried" }, one.first, one.cells, one));
  const [first, ...others] = filled("amount");
  if (first !== undefined) {
    const name = cells.headingOf(first);
    changes.push(
      amounts === "blank"
        ? change("carry", { code: "blank-amount" }, first, emptied([first, ...others]), { from: name, to: "" })
        : change("carry", { code: "draft-amount" }, first, [], { from: name, to: name }),
    );
  }
  for (const field of ["actual", "status"] as const) {
    const places = filled(field);
    if (places[0] !== undefined)
      changes.push(change("clear", { code: "done-last-year" }, places[0], emptied(places), { from: cells.headingOf(places[0]), to: "" }));
  }
  return changes;
}

/** The budget's row into last year's, column by column, where one table has both. */
function carried(
  { layout, items }: Plan,
  grid: Grid,
  cells: LyingCells,
): readonly { readonly first: Place; readonly cells: readonly CellChange[]; readonly from: string; readonly to: string }[] {
  const { bands, cards, rows, headerColumns } = layout.transposed!;
  const { amount, lastYear } = rows;
  if (cards !== undefined || bands.length !== 1 || amount === undefined || lastYear === undefined) return [];
  const left = Math.max(...headerColumns) + 1;
  const changed = Array.from({ length: Math.max(0, grid.lastColumn - left + 1) }, (_, index) => left + index).flatMap(
    (column): CellChange[] => {
      const [from, to] = [grid.at(amount, column), grid.at(lastYear, column)];
      return to.formula !== undefined || from.value === to.value ? [] : [{ row: lastYear, column, content: { value: from.value } }];
    },
  );
  const first = { row: lastYear, column: left };
  return changed.length === 0 || items.length === 0
    ? []
    : [{ first, cells: changed, from: cells.headingOf({ row: amount, column: left }), to: cells.headingOf(first) }];
}
