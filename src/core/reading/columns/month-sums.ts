/** monthSums: columns of a table of months that add up the months beside them: 一季度小计, 上半年, 小计. */
import { SUM_OF_MONTHS } from "../../words/heading-words";
import type { Heading } from "../headings";

/** Each such column with the months it adds up, from the left; what adds up all of them is the year's amount and none of these. */
export function monthSums(
  months: ReadonlySet<number>,
  columns: readonly number[],
  headingOf: (column: number) => Heading | null | undefined,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  let run: number[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    if (months.has(column)) {
      run.push(column);
      continue;
    }
    const heading = headingOf(column);
    if (run.length >= 2 && run.length < months.size && heading && SUM_OF_MONTHS.test(heading.text)) found.set(column, run);
    run = [];
  }
  return found;
}
