/** What we say in English when a file or a place refuses: what happened and what to do next. */
import type { HostErrorParams } from "../../grid/host-error";
import type { ErrorMessages } from "../zh-CN/errors";

function named(params: HostErrorParams, otherwise = "This file"): string {
  return params["file"] === undefined ? otherwise : `"${params["file"]}"`;
}

function sheetNamed(params: HostErrorParams): string {
  return params["sheet"] === undefined ? "The sheet" : `Sheet "${params["sheet"]}"`;
}

/** Of an article: which plan of it was meant, and that nothing in it could become a row. */
function articleWithoutRows(p: HostErrorParams): string {
  const { plan, articlePlans } = p;
  if (plan !== undefined && Number(plan) > Number(articlePlans))
    return `${named(p, "This file")} holds ${articlePlans} plan(s), no plan ${plan}: give --plan another number.`;
  const which = plan === undefined ? named(p, "This article") : `Plan ${plan} of ${named(p, "this article")}`;
  return `${which} names no activity with its time, so there is nothing to put into a table: say in the article in which month, on which day or how often each activity takes place.`;
}

/** Of a workbook without a plan: what the sheet that is nearest to one lacks. */
function whyNoPlan({ at, why }: HostErrorParams): string {
  switch (why) {
    case "sample":
      return `by its name or its rows the sheet "${at}" is a sample (模板, 样表); if it is the plan, rename it and take such words out of its rows.`;
    case "no-rows":
      return `the sheet "${at}" has a header, but no activity could be read below it: make sure that the rows name their activities.`;
    case "no-activity-column":
      return `it is not clear which column of the sheet "${at}" names the activities: head that column 活动 or 项目.`;
    case "summary":
    case "income-table":
      return `the sheet "${at}" is a table of ${why === "summary" ? "sums" : "income or accounts"}, without activities one by one.`;
    case "instructions":
      return `the sheet "${at}" explains how to fill in a form.`;
    default:
      return "no row looks like a header: it should name an activity column (活动, 项目, 工作内容) and months, owners or amounts, with activities below it.";
  }
}

export const errors: ErrorMessages = {
  "not-xlsx": (p) =>
    `${named(p)} is not an Excel workbook (.xlsx or .xlsm): open it in Excel or WPS, save it as "Excel Workbook (*.xlsx)" and try again.`,
  "old-xls": (p) => `${named(p)} is an old .xls file: open it in Excel or WPS, save it as "Excel Workbook (*.xlsx)" and try again.`,
  "not-text": (p) =>
    `${named(p)} is not text: give a .txt (UTF-8, UTF-16 or GB18030), .md or .docx file, or copy the article into a .txt file and try again.`,
  "old-doc": (p) =>
    `${named(p)} is a .doc, .wps or .pdf file: open it in Word or WPS, save it as "Word Document (*.docx)" and try again; a scan has to be turned into text first.`,
  encrypted: (p) => `${named(p)} is encrypted or needs a password to open: remove the password in Excel or WPS, save and try again.`,
  corrupt: (p) => `${named(p)} is damaged or incomplete: copy or download it again, or save a copy with "Open and Repair" and try again.`,
  "too-large": (p) =>
    `${named(p)} is larger than can be read safely: keep only the plan sheets, remove pictures and empty formatting, and try again.`,
  "no-plan-found": (p) =>
    p["articlePlans"] !== undefined ? articleWithoutRows(p) : `No work plan was found in ${named(p, "this file")}: ${whyNoPlan(p)}`,
  "several-plans": (p) =>
    p["articlePlans"] !== undefined
      ? `${named(p, "This file")} holds ${p["count"] ?? "several"} union plans${p["plans"] === undefined ? "" : ` (${p["plans"]})`}, which are never added together: name one of them with --plan N.`
      : `${named(p, "This file")} holds the plans of ${p["count"] ?? "several"} units${p["plans"] === undefined ? "" : ` (${p["plans"]})`}, which are never added together: name one of them with --sheet SHEET; in Excel and on the page, open its sheet first.`,
  unsupported: (p) =>
    `${named(p)} uses a format this software cannot read: open it in Excel or WPS, save it as "Excel Workbook (*.xlsx)" and try again.`,
  "file-not-found": (p) => `${named(p)} was not found: check the file name and the folder.`,
  "is-a-directory": (p) =>
    `${named(p, "This path")} is a folder, not a file: name one .xlsx or .xlsm file in it (the check command takes whole folders).`,
  "no-permission": (p) =>
    `${named(p)} may not be read with your permissions: copy it to a folder of your own, or ask for access, and try again.`,
  "file-busy": (p) =>
    `${named(p)} is open in another program: save and close it in Excel or WPS and try again${p["lock"] === undefined ? "" : ` (if it is closed already, delete the left-over "${p["lock"]}")`}.`,
  "same-file": (p) => `The output ${named(p, "file")} is the input file, which is never overwritten: choose another output name.`,
  "output-exists": (p) => `The output ${named(p, "file")} exists already: choose another name, or add --force to replace it.`,
  "output-extension": (p) =>
    p["expected"] === undefined
      ? `The output ${named(p, "file")} has the wrong extension: use .xlsx or .xlsm, the same kind as the input.`
      : `The output ${named(p, "file")} has the wrong extension: the output keeps the input's kind, so its name must end in ${p["expected"]}.`,
  "output-unwritable": (p) =>
    `${named(p, "The output")} cannot be written: make sure that the folder exists and may be written to, that the name is not too long and the disk not full.`,
  "output-unreadable": (p) =>
    `The changed ${named(p, "workbook")} was opened again to check it and ${p["cell"] === undefined ? "could not be read" : `${sheetNamed(p)} does not hold in ${p["cell"]} what it has to`}, so nothing was saved and your file is as it was: open it in Excel or WPS, save it as a new .xlsx and try again.`,
  "structure-locked": (p) =>
    `The structure of ${named(p, "this workbook")} is locked, so no sheet can be added: turn off Review > Protect Workbook, save and try again.`,
  signed: (p) => `${named(p, "This workbook")} carries a digital signature that any change would break: work on an unsigned copy.`,
  "sheet-protected": (p) => `${sheetNamed(p)} is protected and cannot be changed: turn off Review > Protect Sheet and try again.`,
  "sheet-missing": (p) => `${sheetNamed(p)} is no longer in the workbook: check the workbook again.`,
  "same-year": (p) => `The plan is for ${p["year"] ?? "that year"} already: name another year.`,
  "sheet-name-taken": (p) => `${sheetNamed(p)} exists already under that name: rename it and try again.`,
  "sheet-not-exportable": (p) =>
    `${sheetNamed(p)} is for internal use, hidden or no table, so it cannot go into the copy for review: choose other sheets and try again.`,
  "file-not-given": () =>
    "Excel did not hand over the workbook's file, so nothing was exported: save the workbook and try again, or export with the web page or the command line.",
  "changed-underneath": (p) => `${sheetNamed(p)} has changed since it was checked, and nothing was written: check again and retry.`,
  "host-busy": () => "Excel is busy right now: wait a moment and try again.",
  "cell-edit-mode": () => "A cell is being edited: press Enter or Esc and try again.",
  "other-workbook": () => "Another workbook is in front now: go back to the first one, or check this one anew.",
  "payload-too-large": (p) =>
    `${sheetNamed(p)} holds more data than Excel can hand over at once: remove empty formatting or split the sheet and try again.`,
  "array-formula": (p) =>
    `${sheetNamed(p)} holds an array formula or a data table${p["cell"] === undefined ? "" : ` in ${p["cell"]}`}, which this change would tear apart: make it a plain formula in Excel first, then try again.`,
  "pivot-table": (p) =>
    `${sheetNamed(p)} holds a pivot table${p["cell"] === undefined ? "" : ` at ${p["cell"]}`}, which this change would tear apart: move it to another sheet and try again.`,
  "not-supported-by-host": () => "This version of Excel cannot do that: update Excel, or use the web page or the command line.",
  "host-unavailable": () => "Excel cannot be reached: close the task pane, open it again and retry.",
  "host-failed": () =>
    "Excel did not complete this: save the workbook, close it, open it again and retry; if that does not help, use the web page or the command line.",
  "half-written": (p) =>
    p["sheet"] === undefined
      ? "Excel stopped answering half-way, and what was written is not taken back yet: wait a little, press Undo, then try again."
      : `Excel stopped half-way, and ${p["cell"] === undefined ? "the sheet" : p["cell"]} on sheet "${p["sheet"]}" was changed since, so what was written cannot be taken back by itself: look it over in Excel, delete the rows that are too many, and check again.`,
  "table-in-the-way": (p) =>
    `${sheetNamed(p)} has a table object in the way of the rows to be added or taken out (a formatted table, a pivot table, a filter or merged cells): move it or convert it to a range, then try again.`,
  cancelled: () => "Cancelled, and nothing was written: start again whenever you like.",
  "no-progress": (p) =>
    `${named(p)} made no progress for 30 seconds and was given up: save a copy with nothing but the plan in it and try again.`,
  "out-of-memory": (p) =>
    `${named(p)} took more memory than there is and was given up: save a copy with nothing but the plan in it and try again.`,
};
