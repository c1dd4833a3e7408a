/** EXAMPLE_ROW: rows below a heading that show how the form is filled in. */
import { EXAMPLE_MARK, EXAMPLE_NAME, FIELD_CODE, FILLING_HINT } from "../../words/row-words";
import { other } from "./row-kind";
import type { RowRule } from "./rule";
import type { TableFacts } from "./table-facts";

/** So many rows below the headings may be examples. */
const MOST = 5;

export const EXAMPLE_ROW: RowRule = {
  name: "example of how to fill in",
  when: ({ row, table }, { isInOtherTable }) => !isInOtherTable && isExample(row, table),
  kind: other("note"),
  examples: [
    "例|1月|书画展|张三|2000",
    "1|（示例）|书画展|张三|2000",
    "1|1月|例：书画展|张三|2000",
    "1|1月|书画展（示例）|张三|2000",
    "自动|必填，如：3月|必填，50字以内|选填|必填，数字",
    "id|plan_month|activity_name|owner_name|budget",
  ],
};

/** True for one of the first rows, marked as an example in any of its cells, or in the name. */
export function isExample(row: number, { layout, view }: Pick<TableFacts, "layout" | "view">): boolean {
  if (row >= layout.firstRow + MOST) return false;
  const { activity } = layout.columns;
  const cells = view.ownCells(row);
  if (isHints(cells.map(({ cell }) => (typeof cell.value === "string" ? view.word(cell) : "")))) return true;
  return cells.some(({ column, cell }) => {
    if (typeof cell.value !== "string") return false;
    const word = view.word(cell);
    return isMark(word) || (column === activity && EXAMPLE_NAME.test(word));
  });
}

/** 必填，如：3月 | 必填，50字以内, or plan_month | activity_name: what a system asks for, below the headings. */
function isHints(words: readonly string[]): boolean {
  const hints = words.filter((word) => FILLING_HINT.test(word)).length;
  if (hints >= 2 && hints * 2 >= words.length && !words.includes("")) return true;
  return words.length >= FEWEST_CODES && words.every((word) => FIELD_CODE.test(word)) && words.some((word) => word.includes("_"));
}

const FEWEST_CODES = 3;

const isMark = (word: string): boolean => EXAMPLE_MARK.test(word);

/** True for words that only rows of examples have. */
export const isOfExample = (word: string): boolean => isMark(word) || EXAMPLE_NAME.test(word);
