/** What we say in English of what was left undone: what, and why, with the way out. */
import type { NotDoneWhat, NotDoneWhy } from "../../plan/not-done";
import type { NotDoneMessages } from "../zh-CN/not-done";

const WHY: Readonly<Record<NotDoneWhy, string>> = {
  "sheet-protected": "the sheet is protected; unprotect it first",
  "structure-locked": "the workbook's structure is locked, so no sheet can be added; unlock it first",
  "array-formula": "an array formula (or data table) stands here and would be torn apart; turn it into ordinary formulas first",
  "pivot-table": "a pivot table stands here and takes no row in its middle; move it to another sheet first",
  "no-place": "the plan has no table to put it into",
  "table-on-its-side": "the table has a column for each activity and takes no rows; add a column yourself",
  "no-sheet-of-month": "the plan has a sheet for each month or quarter and none for this month; make that sheet first",
  "joined-cells": "wherever it could stand, cells joined over other activities reach over it; take them apart first",
  "other-formula": "the formula is of a form that cannot be written on; please look it through",
  "formula-unsaved": "a formula without a saved result, so it went out blank; save the workbook once in Excel or WPS and export again",
  "already-there": "the plan has this activity in this month; it was not added again",
  "partly-there": "the plan has this activity in some of these months; correct the months first, or add it by hand",
  "no-month": "no month is known; choose one first",
  "other-year": "it belongs to a year after the plan's; please see to it by itself",
  "reads-otherwise": "put into this table its months or its amount would no longer be read as they are; please add it by hand",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const notDone: NotDoneMessages = {
  what: (what: NotDoneWhat): string => {
    switch (what.kind) {
      case "row":
        return `add "${what.activity}"${what.month === null ? "" : ` (${MONTHS[what.month - 1]})`}`;
      case "sheet":
        return `make the sheet "${what.name}"`;
      case "total":
        return "take the added rows into the total";
      case "row-formula":
        return "carry on the formula from row to row (a running total, say)";
      case "value":
        return what.count > 1 ? `export the value (${what.count} cells in all)` : "export the value";
    }
  },
  why: (why) => WHY[why],
  line: ({ what, place, why }) => `Not done: ${what}${place === "" ? "" : ` (${place})`}: ${why}.`,
};
