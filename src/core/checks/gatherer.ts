/** Gatherer: collects what checks find, without the noise. */
import type { Finding } from "../plan/finding";

/** Notes on one cell beyond this many are noise. */
const MOST_NOTES = 3;

/** Keeps each code once per cell (a merged cell is looked at from every row it covers) and few notes on any one. */
export class Gatherer {
  readonly findings: Finding[] = [];
  private readonly seen = new Set<string>();
  private readonly notes = new Map<string, number>();

  add(finding: Finding | null): void {
    if (finding === null) return;
    const { at, code, severity } = finding;
    if (at !== null && at.cell !== null) {
      const cell = `${at.sheet}!${at.cell}`;
      const key = `${cell}|${code}`;
      if (this.seen.has(key)) return;
      this.seen.add(key);
      if (severity === "info") {
        const count = (this.notes.get(cell) ?? 0) + 1;
        if (count > MOST_NOTES) return;
        this.notes.set(cell, count);
      }
    }
    this.findings.push(finding);
  }
}
