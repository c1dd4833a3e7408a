/** What the page that needs no Excel says in English, beyond what it shares with the pane. */
import type { Agreement } from "../../plan/review";
import { figure } from "../figures";
import { agreementText } from "./agreement";
import type { WebMessages } from "../zh-CN/web";

export const web: WebMessages = {
  lead: "Drop a work plan here, a table or an article.",
  open: "Open a plan…",
  openHint: "Tables: .xlsx and .xlsm, several at once are fine. Articles: .docx and .txt, made into a table.",
  drop: "Let go to open",
  local: "Files stay in this browser. Nothing is uploaded; it works without a network.",
  samples: "No plan at hand? Look at a sample:",
  sample: {
    "school-2026": "School (a tidy sheet)",
    "office-2026": "Government office",
    "enterprise-2026": "Enterprise",
    "hospital-2026": "Hospital",
    "township-messy-2026": "Township (a sheet with many problems)",
  },
  newPlan: "Make a year's plan from nothing",
  pasteArticle: "Paste a plan written as an article",
  pastedFile: "Imported plan.xlsx",
  newPlanFile: "New year plan.xlsx",
  reading: (file) => `Reading “${file}”`,
  tooLarge: ({ file, megabytes }) => `“${file}” is over ${megabytes} MB. Remove pictures and the like, save it again and retry.`,
  workerDied:
    "The browser ran out of memory over this file and stopped. This page still works: remove unrelated sheets and pictures and try again.",
  menu: "More",
  save: "Save as…",
  unsaved: "Changes not saved",
  saved: (file) => `Saved as “${file}”. The original file is unchanged.`,
  savedSuffix: " (checked)",
  close: "Close the file",
  backToList: "Back to the list",
  copyFindings: "Copy the findings",
  exportCsv: "Export the findings (.csv)",
  exportJson: "Export the review (.json)",
  print: "Print the totals",
  printed: {
    unit: (unit) => `Unit: ${unit ?? "________________"}`,
    date: (p) => `Printed on ${p.year}-${String(p.month).padStart(2, "0")}-${String(p.day).padStart(2, "0")}`,
    money: "In yuan",
    signatures: ["Prepared by:", "Finance:", "Audit committee:", "Union chair:"],
  },
  copied: "Copied.",
  copyFailed: "The browser does not allow copying. Select the text below:",
  help: "Help",
  closeText: "Close",
  closeHelp: "Close the help",
  language: "Language",
  theme: "Appearance",
  themes: { system: "As the system", light: "Light", dark: "Dark", contrast: "High contrast" },
  forget: "Forget the settings kept on this computer",
  forgotten: "Forgotten. Nothing is kept on this computer.",
  leaveTitle: "There are changes not saved",
  leave: "Closing or changing the file loses them.",
  leaveYes: "Go on without saving",
  leaveNo: "Back",
  left: (file) => `Changes in “${file}” were not saved last time.`,
  restoreLeft: "Bring them back",
  discardLeft: "Leave them",
  sheetPart: "Sheet",
  panelPart: "Check and totals",
  hidden: " (hidden)",
  showHidden: (count) => `Show hidden rows and columns (${count})`,
  hideHidden: "Fold hidden rows and columns",
  hiddenRow: (row) => `Row ${row} is hidden`,
  hiddenColumn: (column) => `Column ${column} is hidden`,
  rowNumbers: "Row numbers",
  tabs: "Sheet tabs",
  grid: (sheet) => `Contents of the sheet “${sheet}”`,
  findingsAt: (count) => `${count} ${count === 1 ? "finding" : "findings"}`,
  noFindingsAt: "Nothing found at this cell.",
  sheetFindings: (count) => `whole sheet: ${count}`,
  cellBar: "Active cell",
  edit: "Edit the cell",
  editHint: "Enter or F2 edits, Esc leaves it",
  pasteCovered: (cell) =>
    `${cell} lies inside merged cells and can take nothing. Choose the cell at their upper left, or change what you paste.`,
  selection: {
    label: "Selected cells",
    find: "Find in the sheet",
    missing: "Not found.",
    insert: (rows) => (rows === 1 ? "Insert a row" : `Insert ${rows} rows`),
    remove: (rows) => (rows === 1 ? "Delete the row" : `Delete ${rows} rows`),
    fill: "Fill down",
    total: (p) => (p.sum === null ? `Count ${p.count}` : `Count ${p.count}  Sum ${p.sum}`),
  },
  emptySheet: "This sheet is empty.",
  list: {
    title: "Files",
    unit: "Unit",
    items: "Items",
    sum: "Total (yuan)",
    errors: "Must be corrected",
    warnings: "To be verified",
    file: "File",
    state: "State",
    waiting: "waiting",
    busy: "checking",
    openOne: (file) => `Open “${file}”`,
    letter: "Reply",
    letterTitle: "Reply to the unit",
    copy: "Copy",
    closeList: "Close the list",
    total: (files) => `${files} files`,
    count: (done, files) => `${done} of ${files} checked`,
  },
  letter: (p) =>
    [
      `To ${p.unit}:`,
      `The work plan you sent (${p.file}) has ${p.items} items, ${p.sumYuan === null ? "no amounts" : `${figure(p.sumYuan)} yuan in total${against(p.agreements)}`}. ${p.errors} must be corrected, ${p.warnings} are to be verified:`,
      ...p.sentences.map((sentence, index) => `${index + 1}. ${sentence}`),
      p.sentences.length === 0 ? "Nothing needs to be changed." : "Please correct or explain these and send the plan again.",
    ].join("\n"),
  csv: {
    sheet: "Sheet",
    cell: "Cell",
    level: "Level",
    code: "Code",
    text: "Original",
    message: "Finding",
    advice: "Advice",
    basis: "Basis",
    dismissed: "Verified",
  },
  csvFile: "findings",
  jsonFile: "review",
};

/** Of several sheets each by its name; those that agree are passed over. */
function against(agreements: readonly { readonly sheet: string; readonly agreement: Agreement }[]): string {
  const [first, second] = agreements;
  if (first === undefined) return "";
  if (second === undefined) return `: ${agreementText(first.agreement)}`;
  return agreements
    .filter(({ agreement }) => agreement.kind !== "agrees")
    .map(({ sheet, agreement }) => `; in "${sheet}" ${agreementText(agreement)}`)
    .join("");
}
