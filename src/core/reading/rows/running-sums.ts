/** RunningSums: what the activities read so far add up to, and which of these sums a figure repeats. */
import type { Layout } from "../../plan/plan";
import { readAmount } from "../amounts";
import type { SheetView } from "../sheet-view";

/** Which run of activities a figure is the sum of. */
export type Run = "since-break" | "all" | "last-total";

export class RunningSums {
  private readonly rows: number[] = [];
  /** Sum of the first so many rows, in 分; made when first asked for. */
  private readonly upTo: number[] = [0];
  private breakAt = 0;
  private lastTotal: number | null = null;
  private readonly balances: number[] = [];

  constructor(
    private readonly view: SheetView,
    private readonly layout: Layout,
  ) {}

  add(row: number): void {
    this.rows.push(row);
  }

  /** A heading, or a total: a new run begins. `fen` is the total's figure. */
  startRun(fen: number | null = null): void {
    this.breakAt = this.rows.length;
    if (fen !== null) this.lastTotal = fen;
  }

  /** A balance line's figure: funds, what is left. */
  addBalance(fen: number | null): void {
    if (fen !== null) this.balances.push(fen);
  }

  /** True for what a balance above and the total leave: 可用资金 6, 合计 3.65, so 2.35. */
  isLeft(fen: number): boolean {
    const total = this.lastTotal ?? this.sumUpTo(this.rows.length);
    return this.balances.some((balance) => Math.abs(balance - total) === Math.abs(fen)) && fen !== 0;
  }

  /** True when the total and what is left of these funds make them up. */
  leaves(funds: number, rest: number): boolean {
    const total = this.lastTotal ?? this.sumUpTo(this.rows.length);
    return Math.abs(funds - total) === Math.abs(rest);
  }

  /** True when the rows since the last heading or total, one at least, add up to this. */
  isRun(fen: number): boolean {
    return fen !== 0 && this.rows.length > this.breakAt && fen === this.sumUpTo(this.rows.length) - this.sumUpTo(this.breakAt);
  }

  /** The first activity's row; 0 when there is none. */
  get firstRow(): number {
    return this.rows[0] ?? 0;
  }

  get count(): number {
    return this.rows.length;
  }

  /** The run that adds up to this figure; null when none does. Runs of one row say nothing. */
  runOf(fen: number): Run | null {
    if (fen === 0) return null;
    const all = this.sumUpTo(this.rows.length);
    if (this.rows.length >= 2 && fen === all) return "all";
    if (this.rows.length - this.breakAt >= 2 && fen === all - this.sumUpTo(this.breakAt)) return "since-break";
    return this.lastTotal === fen && this.rows.length === this.breakAt ? "last-total" : null;
  }

  private sumUpTo(count: number): number {
    const { amount } = this.layout.columns;
    if (amount === undefined) return 0;
    for (let at = this.upTo.length; at <= count; at++) {
      const { fen } = readAmount(this.view.own(this.rows[at - 1]!, amount), this.layout.unitFactor);
      this.upTo.push(this.upTo[at - 1]! + (fen ?? 0));
    }
    return this.upTo[count]!;
  }
}
