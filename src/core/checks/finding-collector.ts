/** FindingCollector: collects what checks find, without the noise. */
import { type Finding, severityRank } from "../plan/finding";

/** Notes on one cell beyond this many are noise. */
const MOST_NOTES = 3;

/**
 * Keeps each code once per cell (a merged cell is looked at from every row it covers), the gravest of them, and few notes on any one.
 * Limits of several kinds (200 a day, two days at a time) are several findings of one code.
 */
export class FindingCollector {
  readonly findings: Finding[] = [];
  /** By sheet and cell. */
  private readonly seen = new Map<string, Map<string, SeenCell>>();

  add(finding: Finding | null): void {
    if (finding === null) return;
    const { at, severity } = finding;
    if (at !== null && at.cell !== null) {
      const seen = this.seenAt(at.sheet, at.cell);
      const known = seen.places.find((place) => isOfOneKind(finding, this.findings[place]!));
      if (known !== undefined) {
        if (severityRank(severity) < severityRank(this.findings[known]!.severity)) this.findings[known] = finding;
        return;
      }
      if (severity === "info" && ++seen.notes > MOST_NOTES) return;
      seen.places.push(this.findings.length);
    }
    this.findings.push(finding);
  }

  private seenAt(sheet: string, cell: string): SeenCell {
    let cells = this.seen.get(sheet);
    if (cells === undefined) this.seen.set(sheet, (cells = new Map()));
    let seen = cells.get(cell);
    if (seen === undefined) cells.set(cell, (seen = { places: [], notes: 0 }));
    return seen;
  }
}

interface SeenCell {
  /** Of its findings in the list. */
  readonly places: number[];
  notes: number;
}

function isOfOneKind(one: Finding, other: Finding): boolean {
  return one.code === other.code && limitIn(one) === limitIn(other);
}

function limitIn(finding: Finding): string {
  return finding.code === "over-cap" || finding.code === "share-over-cap" ? `${finding.params.topic} ${finding.params.unit}` : "";
}
