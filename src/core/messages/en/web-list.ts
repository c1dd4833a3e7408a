/** What the page says in English of several files, and in the letters it writes back. */
import type { Agreement } from "../../plan/review";
import { figure } from "../figures";
import type { WebListMessages } from "../zh-CN/web-list";
import { agreementText } from "./agreement";
import { counted } from "./counted";

export const webList: WebListMessages = {
  title: "All units",
  columns: {
    name: "Unit",
    state: "State",
    files: "Files",
    items: "Items",
    sum: "Total (yuan)",
    unknown: "Amounts open",
    errors: "Must be corrected",
    warnings: "To be verified",
    infos: "For information",
  },
  states: {
    refused: "Not readable",
    error: "Must be corrected",
    warning: "To be verified",
    clean: "Nothing found",
    missing: "Not handed in",
  },
  twice: "Handed in twice",
  narrow: "Show",
  all: "All units",
  narrowTo: ({ name, count }) => `${name} (${count})`,
  close: (names) => `Similar names: ${names.join(", ")}`,
  openOne: (file) => `Open “${file}”`,
  total: (units) => `Total (${counted(units, "unit")})`,
  totalSoFar: (units) => `Total so far (${counted(units, "unit")})`,
  found: ({ files, units, refused, passedOver }) =>
    `${counted(files, "file")}, ${counted(units, "unit")}${refused === 0 ? "" : `; ${counted(refused, "file")} could not be read (not counted)`}${passedOver === 0 ? "" : `; ${counted(passedOver, "other file")} passed over (no workbook)`}.`,
  twiceNote: (places) => `Handed in twice: ${places}. Each copy is counted: keep one of them and gather again.`,
  missingNote: ({ missing, listed }) => `Of ${counted(listed, "unit")} on the list ${missing} have not handed in.`,
  stopped: (left) => `Stopped: ${counted(left, "file")} still to be done, and not counted.`,
  running: "Progress",
  stop: "Stop",
  resume: "Go on",
  exportTable: "Export the summary (.xlsx)",
  exportLater: "Can be exported once all files are done.",
  exportLetters: (count) => `Export all replies (${count}, .zip)`,
  lettersFile: "Replies",
  more: (count) => `List ${counted(count, "more unit")}`,
  tooMany: ({ files, most }) =>
    `At most ${most} files can be gathered here, and these are ${files}: take fewer at a time, or use the command gonghui collect.`,
  nothing: "There is no workbook (.xlsx, .xlsm) in the folder.",
  folderClosed: "The browser does not let the folder be read: use “Choose a folder…”.",
  openFolder: "Choose a folder…",
  folderHint: "Put the workbooks of all units into one folder and drop it here: they are added up, unit by unit.",
  names: "Who is missing…",
  namesTitle: "Units that have to hand in",
  namesHint: "One unit a line, or a column copied from Excel; several columns with the heading 单位 over one of them will do as well.",
  namesField: "List of units",
  namesUse: "Compare with the list",
  namesDrop: "No list",
  namesBad: "It cannot be told which column holds the units: paste that column alone, or with its heading 单位.",
  letter: "Reply",
  letterOf: (unit) => `Reply to ${unit}`,
  copy: "Copy",
  letterTo: (unit) => `To ${unit}:`,
  letterPlan: (p) =>
    `The work plan you sent (${p.file}) has ${counted(p.items, "item")}, ${p.sumYuan === null ? "no amounts" : `${figure(p.sumYuan)} yuan in total${against(p.agreements)}`}. ${p.errors} must be corrected, ${p.warnings} are to be verified:`,
  letterRefused: ({ file, why }) => `The file you sent (${file}) could not be read and is not counted. ${why}`,
  letterTwice: ({ files, isSame }) =>
    `You sent ${counted(files.length, "file")} (${files.join(", ")})${isSame ? " that are the same" : " for one year"}: please say which one counts.`,
  letterEnd: "Please correct or explain these and send the plan again.",
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
