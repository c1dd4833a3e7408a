/** namedExecution: the figures of 预算执行情况 with the names under which pane, JSON and sheet show them. */
import type { ActivityExecution, Execution, PeriodExecution, SubjectExecution } from "../ledger";
import { codeOf } from "../ledger";
import type { OfficialLanguage } from "../messages/official-messages";
import { subjectName } from "../summary";

export type NamedSubject = SubjectExecution & { readonly code: string | null; readonly name: string };
export type NamedPeriod = Omit<PeriodExecution, "subjects"> & { readonly name: string; readonly subjects: readonly NamedSubject[] };
/** `subjectName`: as 计划明细 shows it. */
export type NamedActivity = ActivityExecution & { readonly subjectName: string };
export interface NamedExecution extends Omit<Execution, "activities" | "subjects" | "periods"> {
  readonly activities: readonly NamedActivity[];
  readonly subjects: readonly NamedSubject[];
  readonly periods: readonly NamedPeriod[];
}

export function namedExecution(execution: Execution, language: OfficialLanguage): NamedExecution {
  const named = (one: SubjectExecution): NamedSubject => ({
    ...one,
    code: codeOf(one.subject),
    name: subjectName(one.subject, language.sheets),
  });
  return {
    ...execution,
    activities: execution.activities.map((one) => ({ ...one, subjectName: subjectName(one.subject, language.sheets) })),
    subjects: execution.subjects.map(named),
    periods: execution.periods.map((one) => ({ ...one, name: periodName(one, language), subjects: one.subjects.map(named) })),
  };
}

function periodName({ kind, index }: PeriodExecution, { official: { execution } }: OfficialLanguage): string {
  const which = index === 1 ? "first" : "second";
  switch (kind) {
    case "quarter":
      return execution.quarterOfYear(index);
    case "half":
      return execution.halfOfYear(which);
    case "term":
      return execution.termOfYear(which);
    case "unscheduled":
      return execution.noMonth;
    case "year":
      return execution.wholeYear;
  }
}
