/** The words on the sheets we make, in English. */
import { COLUMN_ROLES, type ColumnRole } from "../../terms/column-role";
import type { SheetMessages, TitleParams } from "../sheet-messages";
import { monthStyles } from "../zh-CN/month-styles";
import { planSheet } from "../zh-CN/sheets";
import { counted } from "./counted";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function titled(what: string, { unit, year, isSchoolYear }: TitleParams): string {
  const when = year === null ? "" : isSchoolYear ? ` ${year}–${year + 1}` : ` ${year}`;
  return `${unit ?? "Trade union"}: ${what}${when}`;
}

function items(count: number): string {
  return counted(count, "item");
}

export const sheets: SheetMessages = {
  font: "宋体",
  footer: "Page &P of &N",
  names: {
    plan: "Work plan",
    detail: "Plan details",
    summary: "Summary",
    findings: "Check results",
    settings: "Union settings",
    approval: "Awaiting approval",
  },
  preparedBy: (unit) => `Prepared by: ${unit ?? ""}`,
  unitLine: "Unit: yuan",
  signatures: ["Prepared by:", "Head of finance:", "Audit committee:", "Union chair:"],
  month: (month) => MONTHS[month - 1]!,
  quarterSubtotal: (quarter) => `Subtotal Q${quarter}`,
  termSubtotal: (term) => `Subtotal term ${term}`,
  total: "Total",
  listed: ", ",
  clause: "; ",
  unknownAmounts: (count) => `${items(count)} without a known amount, not in the total.`,

  detail: {
    title: (params) => titled("work plan and budget, details", params),
    seq: "No.",
    month: "Month (as written)",
    activity: "Activity (project)",
    owner: "Owner",
    source: "Source of funds",
    subject: "Account subject",
    heads: "Persons",
    price: "Rate (yuan)",
    amount: "Budget (yuan)",
    remark: "Basis and remarks",
    place: "In the plan",
    original: "Amount as written",
    counted: "Union funds",
    spread: "Spread",
    yes: "yes",
    no: "no",
    unionFunds: "Union funds",
    unclassified: "Not classified",
    free: "Costs nothing",
    noActivity: "(no activity named)",
    unionTotal: "Total (union funds)",
    otherTotal: "Besides: other sources, not in the total",
    sharedAmount: (seq) => `amount shared with no. ${seq}`,
    subjectsProposed: (count) => `The subjects of ${items(count)} follow from the activity's name; please check.`,
    originalAmount: (text) => `as written: ${text}`,
    hiddenRow: "hidden row in the plan",
  },

  summary: {
    title: (params) => titled("work plan budget, summary", params),
    funds: "Funds available",
    planned: "Planned (union funds)",
    balance: "Balance (negative: shortfall)",
    fundsUnknown: "not given",
    balanceUnknown: "—",
    subjectsHeading: "1. By account subject",
    code: "Code",
    subject: "Account subject",
    count: "Items",
    amount: "Budget",
    share: "Share",
    monthsHeading: "2. By month",
    blankNote: "Blank: activities without amounts; 0.00: none",
    month: "Month",
    ownAmount: "In the month",
    spreadAmount: "Spread",
    sum: "Sum",
    running: "Running total",
    severalMonths: "Several",
    noMonth: "No month",
    spreadNote: "Spread evenly over their months, the remainder in the first.",
    sourcesHeading: "3. By source of funds",
    source: "Source of funds",
    sourceAmount: "Amount",
    unionSum: "Union funds",
    outsideNote: "Other sources (the employer, donations) are listed only and not counted in the union's total.",
    fundPartsHeading: "What the funds are made of",
    fundPart: "Part",
    fundAmount: "Amount",
    fundNote: "Notes",
    fundPartName: (setting) => sheets.settings.items[setting].label,
    workedOut: "wages × 2% × retained share",
    fundsStated: "as given",
    listedOnly: "listed, not added",
    withinDrawnReserve: "within the reserve drawn on",
    internalHeading: "For internal use",
    ownersHeading: "By owner",
    owner: "Owner",
    noOwner: "(no owner named)",
    monthChart: "Planned by month and running total (yuan)",
    subjectChart: "Planned by account subject (yuan)",
    chartData: "Chart data",
    none: "none",
  },

  findings: {
    title: (params) => titled("check results", params),
    seq: "No.",
    level: "Level",
    place: "Place",
    text: "As written",
    problem: "Problem",
    advice: "What to do",
    basis: "Basis (number, article, in force from)",
    handling: "Handling",
    note: "Explanation",
    checker: "Checked by",
    key: "Key",
    levels: { error: "fix", warning: "check", info: "info" },
    handlings: { fixed: "changed", verified: "verified", "not-applicable": "not applicable" },
    counts: (errors, warnings, infos, dismissed) =>
      `To fix: ${errors}; to check: ${warnings}; for information: ${infos}${dismissed > 0 ? `; verified and no longer counted: ${dismissed}` : ""}.`,
    scope: (checked, notChecked) =>
      `Kinds of fault looked for: ${checked} (named below the table)${notChecked === 0 ? "" : `; not looked for: ${notChecked}, for the reasons below`}.`,
    checked: (names) => `Checked, ${names.length} kinds (make the row higher to see all): ${names.join(", ")}.`,
    notChecked: (parts) => `Not checked: ${parts.join("; ")}.`,
    rulesUntil: (month) => `Compared with the rules on record up to ${month}; what counts is the local union's own document.`,
    notCheckedPart: (names, why) =>
      `${names.join(", ")} (${
        {
          "no-funds-given": "no funds given",
          "no-year": "year not known",
          "no-members-given": "membership not given",
          "no-place-given": "province not given",
          "welfare-committee": "a welfare committee's plan, not under the rules for union funds",
          "several-plans": "plans of several units, and nobody said whose the funds are",
        }[why]
      })`,
    collapsed: (count, name, example) => `${count} × ${name}; nothing to do. For example: ${example}`,
    collapsedPlace: (place, count) => `${place} and ${count - 1} more`,
    nothingFound: "Nothing found.",
    wholeWorkbook: "whole table",
    basisText: ({ document, number, article, tier, effectiveFrom, besides }) =>
      tier === "user"
        ? [document, number !== null && document.includes(number) ? null : number, article].filter((part) => part !== null).join(", ")
        : [document, number ?? "number not stated", article, effectiveFrom ? `from ${effectiveFrom}` : null]
            .filter((part) => part !== null)
            .join(", ") + (besides ? `; see also ${sheets.findings.basisText(besides)}` : ""),
    howTo: "Handling: choose changed, verified or not applicable. A finding marked verified with an explanation is no longer counted.",
  },

  settings: {
    title: "Union settings",
    label: "Item",
    value: "Value",
    note: "Note",
    items: {
      year: { label: "Year", note: "the plan's year, e.g. 2026; otherwise taken from the plan's title" },
      unitName: { label: "Unit name", note: "used in titles" },
      sector: { label: "Sector", note: "school, office, institution, enterprise, township, hospital" },
      province: { label: "Province", note: "to find local limits" },
      city: { label: "City", note: "" },
      members: { label: "Members", note: "persons" },
      employees: { label: "Employees", note: "persons" },
      payroll: { label: "Yearly payroll", note: "yuan" },
      retainedShare: { label: "Retained share", note: "share of contributions kept by this union, e.g. 60%" },
      carriedOver: { label: "Carried over", note: "yuan" },
      drawnReserve: { label: "Drawn from reserves", note: "yuan" },
      dues: { label: "Membership dues", note: "yuan" },
      allocated: { label: "Allocated contributions", note: "yuan, retained part" },
      upperGrant: { label: "Grants from above", note: "yuan" },
      employerGrant: { label: "Grants from the employer", note: "yuan" },
      otherIncome: { label: "Other income", note: "yuan" },
      funds: { label: "Funds available", note: "yuan; if given it stands, otherwise the lines above are added up" },
      actualFrom: { label: "Actual spending from", note: "plan or registers; if blank, the plan where it says what was spent" },
    },
    actualFrom: { plan: "plan", registers: "registers" },
    sectors: {
      school: "school",
      office: "office",
      institution: "institution",
      enterprise: "enterprise",
      township: "township",
      hospital: "hospital",
    },
    overridesHeading: "Own limits",
    overrideColumns: ["Topic", "Amount", "Unit", "Basis", "Set by"],
    overridesNote: "Where your own limits differ from those on record, one per line.",
    monthColumn: (month) => String(month),
    targetsHeading: "Targets",
    targetColumns: ["Name", "Target"],
    targetsNote: "This year's targets, such as Insured 80%; otherwise those that the plan states, else nothing is compared.",
    layoutsHeading: "Corrected layout",
    layoutColumns: ["Sheet", "Header rows", "Columns", "Money unit", "Data rows"],
    block: "block",
    layoutsNote:
      "One line per sheet, and one more for each further table in it; columns as month=B, activity=C, amount=E, several amounts that add up by the same name, block=C3 for what stands over a block; for a table with a column for each activity the header is a letter (A) and the rest row numbers: month=3, activity=4. A register: register=condolence, date=A, person=B, amount=F, columns may be left out; a sheet that is none: register=none.",
    register: "register",
    noRegister: "none",
    // As the contract names them.
    roles: Object.fromEntries(COLUMN_ROLES.map((role) => [role, role])) as Record<ColumnRole, string>,
  },

  filling: {
    recordNote: "Which rows await approval. Please leave it as it is; without it the 待审定 in the remarks counts.",
    // These stand in the user's own table, in its language: never translated.
    suggestedRemark: "建议增列，待审定",
    suggestedActivity: "【建议增列】",
    monthStyles,
    activityIn: (activity, month) => `${activity}（${month}月）`,
    because: (reason) => {
      switch (reason.kind) {
        case "festival":
          return `${reason.festival} (${reason.date})`;
        case "yearly-duty":
          return "due every year";
        case "empty-month":
          return `nothing planned in ${MONTHS[reason.month - 1]!}`;
        case "named-system":
          return `the plan names "${reason.system}" but does not schedule it`;
      }
    },
  },

  imported: {
    origin: "Source text",
    line: (line) => `Line ${line}`,
    untitled: "Plan",
    partner: "With",
    place: "Place",
    theme: "Theme",
    deadline: "By",
    amount: "Amount as written",
    nextYear: (months) => `${months} of the next year`,
    unrecognised: "Not placed",
    columns: { line: "Line", quote: "Text", why: "Why" },
    why: {
      "vague-time": "no definite time",
      "no-activity": "no activity named",
      unreadable: "garbled in the source; please check",
      other: "could not be put in a month",
    },
  },
  plan: planSheet,
};
