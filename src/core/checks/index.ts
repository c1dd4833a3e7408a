/** CHECKS: every check, in the order in which findings of one cell are shown; and the run through all of them. */
import { finish, saying, type Steps } from "../grid/steps";
import type { Finding, FindingCode } from "../plan/finding";
import type { Agreement, NotCheckedWhy } from "../plan/review";
import { agreeing } from "./agreement";
import { amountColumnUnsure } from "./amount-column-unsure";
import { amountForm } from "./amount-form";
import { amountMerged } from "./amount-merged";
import { amountPerHead } from "./amount-per-head";
import { amountSuspectUnit } from "./amount-suspect-unit";
import { amountUnitDiffers } from "./amount-unit-differs";
import { amountNegative, amountPrecision } from "./amount-value";
import { BREATH, type Check, type CheckContext, type CodeFacts, type Need } from "./check";
import { columnsMissing } from "./columns-missing";
import { doubleProvision } from "./double-provision";
import { duplicateActivity } from "./duplicate-activity";
import { dutyMissing } from "./duty-missing";
import { festivalMonth } from "./festival-month";
import { figureUnread } from "./figure-unread";
import { forbiddenSpend } from "./forbidden-spend";
import { Gatherer } from "./gatherer";
import { headsOverMembers } from "./heads-over-members";
import { hiddenColumn, hiddenRow } from "./hidden";
import { incomeArithmetic } from "./income-arithmetic";
import { missingActivity } from "./missing-activity";
import { missingAmount } from "./missing-amount";
import { monthAsDate } from "./month-as-date";
import { monthEmpty } from "./month-empty";
import { monthForm, monthOtherYear } from "./months";
import { monthUnknownAll } from "./month-unknown-all";
import { needsApproval } from "./needs-approval";
import { noteDiffers } from "./note-differs";
import { whyNot } from "./needs";
import { notUnionFund } from "./not-union-fund";
import { capNotRecorded, overCap } from "./over-cap";
import { overFunds } from "./over-funds";
import { owners } from "./owners";
import { rowArithmetic } from "./row-arithmetic";
import { rowBelowTotal } from "./row-below-total";
import { settingUnread } from "./setting-unread";
import { shareOverCap } from "./share-over-cap";
import { sourceMixed } from "./source-mixed";
import { statedElsewhere } from "./stated-elsewhere";
import { struckRow } from "./struck-row";
import { subjectMismatch } from "./subject-mismatch";
import { subjectUnknown } from "./subject-unknown";
import { totalMismatch } from "./total-mismatch";
import { totalStale } from "./total-stale";
import { totalTampered } from "./total-tampered";
import { yearMismatch } from "./year-mismatch";

export { type Check, type CheckContext, type OtherSheet, type PlanSheet } from "./check";

export const CHECKS: readonly Check[] = [
  columnsMissing,
  amountColumnUnsure,
  figureUnread,
  hiddenRow,
  hiddenColumn,
  struckRow,
  monthForm,
  monthOtherYear,
  monthAsDate,
  monthUnknownAll,
  monthEmpty,
  festivalMonth,
  missingActivity,
  owners,
  duplicateActivity,
  missingAmount,
  amountForm,
  amountUnitDiffers,
  amountSuspectUnit,
  amountNegative,
  amountPrecision,
  amountMerged,
  rowArithmetic,
  noteDiffers,
  totalMismatch,
  totalStale,
  totalTampered,
  rowBelowTotal,
  statedElsewhere,
  yearMismatch,
  sourceMixed,
  headsOverMembers,
  subjectMismatch,
  doubleProvision,
  settingUnread,
  overFunds,
  incomeArithmetic,
  overCap,
  amountPerHead,
  shareOverCap,
  forbiddenSpend,
  notUnionFund,
  subjectUnknown,
  capNotRecorded,
  needsApproval,
  dutyMissing,
];

function codesOf({ codes }: Check): FindingCode[] {
  return Object.keys(codes) as FindingCode[];
}

/** By code: what its check says of it, and what that check needs. */
export function codeFacts(): ReadonlyMap<FindingCode, CodeFacts & { readonly needs: readonly Need[] }> {
  return new Map(
    CHECKS.flatMap((check) => codesOf(check).map((code) => [code, { ...check.codes[code]!, needs: check.needs ?? [] }] as const)),
  );
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** By name of the plan's sheets. */
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly checked: readonly FindingCode[];
  readonly notChecked: readonly { readonly code: FindingCode; readonly why: NotCheckedWhy }[];
}

/** Makes every check that can be made, breathing every few hundred items. */
export function* checking(context: CheckContext): Steps<CheckResult> {
  const found = new Gatherer();
  const checked: FindingCode[] = [];
  const notChecked: { code: FindingCode; why: NotCheckedWhy }[] = [];
  const made: Check[] = [];
  for (const check of CHECKS) {
    const why = whyNot(check, context);
    if (why === null) {
      made.push(check);
      checked.push(...codesOf(check));
    } else notChecked.push(...codesOf(check).map((code) => ({ code, why })));
  }
  const total = context.sheets.reduce((sum, { plan }) => sum + plan.items.length, 0);
  let done = 0;
  for (const sheet of context.sheets) {
    const { items } = sheet.plan;
    for (let start = 0; start < items.length; start += BREATH) {
      const end = Math.min(start + BREATH, items.length);
      for (const { item: look } of made) {
        if (look === undefined) continue;
        for (let index = start; index < end; index++) found.add(look(items[index]!, sheet, index));
      }
      done += end - start;
      yield { stage: "checking", done, total };
    }
    for (const check of made) {
      if (check.sheet === undefined) continue;
      yield { stage: "checking", done, total };
      for (const one of check.sheet(sheet, context)) {
        if (one === null) yield { stage: "checking", done, total };
        else found.add(one);
      }
    }
  }
  for (const check of made) {
    if (check.workbook === undefined) continue;
    yield { stage: "checking", done, total };
    for (const one of check.workbook(context)) {
      if (one === null) yield { stage: "checking", done, total };
      else found.add(one);
    }
  }
  const agreements = new Map<string, Agreement>();
  for (const sheet of context.sheets)
    agreements.set(sheet.plan.sheet, yield* saying({ stage: "checking", done, total }, agreeing(sheet, context)));
  return { findings: found.findings, agreements, checked, notChecked };
}

/** All checks at once. */
export function check(context: CheckContext): CheckResult {
  return finish(checking(context));
}
