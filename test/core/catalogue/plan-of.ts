/** planOf: a plan from bare rows, for tests that care about its contents and not about cells. */
import type { MonthNumber } from "../../../src/core/terms/month";
import { monthNumbers, type MonthForm, type PlanMonth } from "../../../src/core/plan/months";
import type { Field, Plan, PlanItem } from "../../../src/core/plan/plan";

export interface Row {
  readonly activity: string;
  /** 13 and up: next year. */
  readonly months: readonly number[];
  readonly form?: MonthForm;
  readonly content?: string;
  readonly remark?: string;
}

export interface PlanOptions {
  readonly title?: string;
  readonly year?: number | null;
  readonly isSchoolYear?: boolean;
  readonly isWelfareCommittee?: boolean;
  readonly notes?: readonly string[];
}

const SHEET = "Sheet1";

export function planOf(rows: readonly Row[], options: PlanOptions = {}): Plan {
  return {
    sheet: SHEET,
    title: options.title ?? null,
    year: options.year ?? 2026,
    isSchoolYear: options.isSchoolYear ?? false,
    isWelfareCommittee: options.isWelfareCommittee ?? false,
    layout: {
      sheet: SHEET,
      headerRows: [1],
      columns: { month: 1, activity: 2 },
      monthColumns: [],
      firstRow: 2,
      lastRow: rows.length + 1,
      unit: null,
      unitFactor: 1,
      confidence: 1,
      isCorrected: false,
    },
    items: rows.map((row, index) => itemOf(row, index + 2)),
    others: [],
    stated: [],
    statedYears: [],
    notes: (options.notes ?? []).map((note, index) => ({ value: note, text: note, cell: { sheet: SHEET, row: 100 + index, column: 1 } })),
  };
}

function itemOf(row: Row, number: number): PlanItem {
  const months = row.months.map(
    (place): PlanMonth => ({ month: (((place - 1) % 12) + 1) as MonthNumber, yearOffset: Math.floor((place - 1) / 12) }),
  );
  const field = <T>(value: T, column: number, text = ""): Field<T> => ({ value, text, cell: { sheet: SHEET, row: number, column } });
  const form = row.form ?? (monthNumbers(months).length === 12 ? "every-month" : months.length === 0 ? "blank" : "month");
  return {
    sheet: SHEET,
    row: number,
    isHidden: false,
    months: field({ months, form, isVague: false, year: null, isInherited: false }, 1),
    activity: field(row.activity, 2, row.activity),
    activities: [row.activity],
    owner: field(null, 3),
    isOwnerPlaceholder: false,
    amount: field(
      {
        fen: null,
        form: "blank",
        unitInCell: null,
        unitFactor: 1,
        isRounded: false,
        range: null,
        sharedWithRow: null,
        factors: null,
        error: null,
        isFormula: false,
      },
      4,
    ),
    byMonth: null,
    heads: null,
    unitPrice: null,
    quantity: null,
    actual: null,
    task: null,
    content: row.content === undefined ? null : field(row.content, 5, row.content),
    participants: null,
    source: null,
    subject: null,
    unitName: null,
    place: null,
    remark: row.remark === undefined ? null : field(row.remark, 6, row.remark),
    status: null,
    date: null,
    seq: null,
    section: null,
    awaiting: null,
  };
}
