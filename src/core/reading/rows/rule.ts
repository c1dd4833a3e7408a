/** RowRule: one named way of telling what a row is; and what has been passed on the way down to it. */
import type { RowFacts } from "./row-facts";
import type { RowKind } from "./row-kind";
import type { RunningSums } from "./running-sums";

/** What stands above a row. */
export interface Passed {
  readonly previousRow: number;
  /** The row in which the header last stood again; 0 before. */
  readonly headerRow: number;
  readonly isInOtherTable: boolean;
  readonly isInNotes: boolean;
  readonly hasTotal: boolean;
  /** True when a block's sum has stood over it: sums do not stand below here. */
  readonly hasOnTop: boolean;
  readonly sums: RunningSums;
}

/** Rules are asked in order; the first one that holds says what the row is. */
export interface RowRule {
  readonly name: string;
  readonly when: (row: RowFacts, passed: Passed) => boolean;
  readonly kind: RowKind | ((row: RowFacts, passed: Passed) => RowKind);
  /**
   * Rows the rule is for, tried by a test: cells separated by |, below a table of 序号|月份|活动内容|责任人|预算金额 with the two
   * activities 1|1月|春节慰问|张三|3000 and 2|3月|读书会|李四|2000. A “⏎” stands between several rows, of which the last is meant;
   * 5000=SUM(E2:E3) is a formula with its value.
   */
  readonly examples: readonly string[];
}
