/** What we say in English of findings about tables, months, activities and owners: name, sentence and advice of each code. */
import type { SettingKey } from "../../terms/setting-key";
import type { FindingMessages } from "../finding-messages";
import { figure, runs } from "../figures";
import { sheets } from "./sheets";
import { counted } from "./counted";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const months = (list: readonly number[]): string =>
  [...new Set(list)]
    .sort((a, b) => a - b)
    .map((month) => MONTHS[month - 1] ?? String(month))
    .join(", ");
const columnNamed = ({ column, heading }: { readonly column: string; readonly heading: string }): string =>
  `column ${column}${heading === "" ? "" : ` "${heading}"`}`;
const origins: Readonly<Record<string, string>> = {
  title: "The title",
  header: "The header",
  month: "The month",
  signature: "The signature",
  period: "The time the plan says it is for",
  "sheet-name": "The sheet name",
  note: "The note",
};
const differences: Readonly<Record<string, string>> = {
  owner: ", with another owner",
  amount: ", with another amount",
  both: ", with another owner and amount",
  other: ", with other details",
};

export const rowFindings = {
  "no-month-column": {
    name: "month column",
    sentence: () => "There is no month column, so nothing can be totalled by month.",
    advice: "Add a month column, or name it under 识别更正 in the settings sheet.",
  },
  "no-budget-column": {
    name: "budget column",
    sentence: () => "There is no amount column, so funds cannot be totalled.",
    advice: "Add a budget column; nothing to do if amounts are left out on purpose.",
  },
  "no-owner-column": {
    name: "owner column",
    sentence: () => "There is no owner column.",
    advice: "Add an owner column if you need one.",
  },
  "no-total-row": {
    name: "total row",
    sentence: () => "There is no total row.",
    advice: "Add a total row if you need one.",
  },
  "hidden-row": {
    name: "hidden rows",
    sentence: (p) =>
      `${p.rows.length === 1 ? "This row is" : `Rows ${runs(p.rows).join(", ")} are`} hidden or filtered out and still part of the plan${p.hasAmounts ? "; the amounts count" : ""}.`,
    advice: "The row is counted: delete it, or show it.",
  },
  "struck-row": {
    name: "Row struck through",
    sentence: (p) =>
      `"${p.activity}" is ${p.remark === null ? "struck through as if cancelled" : `noted as "${p.remark}"`}, and still part of the plan${p.isCounted ? "; its amount counts" : ""}.`,
    advice: "Delete the row if it is cancelled; otherwise take the line or the remark off.",
  },
  "hidden-column": {
    name: "hidden columns",
    sentence: (p) => (p.heading === "" ? "This column is hidden." : `The column "${p.heading}" is hidden.`),
    advice: "Look at the hidden column before handing the table in.",
  },
  "month-blank": {
    name: "blank months",
    sentence: (p) => (p.taken.length > 0 ? `The month is blank; taken from the row above: ${months(p.taken)}.` : "The month is blank."),
    advice: "Fill in the month.",
  },
  "month-invalid": {
    name: "invalid months",
    sentence: (p) => `"${p.text}" is not a month.`,
    advice: "Change it to a month from 1 to 12.",
  },
  "month-vague": {
    name: "vague months",
    sentence: (p) =>
      p.taken.length > 0
        ? `"${p.text}" names no month; taken as ${months(p.taken)}.`
        : `"${p.text}" names no month; left out of the months.`,
    advice: "Name the month.",
  },
  "month-range": {
    name: "items over several months",
    sentence: (p) => (p.months.length > 0 ? `"${p.text}" is read as ${months(p.months)}.` : `"${p.text}" covers several months.`),
    advice: "Nothing to do; the amount is spread evenly.",
  },
  "month-as-date": {
    name: "Month turned into a date",
    sentence: (p) =>
      `This is the date ${p.month}/${p.day}, where the other rows name months: was it meant as months ${p.month}-${p.day}? Taken as month ${p.month}.`,
    advice: "Check the cell; where several months are meant, write them out.",
  },
  "month-unknown-all": {
    name: "No month known",
    sentence: (p) =>
      `No month could be read for any of the ${counted(p.count, "activity")} (marked by colour only?): nothing can be added up or checked by month.`,
    advice: "Add a month column, or put a mark into the cells of the months.",
  },
  "month-serial": {
    name: "months written as dates",
    sentence: (p) => `The month is a date, read as ${months(p.months)}.`,
    advice: "Nothing to do.",
  },
  "month-other-year": {
    name: "months of another year",
    sentence: (p) => `"${p.text}" is in ${p.year}; the plan is for ${p.planYear}.`,
    advice: "Check the year.",
  },
  "month-empty": {
    name: "months without activities",
    sentence: (p) => `Nothing is planned in ${months(p.months)}.`,
    advice: "Nothing to do if nothing is planned; see the suggestions.",
  },
  "festival-month": {
    name: "festivals in their month",
    sentence: (p) =>
      `In ${p.year} ${p.festival} falls in ${MONTHS[p.month - 1] ?? p.month} (${p.date}); the activity stands in "${p.text}".`,
    advice: "Check the festival's date in that year.",
  },
  "missing-activity": {
    name: "missing activity names",
    sentence: () => "This row names no activity.",
    advice: "Name the activity, or delete the row.",
  },
  "missing-owner": {
    name: "missing owners",
    sentence: (p) => (p.activity === "" ? "No owner is named." : `"${p.activity}" has no owner.`),
    advice: "Fill in the owner.",
  },
  "owner-placeholder": {
    name: "owners to be named",
    sentence: (p) => `The owner reads "${p.text}": nobody is named yet.`,
    advice: "Name the owner.",
  },
  "duplicate-activity": {
    name: "duplicate items",
    sentence: (p) =>
      `Row ${p.firstRow}${p.firstSheet === undefined ? "" : ` of “${p.firstSheet}”`} has the same activity in the same month${differences[p.differs] ?? ""}.`,
    advice: "Delete one row if it is listed twice.",
  },
  "year-mismatch": {
    name: "one year throughout",
    sentence: (p) =>
      p.beside === undefined
        ? `${origins[p.origin] ?? "This place"} says ${p.year}; the plan is for ${p.planYear}.`
        : `This sheet names no year and “${p.beside}” is for ${p.year}; the amounts of both are counted.`,
    advice: "Use the plan's year throughout.",
  },
  "amount-column-unsure": {
    name: "Amount column in doubt",
    sentence: (p) =>
      `Amounts are read from ${columnNamed(p)}; ${p.others.map(columnNamed).join(", ")} may be amounts as well and are not counted.`,
    advice: "Choose a column where you are asked, or correct what was recognised.",
  },
  "amount-of-parts": {
    name: "Amounts added up from their parts",
    sentence: (p) => `There is no column of totals; each amount is the sum of ${p.columns.map(columnNamed).join(", ")}.`,
    advice: "Nothing to do; a column with the sums would show it in the sheet as well.",
  },
  "second-table": {
    name: "Table not counted",
    sentence: (p) => `From “${p.heading}” on there is another table that looks like a plan; it was not read and is in no total.`,
    advice: "If it belongs to the plan, complete its headings or add a table in the correction; if not, mark it as checked.",
  },
  "heading-missing": {
    name: "Column without a heading",
    sentence: (p) => `Column ${p.column} is filled and has no heading.`,
    advice: "Give it a heading, so that it is known what it holds.",
  },
  "other-organisation": {
    name: "Columns of other organisations",
    sentence: (p) => {
      const names = p.names.map((name) => `“${name}”`).join(", ");
      return p.isPaid
        ? `${names}: not, or not all, the union's own money; only the union's part is counted.`
        : `${names}: other organisations' columns, not read.`;
    },
    advice: "Nothing to do; if they are to be counted, name them in the correction.",
  },
  "figure-unread": {
    name: "Figures not read",
    sentence: (p) =>
      `Column ${p.column}${p.heading === "" ? "" : ` "${p.heading}"`} holds ${p.count} figure(s) that were not read, ${figure(p.sum)} in all; they are in no total.`,
    advice: "See whether the column is money: if so, say so under the recognised layout; if not, mark the finding as verified.",
  },
  "text-unread": {
    name: "Words not read",
    sentence: (p) => {
      if (p.of === "sheet")
        return `The sheet "${p.name}" looks like part of the plan; ${p.count} row(s) of it (such as "${p.text}") were not read.`;
      if (p.of === "column")
        return `The column "${p.name}" holds ${p.count} cell(s) of words (such as "${p.text}") that were not read as activities.`;
      return `The columns of months or quarters hold ${p.count} cell(s) of words (such as "${p.text}") that were not read as activities; they only say when their row is.`;
    },
    advice:
      "If they are activities, give each a row, or name the columns under the recognised layout; if not, mark the finding as verified.",
  },
  "quarter-mismatch": {
    name: "Month outside its quarter",
    sentence: (p) => `"${p.text}" is not within "${p.period}".`,
    advice: "Check the month, or move the row to its quarter.",
  },
  "figure-differs": {
    name: "Figures that disagree",
    sentence: (p) => {
      const own = `Column ${p.column} "${p.heading}" says ${figure(p.stated)}; `;
      const expected = figure(p.expected);
      switch (p.how) {
        case "working":
          return `"${p.heading}" works out to ${expected}, but says ${figure(p.stated)}.`;
        case "rows":
          return `${own}the rows of the column come to ${expected}.`;
        case "running":
          return `${own}added up to this row it is ${expected}.`;
        case "columns":
          return `${own}the other columns of the row come to ${expected}.`;
        case "difference":
          return `${own}by the rule of the other rows, one column less another, it is ${expected}.`;
        case "share":
          return `Column ${p.column} "${p.heading}" says ${figure(p.stated)}%; the row's amount is ${expected}% of the total.`;
        case "unit":
          return `${own}the row's amount in this unit is ${expected}.`;
        case "product":
          return `${own}pieces and price come to ${expected}.`;
        case "group":
          return `"${p.heading}" says ${figure(p.stated)}; the plan's own activities of it come to ${expected}.`;
        default:
          return `"${p.heading}" says ${figure(p.stated)}; what it is broken down into comes to ${expected}.`;
      }
    },
    advice: "Look at the figure and at what it is made of, and correct the wrong one.",
  },
  "copy-differs": {
    name: "Repeated table differs",
    sentence: (p) => {
      const what = { activity: "", amount: "amount", months: "month", owner: "person responsible" }[p.what];
      if (p.what === "activity")
        return p.activity === ""
          ? "The row names no activity."
          : `"${p.activity}" stands only here; the plan has no such activity, and it is not counted.`;
      return `The ${what} of "${p.activity}" is "${p.here}" here and "${p.there}" on "${p.sheet}"; the latter counts.`;
    },
    advice: "This table repeats rows of the plan and is not counted again; make both say the same.",
  },
  "setting-unread": {
    name: "settings understood",
    sentence: (p) =>
      p.item === "override"
        ? `“${p.text}” among your own limits was not understood and is not used.`
        : `“${sheets.settings.items[p.item as SettingKey].label}” in the settings says “${p.text}”, which was not understood and is not used.`,
    advice: "Write a figure or a name that can be understood (60000, 广东), or clear it.",
  },
} satisfies Partial<FindingMessages>;
