/** tablesOf: the four tables of a shard, column by column, in the order of the files. Names keep clear of the keywords of SQL dialects. */
import type { FindingRow, GatheredPlan, MonthShare, PlanRow } from "./rows";
import { compare } from "./order";
import type { UnitFrom } from "./unit-name";

/** "fen": whole 分, 64 bits; "count": a whole number of 32 bits. Every one may be null. */
export type ColumnKind = "text" | "count" | "fen" | "flag";

export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly values: readonly (string | number | boolean | null)[];
}

/** A file with what was made of it. */
export interface GatheredFile {
  /** Its path below the folder that is collected, with /. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal; null where they could not be read. */
  readonly sha256: string | null;
  readonly plans: readonly (GatheredPlan & { readonly unit: string | null; readonly unitFrom: UnitFrom | null })[];
}

export const TABLE_NAMES = ["workbooks", "plan_rows", "month_shares", "findings"] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A row with whose it is. */
interface Of<Row> {
  readonly file: GatheredFile;
  readonly plan: GatheredFile["plans"][number];
  readonly row: Row;
}

type ColumnOf<Row> = readonly [name: string, kind: ColumnKind, value: (one: Of<Row>) => string | number | boolean | null];

const fileName: ColumnOf<unknown> = ["file", "text", ({ file }) => file.file];
const unit: ColumnOf<unknown> = ["unit", "text", ({ plan }) => plan.unit];
const year: ColumnOf<unknown> = ["plan_year", "count", ({ plan }) => plan.workbook.year];

const WORKBOOKS = (engine: string): readonly ColumnOf<null>[] => [
  fileName,
  unit,
  ["unit_from", "text", ({ plan }) => plan.unitFrom],
  ["sha256", "text", ({ file }) => file.sha256],
  year,
  ["sector", "text", ({ plan }) => plan.workbook.sector],
  ["refused", "text", ({ plan }) => plan.workbook.refused],
  ["sum_fen", "fen", ({ plan }) => plan.workbook.sum],
  ["unknown_amounts", "count", ({ plan }) => plan.workbook.unknownAmounts],
  ["errors", "count", ({ plan }) => plan.workbook.errors],
  ["warnings", "count", ({ plan }) => plan.workbook.warnings],
  ["infos", "count", ({ plan }) => plan.workbook.infos],
  ["engine", "text", () => engine],
];

const PLAN_ROWS: readonly ColumnOf<PlanRow>[] = [
  fileName,
  unit,
  year,
  ["sheet", "text", ({ row }) => row.sheet],
  ["row_no", "count", ({ row }) => row.row],
  ["months", "text", ({ row }) => row.months],
  ["activity", "text", ({ row }) => row.activity],
  ["catalogue_id", "text", ({ row }) => row.catalogueId],
  ["subject", "text", ({ row }) => row.subject],
  ["owner", "text", ({ row }) => row.owner],
  ["source", "text", ({ row }) => row.source],
  ["amount_fen", "fen", ({ row }) => row.amount],
  ["actual_fen", "fen", ({ row }) => row.actual],
  ["is_suggested", "flag", ({ row }) => row.isSuggested],
];

const MONTH_SHARES: readonly ColumnOf<MonthShare>[] = [
  fileName,
  unit,
  year,
  ["plan_month", "count", ({ row }) => row.month],
  ["amount_fen", "fen", ({ row }) => row.amount],
];

const FINDINGS: readonly ColumnOf<FindingRow>[] = [
  fileName,
  unit,
  ["sheet", "text", ({ row }) => row.sheet],
  ["cell", "text", ({ row }) => row.cell],
  ["code", "text", ({ row }) => row.code],
  ["severity", "text", ({ row }) => row.severity],
  ["message", "text", ({ row }) => row.message],
  ["dismissed", "text", ({ row }) => row.dismissed],
];

/** `files` in any order; `engine` is the version that read them. The same files give the same tables, whoever read them and when. */
export function tablesOf(files: readonly GatheredFile[], engine: string): { readonly [name in TableName]: readonly TableColumn[] } {
  const plans = [...files].sort((a, b) => compare(a.file, b.file)).flatMap((file) => file.plans.map((plan) => ({ file, plan })));
  const rowsOf = <Row>(of: (plan: GatheredPlan) => readonly Row[]): readonly Of<Row>[] =>
    plans.flatMap(({ file, plan }) => of(plan).map((row) => ({ file, plan, row })));
  return {
    workbooks: columns(
      WORKBOOKS(engine),
      rowsOf(() => [null]),
    ),
    plan_rows: columns(
      PLAN_ROWS,
      rowsOf(({ rows }) => rows),
    ),
    month_shares: columns(
      MONTH_SHARES,
      rowsOf(({ months }) => months),
    ),
    findings: columns(
      FINDINGS,
      rowsOf(({ findings }) => findings),
    ),
  };
}

function columns<Row>(of: readonly ColumnOf<Row>[], rows: readonly Of<Row>[]): readonly TableColumn[] {
  return of.map(([name, kind, value]) => ({ name, kind, values: rows.map(value) }));
}
