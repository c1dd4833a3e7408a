/** Findings by the cell they stand at, for the marks beside the cells. */
import { parseArea } from "../../core/grid/area";
import { type Finding, type Severity, severityRank } from "../../core/plan/finding";

export interface SheetMarks {
  readonly cells: ReadonlyMap<number, readonly Finding[]>;
  /** The heaviest severity of each row. */
  readonly rows: ReadonlyMap<number, Severity>;
  /** Findings of the sheet as a whole. */
  readonly sheet: readonly Finding[];
}

const NO_MARKS: SheetMarks = { cells: new Map(), rows: new Map(), sheet: [] };
const ROOM = 16_385;

export function cellKey(row: number, column: number): number {
  return row * ROOM + column;
}

/** Findings that stand, by sheet; those a person has settled leave no mark. */
export function marksBySheet(findings: readonly Finding[]): ReadonlyMap<string, SheetMarks> {
  const sheets = new Map<string, { cells: Map<number, Finding[]>; rows: Map<number, Severity>; sheet: Finding[] }>();
  for (const finding of findings) {
    if (finding.at === null || finding.dismissed !== null) continue;
    let marks = sheets.get(finding.at.sheet);
    if (!marks) sheets.set(finding.at.sheet, (marks = { cells: new Map(), rows: new Map(), sheet: [] }));
    const area = finding.at.cell === null ? null : parseArea(finding.at.cell);
    if (area === null) {
      marks.sheet.push(finding);
      continue;
    }
    const key = cellKey(area.top, area.left);
    const there = marks.cells.get(key);
    if (there) there.push(finding);
    else marks.cells.set(key, [finding]);
    marks.rows.set(area.top, heavier(marks.rows.get(area.top), finding.severity));
  }
  return sheets;
}

export function marksOf(sheets: ReadonlyMap<string, SheetMarks>, sheet: string): SheetMarks {
  return sheets.get(sheet) ?? NO_MARKS;
}

export function heaviest(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>((most, { severity }) => heavier(most, severity), "info");
}

function heavier(a: Severity | undefined, b: Severity): Severity {
  return a !== undefined && severityRank(a) <= severityRank(b) ? a : b;
}
