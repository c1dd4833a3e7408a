/** What the view of the official sheets says in English. */
import { figure, percent } from "../figures";
import type { OfficialViewMessages } from "../zh-CN/official-view";

const yuan = (amount: number): string => `${figure(amount)} yuan`;
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
const items = (count: number): string => `${count} ${count === 1 ? "item" : "items"}`;

export const officialView: OfficialViewMessages = {
  papers: { budget: "Budget", execution: "Execution", adjustment: "Adjustment", publication: "Publish" },
  papersLabel: "Kind of report",
  noPlan: "No plan was recognised, so there is nothing to report on. Check shows what could not be read.",
  replaceTitle: "These sheets are there already",
  replace: (names) =>
    `The workbook already holds ${quoted(names)}. They will be made anew from the plan as it stands now. What was typed into the official sheets stays; changes to the plan details and the summary do not. It can be undone.`,

  left: ({ sheet, why }) =>
    `"${sheet}" was not made anew and stands as it was: ${
      {
        "no-actual": "the plan says nothing of what was spent",
        "no-record":
          "its hidden column is gone, so what was typed cannot be told from the rest; made anew under Reports it keeps nothing of it",
        "other-year": "its approved budget is another year's; choose the file again under Reports, Adjustment",
      }[why]
    }.`,
  orphaned: ({ sheet, count }) =>
    `Below "${sheet}": ${count} typed in earlier and without a place in the table now. Please look through them.`,

  budget: {
    intro: `Makes "Budget cover", "Budget notes" and "Budget". Spending is added up by account subject from "Plan details"; "Plan details", "Summary" and "Check results" are brought up to date with it. What is not known stays blank for you to fill in.`,
    noIncome: "No income has been filled in yet: its cells will be blank.",
    toSettings: "Fill in the income",
    form: "Form",
    isLastYearOpen: "Prepared in December: last year's column is what is expected, not the final accounts",
    hasReserveFund: "With a row for the reserve fund (no longer set aside under the accounting system of 2022)",
    hasAllLines: "With the five-digit lines of 504, 505 and 507",
    hasAllAccounts: "With 404, 406, 407 and 509, which a grassroots union hardly has, also while they are empty",
    make: "Make the budget",
  },

  execution: {
    none: `The plan does not say yet what was spent. Add a column headed "实际支出" (or "Actual") to the plan, fill in what has been spent, and check again.`,
    period: "Period",
    wholeYear: "Whole year",
    states: { over: "over budget", near: "near budget", unplanned: "no budget" },
    planned: "Budget",
    actual: "Spent",
    rate: "Rate",
    unknown: "—",
    warnAt: "Warn from (%)",
    warnHint: "From this rate on, an item is near its budget.",
    warnBad: "A number from 1 to 100, please.",
    flagged: {
      over: (count) => `Over budget: ${count}`,
      near: (count) => `Near budget: ${count}`,
      unplanned: (count) => `No budget: ${count}`,
    },
    noneFlagged: "Nothing is over, near or without its budget.",
    spent: (p) =>
      `spent ${figure(p.actualYuan)}${p.plannedYuan === null ? "" : ` of ${figure(p.plannedYuan)}`}${p.rate === null ? "" : `, ${percent(p.rate)}`}`,
    bySubject: "By account subject",
    byTime: "By time",
    time: "Time",
    subject: "Account subject",
    blank: (count) => `${items(count)} with nothing filled in as spent yet, not taken for zero.`,
    inMonths: "Spending counts in the months planned for the activity, spread evenly over several. Union funds only.",
    make: "Make the execution sheet",
  },

  adjustment: {
    intro: `Compares the plan as approved with the plan as it stands now, and makes "Budget adjustment". Choose the file that was approved (.xlsx or .xlsm). It is read on this computer only and not changed.`,
    choose: "Choose the approved plan…",
    chooseOther: "Choose another…",
    file: "The approved plan",
    approved: (p) =>
      `Approved: "${p.file}"${p.title === null ? "" : `, "${p.title}"`}, ${items(p.items)}, ${yuan(p.plannedYuan)} of union funds`,
    now: (p) => `Now: ${items(p.items)}, ${yuan(p.plannedYuan)} of union funds`,
    otherYear: (p) => `Please check: that file is for ${p.approved}, the plan is for ${p.now}.`,
    make: "Make the adjustment sheet",
  },

  publication: {
    intro:
      "Saves a file of its own with values only, to be put up or published. No owners, no names; items that concern few people are put together. The workbook is not changed.",
    kind: "What to publish",
    budget: "Published budget",
    half: (p) => `Income and spending, ${p.half === "first" ? "first" : "second"} ${p.isSchoolYear ? "term" : "half"}`,
    needsActual: `The plan does not say yet what was spent, so income and spending cannot be published. Add a column headed "实际支出" (or "Actual") to the plan, fill in what has been spent, and check again.`,
    make: "Download",
    busy: "Making the file…",
    done: (name) =>
      `"${name}" was handed to the browser; look into the downloads folder. Dates, telephone and seal are left blank for you.`,
  },
};
