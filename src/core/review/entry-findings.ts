/** entryFindings: what the checks would say of one entry of a register, before it stands in the workbook. */
import { checkRegisters, codesThat } from "../checks";
import { a1 } from "../grid/area";
import { Evaluator } from "../grid/evaluate";
import { sheetNamed, type Workbook } from "../grid/grid";
import type { Finding } from "../plan/finding";
import type { PlanItem } from "../plan/plan";
import type { RegisterSheet, RegisterSpending } from "../plan/register";
import type { Review } from "../plan/review";
import { NOTHING_TOLD_OF_REGISTERS } from "../plan/settings";

export interface EntryAsked {
  /** The register with the entry in it, and what all registers then say was spent. */
  readonly sheet: RegisterSheet;
  readonly row: number;
  readonly registered: RegisterSpending;
  /** The row of the plan that pays for it. */
  readonly item: PlanItem | null;
}

/** `review`: of the workbook as it stands. */
export function entryFindings(workbook: Workbook, review: Review, { sheet, row, registered, item }: EntryAsked): readonly Finding[] {
  const { profile, settings, year, ledger, funds, indicators } = review;
  const sheets = review.sheets.flatMap(({ sheet: name, state, plan, lines, totals }) => {
    const grid = sheetNamed(workbook, name);
    return state === "plan" && plan !== null && totals !== null && grid !== null ? [{ grid, plan, year, lines, totals }] : [];
  });
  const found = checkRegisters({
    workbook,
    sheets,
    others: [],
    ledger,
    funds,
    profile,
    overrides: settings.overrides,
    unread: settings.unread,
    year,
    registers: [sheet],
    registered,
    indicators,
    told: settings.registers ?? NOTHING_TOLD_OF_REGISTERS,
    calculation: new Evaluator(workbook),
  });
  const places = new Set(
    [...Object.values(sheet.layout.columns), null].map((column) => `${sheet.sheet}!${column === null ? "" : a1(row, column)}`),
  );
  const ofPlan = codesThat(({ byRegisters }) => byRegisters === true);
  return found.filter(({ at, code, params }) => {
    if (at === null || at.cell === null) return false;
    // Without a plan there is nothing that an activity could be missing in.
    if (code === "register-not-in-plan" && sheets.length === 0) return false;
    if (!ofPlan.has(code)) return places.has(`${at.sheet}!${at.cell}`);
    return item !== null && at.sheet === item.sheet && "activity" in params && params.activity === item.activity.value;
  });
}
