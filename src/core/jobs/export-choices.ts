/** exportChoices: which sheets of a workbook may go into a copy for review (送审稿), and which of them are meant when nobody says. */
import type { SheetMark } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { isRegisterMark } from "../grid/marks";
import type { SheetState } from "../plan/plan";
import { INTERNAL_SHEET_NAME } from "../words/our-sheets";
import { tidy } from "../words/tidy";

export interface ExportChoice {
  readonly sheet: string;
  /** The plan, 计划明细, 汇总 and the official tables. */
  readonly isProposed: boolean;
}

const INTERNAL_MARKS: ReadonlySet<string> = new Set(["settings", "findings"]);
const PROPOSED_MARKS: ReadonlySet<string> = new Set([
  "detail",
  "summary",
  "budget-cover",
  "budget-notes",
  "budget",
  "execution",
  "adjustment",
] satisfies readonly SheetMark[]);

/** In the workbook's order; never 工会参数 and 检查结果 (nor copies of them), registers, hidden and empty sheets. */
export function exportChoices(
  workbook: Workbook,
  states: readonly { readonly sheet: string; readonly state: SheetState }[],
): readonly ExportChoice[] {
  const stateOf = new Map(states.map(({ sheet, state }) => [sheet, state]));
  return workbook.sheets
    .filter(
      ({ sheet, mark, visibility, lastRow }) =>
        // Registers name persons.
        stateOf.get(sheet) !== "register" &&
        !isRegisterMark(mark ?? "") &&
        visibility === "visible" &&
        lastRow > 0 &&
        !INTERNAL_MARKS.has(mark ?? "") &&
        !INTERNAL_SHEET_NAME.test(tidy(sheet).toLowerCase()),
    )
    .map(({ sheet, mark }) => ({ sheet, isProposed: PROPOSED_MARKS.has(mark ?? "") || stateOf.get(sheet) === "plan" }));
}
