/** What is said in English of many units' workbooks gathered. */
import type { CollectingMessages } from "../collecting-messages";
import { counted } from "./counted";

const ofYear = (year: number | null): string => (year === null ? "" : `${year} `);

export const collecting: CollectingMessages = {
  workbook: "汇总",
  names: {
    units: "By unit",
    subjects: "By subject",
    months: "By month",
    findings: "Findings",
    missing: "Not handed in",
    twice: "Handed in twice",
    compared: "Against last year",
  },
  titles: {
    units: (year) => `${ofYear(year)}Union plans and budgets by unit`,
    subjects: (year) => `${ofYear(year)}Budgets by subject`,
    months: (year) => `${ofYear(year)}Budgets by month`,
    findings: (year) => `${ofYear(year)}Findings of the check`,
    missing: (year) => `${ofYear(year)}Units that have not handed in`,
    twice: (year) => `${ofYear(year)}Plans handed in twice`,
    compared: (year) => `${ofYear(year)}Budgets against last year`,
  },
  total: "Total",
  columns: {
    unit: "Unit",
    files: "Files",
    items: "Items",
    sum: "Total (yuan)",
    unknown: "Amounts open",
    errors: "Must fix",
    warnings: "Check",
    refused: "Why it was not read",
    file: "File",
    code: "Code",
    subject: "Subject",
    units: "Units",
    amount: "Amount (yuan)",
    share: "Share",
    unscheduled: "No month",
    finding: "Finding",
    severity: "Severity",
    plans: "Plans",
    times: "Times",
    close: "Units with close names that are not on the list",
    year: "Year",
    isSame: "Same content",
    lastYear: "Last year (yuan)",
    thisYear: "This year (yuan)",
    difference: "Difference (yuan)",
    rate: "Rate",
    state: "Change",
  },
  otherSubjects: "Other subjects",
  noSubject: "No subject",
  severities: { error: "Must fix", warning: "Check", info: "For information" },
  states: { grown: "More", less: "Less", same: "Same", new: "New", gone: "Gone" },
  same: "Yes",
  notSame: "No",
  unitsNote: ({ files, units, refused, unknown, twice }) =>
    `${counted(files, "file")}, ${counted(units, "unit")}${refused === 0 ? "" : `; ${counted(refused, "file")} could not be read and ${refused === 1 ? "is" : "are"} not counted`}${unknown === 0 ? "" : `; ${counted(unknown, "amount")} are open and not counted`}${twice === 0 ? "" : `; ${counted(twice, "plan")} were handed in more than once and are counted each time, see “Handed in twice”`}.`,
  findingsNote: "What was marked as seen to is not counted.",
  missingNote: ({ missing, listed }) => `Of ${counted(listed, "unit")} on the list ${missing} have not handed in.`,
  twiceNote:
    "Several files of one unit and year, or files that are the same byte for byte; each is counted. Keep one of them and collect again.",
  comparedNote: "By unit and subject. Gone: last year only; new: this year only.",
  andMore: (name, count) => `${name} (${counted(count, "file")})`,
  none: "(none)",

  progress: ({ done, of, rate, left }) =>
    `${done} of ${counted(of, "file")}, ${rate} a second${left === null ? "" : `, about ${left < 120 ? counted(left, "second") : counted(Math.round(left / 60), "minute")} left`}`,
  found: ({ files, shards, open }) =>
    `${counted(files, "file")} found, in ${shards} shards${open === shards ? "" : open === 0 ? ", all of them done" : `, ${open} of them to do`}.`,
  gaveUp: ({ file, why }) => `${file}: ${why}`,
  done: ({ files, units, refused, sum, errors, warnings }) =>
    `${counted(files, "file")}, ${counted(units, "unit")}, ${sum} in all${refused === 0 ? "" : `; ${counted(refused, "file")} could not be read`}; must fix ${errors}, check ${warnings}`,
  missing: (names) =>
    `${counted(names.length, "unit")} ${names.length === 1 ? "has" : "have"} not handed in: ${names.slice(0, 20).join(", ")}${names.length > 20 ? " …" : ""}`,
  twice: (count) =>
    `${counted(count, "plan")} ${count === 1 ? "was" : "were"} handed in more than once and ${count === 1 ? "is" : "are"} counted each time, see “Handed in twice”.`,
  shardDone: ({ shard, of, files, isSkipped }) =>
    `Shard ${shard} of ${of} (from 0) ${isSkipped ? "was done before, nothing has changed" : "is done"}: ${counted(files, "file")}.`,
  written: ({ folder, workbook }) =>
    workbook === null ? `Tables written to ${folder}` : `Written: ${workbook} (the tables are in the same folder)`,
  partly: ({ open, shards }) => `Note: ${open} of ${shards} shards are still to be done, so the answer is not whole.`,
  tooMany: (most) => `More than ${most} workbooks: no summary workbook is made; query the tables with collect --sql and --query.`,
  stopped: "Stopped; the same command does what is left.",
};
