/** Choice: roles take their columns one after another. */
import type { ColumnRole } from "../../terms/column-role";
import type { ColumnRule, Table } from "./evidence";

/** Roles choose one after another; a column has one role. */
export class Choice {
  private readonly taken = new Set<number>();

  constructor(
    private readonly table: Table,
    private readonly columns: Partial<Record<ColumnRole, number>>,
  ) {}

  leaveOut(column: number): void {
    this.taken.add(column);
  }

  isFree(column: number): boolean {
    return !this.taken.has(column);
  }

  take(role: ColumnRole, column: number | null): void {
    if (column === null || this.columns[role] !== undefined) return;
    this.columns[role] = column;
    this.taken.add(column);
  }

  /** Takes a role from the column that has it. */
  give(role: ColumnRole, column: number): void {
    const before = this.columns[role];
    if (before !== undefined) this.taken.delete(before);
    this.columns[role] = column;
    this.taken.add(column);
  }

  assign(rules: readonly ColumnRule[]): void {
    for (const { role, least, score } of rules)
      if (this.columns[role] === undefined)
        this.take(
          role,
          this.best(least, (column) => score(column, this.table)),
        );
  }

  /** The free column with the highest score at or above `least`; the leftmost of equals. */
  best(least: number, score: (column: number) => number): number | null {
    let found: number | null = null;
    let highest = least;
    for (const column of this.table.all) {
      if (this.taken.has(column)) continue;
      const value = score(column);
      if (value > highest || (value === highest && found === null)) {
        found = column;
        highest = value;
      }
    }
    return found;
  }
}
