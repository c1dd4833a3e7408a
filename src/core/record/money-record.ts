/** fundsRecord, executionRecord: the money side of a review's JSON record: what the funds are made of, and what was spent beside what was planned. */
import {
  type Execution,
  type ExecutionFigures,
  type ExecutionState,
  executionOf,
  executionState,
  fundParts,
  incomeLines,
  othersBySource,
} from "../ledger";
import { subjectOfCode } from "../catalogue";
import { namedExecution, type OfficialLanguage } from "../official";
import { type Fen, yuan } from "../plan/money";
import type { Review } from "../plan/review";

/** Amounts in yuan; null where the profile does not tell. */
export interface FundsRecord {
  readonly fundsYuan: number;
  readonly plannedYuan: number;
  readonly balanceYuan: number;
  /** True when 可用资金 was stated outright: then nothing below is added up to it. */
  readonly isStated: boolean;
  /** The year's income as far as it is told; 拨缴经费收入 may be worked out (工资总额×2%×留成比例). */
  readonly income: readonly { readonly code: string; readonly name: string; readonly yuan: number; readonly isWorkedOut: boolean }[];
  readonly carriedOverYuan: number | null;
  /** Where it is told, 上年结转 is not added: it is part of the same money. */
  readonly drawnReserveYuan: number | null;
  /** What others bear (行政列支, donations, those who take part), by the source as the plan words it: listed, in none of the figures above. */
  readonly bySource: Readonly<Record<string, number>>;
}

/** Amounts in yuan, null where not known; `rate` is actual over planned, 1 = 100 %, to four decimals. */
export interface ExecutionFiguresRecord {
  readonly plannedYuan: number | null;
  readonly actualYuan: number | null;
  readonly rate: number | null;
  readonly state: ExecutionState | null;
}

export interface ExecutionRecord {
  /** Rate from which a line's state is "near". */
  readonly warnAt: number;
  readonly overall: ExecutionFiguresRecord;
  readonly bySubject: readonly (ExecutionFiguresRecord & { readonly code: string | null; readonly name: string })[];
  /** Quarters and halves, in a school-year plan terms; what has no month, where there is any; the year last. */
  readonly periods: readonly (ExecutionFiguresRecord & {
    readonly kind: Execution["periods"][number]["kind"];
    readonly index: number;
    readonly name: string;
  })[];
  /** Every row on union funds. */
  readonly rows: readonly (ExecutionFiguresRecord & {
    readonly sheet: string;
    readonly row: number;
    readonly activity: string;
    readonly subject: string;
  })[];
}

/** Null when the funds are not known. */
export function fundsRecord(review: Review): FundsRecord | null {
  const { funds, profile } = review;
  if (funds === null) return null;
  const part = (setting: string): number | null => orNull(fundParts(profile).find((one) => one.setting === setting)?.fen ?? null);
  return {
    fundsYuan: yuan(funds.funds),
    plannedYuan: yuan(funds.planned),
    balanceYuan: yuan(funds.balance),
    isStated: profile.funds !== null,
    income: incomeLines(profile).map(({ code, fen, isWorkedOut }) => ({
      code,
      name: subjectOfCode(code)!.name,
      yuan: yuan(fen),
      isWorkedOut,
    })),
    carriedOverYuan: part("carriedOver"),
    drawnReserveYuan: part("drawnReserve"),
    bySource: Object.fromEntries(othersBySource(review.ledger).map(([name, fen]) => [name, yuan(fen)])),
  };
}

/** Null where no plan has an 实际支出 that can be read. */
export function executionRecord(review: Review, language: OfficialLanguage, warnAt: number): ExecutionRecord | null {
  const figured = executionOf(review.ledger);
  if (figured === null) return null;
  const execution = namedExecution(figured, language);
  const figures = (one: ExecutionFigures): ExecutionFiguresRecord => ({
    plannedYuan: orNull(one.plannedFen),
    actualYuan: orNull(one.actualFen),
    rate: one.rate === null ? null : Number(one.rate.toFixed(4)),
    state: executionState(one, warnAt),
  });
  return {
    warnAt,
    overall: figures(execution.overall),
    bySubject: execution.subjects.map((one) => ({ code: one.code, name: one.name, ...figures(one) })),
    periods: execution.periods.map((one) => ({ kind: one.kind, index: one.index, name: one.name, ...figures(one) })),
    rows: execution.activities.map((one) => ({
      sheet: one.sheet,
      row: one.row,
      activity: one.activity,
      subject: one.subjectName,
      ...figures(one),
    })),
  };
}

function orNull(fen: Fen | null): number | null {
  return fen === null ? null : yuan(fen);
}
