/** workbookTotals: what is kept of each plan while workbooks are gathered, so that they can be summed up without reading the tables again. */
import { compare } from "./order";
import type { GatheredPlan, WorkbookRow } from "./rows";
import type { GatheredFile } from "./tables";

/** Of one plan, whoever's it is. Amounts in 分. */
export interface PlanTotals extends WorkbookRow {
  /** Rows of the plan. */
  readonly items: number;
  /** "" where no subject is known. */
  readonly bySubject: Readonly<Record<string, number>>;
  /** "" for what has no month. */
  readonly byMonth: Readonly<Record<string, number>>;
  /** How many findings nobody has marked as seen to, by "severity/code": a code may be of two severities. */
  readonly findings: Readonly<Record<string, number>>;
}

/** Plain data: it is kept as JSON beside the tables. */
export interface WorkbookTotals extends PlanTotals {
  readonly file: string;
  readonly unit: string | null;
  readonly sha256: string | null;
}

export function planTotals({ workbook, rows, months, findings }: GatheredPlan): PlanTotals {
  const bySubject: Record<string, number> = {};
  for (const { subject, amount } of rows) if (amount !== null) bySubject[subject ?? ""] = (bySubject[subject ?? ""] ?? 0) + amount;
  const byCode: Record<string, number> = {};
  for (const { code, severity, dismissed } of findings)
    if (dismissed === null) byCode[`${severity}/${code}`] = (byCode[`${severity}/${code}`] ?? 0) + 1;
  return {
    ...workbook,
    items: rows.length,
    bySubject,
    byMonth: Object.fromEntries(months.map(({ month, amount }) => [month ?? "", amount])),
    findings: byCode,
  };
}

/** In the order of the files' paths. */
export function workbookTotals(files: readonly GatheredFile[]): readonly WorkbookTotals[] {
  return files
    .flatMap(({ file, sha256, plans }) => plans.map((plan): WorkbookTotals => ({ file, unit: plan.unit, sha256, ...planTotals(plan) })))
    .sort((a, b) => compare(a.file, b.file) || compare(a.unit ?? "", b.unit ?? ""));
}
