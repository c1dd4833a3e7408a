/** income-arithmetic: income that its own figures contradict: dues of a month taken for the year's, 拨缴 that is not 2% × the retained share. */
import { duesIn, isDuesRow } from "../catalogue";
import { workedOutLevy } from "../ledger";
import { a1 } from "../grid/area";
import type { Grid } from "../grid/grid";
import { type Finding, finding } from "../plan/finding";
import { yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import type { Profile } from "../plan/settings";
import { type Check, type CheckContext, fieldPlace, isBreath, type PlanSheet } from "./check";

declare module "../plan/finding" {
  interface FindingParams {
    "income-arithmetic": { readonly item: string; readonly statedYuan: number; readonly expectedYuan: number; readonly why: string };
  }
}

/** Dearest dues a month that are still dues, in yuan: half a per cent of a very good wage. */
const DEAREST_MONTH = 200;
/** Least a year's dues come to, in yuan a member: half a per cent of any wage is more. */
const LEAST_YEAR = 12;
/** Lines of another sheet that are looked through: income tables are short. */
const MOST_ROWS = 200;
/** Rounding of wages and shares, as a part of the figure. */
const SLACK = 0.005;

export const incomeArithmetic: Check = {
  codes: {
    "income-arithmetic": { severity: ["error", "warning"], since: "0.1" },
  },
  needs: ["union"],
  *workbook(context) {
    yield* ofProfile(context.profile);
    for (const sheet of context.sheets) {
      const { items } = sheet.plan;
      for (let index = 0; index < items.length; index++) {
        const item = items[index]!;
        if (isBreath(index)) yield null;
        const found = duesRow(item, sheet);
        if (found !== null) yield found;
      }
    }
    for (const grid of incomeGrids(context)) yield* ofGrid(grid);
  },
};

function* ofProfile(profile: Profile): Generator<Finding> {
  const levy = workedOutLevy(profile);
  if (profile.allocated !== null && levy !== null && Math.abs(profile.allocated - levy) > Math.max(100, levy * SLACK)) {
    yield finding("income-arithmetic", "error", null, {
      item: "allocated",
      statedYuan: yuan(profile.allocated),
      expectedYuan: yuan(levy),
      why: "levy",
    });
  }
  if (profile.dues !== null && profile.dues > 0 && profile.members !== null && profile.members > 0) {
    const year = yuan(profile.dues);
    // No sum stands beside it: likely a month's, and for the user to look at.
    if (year / profile.members < LEAST_YEAR) {
      yield finding("income-arithmetic", "warning", null, {
        item: "dues",
        statedYuan: year,
        expectedYuan: Math.round(year * 1200) / 100,
        why: "months",
      });
    }
  }
}

/** A row 会费收入｜120人｜5元｜600元 whose amount is a month's. */
function duesRow(item: PlanItem, sheet: PlanSheet): Finding | null {
  const heads = item.heads?.value ?? null;
  const price = item.unitPrice?.value ?? null;
  const { fen } = item.amount.value;
  if (heads === null || price === null || fen === null || price <= 0 || price > DEAREST_MONTH || item.quantity?.value === 12) return null;
  if (!isDuesRow(item.activity.value)) return null;
  if (Math.abs(yuan(fen) - heads * price) > 1 || heads * price === 0 || price >= LEAST_YEAR * 4) return null;
  return finding(
    "income-arithmetic",
    "error",
    fieldPlace(item.amount, "amount", item, sheet),
    {
      item: "dues",
      statedYuan: yuan(fen),
      expectedYuan: heads * price * 12,
      why: "months",
    },
    { text: item.amount.text },
  );
}

function incomeGrids({ sheets, others }: CheckContext): readonly Grid[] {
  return [...sheets.map(({ grid }) => grid), ...others.filter(({ why }) => why === "income-table").map(({ grid }) => grid)];
}

/** Every cell with a sum of dues in words. */
function* ofGrid(grid: Grid): Generator<Finding | null> {
  for (let row = 1; row <= Math.min(grid.lastRow, MOST_ROWS); row++) {
    for (const [column, cell] of grid.row(row).entries()) {
      const value = cell?.value;
      if (typeof value !== "string") continue;
      const sum = duesIn(value);
      if (sum === null || sum.stated === null || sum.isYearly) continue;
      const expected = sum.each * sum.members * 12;
      const isMonthOnly = sum.months === 1 && sum.each <= DEAREST_MONTH && Math.abs(sum.stated - sum.each * sum.members) < 1;
      const isWrong = sum.months === 12 && Math.abs(sum.stated - expected) >= 1;
      if (!isMonthOnly && !isWrong) continue;
      yield finding(
        "income-arithmetic",
        "error",
        { sheet: grid.sheet, cell: a1(row, column) },
        {
          item: "dues",
          statedYuan: sum.stated,
          expectedYuan: expected,
          why: isMonthOnly ? "months" : "product",
        },
        { text: value },
      );
    }
  }
  yield null;
}
