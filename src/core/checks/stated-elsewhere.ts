/** stated-elsewhere: the same sum stands somewhere else with another figure: in words, in a note, on another sheet. */
import { readSubject } from "../catalogue";
import { a1 } from "../grid/area";
import type { Grid } from "../grid/grid";
import { type Finding, finding } from "../plan/finding";
import { fenFromYuan, yuan } from "../plan/money";
import { BREATH, type Check, type CheckContext, type OtherSheet } from "./check";
import { comparing } from "./stated-total";

export const statedElsewhere: Check = {
  codes: ["stated-elsewhere"],
  *sheet(sheet, context) {
    for (const { total, stated, sum, isRight } of yield* comparing(sheet, context)) {
      if (isRight || (total.origin !== "capital-words" && total.origin !== "note")) continue;
      yield finding(
        "stated-elsewhere", "warning", { sheet: total.cell.sheet, cell: a1(total.cell.row, total.cell.column) },
        { text: total.text.trim(), statedYuan: yuan(stated), sumYuan: yuan(sum) }, { text: total.text },
      );
    }
  },
  *workbook(context) {
    const planned = plannedBySubject(context);
    if (planned.size === 0) return;
    for (const other of context.others) if (isBudget(other)) yield* onSheet(other.grid, planned);
  },
};

/** Sheets of the user's own that may repeat the plan's sums. */
function isBudget({ grid, state, why }: OtherSheet): boolean {
  return state === "not-a-plan" && grid.visibility === "visible" && why !== "sample" && why !== "last-year" && why !== "instructions" && why !== "lookup";
}

/** Sums by subject code, in yuan, where the plan's own cells name the subject; what the catalogue only supposes proves nothing. */
function plannedBySubject({ sheets }: CheckContext): Map<string, number> {
  const planned = new Map<string, number>();
  for (const { plan } of sheets) {
    if (plan.layout.columns.subject === undefined) continue;
    for (const item of plan.items) {
      const code = item.subject?.value ? readSubject(item.subject.value).subject?.code : undefined;
      if (code !== undefined && item.amount.value.fen !== null) planned.set(code, (planned.get(code) ?? 0) + item.amount.value.fen);
    }
  }
  return new Map([...planned].map(([code, fen]) => [code, fen / 100]));
}

/** Rows that name one subject and hold one figure: only there is it plain which figure is meant. */
function* onSheet(grid: Grid, planned: ReadonlyMap<string, number>): Generator<Finding | null> {
  for (const [index, row] of grid.usedRows().entries()) {
    if (index % BREATH === BREATH - 1) yield null;
    const names: string[] = [];
    const figures: { readonly column: number; readonly value: number }[] = [];
    grid.row(row).forEach((cell, column) => {
      const value = cell?.value;
      if (typeof value === "string") {
        const reading = readSubject(value);
        if (reading.subject !== null && reading.by === "name") names.push(reading.subject.code);
      } else if (typeof value === "number" && !isCode(value)) figures.push({ column, value });
    });
    const [figure] = figures;
    const sum = planned.get(names[0] ?? "");
    if (names.length !== 1 || figures.length !== 1 || figure === undefined || sum === undefined) continue;
    if (isSame(figure.value, sum) || isSame(figure.value * 10_000, sum)) continue;
    const fen = fenFromYuan(figure.value);
    if (fen === null) continue;
    yield finding(
      "stated-elsewhere", "warning", { sheet: grid.sheet, cell: a1(row, figure.column) },
      { text: String(figure.value), statedYuan: yuan(fen), sumYuan: sum }, { text: String(figure.value) },
    );
  }
}

/** Subject codes and serial numbers stand in such tables as numbers too. */
function isCode(value: number): boolean {
  return Number.isInteger(value) && ((value >= 0 && value <= 99) || (value >= 401 && value <= 599) || (value >= 40_101 && value <= 59_999));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
