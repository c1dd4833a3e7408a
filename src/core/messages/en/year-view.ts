/** What the view of a new year's plan says in English. */
import type { YearViewMessages } from "../zh-CN/year-view";
import { percent } from "../figures";
import { counted } from "./counted";

export const yearView: YearViewMessages = {
  intro:
    "Lists a year's activities for your kind of unit, festivals on that year's dates; with the funds available it works out an amount for each. Nothing is written before you press a button that says Make.",
  needSector: "Choose the kind of unit.",
  preview: "Preview the year's plan",
  file: ({ unit, year }) => `${unit}${unit === "" ? "" : " "}${year} plan.xlsx`,
  notYet:
    "Fill in year and kind of unit on the right and press the preview button: the activities of the year are listed here, and follow the amounts you set on the right.",
  fundsFrom: ({ parts, sum }) =>
    `If blank, the incomes in the settings are added up: ${parts.map(({ name, amount }) => `${name} ${amount}`).join(" + ")} = ${sum} yuan.`,
  defaultReserve: ({ share, amount }) =>
    `${percent(share)} of the funds are kept back for now${amount === null ? "" : ` (${amount} yuan)`}; change it as you like.`,
  reserveShare: ({ share }) => `${percent(share)} of the funds.`,
  reserveOver: "The reserve is more than the funds: nothing is left to plan.",
  subjects: "Account subjects",
  subjectsHint:
    "Move a slider or type an amount to set a subject; the others share what is left by weight, and the sum never exceeds what may be planned.",
  amountOf: ({ subject }) => `${subject}, amount (yuan)`,
  valueText: ({ amount }) => `${amount} yuan`,
  given: ({ amount, share }) => `${amount} yuan, ${percent(share)} of what may be planned`,
  automatic: "Automatic",
  automaticOf: ({ subject }) => `${subject}: automatic again`,
  automaticAll: "All automatic again",
  rows: ({ count }) => counted(count, "activity"),
  writing:
    "Whether amounts go into the table is yours to decide: they stay proposals, marked 待审定 in the remark, to be settled row by row or all at once.",
  makeWithAmounts: "Make it, with proposed amounts",
  makeBlank: "Make it, amounts blank",
  make: "Make it on a new sheet",
  whatIsMade:
    "Makes a new plan sheet and makes, or brings up to date, the sheets for settings, details, summary and findings; no other sheet changes, and it can be undone.",
  exists: ({ sheet }) =>
    `The workbook already has "${sheet}", made by this software. It is never replaced: use a new, empty workbook, or undo first if you have only just made it.`,
  awaiting: {
    count: (count) => (count === 1 ? "1 row awaits approval" : `${count} rows await approval`),
    what: "This software added these rows or proposed their amounts. Approving takes 待审定 out of the remark and keeps what you wrote.",
    each: "Row by row",
    all: "Approve all…",
    settle: "Approve…",
    settleRow: ({ activity }) => `Approve: ${activity}`,
    row: ({ row, activity, amount }) => `Row ${row}　${activity}${amount === null ? "　no amount" : `　${amount} yuan`}`,
  },
};
