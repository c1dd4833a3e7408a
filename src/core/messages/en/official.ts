/** The words of the tables that are handed in or made public, in English; account subjects keep their Chinese names. */
import type { TitleParams } from "../sheet-messages";
import type { BudgetFacts, OfficialMessages } from "../official-messages";
import type { NoteKey } from "../../terms/note-key";
import { figure, percent } from "../figures";
import { sheets } from "./sheets";

const BLANK = "________";

function when({ year, isSchoolYear }: TitleParams): string {
  return year === null ? "" : isSchoolYear ? ` ${year}–${year + 1}` : ` ${year}`;
}

function titled(what: string, params: TitleParams): string {
  return `Trade union funds: ${what}${when(params)}`;
}

function money(yuan: number | null): string {
  return `${yuan === null ? BLANK : figure(yuan)} yuan`;
}

function paragraphs(facts: BudgetFacts): Record<NoteKey, string> {
  const known = (value: number | string | null): string => (value === null ? BLANK : String(value));
  const balance = facts.incomeTotal === null ? null : Math.round((facts.incomeTotal - facts.spendingTotal) * 100) / 100;
  const incomes = facts.income.map(
    ({ name, yuan, isWorkedOut }) => `${name} ${money(yuan)}${isWorkedOut ? " (payroll × 2% × retained share)" : ""}`,
  );
  const spendings = facts.spending.map(({ name, yuan, share }) => `${name} ${money(yuan)} (${percent(share)})`);
  const open: string[] = [];
  if (facts.unsorted !== 0) open.push(`spending under no account subject, ${money(facts.unsorted)}`);
  if (facts.unknownAmounts > 0) open.push(`amounts not known and not in the total: ${facts.unknownAmounts}`);
  if (facts.otherTotal !== 0) open.push(`from other sources, listed only, ${money(facts.otherTotal)}`);
  return {
    unit: `1. The unit: ${facts.title.unit ?? BLANK}, ${known(facts.sector === null ? null : sheets.settings.sectors[facts.sector])}; employees: ${known(facts.employees)}; members: ${known(facts.members)}.`,
    basis: `2. Basis: 《工会会计制度》（财会〔2021〕7号）; the union's work plan${when(facts.title)}; demands of the union above: ${BLANK}.${facts.rulesUntil === null ? "" : ` The plan was checked against the rules on record (as of ${facts.rulesUntil}).`}`,
    income: `3. Income: ${incomes.length === 0 ? `${BLANK} yuan` : `${incomes.join("; ")}; total ${money(facts.incomeTotal)}`}. Carried over: ${money(facts.carriedOver)}; drawn from reserves: ${money(facts.drawnReserve)}.${facts.statedFunds === null ? "" : ` Funds available, as set: ${money(facts.statedFunds)}.`}`,
    spending: `4. Spending: ${money(facts.spendingTotal)}${spendings.length === 0 ? "" : `, of which ${spendings.join("; ")}`}.`,
    open: `5. Left out or open: ${open.length === 0 ? "nothing" : open.join("; ")}.`,
    balance: `6. Balance of the year: ${money(balance)}.`,
    other: `7. Other remarks: ${BLANK}.`,
  };
}

export const official: OfficialMessages = {
  names: {
    budget: "Budget",
    cover: "Budget cover",
    notes: "Budget notes",
    execution: "Budget execution",
    adjustment: "Budget adjustment",
    publication: "For publication",
  },
  code: "Code",
  subject: "Account subject",
  explanation: "Notes",
  unsorted: "Not classified",
  unsortedNote: "name the subject in the plan",
  unsortedBelow: "With what is not classified, see below the form. ",
  unknownHere: (count) => `${count} without a known amount`,
  incomeTotal: "Income of the year",
  spendingTotal: "Spending of the year",
  balance: "Balance of the year",
  sealedBy: (unit) => `Prepared by (seal): ${unit ?? ""}`,
  yearOf: ({ year, isSchoolYear }) => (year === null ? "Year:" : isSchoolYear ? `Year ${year}–${year + 1}` : `Year ${year}`),
  reportedOn: "Date:",
  signatures: ["Union chair:", "Audit committee:", "Head of finance:", "Prepared by:"],

  budget: {
    title: (params) => titled("budget", params),
    lastYear: "Last year, settled",
    lastYearExpected: "Last year, expected",
    thisYear: "This year's budget",
    carriedOver: "Carried over",
    drawnReserve: "Drawn from reserves",
    previousBalance: "plus: last year's balance",
    investmentBack: "plus: investments returned",
    investment: "less: investments made",
    reserveFund: "less: set aside as reserve",
    closing: "Closing balance",
    workedOut: "payroll × 2% × retained share",
    breakdown: "Breakdown (not printed)",
  },
  orphaned: {
    heading: "Typed in earlier; there is no place for it in the table now (not printed):",
    line: (label, text) => (label === "" ? text : `${label}: ${text}`),
  },
  cover: {
    title: (params) => titled("budget", params),
    lines: (unit) => [
      `Unit (seal): ${unit ?? ""}`,
      "Union chair (signature):",
      "Audit committee (signature):",
      "Head of finance (signature):",
      "Prepared by (signature):",
      "Date:",
    ],
  },
  notes: { title: (params) => titled("notes on the budget", params), paragraphs },

  execution: {
    title: (params) => titled("execution of the budget", params),
    warnAt: "Warn from a rate of",
    budget: "Budget",
    actual: "Spent",
    rate: "Execution rate",
    left: "Left",
    state: "State",
    over: "over budget",
    near: "near budget",
    unplanned: "no budget",
    activitiesHeading: "3. By activity",
    subjectsHeading: "1. By account subject",
    periodsHeading: "2. By time",
    period: "Time",
    quarterOfYear: (quarter) => `Quarter ${quarter}`,
    halfOfYear: (half) => (half === "first" ? "First half" : "Second half"),
    termOfYear: (half) => (half === "first" ? "First term" : "Second term"),
    wholeYear: "Whole year",
    noMonth: "No month",
    periodsNote:
      "Spending counts in the months planned for the activity; over several months it is spread evenly, the remainder in the first.",
    outsideNote: "Union funds only. A blank in spending is not counted as zero.",
  },

  adjustment: {
    title: (params) => titled("mid-year adjustment of the budget", params),
    before: "Budget as approved",
    change: "Change",
    after: "Adjusted budget",
    ratio: "Of the approved, %",
    ratioNote: "The last % is the adjusted budget over the approved one.",
  },

  publication: {
    title: (params) => titled("published budget", params),
    halfTitle: (params, half) =>
      titled(`income and spending, ${half === "first" ? "first" : "second"} ${params.isSchoolYear ? "term" : "half"}`, params),
    item: "Item",
    budget: "This year's budget",
    use: "Chief uses",
    yearBudget: "Budget",
    inPeriod: "In the period",
    soFar: "So far",
    rate: "Rate",
    explanation: "Notes",
    income: "Income",
    spending: "Spending",
    pooled: "Others (put together)",
    pooledNote: "items that concern few people are put together",
    uses: (names, hasMore) => `${names.join(", ")}${hasMore ? " and others" : ""}`,
    unscheduledNote: (isSchoolYear) => `Spending without a month counts in the second ${isSchoolYear ? "term" : "half"}.`,
    halfNote: "Spending counts in the months planned for the activity; over several months it is spread evenly.",
    shownFrom: "Shown from ________ to ________",
    phone: "Telephone for comments:",
    seal: "(seal)    Date:",
  },
};
