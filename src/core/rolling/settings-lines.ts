/** settingsChanges: 工会参数 of the new year: its year, no balance that nobody knows yet, and incomes to confirm. */
import { a1 } from "../grid/area";
import { type Grid, isBlank, sheetNamed, type Workbook } from "../grid/grid";
import { settingLines } from "../reading/settings";
import type { SettingKey } from "../terms/setting-key";
import { YEAR_IN_NOTE } from "../words/rolling-words";
import type { PlannedChange } from "./change";
import type { Turn } from "./turn";

const BALANCES: ReadonlySet<SettingKey> = new Set(["carriedOver", "drawnReserve"]);
const INCOMES: ReadonlySet<SettingKey> = new Set(["dues", "allocated", "upperGrant", "employerGrant", "otherIncome", "funds", "payroll"]);
const [VALUE, NOTE] = [2, 3];

export function settingsChanges(workbook: Workbook, turn: Turn): readonly PlannedChange[] {
  const lines = settingLines(workbook);
  return lines.flatMap(({ key, sheet, row }): readonly PlannedChange[] => {
    const grid = sheetNamed(workbook, sheet)!;
    const cell = grid.at(row, VALUE);
    if (isBlank(cell) || cell.formula !== undefined) return [];
    const base = { sheet, cell: a1(row, VALUE), from: String(cell.value), item: null };
    if (key === "year")
      return [
        {
          ...base,
          kind: "year",
          to: String(turn.to),
          why: { code: "plan-year", from: turn.from, to: turn.to },
          confirm: false,
          cells: [{ row, column: VALUE, content: { value: turn.to } }],
        },
      ];
    if (BALANCES.has(key))
      return [
        {
          ...base,
          kind: "clear",
          to: "",
          why: { code: "balance-unknown", setting: key },
          confirm: false,
          cells: [{ row, column: VALUE, content: { value: null } }, ...staleNote(grid, row)],
        },
      ];
    return INCOMES.has(key)
      ? [{ ...base, kind: "clear", to: base.from, why: { code: "income-to-confirm", setting: key }, confirm: true, cells: [] }]
      : [];
  });
}

/** 2025年末 beside a balance that is no longer there. */
function staleNote(grid: Grid, row: number): PlannedChange["cells"] {
  const { value, formula } = grid.at(row, NOTE);
  return formula === undefined && typeof value === "string" && YEAR_IN_NOTE.test(value)
    ? [{ row, column: NOTE, content: { value: null } }]
    : [];
}
