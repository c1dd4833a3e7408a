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
  private readonly seen = new Map<string, number>();
  private readonly notes = new Map<string, number>();

  add(finding: Finding | null): void {
    if (finding === null) return;
    const { at, code, severity } = finding;
    if (at !== null && at.cell !== null) {
      const cell = `${at.sheet}!${at.cell}`;
      const key = `${cell}|${code}|${limitIn(finding)}`;
      const known = this.seen.get(key);
      if (known !== undefined) {
        if (severityRank(severity) < severityRank(this.findings[known]!.severity)) this.findings[known] = finding;
        return;
      }
      if (severity === "info") {
        const count = (this.notes.get(cell) ?? 0) + 1;
        if (count > MOST_NOTES) return;
        this.notes.set(cell, count);
      }
      this.seen.set(key, this.findings.length);
    }
    this.findings.push(finding);
  }
}

function limitIn(finding: Finding): string {
  return finding.code === "over-cap" || finding.code === "share-over-cap" ? `${finding.params.topic} ${finding.params.unit}` : "";
}
