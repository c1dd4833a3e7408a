/** judge: compares what was read from a workbook with the truth about it: exact, said to be doubtful, or silently wrong. */
import { type Area, contains, parseArea } from "../../src/core/grid/area";
import type { FindingRecord, ReviewRecord, RowRecord } from "../../src/core/record/report";
import type { Fault, Truth, TruthRow } from "./truth";

export type Verdict = "exact" | "said" | "silent";

export interface Difference {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly what: "row-missing" | "row-extra" | "months" | "owner" | "amount" | "sum";
  readonly text: string;
  readonly isSaid: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  /** The sum is wrong, totals were compared, and nothing says that it might be: the worst there is. */
  readonly agreesWrongly: boolean;
  /** Errors and warnings that a clean workbook should not get. */
  readonly falseAlarms: readonly FindingRecord[];
  readonly faultsFound: readonly Fault[];
  readonly faultsMissed: readonly Fault[];
}

interface ReadRow extends RowRecord {
  readonly sheet: string;
}

/** Codes that speak of a whole table's money, rows or months, wherever they stand. */
const WIDE: Readonly<Record<Difference["what"], readonly string[]>> = {
  sum: [
    "total-mismatch",
    "subtotal-mismatch",
    "figure-unread",
    "second-table",
    "no-budget-column",
    "total-tampered",
    "stated-elsewhere",
    "row-below-total",
    "total-stale",
  ],
  amount: ["total-mismatch", "subtotal-mismatch", "figure-unread", "second-table", "no-budget-column", "stated-elsewhere"],
  "row-missing": ["total-mismatch", "subtotal-mismatch", "figure-unread", "second-table", "row-below-total", "stated-elsewhere"],
  "row-extra": ["total-mismatch", "subtotal-mismatch", "figure-unread", "second-table", "row-below-total", "stated-elsewhere"],
  months: ["month-unknown-all"],
  owner: [],
};

/** `merges`: the merged areas of each sheet; what is said at one speaks of every row it covers. */
export function judge(truth: Truth, record: ReviewRecord, merges: ReadonlyMap<string, readonly Area[]> = new Map()): Judgement {
  const serious = record.findings.filter(({ severity, dismissed }) => severity !== "info" && !dismissed);
  const faultsFound = truth.faults.filter((fault) => isFound(fault, record.findings));
  const faultsMissed = truth.faults.filter((fault) => !faultsFound.includes(fault));
  if (record.refused !== null) {
    return {
      verdict: truth.isAmbiguous ? "exact" : "said",
      differences: [],
      agreesWrongly: false,
      falseAlarms: [],
      faultsFound,
      faultsMissed,
    };
  }
  // What the workbook was meant to be told of says nothing about a wrong reading.
  const unexpected = serious.filter((finding) => !isAllowed(finding, truth));
  // Of what can be read in two ways, what is said of it is what it may be told of.
  const saying = truth.isAmbiguous ? serious : unexpected;
  const differences = differencesOf(truth, record).map((difference) => ({ ...difference, isSaid: isSaid(difference, saying, merges) }));
  const isAllSaid = differences.every(({ isSaid: said }) => said);
  const verdict = differences.length === 0 || (truth.isAmbiguous && isAllSaid) ? "exact" : isAllSaid ? "said" : "silent";
  const sumIsWrong = differences.find(({ what }) => what === "sum");
  const agreesWrongly = sumIsWrong !== undefined && !sumIsWrong.isSaid && record.checked.includes("total-mismatch");
  return { verdict, differences, agreesWrongly, falseAlarms: unexpected, faultsFound, faultsMissed };
}

/** White space never counts, nor do the numbering and closing marks of one of several activities in a cell. */
const squeezed = (text: string | null): string | null =>
  text === null ? null : text.replace(/[\s\u200b\ufeff\u3000\u00a0]+/g, "") || null;
const bare = (text: string): string => squeezed(text.replace(/^\s*(?:[①-⑳]|[(（]?\d+[)）.、．])\s*/, "").replace(/[；;。，,]+$/, "")) ?? "";

function differencesOf(truth: Truth, record: ReviewRecord): Omit<Difference, "isSaid">[] {
  const read: ReadRow[] = record.sheets
    .filter(({ state }) => state === "plan")
    .flatMap(({ sheet, rows }) => (rows ?? []).map((row) => ({ ...row, sheet })));
  const out: Omit<Difference, "isSaid">[] = [];
  const left = new Set(read);
  for (const row of truth.rows) out.push(...rowDifferences(row, left));
  for (const row of left)
    out.push({
      sheet: row.sheet,
      row: row.row,
      what: "row-extra",
      text: `no such row: ${row.activity ?? "(no activity)"}, ${row.amountYuan}`,
    });
  const stated = record.totals?.sumYuan ?? null;
  if (truth.sumYuan === null && stated !== null)
    out.push({ sheet: null, row: null, what: "sum", text: `sum ${stated} over the plans of different units` });
  if (truth.sumYuan !== null && !sameMoney(stated, truth.sumYuan))
    out.push({ sheet: null, row: null, what: "sum", text: `sum ${stated}, is ${truth.sumYuan}` });
  return out;
}

function rowDifferences(want: TruthRow, left: Set<ReadRow>): Omit<Difference, "isSaid">[] {
  const names = [want.activity, ...(want.activityAlso ?? [])].map(squeezed);
  const here = [...left].filter(({ sheet, row }) => sheet === want.sheet && (want.row === null || row === want.row));
  const place = { sheet: want.sheet, row: want.row };
  const parts = want.parts?.map((part) => here.find(({ activity }) => activity !== null && bare(activity) === bare(part.activity)));
  const whole =
    here.find((row) => names.includes(squeezed(row.activity))) ??
    here.find(
      (row) =>
        want.parts !== undefined &&
        row.activities?.length === want.parts.length &&
        row.activities.every((one, at) => bare(one) === bare(want.parts![at]!.activity)),
    );
  if (whole === undefined && parts !== undefined && parts.every((part) => part !== undefined)) {
    return parts.flatMap((part, at) => {
      left.delete(part!);
      return fieldDifferences({ ...want, amountYuan: want.parts![at]!.amountYuan }, part!, place);
    });
  }
  if (whole === undefined) {
    const found = here.map(({ activity }) => activity).join(" | ");
    for (const row of here) if (want.row !== null) left.delete(row);
    return [
      {
        ...place,
        what: "row-missing",
        text: `${want.activity} ${JSON.stringify(want.months)} ${want.amountYuan}${found ? `; read there: ${found}` : ""}`,
      },
    ];
  }
  left.delete(whole);
  return fieldDifferences(want, whole, place);
}

function fieldDifferences(want: TruthRow, got: ReadRow, place: { sheet: string | null; row: number | null }): Omit<Difference, "isSaid">[] {
  const out: Omit<Difference, "isSaid">[] = [];
  const key = (months: readonly number[]): string => [...months].sort((a, b) => a - b).join();
  const row = { sheet: place.sheet, row: got.row };
  if (![want.months, ...(want.monthsAlso ?? [])].map(key).includes(key(got.months)))
    out.push({ ...row, what: "months", text: `months ${key(got.months) || "none"}, are ${key(want.months)}` });
  if (![want.owner, ...(want.ownerAlso ?? [])].map(squeezed).includes(squeezed(got.owner)))
    out.push({ ...row, what: "owner", text: `owner ${got.owner}, is ${want.owner}` });
  if (!sameMoney(got.amountYuan, want.amountYuan))
    out.push({ ...row, what: "amount", text: `amount ${got.amountYuan}, is ${want.amountYuan}` });
  return out;
}

const sameMoney = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) < 0.005);

/** Does an error or warning point at the difference? */
function isSaid(
  { sheet, row, what }: Omit<Difference, "isSaid">,
  findings: readonly FindingRecord[],
  merges: ReadonlyMap<string, readonly Area[]>,
): boolean {
  return findings.some((finding) => {
    if (sheet !== null && finding.sheet !== null && finding.sheet !== sheet) return false;
    if (WIDE[what].includes(finding.code)) return true;
    // A wrong sum is the sum of its rows' differences: something said at an amount says it.
    if (what === "sum")
      return finding.code.startsWith("amount-") || finding.code === "missing-activity" || finding.code === "formula-no-value";
    if (row === null || finding.cell === null || finding.sheet !== sheet) return false;
    const cell = parseArea(finding.cell);
    const area = cell && (merges.get(sheet!)?.find((one) => contains(one, cell.top, cell.left)) ?? cell);
    return area !== null && area.top <= row && row <= area.bottom && speaksOf(finding.code, what);
  });
}

/** A finding about another field of the row says nothing of this one. */
function speaksOf(code: string, what: Difference["what"]): boolean {
  if (what === "owner") return code.includes("owner");
  if (what === "months") return code.startsWith("month");
  if (what === "amount")
    return code.includes("amount") || code === "row-arithmetic" || code === "formula-no-value" || code === "figure-unread";
  return true;
}

function isAllowed(finding: FindingRecord, { allowed, faults }: Truth): boolean {
  return (
    allowed.some(
      ({ code, sheet, cell }) =>
        code === finding.code && (sheet === undefined || sheet === finding.sheet) && (cell === undefined || cell === finding.cell),
    ) || faults.some((fault) => isFound(fault, [finding]))
  );
}

function isFound({ codes, sheet, cells }: Fault, findings: readonly FindingRecord[]): boolean {
  return findings.some(
    (finding) =>
      codes.includes(finding.code) &&
      (finding.sheet === null || finding.sheet === sheet) &&
      (cells === null || (finding.cell !== null && cells.includes(finding.cell))),
  );
}
