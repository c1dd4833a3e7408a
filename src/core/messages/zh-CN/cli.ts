/** What the command line says in Simplified Chinese, and the type every other language fills. */
import type { Progress } from "../../grid/steps";
import type { SheetState, SheetWhy } from "../../plan/plan";
import type { SheetLeft } from "../official-messages";
import type { Agreement } from "../../plan/review";
import { percent } from "../figures";
import { agreementText } from "./agreement";
import { values } from "./cli-values";
import { exportNotes, type ExportNoteMessages } from "./export-notes";
import { type CollectProblems, collectProblems } from "./cli-collect";
import { type CommandWord, help, helpOf } from "./cli-help";
import { rules, type RulesMessages } from "./rules";

/** What can be wrong with the arguments, and what the sentence about it may mention. */
export interface UsageProblems extends CollectProblems {
  "no-command": Record<never, never>;
  "unknown-command": { readonly name: string };
  "unknown-option": { readonly option: string };
  "option-not-here": { readonly option: string; readonly command: string };
  "value-missing": { readonly option: string };
  "value-not-taken": { readonly option: string };
  "given-twice": { readonly option: string };
  "bad-value": {
    readonly option: string;
    readonly value: string;
    readonly kind: keyof typeof values;
  };
  "input-missing": { readonly command: string };
  "too-many-inputs": { readonly command: string; readonly extra: string };
  "output-missing": { readonly command: string };
  "year-missing": { readonly command: string };
  "unknown-suggestion": { readonly id: string; readonly known: readonly string[] };
  "unknown-sheet": { readonly sheet: string; readonly known: readonly string[] };
  "sheet-not-offered": { readonly sheet: string; readonly known: readonly string[] };
  /** The plan says nothing of 实际支出. */
  "no-actual": Record<never, never>;
  /** new: an option that shares out funds which are not given. */
  "funds-missing": { readonly option: string };
  "reserve-over-funds": { readonly reserve: string; readonly funds: string };
  "unknown-subject": { readonly subject: string };
  "subject-twice": { readonly subject: string };
  /** Nothing in the year's plan is booked under it. */
  "subject-not-planned": { readonly subject: string; readonly known: readonly string[] };
  "subjects-over-available": { readonly sum: string; readonly available: string };
  "unknown-register": { readonly name: string; readonly known: readonly string[] };
  "registers-missing": { readonly known: readonly string[] };
}

export interface CliMessages {
  /** The whole of --help, and what --help says of one command. */
  readonly help: string;
  readonly helpOf: { readonly [command in CommandWord]: string };
  readonly problems: { readonly [code in keyof UsageProblems]: (params: UsageProblems[code]) => string };
  readonly seeHelp: (command: string | null) => string;
  /** A bug of ours: never a stack trace. */
  readonly internal: string;
  /** Between "where: " and what stands there. */
  readonly colon: string;
  readonly comma: string;
  readonly states: { readonly [state in SheetState]: string };
  readonly whys: { readonly [why in SheetWhy]: string };
  readonly stages: { readonly [stage in Progress["stage"]]: string };

  /** 52,500.00 → with its unit. */
  readonly yuan: (figure: string) => string;
  readonly readFromSavedCopy: (file: string) => string;
  readonly recognised: (p: {
    readonly title: string | null;
    readonly sheet: string;
    readonly headerRows: readonly number[];
    /** Letters of the columns that hold the headings of a table on its side; none of any other. */
    readonly headerColumns: readonly string[];
    readonly items: number;
    readonly sum: string;
  }) => string;
  readonly agreement: (agreement: Agreement) => string;
  readonly unknownAmounts: (count: number) => string;
  readonly paidByOthers: (sum: string) => string;
  /** Of what was recognised, in per cent. */
  readonly confidence: (percent: number) => string;
  /** Over each of several plans of one workbook. */
  readonly planOf: (p: { readonly unit: string | null; readonly index: number; readonly count: number }) => string;
  readonly planYear: (year: number | null) => string;
  readonly otherSheets: string;
  readonly sheetIs: (p: { readonly sheet: string; readonly state: string; readonly why: string | null }) => string;
  readonly counts: (p: { readonly error: number; readonly warning: number; readonly info: number }) => string;
  readonly nothingFound: string;
  readonly dismissed: (count: number) => string;
  readonly columns: {
    readonly place: string;
    readonly problem: string;
    readonly advice: string;
    readonly row: string;
    readonly month: string;
    readonly quarter: string;
    readonly activity: string;
    readonly amount: string;
    readonly reason: string;
    readonly subject: string;
  };
  readonly basis: (document: string) => string;
  readonly wholeWorkbook: string;
  readonly places: (p: { readonly first: readonly string[]; readonly more: number }) => string;
  readonly notChecked: string;
  readonly nextStep: string;
  readonly nextRun: (command: string) => string;
  readonly nextFix: string;
  readonly nextOpen: string;
  readonly nextTell: (flags: readonly string[]) => string;

  readonly added: (count: number) => string;
  readonly addedNone: string;
  readonly placesInOutput: string;
  readonly notTaken: (count: number) => string;
  readonly monthName: (month: number) => string;
  readonly quarterName: (quarter: number) => string;
  readonly totalsByMonth: string;
  readonly totalsByQuarter: string;
  readonly totalsBySubject: string;
  readonly noSubject: string;
  readonly unscheduled: string;
  readonly total: string;
  readonly funds: (p: { readonly funds: string; readonly planned: string; readonly balance: string; readonly isShort: boolean }) => string;
  /** Under the line of the fund position: what the funds are made of. */
  readonly fundsMadeOf: (parts: readonly { readonly name: string; readonly amount: string; readonly isWorkedOut: boolean }[]) => string;
  /** Where 可用资金 was told outright. */
  readonly fundsStated: string;
  /** How far the budget is spent; counts of activities; rates as shares, null where not known. */
  readonly execution: (p: {
    readonly actual: string;
    readonly rate: number | null;
    readonly over: number;
    readonly near: number;
    readonly unplanned: number;
    readonly warnAt: number;
  }) => string;
  readonly sheetsMade: (names: readonly string[]) => string;
  /** Why a table of ours could not be drawn again. */
  readonly tableLeft: (p: Pick<SheetLeft, "why">) => string;
  /** Typed earlier, without a place in the table now: it stands below. */
  readonly orphaned: (p: { readonly sheet: string; readonly count: number }) => string;
  readonly written: (file: string) => string;
  readonly made: (p: { readonly year: number; readonly items: number }) => string;
  /** new --from: what was changed, and what waits for somebody. */
  readonly turned: (p: { readonly from: number; readonly to: number; readonly made: number; readonly open: number }) => string;
  /** What a person does next. */
  readonly nextTurned: string;
  readonly nextArticle: string;
  /** What import made: plans, rows, lines that could not be placed. */
  readonly imported: (p: {
    readonly plans: number;
    readonly rows: number;
    readonly unrecognised: number;
    readonly output: string;
  }) => string;
  /** new: over the proposal, whether or not its amounts were written into the table. */
  readonly proposal: (p: { readonly isWritten: boolean }) => string;
  /** The reserve where the user said nothing of it, as a share. */
  readonly defaultReserve: (share: number) => string;
  readonly reserveShare: (share: number) => string;
  readonly nextSettle: string;
  readonly overall: (p: { readonly files: number; readonly refused: number; readonly error: number; readonly warning: number }) => string;
  readonly exported: (sheets: readonly string[]) => string;
  readonly published: (title: string) => string;
  readonly exportNotes: ExportNoteMessages;
  /** A register that is there already, and the columns that were added to it. */
  readonly registersPresent: (p: { readonly sheet: string; readonly added: readonly string[] }) => string;
  readonly rules: RulesMessages;
  readonly demoIntro: (file: string) => string;
}

export const cli: CliMessages = {
  help,
  helpOf,
  problems: {
    "no-command": () => "没有写命令。",
    "unknown-command": ({ name }) => `没有“${name}”这个命令。`,
    "unknown-option": ({ option }) => `没有“${option}”这个选项。`,
    "option-not-here": ({ option, command }) => `${command} 命令没有“${option}”选项。`,
    "value-missing": ({ option }) => `选项“${option}”后面缺少内容。`,
    "value-not-taken": ({ option }) => `选项“${option}”后面不能带内容。`,
    "given-twice": ({ option }) => `选项“${option}”只能写一次。`,
    "bad-value": ({ option, value, kind }) => `选项“${option}”的内容“${value}”不对：应为${values[kind]}。`,
    "input-missing": ({ command }) => `${command} 命令后面要写工作簿的文件名。`,
    "too-many-inputs": ({ command, extra }) => `${command} 命令的文件写多了：“${extra}”是多余的。`,
    "output-missing": ({ command }) => `${command} 命令要用 -o 写明输出文件（原文件不会被改动）。`,
    "unknown-register": ({ name, known }) => `没有“${name}”这种台账：可选的有 ${known.join("、")}。`,
    "registers-missing": ({ known }) => `请用 --add 写明要新增的台账，用逗号分开，或写 all：可选的有 ${known.join("、")}。`,
    "year-missing": ({ command }) => `${command} 命令要用 --year 写明年度，如 --year 2027。`,
    "unknown-suggestion": ({ id, known }) =>
      `没有编号为“${id}”的建议：${known.length === 0 ? "这份计划没有可增列的建议" : `可用的编号有 ${known.join("、")}`}。`,
    "unknown-sheet": ({ sheet, known }) =>
      `工作簿里没有名为“${sheet}”的工作表${known.length === 0 ? "" : `：可选的有 ${known.join("、")}`}。`,
    "sheet-not-offered": ({ sheet, known }) =>
      `工作表“${sheet}”不放进送审稿（工会参数、检查结果以及隐藏的、空白的工作表都不导出）${known.length === 0 ? "" : `：可以导出的有 ${known.join("、")}`}。`,
    "no-actual": () => "计划表里没有实际支出，不能生成收支情况公示表。",
    "funds-missing": ({ option }) => `选项“${option}”要和 --funds 一起用：知道可用资金才能测算金额。`,
    "reserve-over-funds": ({ reserve, funds }) => `预留的${reserve}超过了可用资金${funds}。`,
    "unknown-subject": ({ subject }) => `没有“${subject}”这个支出科目：请写现行科目的编码或名称，如 50105 或 会员活动支出。`,
    "subject-twice": ({ subject }) => `--subjects 里“${subject}”只能写一次。`,
    "subject-not-planned": ({ subject, known }) => `这份年度计划里没有用“${subject}”列支的活动：可以定金额的科目有 ${known.join("、")}。`,
    ...collectProblems,
    "subjects-over-available": ({ sum, available }) => `--subjects 合计${sum}，超过了可以安排的${available}（可用资金减去预留）。`,
  },
  seeHelp: (command) => `用法见：gonghui ${command === null ? "" : `${command} `}--help`,
  internal:
    "程序内部出错（是本软件的缺陷），没有写入任何文件：请把所用的命令和文件反馈给开发者；设置环境变量 GONGHUI_DEBUG=1 再运行可看到详情。",
  colon: "：",
  comma: "、",
  stages: { reading: "读取", checking: "检查", suggesting: "查漏补缺", filling: "增列", summarising: "汇总", writing: "写入" },
  states: {
    plan: "计划表",
    "other-plan": "另一份计划，未计入",
    register: "台账",
    "not-a-plan": "不是计划表",
    hidden: "隐藏的工作表，未读取",
    ours: "本软件生成的表",
  },
  whys: {
    empty: "空表",
    "no-header": "没有找到表头",
    "no-activity-column": "没有活动列",
    "no-rows": "没有活动行",
    cover: "封面",
    instructions: "填表说明",
    sample: "示例",
    "last-year": "上年的表",
    "other-year": "其他年度",
    "other-unit": "另一单位的计划，不与此合计",
    "welfare-committee": "职工福利委员会的计划，不是工会的，另计",
    lookup: "选项或名单",
    summary: "汇总表",
    "income-table": "收入表",
    "too-large": "行数过多",
    "chart-sheet": "图表",
    "duplicate-of-plan": "与计划表重复",
  },

  yuan: (figure) => `${figure}元`,
  readFromSavedCopy: (file) => `注意：“${file}”正被别的程序打开，检查的是最近一次保存的内容。`,
  recognised: ({ title, sheet, headerRows, headerColumns, items, sum }) =>
    `识别：${title === null ? "" : `《${title}》，`}工作表“${sheet}”，${headerColumns.length > 0 ? `横排，表头在${headerColumns.join("、")}列` : headerRows.length === 0 ? "无表头" : `表头第${headerRows.join("、")}行`}，${items}项，合计${sum}`,
  agreement: (agreement) => `，${agreementText(agreement)}`,
  paidByOthers: (sum) => `，另有 ${sum}不由工会支付，未计入合计`,
  unknownAmounts: (count) => `，另有${count}项金额待定，未计入合计`,
  confidence: (percent) => `，识别把握${percent}%，请核对各列`,
  planOf: ({ unit, index, count }) => `第${index}份计划（共${count}份，分别检查，不合计）${unit === null ? "" : `：${unit}`}`,
  planYear: (year) => (year === null ? "年度：未知（可加 --year）" : `年度：${year}年`),
  otherSheets: "其他工作表：",
  sheetIs: ({ sheet, state, why }) => `${sheet}（${why ?? state}）`,
  counts: ({ error, warning, info }) => `必须改 ${error}　请核对 ${warning}　供参考 ${info}`,
  nothingFound: "没有发现问题。",
  dismissed: (count) => `另有${count}项已核无误，不再计入。`,
  columns: {
    place: "位置",
    problem: "问题",
    advice: "处理建议",
    row: "行",
    month: "月份",
    quarter: "季度",
    activity: "活动",
    amount: "金额（元）",
    reason: "理由",
    subject: "支出科目",
  },
  basis: (document) => `（依据：${document}）`,
  wholeWorkbook: "整份计划",
  places: ({ first, more }) => `${first.join("、")}${more > 0 ? `等${first.length + more}处` : ""}`,
  notChecked: "未检查",
  nextStep: "下一步：",
  nextRun: (command) => `生成检查、增列、汇总后的工作簿：${command}`,
  nextFix: "请先在原表中改正“必须改”的问题并保存，再重新检查。",
  nextOpen: "用 Excel 或 WPS 打开输出文件，逐项核对“检查结果”和标有“建议增列，待审定”的行。",
  nextTell: (flags) => `加上 ${flags.join("、")}，或填写“工会参数”表，可以多检查几项。`,

  added: (count) => `增列了${count}项活动（备注均为“建议增列，待审定”，请逐项审定）`,
  addedNone: "没有增列活动。",
  placesInOutput: "（以下位置均指输出文件中的位置。）",
  notTaken: (count) => `另有${count}项建议没有采用（--dry-run 可查看，--accept all 或写明编号可采用）。`,
  monthName: (month) => `${month}月`,
  quarterName: (quarter) => `第${["一", "二", "三", "四"][quarter - 1] ?? quarter}季度`,
  totalsByMonth: "按月份",
  totalsByQuarter: "按季度",
  totalsBySubject: "按支出科目",
  noSubject: "（未标明科目）",
  unscheduled: "未定月份",
  total: "合计",
  funds: ({ funds, planned, balance, isShort }) => `可用资金 ${funds}　计划支出 ${planned}　${isShort ? "资金缺口" : "结余"} ${balance}`,
  fundsMadeOf: (parts) =>
    `可用资金构成：${parts
      .map(({ name, amount, isWorkedOut }) => `${name} ${amount}${isWorkedOut ? "（按工资总额×2%×留成比例测算）" : ""}`)
      .join("＋")}`,
  fundsStated: "可用资金构成：按填写的可用资金总数，未分项相加。",
  execution: ({ actual, rate, over, near, unplanned, warnAt }) =>
    `预算执行：实际支出 ${actual}${rate === null ? "" : `，执行率 ${percent(rate)}`}，超预算 ${over} 项，接近预算 ${near} 项${unplanned === 0 ? "" : `，无预算 ${unplanned} 项`}（执行率达到 ${percent(warnAt)} 为接近预算）`,
  sheetsMade: (names) => `生成的工作表：${names.join("、")}`,
  tableLeft: ({ why }) =>
    `仍是先前的内容：${
      {
        "no-actual": "计划表里没有实际支出",
        "no-record":
          "表中隐藏的记录列已不在，分不清哪些内容是手工填写的；用 --official（预算调整表用 --against）可重新生成，手填内容不保留",
        "other-year": "表中的年初核定预算数属于另一年度，请用 --against 重新生成",
      }[why]
    }`,
  orphaned: ({ sheet, count }) => `“${sheet}”下方列有${count}项先前手工填写的内容，现在的表中没有对应位置，请核对。`,
  written: (file) => `已写入：${file}`,
  proposal: ({ isWritten }) => (isWritten ? "建议金额（已写入表中，备注“待审定”）" : "建议金额（表中留空，供填写时参考）"),
  defaultReserve: (share) => `（没有写 --reserve，暂按可用资金的${percent(share)}预留）`,
  reserveShare: (share) => `（占可用资金的${percent(share)}）`,
  nextSettle: "用 Excel 或 WPS 打开，逐项改定金额和责任人；定下来的行，删去备注里的“待审定”。",
  imported: ({ plans, rows, unrecognised, output }) =>
    `读出 ${plans} 份计划、${rows} 项活动，已写入 ${output}。${unrecognised === 0 ? "" : `另有 ${unrecognised} 行未能归入某月，列在“未识别”表，请逐行核对。`}`,
  turned: ({ from, to, made, open }) =>
    `已把${from}年度的计划转为${to}年度：改动${made}处${open === 0 ? "" : `，待确认${open}处（--accept all 或写明编号可采用）`}。`,
  nextArticle: "用 Word 或 WPS 打开，填写标黄的指导思想，核对后再用。",
  nextTurned: "用 Excel 或 WPS 打开输出文件，按“转换说明”和备注逐项核对；金额沿用上年，是草稿。",
  made: ({ year, items }) => `已编制${year}年工作计划表，共${items}项活动。`,
  overall: ({ files, refused, error, warning }) => `共${files}个文件，其中${refused}个无法处理；必须改 ${error}　请核对 ${warning}`,
  exported: (sheets) => `已导出送审稿（只有数值，没有公式、批注、作者和内部工作表）：${sheets.join("、")}`,
  published: (title) => `已生成公示表：${title}（只有数值，不列姓名）`,
  registersPresent: ({ sheet, added }) =>
    added.length === 0 ? `“${sheet}”已有这种台账，原样保留。` : `“${sheet}”已有这种台账：内容原样保留，补上了 ${added.join("、")} 列。`,
  exportNotes,
  rules,
  demoIntro: (file) => `示例：对 ${file} 做一遍主要流程（读取、检查、增列、汇总）。`,
};
