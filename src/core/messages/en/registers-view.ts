/** What the view of registers says in English. */
import { figure } from "../figures";
import type { RegistersViewMessages } from "../zh-CN/registers-view";

const yuan = (amount: number): string => `${figure(amount)} yuan`;

export const registersView: RegistersViewMessages = {
  intro:
    "One line for each case: a visit, a proposal, a meeting, a payment. What the plan has spent and what is done of it follow from these.",
  none: "There is no register in this workbook yet. Add one first, then enter cases; registers of your own making are read too.",
  kept: "Registers kept",
  filled: ({ entries, sumYuan }) =>
    `${entries} ${entries === 1 ? "entry" : "entries"}${sumYuan === null ? "" : `, ${yuan(sumYuan)} in all`}`,
  problems: (count) => `${count} to look at`,
  fine: "Nothing wrong",
  inFile: (file) => `In another file, “${file}”: for reading only`,
  open: (sheet) => `Open “${sheet}”`,
  add: "Add registers…",
  adding: "Add registers",
  addIntro: "Tick the kinds you want, a sheet each. One that is there is not made again.",
  present: (sheet) => `is there: “${sheet}”`,
  make: (count) => `Make (${count})…`,
  leave: "Cancel",
  back: "All registers",
  findings: (count) => `${count} to look at`,
  planFindings: "Beside the plan",
  locate: (place) => `Show: ${place}`,
  enter: "New entry",
  entries: "Entries",
  search: "Search",
  found: ({ shown, all }) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  noEntries: "No entries yet.",
  nothingFound: "Nothing found.",
  more: (count) => `Show ${count} more`,
  row: (row) => `Row ${row}`,
  untitled: "(blank)",
  change: "Change…",
  remove: "Delete…",
  show: "Show",
  newEntry: (sheet) => `New entry in “${sheet}”`,
  changing: (row) => `Change row ${row}`,
  save: "Enter",
  saveChange: "See the change…",
  goesTo: ({ sheet, row }) => `Goes into “${sheet}”, row ${row}; can be undone.`,
  notChosen: "(none)",
  ownWords: "In my own words…",
  choose: "Choose from the list",
  inWords: (name) => `${name} (own words)`,
  yes: "Yes",
  no: "No",
  perCent: "In per cent, such as 80",
  asWritten: (text) => `The sheet says “${text}”; left alone it stays as it is.`,
  lockedHint: "This cell is a formula, merged, or the sum of several columns: change it in the sheet.",
  activities: "Activities of the plan",
  activityHint: "Type a few letters and choose from the plan",
  noActivity: "The plan has no such activity",
  left: (amount) => (amount === null ? "no budget" : amount < 0 ? `${yuan(-amount)} over` : `${yuan(amount)} left`),
  budget: ({ budgetYuan, registeredYuan, isCounted, leftYuan }) => {
    const own = isCounted ? " (this entry included)" : "";
    const only = isCounted
      ? ""
      : " What this row has spent goes by the register of payments: this entry adds nothing, it is only compared.";
    if (budgetYuan === null || leftYuan === null) return `The plan gives this row no budget; ${yuan(registeredYuan)} entered${own}.${only}`;
    const left = leftYuan < 0 ? `${yuan(-leftYuan)} over` : `${yuan(leftYuan)} left`;
    return `Budget ${yuan(budgetYuan)}, entered ${yuan(registeredYuan)}${own}, ${left}.${only}`;
  },
  problem: {
    missing: "Required.",
    "no-day": "Choose a day.",
    "no-amount": "A number, such as 300 or 300.50.",
    "no-count": "A whole number.",
    "no-share": "A number from 0 to 100.",
    locked: "This cell can't be changed here: change it in the sheet.",
    "reads-otherwise": "Written like this the sheet would be read as something else: word it differently.",
  },
  obstacle: {
    "no-free-row": "There is no blank row below the last entry: insert blank rows in the sheet first.",
    "sheet-protected": "This sheet is protected: unprotect it first.",
    "sheet-missing": "This sheet or entry has changed: check again.",
    "shared-cells": "Cells of this entry are merged with other rows: delete it in the sheet.",
  },
  reports: "Targets and progress",
  indicators: "Make the table of targets",
  noIndicators: "No targets yet: they come from registers with entries, from the union settings, or from the plan's own words.",
  progress: "Progress",
  noProgress: "Nothing to report yet: the plan has no status column, and no register names an activity.",
  progressSheet: "Make the sheet of progress",
  period: "Period",
  all: "All",
  withNames: "With the owners (names)",
  text: "Progress in words",
  copy: "Copy",
  copied: "Copied.",
  selected: "The browser won't copy; the text is selected: press Ctrl+C.",
  replaceTitle: "The sheet is there already",
  replace: (sheets) =>
    `This workbook has ${sheets.map((sheet) => `“${sheet}”`).join(", ")}, made by this program. Making it again replaces what is in it.`,
};
