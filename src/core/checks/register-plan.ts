/** register-not-in-plan, register-over-budget, actual-differs: what the registers say, beside the rows of the plan. */
import { type Finding, finding, type FindingPlace } from "../plan/finding";
import { type Fen, yuan } from "../plan/money";
import type { PlanItem } from "../plan/plan";
import { activityColumn, type Named, type RegisterSheet, registerValue } from "../plan/register";
import { wordOf } from "../registers";
import { type Check, type CheckContext, fieldPlace, isBreath, type PlanSheet } from "./check";
import { entryPlace } from "./register-entries";

declare module "../plan/finding" {
  interface FindingParams {
    "register-not-in-plan": { readonly register: Named; readonly activity: string; readonly amountYuan: number | null };
    "register-over-budget": {
      readonly activity: string;
      readonly spentYuan: number;
      readonly budgetYuan: number;
      readonly isOver: boolean;
    };
    "actual-differs": {
      readonly activity: string;
      readonly spentYuan: number;
      readonly registeredYuan: number;
      /** What is compared with the registers' sum: the plan's own column, or 经费支出登记. */
      readonly against: "plan" | "spending";
    };
  }
}

const WARN_AT = 0.8;

export const registerPlan: Check = {
  codes: {
    "register-not-in-plan": { severity: ["warning", "info"], since: "0.2" },
    "register-over-budget": { severity: ["error", "info"], byRegisters: true, since: "0.2" },
    "actual-differs": { severity: "warning", byRegisters: true, since: "0.2" },
  },
  *workbook(context) {
    if (context.registers.length === 0) return;
    const names = new Set(context.sheets.flatMap(({ plan }) => plan.items.flatMap(namesOf)));
    for (const sheet of context.registers) yield* notInPlan(sheet, names);
    for (const sheet of context.sheets)
      for (const [index, item] of sheet.plan.items.entries()) {
        if (isBreath(index)) yield null;
        yield* overBudget(item, sheet, context);
        yield* differing(item, sheet, context);
      }
  },
};

function namesOf({ activity, activities }: PlanItem): readonly string[] {
  return [activity.value, ...activities].map(wordOf);
}

function* notInPlan(sheet: RegisterSheet, names: ReadonlySet<string>): Generator<Finding | null> {
  const { register } = sheet;
  const column = activityColumn(register);
  if (column === undefined) return;
  for (const [index, entry] of sheet.entries.entries()) {
    if (isBreath(index)) yield null;
    const activity = registerValue(entry, column.id);
    if (typeof activity !== "string" || names.has(wordOf(activity))) continue;
    const fen = register.isSpending ? registerValue(entry, register.sums) : null;
    const costs = typeof fen === "number" && fen !== 0;
    yield finding(
      "register-not-in-plan",
      costs ? "warning" : "info",
      entryPlace(sheet, entry, column.id),
      { register: register.name, activity, amountYuan: costs ? yuan(fen as Fen) : null },
      { text: activity },
    );
  }
}

function* overBudget(item: PlanItem, sheet: PlanSheet, { registered, told }: CheckContext): Generator<Finding> {
  const spent = registered.byItem.get(item) ?? null;
  const budget = item.amount.value.fen;
  if (spent === null || budget === null) return;
  const isOver = spent > budget;
  if (!isOver && (budget === (0 as number) || spent < budget * (told.warnAt ?? WARN_AT))) return;
  yield finding(
    "register-over-budget",
    isOver ? "error" : "info",
    fieldPlace(item.amount, "amount", item, sheet),
    { activity: item.activity.value, spentYuan: yuan(spent), budgetYuan: yuan(budget), isOver },
    { text: item.activity.value },
  );
}

/** The plan's own 实际支出 beside the registers; and the registers of cases beside 经费支出登记, where that is kept. */
function* differing(item: PlanItem, sheet: PlanSheet, { registered }: CheckContext): Generator<Finding> {
  const [ledger, cases] = sumsOf(item, registered);
  const own = item.actual?.value.fen ?? null;
  const said = registered.byItem.get(item) ?? null;
  const say = (against: "plan" | "spending", spent: Fen, of: Fen): Finding => {
    const column = sheet.plan.layout.columns.actual;
    const place: FindingPlace =
      item.actual !== null && column !== undefined
        ? fieldPlace(item.actual, "actual", item, sheet)
        : fieldPlace(item.activity, "activity", item, sheet);
    const params = { activity: item.activity.value, spentYuan: yuan(spent), registeredYuan: yuan(of), against };
    return finding("actual-differs", "warning", place, params, { text: item.activity.value });
  };
  if (own !== null && said !== null && own !== said) yield say("plan", own, said);
  if (ledger.isKept && cases !== null && ledger.fen !== cases) yield say("spending", ledger.fen, cases);
}

function sumsOf(
  item: PlanItem,
  { byRegister, isLedgerKept }: CheckContext["registered"],
): readonly [ledger: { readonly isKept: boolean; readonly fen: Fen }, cases: Fen | null] {
  let ledger = 0;
  let cases: number | null = null;
  for (const [{ register }, sums] of byRegister) {
    const fen = sums.get(item);
    if (fen === undefined) continue;
    if (register.isLedger === true) ledger += fen;
    else cases = (cases ?? 0) + fen;
  }
  return [{ isKept: isLedgerKept, fen: ledger as Fen }, cases as Fen | null];
}
