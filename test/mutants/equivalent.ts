/** Changes that no test can notice, each with why; they count neither as killed nor as alive. */

export interface Equivalent {
  readonly file: string;
  /** The line as it stands and as it was changed, without the space around it. */
  readonly line: string;
  readonly to: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: "src/core/calendar/festivals.ts",
    line: "mentionsByYear.set(year, mentions);",
    to: ";",
    why: "what is worked out once a year is worked out each time",
  },
  {
    file: "src/core/checks/policies.ts",
    line: "this.known.set(key, policy);",
    to: ";",
    why: "what holds in a month is worked out each time",
  },
  {
    file: "src/core/importing/splitting.ts",
    line: "for (let at = start; at < end; at++) {",
    to: "for (let at = start; at <= end; at++) {",
    why: "the part that ends where the text does is cut off there or behind it",
  },
  {
    file: "src/core/registers/entry.ts",
    line: "for (let column = 1; column < grid.row(row).length; column++) {",
    to: "for (let column = 1; column <= grid.row(row).length; column++) {",
    why: "the column behind the last one is blank and passed over",
  },
  {
    file: "src/core/grid/grid.ts",
    line: "if (merge.bottom - merge.top > 2000) this.tallMerges.push(merge);",
    to: "if (merge.bottom - merge.top > 2001) this.tallMerges.push(merge);",
    why: "a merge is found by its rows or among the tall ones",
  },
  {
    file: "src/core/registers/recognise.ts",
    line: "const LOOSE = 100;",
    to: "const LOOSE = 101;",
    why: "no column of a register has so many words: what counts is that the ranks behind it come last",
  },
  {
    file: "src/core/reading/read-plan.ts",
    line: "sectionMonths: isCalendar ? calendarMonths.filter((one) => one.row < row).pop()!.months : sideMonths,",
    to: "sectionMonths: isCalendar ? calendarMonths.filter((one) => one.row <= row).pop()!.months : sideMonths,",
    why: "the row that names a month of a calendar holds no activity",
  },
  {
    file: "src/core/reading/rows/row-classifier.ts",
    line: "const LONGEST_NAME = 30;",
    to: "const LONGEST_NAME = 31;",
    why: "a longer name is looked at by the rules, which say the same of it",
  },
  {
    file: "src/core/reading/columns/evidence.ts",
    line: "const GRANTED = 3;",
    to: "const GRANTED = 4;",
    why: "what words and figures add up to is less: what counts is that it stands above them",
  },
  {
    file: "src/core/reading/header.ts",
    line: "let [run, longest] = [0, 0];",
    to: "let [run, longest] = [1, 0];",
    why: "the first number begins a run of its own",
  },
  {
    file: "src/core/reading/header.ts",
    line: "let [run, longest] = [0, 0];",
    to: "let [run, longest] = [0, 1];",
    why: "a run of fewer than six counts nothing",
  },
  {
    file: "src/core/reading/choosing.ts",
    line: "if (one.score !== other.score) return one.score < other.score;",
    to: "if (one.score !== other.score) return one.score <= other.score;",
    why: "it is asked only where they differ",
  },
  {
    file: "src/core/reading/choosing.ts",
    line: "return all.indexOf(one) > all.indexOf(other);",
    to: "return all.indexOf(one) >= all.indexOf(other);",
    why: "no plan is held against itself",
  },
  {
    file: "src/core/reading/transposed-grid.ts",
    line: "let found = this.segments[0]!;",
    to: "let found = this.segments[1]!;",
    why: "the first segment begins in the first row",
  },
];
