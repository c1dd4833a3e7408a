/** compare: the acceptance rules for `check --json` beside a hand-written expected result; conventions in the plans' own notes. */
import type { ReviewRecord, SheetRecord } from "../../../src/core/record/report";

export interface ExpectedRow {
  readonly row: number;
  readonly months: readonly number[];
  readonly monthsAlsoAcceptable?: readonly (readonly number[])[];
  readonly activity: string | null;
  readonly activityAlsoAcceptable?: readonly (string | null)[];
  readonly owner: string | null;
  readonly ownerAlsoAcceptable?: readonly (string | null)[];
  readonly amountYuan: number | null;
  readonly amountAlsoAcceptable?: readonly (number | null)[];
}

export interface Expected {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly otherSheets?: readonly (string | { readonly name: string })[];
  readonly alsoPlans?: readonly string[];
  readonly mayRefuse?: boolean;
  readonly year?: number;
  readonly yearAlsoAcceptable?: readonly (number | null)[];
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Record<string, string>>;
  readonly unitFactor?: number;
  readonly rows: readonly ExpectedRow[];
  readonly nonDataRows?: readonly { readonly row: number; readonly role: string }[];
  readonly totals: { readonly sumYuan: number };
  readonly issues: readonly {
    readonly cell: string | null;
    readonly kind: string;
    readonly altKinds?: readonly string[];
    readonly required: boolean;
    readonly required_if?: string;
  }[];
}

/** What differs, one line each; empty when all is right. */
export function compare(expected: Expected, actual: ReviewRecord): string[] {
  if (actual.refused) return expected.mayRefuse ? [] : [`refused: ${actual.refused.code}`];
  const differences: string[] = [];
  const say = (text: string): void => void differences.push(text);
  for (const other of [expected.sheet, ...(expected.otherSheets ?? [])]) {
    const name = typeof other === "string" ? other : other.name;
    if (!actual.sheets.some(({ sheet }) => sheet === name)) say(`sheet ${name} not listed`);
  }
  for (const { sheet, state } of actual.sheets) {
    if (state === "plan" && sheet !== expected.sheet && !expected.alsoPlans?.includes(sheet)) say(`sheet ${sheet} read as the plan`);
  }
  const sheet = actual.sheets.find((one) => one.sheet === expected.sheet && one.state === "plan");
  if (sheet === undefined) return [...differences, `sheet ${expected.sheet} not read as a plan`];
  if (expected.year && ![expected.year, ...(expected.yearAlsoAcceptable ?? [])].includes(actual.year)) say(`year ${actual.year}`);
  compareLayout(expected, sheet, say);
  compareRows(expected, sheet, say);
  compareFindings(expected, actual, say);
  return differences;
}

type Say = (text: string) => void;

function compareLayout(expected: Expected, { layout, nonDataRows = [] }: SheetRecord, say: Say): void {
  if (JSON.stringify(layout?.headerRows) !== JSON.stringify(expected.headerRows)) say(`header rows ${JSON.stringify(layout?.headerRows)}`);
  for (const role of ["month", "activity", "owner", "amount"]) {
    const wanted = expected.columns[role];
    if (wanted !== undefined && layout?.columns[role] !== wanted) say(`column ${role}: ${layout?.columns[role]} want ${wanted}`);
  }
  if (expected.unitFactor && layout?.unitFactor !== expected.unitFactor) say(`unit factor ${layout?.unitFactor}`);
  const roles = new Map(nonDataRows.map(({ row, role }) => [row, role as string]));
  for (const { row, role } of expected.nonDataRows ?? []) {
    if ((role === "total" || role === "subtotal") && roles.get(row) !== role) say(`row ${row}: role ${roles.get(row)} want ${role}`);
  }
}

function compareRows(expected: Expected, { rows = [], totals }: SheetRecord, say: Say): void {
  const found = new Map(rows.map((row) => [row.row, row]));
  const wanted = new Set(expected.rows.map(({ row }) => row));
  if (found.size !== rows.length) say("a row is given twice");
  for (const { row, activity } of rows) if (!wanted.has(row)) say(`row ${row}: not a plan row, read as ${activity}`);
  for (const want of expected.rows) {
    const got = found.get(want.row);
    if (got === undefined) {
      say(`row ${want.row}: missing`);
      continue;
    }
    const months = [want.months, ...(want.monthsAlsoAcceptable ?? [])].map(asSet);
    if (!months.includes(asSet(got.months)))
      say(`row ${want.row}: months ${JSON.stringify(got.months)} want ${JSON.stringify(want.months)}`);
    if (![want.activity, ...(want.activityAlsoAcceptable ?? [])].map(plain).includes(plain(got.activity)))
      say(`row ${want.row}: activity ${got.activity}`);
    if (![want.owner, ...(want.ownerAlsoAcceptable ?? [])].map(plain).includes(plain(got.owner)))
      say(`row ${want.row}: owner ${got.owner}`);
    const amounts = [want.amountYuan, ...(want.amountAlsoAcceptable ?? [])];
    if (!amounts.some((amount) => isSame(amount, got.amountYuan)))
      say(`row ${want.row}: amount ${got.amountYuan} want ${JSON.stringify(amounts)}`);
  }
  const own = rows.reduce((sum, { amountYuan }) => sum + (amountYuan ?? 0), 0);
  if (totals === undefined || Math.abs(totals.sumYuan - own) > 0.005) say(`sumYuan ${totals?.sumYuan} is not the sum of its rows ${own}`);
}

function compareFindings(expected: Expected, actual: ReviewRecord, say: Say): void {
  const found = actual.findings.filter(({ sheet, dismissed }) => (sheet === null || sheet === expected.sheet) && !dismissed);
  const keys = new Set(found.map(({ cell, code }) => `${cell} ${code}`));
  const known = new Set<string>();
  for (const issue of expected.issues) {
    const names = [issue.kind, ...(issue.altKinds ?? [])].map((kind) => `${issue.cell} ${kind}`);
    for (const name of names) known.add(name);
    if (issue.required && issue.required_if === undefined && !names.some((name) => keys.has(name))) say(`finding missing: ${names[0]}`);
  }
  const notes = found.filter(({ severity }) => severity === "info");
  for (const { cell, code, severity } of found) {
    if (severity !== "info" && !known.has(`${cell} ${code}`)) say(`finding not expected: ${cell} ${code} (${severity})`);
  }
  for (const cell of new Set(notes.map((note) => note.cell))) {
    const count = notes.filter((note) => note.cell === cell).length;
    if (cell !== null && count > 3) say(`${count} notes on one cell ${cell}`);
  }
  if (notes.length > 3 * expected.rows.length + 20) say("notes without end");
}

const asSet = (months: readonly number[]): string => [...new Set(months)].sort((a, b) => a - b).join(",");
const plain = (text: string | null | undefined): string | null => text?.replace(/[\s\u200b\ufeff\u3000\u00a0]+/g, "") || null;
const isSame = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) < 0.005);
