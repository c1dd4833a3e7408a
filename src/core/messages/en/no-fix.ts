/** What we say in English of why a finding is not corrected for the user, with the way out. */
import type { NoFix } from "../../plan/finding";
import type { NoFixMessage } from "../zh-CN/no-fix";

const places = (cells: readonly string[]): string => `${cells.slice(0, 6).join(", ")}${cells.length > 6 ? " …" : ""}`;

const WHY: Readonly<Record<NoFix["why"], (cells: readonly string[]) => string>> = {
  "inexact-amounts": (cells) => `${places(cells)} is no exact amount yet: settle it first, then correct this total.`,
  "rows-below-total": (cells) => `${places(cells)} stands below the total: move it above first, then correct this total.`,
  "not-one-cell": () => "the figure has no cell of its own in the amount column, or its rows are elsewhere: type into the cell yourself.",
  scattered: () => "its rows are too scattered for a sum that anybody can read: type into the cell yourself.",
  "row-shared": () => "the row shares joined cells with others, or others take its month: part them and fill them in first.",
  "row-referenced": (cells) => `formulas at ${places(cells)} name this row and would break: change them first.`,
  "row-formula": () => "its formulas name other rows and have to be looked at: move it yourself.",
  "row-place": () => "the table has subtotals or sections, or the row states no month: where it belongs is for you to say.",
  "row-several": () => "other tables, formulas held together or protected cells stand in the row: delete or move it yourself.",
};

export const noFix: NoFixMessage = ({ why, cells }) => `Not corrected for you: ${WHY[why](cells)}`;
