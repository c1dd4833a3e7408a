/** reviewOf: a Review of tables laid out in a test, made without the reading room; see check-table. */
import { spendingOf } from "../../src/core/registers";
import { fundPosition, ledgerOf } from "../../src/core/ledger";
import type { Workbook } from "../../src/core/grid/grid";
import type { Finding } from "../../src/core/plan/finding";
import { type Fen, sumFen } from "../../src/core/plan/money";
import type { Review } from "../../src/core/plan/review";
import { EMPTY_PROFILE, EMPTY_SETTINGS, type Profile } from "../../src/core/plan/settings";
import { planSheetOf, type TableInput } from "./checks/check-table";

export interface Reviewed {
  readonly workbook: Workbook;
  readonly review: Review;
}

export function reviewOf(
  tables: TableInput | readonly TableInput[],
  more: { readonly profile?: Partial<Profile>; readonly findings?: readonly Finding[]; readonly funds?: Fen } = {},
): Reviewed {
  const sheets = (Array.isArray(tables) ? (tables as readonly TableInput[]) : [tables as TableInput]).map(planSheetOf);
  const sum = sumFen(sheets.map(({ totals }) => totals.sum));
  return {
    workbook: { sheets: sheets.map(({ grid }) => grid), date1904: false, isStructureLocked: false, isSigned: false },
    review: {
      profile: { ...EMPTY_PROFILE, ...more.profile },
      settings: EMPTY_SETTINGS,
      year: sheets[0]?.year ?? null,
      sheets: sheets.map(({ grid, plan, lines, totals }) => ({
        sheet: grid.sheet,
        state: "plan",
        why: null,
        plan,
        unit: null,
        lines,
        totals,
        agreement: null,
      })),
      sum,
      plans: [],
      registers: [],
      registered: spendingOf([], []),
      indicators: [],
      ledger: ledgerOf(sheets.flatMap(({ lines }) => lines)),
      funds: fundPosition(more.funds ?? null, sum),
      checked: ["total-mismatch"],
      notChecked: [{ code: "over-funds", why: "no-funds-given" }],
      rulesUntil: null,
      findings: more.findings ?? [],
      refused: null,
    },
  };
}
