/** What the command line says in English. */
import type { CliMessages } from "../zh-CN/cli";
import { percent } from "../figures";
import { agreementText } from "./agreement";
import { collectProblems, collectValues } from "./cli-collect";
import { exportNotes } from "./export-notes";
import { rules } from "./rules";

const several = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const cli: CliMessages = {
  help: `gonghui reads, checks, completes and totals a trade union's annual work plan and fund budget. The input is never changed.

Usage: gonghui <command> FILE... [options]

Commands
  run FILE -o OUT         the main job: check the plan, add the activities it lacks, total the funds, write the sheets 计划明细, 汇总 and 检查结果
  check FILE|FOLDER...    check only, write nothing (--json prints one JSON object per file)
  fill FILE -o OUT        only add suggested activities to the table
  summarize FILE -o OUT   only total, and write the sheets 计划明细, 汇总 and 检查结果 (--official: the budget table too; --against OLD: the adjustment table)
  new -o OUT --year Y     a new year's work plan from the catalogue; --from LASTYEAR turns last year's table into the new year's
  write FILE -o OUT.docx  the plan as an article (Word), its guiding thought left to be written
  export FILE -o OUT      a copy for review: chosen sheets (--sheets A,B), values only; or with --public budget|h1|h2 a table for publication
  registers FILE -o OUT   add registers (--add condolence,spending); those that are there stay as they are
  collect FOLDER... -o OUT  many units' workbooks gathered: 汇总.xlsx and tables (--units LIST: who has not handed in)
  rules                   the rules on union money and their sources (--place, --on, --coverage)

Options
  -o, --output FILE       the output (of the input's kind; never the input itself)
  --force                 replace an existing output
  --sheet SHEET           of the plans of several units (or years) in a workbook, the one this sheet belongs to
  --accept WHICH          suggestions to add: none, recommended (default), all, or ids separated by commas
  --dry-run               print what would change as JSON and write nothing
  --json                  print JSON
  --lang LANGUAGE         zh-CN (default), zh-TW, en

About the unit (or in the workbook's sheet 工会参数; options win; what is not given is not checked)
  --year 2027  --sector 学校|机关|事业单位|企业|乡镇街道|医院  --place 广东  --members 120  --funds 60000

Exit status: 0 done; 1 done, with findings that must be fixed; 2 wrong usage; 3 a file was refused; 4 internal error
`,
  helpOf: {
    run: "Usage: gonghui run FILE -o OUT [--sheet SHEET] [--accept none|recommended|all|ID,...] [--dry-run] [--json] [--force] [--year Y] [--sector S] [--place P] [--members N] [--funds YUAN]\nExample: gonghui run plan.xlsx -o plan-checked.xlsx --funds 60000\n",
    check:
      "Usage: gonghui check FILE|FOLDER... [--sheet SHEET] [--json] [--year Y] [--sector S] [--place P] [--members N] [--funds YUAN]\nExample: gonghui check plan.xlsx\n",
    fill: "Usage: gonghui fill FILE -o OUT [--sheet SHEET] [--accept none|recommended|all|ID,...] [--dry-run] [--json] [--force] [about the unit]\nExample: gonghui fill plan.xlsx --dry-run\n",
    summarize:
      "Usage: gonghui summarize FILE -o OUT [--sheet SHEET] [--official] [--form december,reserve,lines,accounts] [--against APPROVED] [--warn-at 80%] [--json] [--force] [about the unit]\n--official adds 工会经费收支预算表 with its cover and notes, and 预算执行情况 where the plan says what was spent; from a rate of 80% a line is near its budget, changed with --warn-at or on the sheet; --form december lists last year as expected, --form reserve adds a row for the reserve fund, --form lines the five-digit lines of 504, 505 and 507, --form accounts 404, 406, 407 and 509, else shown only where they hold something.\n--against adds the mid-year adjustment, compared with the plan as approved.\nWhere the file has these sheets already they are made anew, also without the options: what was typed in stays at its subject or activity, and what has no place any more is listed below the table; figures typed for another year are not carried over.\nExample: gonghui summarize plan.xlsx -o plan-totals.xlsx --official\n",
    new: "Usage: gonghui new -o OUT --year Y [--force] [--sector S] [--place P] [--members N] [--funds YUAN] [--reserve YUAN|PERCENT] [--subjects SUBJECT=YUAN,...] [--no-amounts]\nWith --funds it works out amounts (proposals, marked 待审定) and says how each came about: the reserve is kept out (--reserve 3000 or 5%; 5% if not given), the rest is shared out by weight within the limits on record.\n--subjects sets what some account subjects get, the others share what is left; --no-amounts prints the proposal and leaves the amounts in the table blank.\nExample: gonghui new -o plan-2027.xlsx --year 2027 --sector 学校 --members 120 --funds 60000 --reserve 10% --subjects 会员活动支出=30000\nOr from last year's table: gonghui new --from LASTYEAR.xlsx -o OUT --year Y [--sheet NAME] [--amounts keep|blank] [--accept none|all|ID,...] [--dry-run]\nFestivals and lunar dates go to the new year's, rows that leave their month to their new place, years and counts go on, this year's budget becomes last year's, spending, done marks, dates of compiling and signing and the balance carried over are emptied; every change is listed on a sheet of its own, what is unsure only there and in the remarks (--accept makes it). The file itself stays as it is.\nExample: gonghui new --from 2026.xlsx -o 2027.xlsx --year 2027\n",
    import:
      "Usage: gonghui import TEXT... [-o OUT.xlsx] [--plan N] [--expand none|quarter|month] [--year Y] [--json] [--force]\nReads a work plan article (.txt, .md, .docx, - for standard input) into a monthly table: a sheet per plan, each row with its source line; lines without a month of their own go to a sheet for review.\n--json prints the result as data; one of -o and --json is needed. --expand writes recurring work a row each time.\nExample: gonghui import plan.txt -o plan.xlsx\n",
    write:
      "Usage: gonghui write FILE -o OUT.docx [--sheet NAME] [--force] [profile]\nThe plan as an article in Chinese official layout: the guiding thought left blank and marked, the work by month, the budget by subject with its total in figures and words, lines for signatures.\nExample: gonghui write plan.xlsx -o plan.docx\n",
    export:
      "Usage: gonghui export FILE -o OUT [--sheet SHEET] [--sheets A,B | --public budget|h1|h2] [--json] [--force]\nSaves the chosen sheets as a copy for review, values only; without --sheets the plan and, where they are, 计划明细, 汇总 and the official tables.\nWithout formulas, 工会参数, 检查结果, comments, author, hidden sheets and macros, and without charts and text boxes; the output is of the input's kind (the copy of an .xlsm holds no macro).\n--public makes an .xlsx of its own: budget is 工会经费预算公开表, h1 and h2 are 工会经费收支情况公示表 of a half-year (the plan must say what was spent); values only, no names, and items about few people put together; dates, telephone and seal are left blank to be filled in, and have to be filled in again after --force over an earlier one.\nExample: gonghui export plan-checked.xlsx -o for-review.xlsx\n",
    registers:
      "Usage: gonghui registers FILE -o OUT --add NAME,… [--sheet SHEET] [--json] [--force]\nAdds registers to a copy of the workbook: headings, lists, totals and print set-up are ready to type in. One that is there is not made again and only gets the columns it lacks.\n--add all makes them all. What is entered under a planned activity is its actual spending from then on.\nExample: gonghui registers plan.xlsx -o plan-registers.xlsx --add spending,condolence\n",
    collect:
      "Usage: gonghui collect FOLDER... -o OUT [--units LIST] [--against LASTYEAR] [--workers N] [--shard K [--of LIST|-]] [--year Y] [--json] [about the unit]\nReads and checks every workbook below the folders and gathers them into 汇总.xlsx (by unit, subject, month; findings; who has not handed in, who has twice; against last year) and four tables (Parquet). The inputs stay as they are; what cannot be read is listed with its reason and stops no other.\nStopped half-way, the same command does what is left; later it does only what was added or changed. --units is a .csv or .xlsx with a column 单位; --against last year's output or folder; --shard does one part and no summary, so that several machines can share the work.\n--sql DIR writes the usual queries (.sql for DuckDB, Spark, Trino, Hive, PostgreSQL); --query FILE.sql -o OUT answers one by DuckDB, where it is installed (last year's OUT beside it with --against).\nExample: gonghui collect plans -o gathered --units units.csv\n",
    rules:
      "Usage: gonghui rules [--place PROVINCE] [--on DATE] [--coverage] [--json]\nLists the limits, bans and demands on union money of a day, month or year, each with its document, date, source and trust; without --place those of the whole country.\n--coverage shows what is known of every province on every topic, and how well.\nExample: gonghui rules --place 辽宁 --on 2026-06-01\n",
  },
  problems: {
    "no-command": () => "No command was given.",
    "unknown-command": ({ name }) => `There is no command "${name}".`,
    "unknown-option": ({ option }) => `There is no option "${option}".`,
    "option-not-here": ({ option, command }) => `The command ${command} has no option "${option}".`,
    "value-missing": ({ option }) => `The option "${option}" needs a value.`,
    "value-not-taken": ({ option }) => `The option "${option}" takes no value.`,
    "given-twice": ({ option }) => `The option "${option}" may be given once only.`,
    "bad-value": ({ option, value, kind }) =>
      `The value "${value}" of "${option}" is not valid: expected ${
        {
          year: "a year of four digits, such as 2027",
          sector: "one of 学校, 机关, 事业单位, 企业, 乡镇街道, 医院",
          count: "a whole number of people, such as 120",
          plan: "the number of a plan, from 1",
          expand: "none, quarter or month",
          amounts: "keep or blank",
          money: "an amount in yuan, such as 60000 or 60000.50",
          language: "one of zh-CN, zh-TW, en",
          accept: "none, recommended, all, or suggestion ids separated by commas",
          place: "a province of China, such as 广东",
          date: "a date, such as 2026-11-22, 2026-11 or 2026",
          public: "one of budget, h1, h2",
          form: "december, reserve, lines, accounts; several separated by commas",
          rate: "a rate above 0 and at most 100%, such as 80%, 0.8 or 80",
          reserve: "an amount in yuan or a percentage of the funds, such as 3000 or 5%",
          subjects: "subject=yuan, separated by commas, such as 50105=30000,文体活动支出=12000",
          ...collectValues,
        }[kind]
      }.`,
    "input-missing": ({ command }) => `The command ${command} needs the name of a workbook.`,
    "too-many-inputs": ({ command, extra }) => `The command ${command} takes fewer files: "${extra}" is one too many.`,
    "output-missing": ({ command }) => `The command ${command} needs -o and an output file (the input is never changed).`,
    "unknown-register": ({ name, known }) => `There is no register called “${name}”: there are ${known.join(", ")}.`,
    "registers-missing": ({ known }) => `Say with --add which registers to add, between commas, or all: ${known.join(", ")}.`,
    "year-missing": ({ command }) => `The command ${command} needs --year, such as --year 2027.`,
    "unknown-suggestion": ({ id, known }) =>
      `There is no suggestion "${id}": ${known.length === 0 ? "this plan has none" : `the ids are ${known.join(", ")}`}.`,
    "unknown-sheet": ({ sheet, known }) =>
      `The workbook has no sheet "${sheet}"${known.length === 0 ? "" : `: choose from ${known.join(", ")}`}.`,
    "sheet-not-offered": ({ sheet, known }) =>
      `Sheet "${sheet}" does not go into a copy for review (nor do 工会参数, 检查结果, and hidden or empty sheets)${known.length === 0 ? "" : `: there is ${known.join(", ")} to export`}.`,
    ...collectProblems,
    "no-actual": () => "The plan does not say what was spent: there is no table of income and spending to make.",
    "funds-missing": ({ option }) => `The option "${option}" needs --funds: amounts are worked out from the funds available.`,
    "reserve-over-funds": ({ reserve, funds }) => `The reserve of ${reserve} is more than the funds of ${funds}.`,
    "unknown-subject": ({ subject }) =>
      `There is no account subject "${subject}": give the number or the name of one in force, such as 50105 or 会员活动支出.`,
    "subject-twice": ({ subject }) => `"${subject}" may stand in --subjects once only.`,
    "subject-not-planned": ({ subject, known }) =>
      `Nothing in this year's plan is booked under "${subject}": amounts can be set for ${known.join(", ")}.`,
    "subjects-over-available": ({ sum, available }) =>
      `--subjects come to ${sum}, which is more than the ${available} that may be planned (the funds less the reserve).`,
  },
  seeHelp: (command) => `See: gonghui ${command === null ? "" : `${command} `}--help`,
  internal:
    "Internal error (a bug of this software), and no file was written: please report the command and the file; run again with GONGHUI_DEBUG=1 for details.",
  colon: ": ",
  comma: ", ",
  stages: {
    reading: "Reading",
    checking: "Checking",
    suggesting: "Looking for gaps",
    filling: "Adding rows",
    summarising: "Totalling",
    writing: "Writing",
  },
  states: {
    plan: "plan",
    "other-plan": "another plan, not counted",
    register: "a register",
    "not-a-plan": "not a plan",
    hidden: "hidden, not read",
    ours: "made by this software",
  },
  whys: {
    empty: "empty",
    "no-header": "no header found",
    "no-activity-column": "no activity column",
    "no-rows": "no activity rows",
    cover: "cover",
    instructions: "instructions",
    sample: "sample",
    "last-year": "last year's",
    "other-year": "another year's",
    "other-unit": "another unit's plan, not added to this one",
    "welfare-committee": "a welfare committee's plan beside the union's: not the union's money",
    lookup: "choices or names",
    summary: "summary",
    "income-table": "income",
    "too-large": "too many rows",
    "chart-sheet": "chart",
    "duplicate-of-plan": "repeats the plan",
  },

  yuan: (figure) => `${figure} yuan`,
  readFromSavedCopy: (file) => `Note: "${file}" is open in another program; what was last saved is checked.`,
  recognised: ({ title, sheet, headerRows, headerColumns, items, sum }) =>
    `Recognised: ${title === null ? "" : `${title}, `}sheet "${sheet}", ${headerColumns.length > 0 ? `a column for each activity, headings in column ${headerColumns.join(", ")}` : headerRows.length === 0 ? "no header" : `header in row ${headerRows.join(", ")}`}, ${several(items, "activity", "activities")}, total ${sum}`,
  agreement: (agreement) => `; ${agreementText(agreement)}`,
  confidence: (percent) => `; read with ${percent}% confidence, please check the columns`,
  paidByOthers: (sum) => `; another ${sum} is not the union's to pay and not counted`,
  unknownAmounts: (count) => `; ${several(count, "amount")} not known and not counted`,
  planOf: ({ unit, index, count }) =>
    `Plan ${index} of ${count}, each checked on its own and never added together${unit === null ? "" : `: ${unit}`}`,
  planYear: (year) => (year === null ? "Year: not known (use --year)" : `Year: ${year}`),
  otherSheets: "Other sheets: ",
  sheetIs: ({ sheet, state, why }) => `${sheet} (${why ?? state})`,
  counts: ({ error, warning, info }) => `Must fix ${error}   Please check ${warning}   For information ${info}`,
  nothingFound: "Nothing found.",
  dismissed: (count) => `${several(count, "finding")} marked as checked and no longer counted.`,
  columns: {
    place: "Where",
    problem: "What",
    advice: "What to do",
    row: "Row",
    month: "Month",
    quarter: "Quarter",
    activity: "Activity",
    amount: "Amount (yuan)",
    reason: "Why",
    subject: "Subject",
  },
  basis: (document) => ` (basis: ${document})`,
  wholeWorkbook: "whole plan",
  places: ({ first, more }) => `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  notChecked: "Not checked",
  nextStep: "Next: ",
  nextRun: (command) => `make the checked, completed and totalled workbook: ${command}`,
  nextFix: "mend what must be fixed in the sheet, save, and check again.",
  nextOpen: "open the output in Excel or WPS and go through 检查结果 and the rows marked 建议增列，待审定.",
  nextTell: (flags) => `more can be checked with ${flags.join(", ")}, or with the sheet 工会参数.`,

  added: (count) => `Added ${several(count, "activity", "activities")} (each marked 建议增列，待审定; decide on each)`,
  addedNone: "No activity was added.",
  placesInOutput: "(Positions below are those in the output.)",
  notTaken: (count) => `${several(count, "more suggestion")} not taken (see --dry-run; take with --accept all or by id).`,
  monthName: (month) => ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? String(month),
  quarterName: (quarter) => `Q${quarter}`,
  totalsByMonth: "By month",
  totalsByQuarter: "By quarter",
  totalsBySubject: "By subject",
  noSubject: "(no subject)",
  unscheduled: "no month",
  total: "Total",
  funds: ({ funds, planned, balance, isShort }) => `Funds ${funds}   Planned ${planned}   ${isShort ? "Short" : "Balance"} ${balance}`,
  fundsMadeOf: (parts) =>
    `Funds are made of: ${parts.map(({ name, amount, isWorkedOut }) => `${name} ${amount}${isWorkedOut ? " (worked out: wages × 2% × retained share)" : ""}`).join(" + ")}`,
  fundsStated: "Funds are the figure that was given, not added up from incomes.",
  execution: ({ actual, rate, over, near, unplanned, warnAt }) =>
    `Execution of the budget: spent ${actual}${rate === null ? "" : `, rate ${percent(rate)}`}; over budget ${over}, near budget ${near}${unplanned === 0 ? "" : `, no budget ${unplanned}`} (near from ${percent(warnAt)})`,
  sheetsMade: (names) => `Sheets made: ${names.join(", ")}`,
  tableLeft: ({ why }) =>
    `it stands as it was: ${
      {
        "no-actual": "the plan says nothing of what was spent",
        "no-record":
          "its hidden column is gone, so what was typed cannot be told from the rest; --official (--against for the adjustment) makes it anew and keeps nothing of it",
        "other-year": "its approved budget is another year's; make it anew with --against",
      }[why]
    }`,
  orphaned: ({ sheet, count }) =>
    `Below “${sheet}”: ${count} typed in earlier and without a place in the table now. Please look through them.`,
  written: (file) => `Written: ${file}`,
  proposal: ({ isWritten }) =>
    isWritten ? "Proposed amounts (in the table, marked 待审定)" : "Proposed amounts (the table is left blank)",
  defaultReserve: (share) => ` (no --reserve given: ${percent(share)} of the funds for now)`,
  reserveShare: (share) => ` (${percent(share)} of the funds)`,
  nextSettle: "open it in Excel or WPS, settle amounts and owners, and delete 待审定 from the remark of every row that is settled.",
  imported: ({ plans, rows, unrecognised, output }) =>
    `Read ${plans} ${plans === 1 ? "plan" : "plans"} with ${rows} ${rows === 1 ? "activity" : "activities"} into ${output}.${unrecognised === 0 ? "" : ` ${unrecognised} ${unrecognised === 1 ? "line" : "lines"} could not be put in a month: see the sheet "Not placed".`}`,
  turned: ({ from, to, made, open }) =>
    `Turned the plan of ${from} into that of ${to}: ${made} changed${open === 0 ? "" : `, ${open} to be confirmed (--accept all, or their ids)`}.`,
  nextArticle: "open it in Word or WPS, write the paragraph marked yellow, and read it through.",
  nextTurned: "open the output and go through the sheet of changes and the remarks; amounts are last year's, as drafts.",
  made: ({ year, items }) => `Made the work plan of ${year} with ${several(items, "activity", "activities")}.`,
  overall: ({ files, refused, error, warning }) =>
    `${several(files, "file")}, ${refused} refused; must fix ${error}, please check ${warning}`,
  exported: (sheets) => `Exported for review (values only, without formulas, comments, author and internal sheets): ${sheets.join(", ")}`,
  published: (title) => `Made for publication: ${title} (values only, no names)`,
  registersPresent: ({ sheet, added }) =>
    added.length === 0
      ? `“${sheet}” is such a register already and stays as it is.`
      : `“${sheet}” is such a register already: it stays as it is, and got the columns ${added.join(", ")}.`,
  exportNotes,
  rules,
  demoIntro: (file) => `Example: the main job on ${file} (read, check, complete, total).`,
};
