/** wrongSectionSums: what a heading over a block says it comes to: 第三季度（计划经费5200元）. */
import type { OddFigure, OtherRow, PlanItem } from "../../plan/plan";
import { SECTION_SUM, SECTION_SUM_AT_END, SECTION_SUM_OPEN } from "../../words/row-words";
import { readAmountText } from "../amounts";
import type { SheetView } from "../sheet-view";
import { isSame, rounded } from "./figures";

/** Headings looked at. */
const MOST = 200;

export function wrongSectionSums(view: SheetView, items: readonly PlanItem[], others: readonly OtherRow[]): OddFigure[] {
  const bounds = others.filter(({ role }) => role === "section" || role === "total" || role === "subtotal").map(({ row }) => row);
  const last = Math.max(0, ...items.map(({ row }) => row)) + 1;
  const sections = others.filter(({ role }) => role === "section").slice(0, MOST);
  return sections.flatMap(({ row }): OddFigure[] => {
    const [first] = view.ownCells(row);
    if (first === undefined || typeof first.cell.value !== "string") return [];
    const word = view.word(first.cell);
    const figure = SECTION_SUM_OPEN.test(word) ? null : ((SECTION_SUM.exec(word) ?? SECTION_SUM_AT_END.exec(word))?.[1] ?? null);
    const fen = figure === null ? null : readAmountText(figure).fen;
    if (fen === null) return [];
    // Up to the next heading, or over several lower ones.
    const ends = [...bounds.filter((bound) => bound > row), last].sort((a, b) => a - b);
    const sums = ends.map((end) => sumOf(items.filter((item) => item.row > row && item.row < end)));
    const expected = sums.find((sum) => sum !== 0);
    if (expected === undefined || sums.includes(null) || sums.some((sum) => sum === fen) || isSame(fen, expected!)) return [];
    const cell = { sheet: view.grid.sheet, row, column: first.column };
    return [{ cell, heading: view.text(first.cell), stated: rounded(fen / 100), expected: rounded(expected! / 100), how: "group" }];
  });
}

/** In 分; null where an amount is not known. */
function sumOf(items: readonly PlanItem[]): number | null {
  let sum = 0;
  for (const { amount } of items) {
    const { fen, form } = amount.value;
    if (fen === null && form !== "blank" && form !== "merged" && form !== "none") return null;
    sum += fen ?? 0;
  }
  return sum;
}
