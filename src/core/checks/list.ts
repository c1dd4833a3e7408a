/**
 * Every check, in the order in which findings of one cell are shown. Kept by npm run tables, which adds a new check at the end:
 * where its findings belong further up, its line is moved by hand and stays there.
 */
import type { Check } from "./check";
import { amountColumnUnsure } from "./amount-column-unsure";
import { amountForm } from "./amount-form";
import { amountMerged } from "./amount-merged";
import { amountOfParts } from "./amount-of-parts";
import { amountPerHead } from "./amount-per-head";
import { amountSuspectUnit } from "./amount-suspect-unit";
import { amountUnitDiffers } from "./amount-unit-differs";
import { amountNegative, amountPrecision } from "./amount-value";
import { columnsMissing } from "./columns-missing";
import { copyDiffers } from "./copy-differs";
import { doubleProvision } from "./double-provision";
import { duplicateActivity } from "./duplicate-activity";
import { dutyMissing } from "./duty-missing";
import { festivalMonth } from "./festival-month";
import { figureDiffers } from "./figure-differs";
import { figureUnread } from "./figure-unread";
import { forbiddenSpend } from "./forbidden-spend";
import { headsOverMembers } from "./heads-over-members";
import { hiddenColumn, hiddenRow } from "./hidden";
import { incomeArithmetic } from "./income-arithmetic";
import { leftOut } from "./left-out";
import { missingActivity } from "./missing-activity";
import { missingAmount } from "./missing-amount";
import { monthAsDate } from "./month-as-date";
import { monthEmpty } from "./month-empty";
import { monthUnknownAll } from "./month-unknown-all";
import { monthForm, monthOtherYear } from "./months";
import { needsApproval } from "./needs-approval";
import { notUnionFund } from "./not-union-fund";
import { noteDiffers } from "./note-differs";
import { capNotRecorded, overCap } from "./over-cap";
import { overFunds } from "./over-funds";
import { owners } from "./owners";
import { quarterMismatch } from "./quarter-mismatch";
import { rateBelowTarget } from "./rate-below-target";
import { registerEntries } from "./register-entries";
import { registerOverStandard } from "./register-over-standard";
import { registerOverdue } from "./register-overdue";
import { registerPlan } from "./register-plan";
import { rowArithmetic } from "./row-arithmetic";
import { rowBelowTotal } from "./row-below-total";
import { settingUnread } from "./setting-unread";
import { shareOverCap } from "./share-over-cap";
import { sourceMixed } from "./source-mixed";
import { statedElsewhere } from "./stated-elsewhere";
import { struckRow } from "./struck-row";
import { subjectMismatch } from "./subject-mismatch";
import { subjectUnknown } from "./subject-unknown";
import { textUnread } from "./text-unread";
import { totalMismatch } from "./total-mismatch";
import { totalStale } from "./total-stale";
import { totalTampered } from "./total-tampered";
import { yearMismatch } from "./year-mismatch";

export const CHECKS: readonly Check[] = [
  columnsMissing,
  amountColumnUnsure,
  figureUnread,
  textUnread,
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
  rateBelowTarget,
  registerEntries,
  registerOverStandard,
  registerOverdue,
  registerPlan,
  amountOfParts,
  leftOut,
  figureDiffers,
  copyDiffers,
  quarterMismatch,
];
