/** Made from ../zh-CN/cli.ts by npm run traditional: change that one. */
import type { CliMessages } from "../zh-CN/cli";
import { percent } from "../figures";
import { agreementText } from "./agreement";
import { values } from "./cli-values";
import { exportNotes } from "./export-notes";
import { collectProblems } from "./cli-collect";
import { help, helpOf } from "./cli-help";
import { rules } from "./rules";
export const cli: CliMessages = {
  help,
  helpOf,
  problems: {
    "no-command": () => "沒有寫命令。",
    "unknown-command": ({ name }) => `沒有“${name}”這個命令。`,
    "unknown-option": ({ option }) => `沒有“${option}”這個選項。`,
    "option-not-here": ({ option, command }) => `${command} 命令沒有“${option}”選項。`,
    "value-missing": ({ option }) => `選項“${option}”後面缺少內容。`,
    "value-not-taken": ({ option }) => `選項“${option}”後面不能帶內容。`,
    "given-twice": ({ option }) => `選項“${option}”只能寫一次。`,
    "bad-value": ({ option, value, kind }) => `選項“${option}”的內容“${value}”不對：應為${values[kind]}。`,
    "input-missing": ({ command }) => `${command} 命令後面要寫活頁簿的檔名。`,
    "too-many-inputs": ({ command, extra }) => `${command} 命令的文件寫多了：“${extra}”是多餘的。`,
    "output-missing": ({ command }) => `${command} 命令要用 -o 寫明輸出文件（原文件不會被改動）。`,
    "unknown-register": ({ name, known }) => `沒有“${name}”這種臺賬：可選的有 ${known.join("、")}。`,
    "registers-missing": ({ known }) => `請用 --add 寫明要新增的臺賬，用逗號分開，或寫 all：可選的有 ${known.join("、")}。`,
    "year-missing": ({ command }) => `${command} 命令要用 --year 寫明年度，如 --year 2027。`,
    "unknown-suggestion": ({ id, known }) =>
      `沒有編號為“${id}”的建議：${known.length === 0 ? "這份計劃沒有可增列的建議" : `可用的編號有 ${known.join("、")}`}。`,
    "unknown-sheet": ({ sheet, known }) =>
      `活頁簿裡沒有名為“${sheet}”的工作表${known.length === 0 ? "" : `：可選的有 ${known.join("、")}`}。`,
    "sheet-not-offered": ({ sheet, known }) =>
      `工作表“${sheet}”不放進送審稿（工會參數、檢查結果以及隱藏的、空白的工作表都不導出）${known.length === 0 ? "" : `：可以導出的有 ${known.join("、")}`}。`,
    "no-actual": () => "計劃表裡沒有實際支出，不能生成收支情況公示表。",
    "funds-missing": ({ option }) => `選項“${option}”要和 --funds 一起用：知道可用資金才能測算金額。`,
    "reserve-over-funds": ({ reserve, funds }) => `預留的${reserve}超過了可用資金${funds}。`,
    "unknown-subject": ({ subject }) => `沒有“${subject}”這個支出科目：請寫現行科目的編碼或名稱，如 50105 或 會員活動支出。`,
    "subject-twice": ({ subject }) => `--subjects 裡“${subject}”只能寫一次。`,
    "subject-not-planned": ({ subject, known }) => `這份年度計劃裡沒有用“${subject}”列支的活動：可以定金額的科目有 ${known.join("、")}。`,
    ...collectProblems,
    "subjects-over-available": ({ sum, available }) => `--subjects 合計${sum}，超過了可以安排的${available}（可用資金減去預留）。`,
  },
  seeHelp: (command) => `用法見：gonghui ${command === null ? "" : `${command} `}--help`,
  internal:
    "程式內部出錯（是本軟體的缺陷），沒有寫入任何文件：請把所用的命令和文件反饋給開發者；設置環境變量 GONGHUI_DEBUG=1 再運行可看到詳情。",
  colon: "：",
  comma: "、",
  stages: { reading: "讀取", checking: "檢查", suggesting: "查漏補缺", filling: "增列", summarising: "彙總", writing: "寫入" },
  states: {
    plan: "計劃表",
    "other-plan": "另一份計劃，未計入",
    register: "臺賬",
    "not-a-plan": "不是計劃表",
    hidden: "隱藏的工作表，未讀取",
    ours: "本軟體生成的表",
  },
  whys: {
    empty: "空表",
    "no-header": "沒有找到表頭",
    "no-activity-column": "沒有活動列",
    "no-rows": "沒有活動行",
    cover: "封面",
    instructions: "填表說明",
    sample: "示例",
    "last-year": "上年的表",
    "other-year": "其他年度",
    "other-unit": "另一單位的計劃，不與此合計",
    "welfare-committee": "職工福利委員會的計劃，不是工會的，另計",
    lookup: "選項或名單",
    summary: "彙總表",
    "income-table": "收入表",
    "too-large": "行數過多",
    "chart-sheet": "圖表",
    "duplicate-of-plan": "與計劃表重複",
  },
  yuan: (figure) => `${figure}元`,
  readFromSavedCopy: (file) => `注意：“${file}”正被別的程式打開，檢查的是最近一次儲存的內容。`,
  recognised: ({ title, sheet, headerRows, headerColumns, items, sum }) =>
    `識別：${title === null ? "" : `《${title}》，`}工作表“${sheet}”，${headerColumns.length > 0 ? `橫排，表頭在${headerColumns.join("、")}列` : headerRows.length === 0 ? "無表頭" : `表頭第${headerRows.join("、")}行`}，${items}項，合計${sum}`,
  agreement: (agreement) => `，${agreementText(agreement)}`,
  paidByOthers: (sum) => `，另有 ${sum}不由工會支付，未計入合計`,
  unknownAmounts: (count) => `，另有${count}項金額待定，未計入合計`,
  confidence: (percent) => `，識別把握${percent}%，請核對各列`,
  planOf: ({ unit, index, count }) => `第${index}份計劃（共${count}份，分別檢查，不合計）${unit === null ? "" : `：${unit}`}`,
  planYear: (year) => (year === null ? "年度：未知（可加 --year）" : `年度：${year}年`),
  otherSheets: "其他工作表：",
  sheetIs: ({ sheet, state, why }) => `${sheet}（${why ?? state}）`,
  counts: ({ error, warning, info }) => `必須改 ${error}　請核對 ${warning}　供參考 ${info}`,
  nothingFound: "沒有發現問題。",
  dismissed: (count) => `另有${count}項已核無誤，不再計入。`,
  columns: {
    place: "位置",
    problem: "問題",
    advice: "處理建議",
    row: "行",
    month: "月份",
    quarter: "季度",
    activity: "活動",
    amount: "金額（元）",
    reason: "理由",
    subject: "支出科目",
  },
  basis: (document) => `（依據：${document}）`,
  wholeWorkbook: "整份計劃",
  places: ({ first, more }) => `${first.join("、")}${more > 0 ? `等${first.length + more}處` : ""}`,
  notChecked: "未檢查",
  nextStep: "下一步：",
  nextRun: (command) => `生成檢查、增列、彙總後的活頁簿：${command}`,
  nextFix: "請先在原表中改正“必須改”的問題並儲存，再重新檢查。",
  nextOpen: "用 Excel 或 WPS 打開輸出文件，逐項核對“檢查結果”和標有“建議增列，待審定”的行。",
  nextTell: (flags) => `加上 ${flags.join("、")}，或填寫“工會參數”表，可以多檢查幾項。`,
  added: (count) => `增列了${count}項活動（備註均為“建議增列，待審定”，請逐項審定）`,
  addedNone: "沒有增列活動。",
  placesInOutput: "（以下位置均指輸出文件中的位置。）",
  notTaken: (count) => `另有${count}項建議沒有采用（--dry-run 可查看，--accept all 或寫明編號可採用）。`,
  monthName: (month) => `${month}月`,
  quarterName: (quarter) => `第${["一", "二", "三", "四"][quarter - 1] ?? quarter}季度`,
  totalsByMonth: "按月份",
  totalsByQuarter: "按季度",
  totalsBySubject: "按支出科目",
  noSubject: "（未標明科目）",
  unscheduled: "未定月份",
  total: "合計",
  funds: ({ funds, planned, balance, isShort }) => `可用資金 ${funds}　計劃支出 ${planned}　${isShort ? "資金缺口" : "結餘"} ${balance}`,
  fundsMadeOf: (parts) =>
    `可用資金構成：${parts
      .map(({ name, amount, isWorkedOut }) => `${name} ${amount}${isWorkedOut ? "（按工資總額×2%×留成比例測算）" : ""}`)
      .join("＋")}`,
  fundsStated: "可用資金構成：按填寫的可用資金總數，未分項相加。",
  execution: ({ actual, rate, over, near, unplanned, warnAt }) =>
    `預算執行：實際支出 ${actual}${rate === null ? "" : `，執行率 ${percent(rate)}`}，超預算 ${over} 項，接近預算 ${near} 項${unplanned === 0 ? "" : `，無預算 ${unplanned} 項`}（執行率達到 ${percent(warnAt)} 為接近預算）`,
  sheetsMade: (names) => `生成的工作表：${names.join("、")}`,
  tableLeft: ({ why }) =>
    `仍是先前的內容：${
      {
        "no-actual": "計劃表裡沒有實際支出",
        "no-record":
          "表中隱藏的記錄列已不在，分不清哪些內容是手工填寫的；用 --official（預算調整表用 --against）可重新生成，手填內容不保留",
        "other-year": "表中的年初核定預算數屬於另一年度，請用 --against 重新生成",
      }[why]
    }`,
  orphaned: ({ sheet, count }) => `“${sheet}”下方列有${count}項先前手工填寫的內容，現在的表中沒有對應位置，請核對。`,
  written: (file) => `已寫入：${file}`,
  proposal: ({ isWritten }) => (isWritten ? "建議金額（已寫入表中，備註“待審定”）" : "建議金額（表中留空，供填寫時參考）"),
  defaultReserve: (share) => `（沒有寫 --reserve，暫按可用資金的${percent(share)}預留）`,
  reserveShare: (share) => `（佔可用資金的${percent(share)}）`,
  nextSettle: "用 Excel 或 WPS 打開，逐項改定金額和責任人；定下來的行，刪去備註裡的“待審定”。",
  imported: ({ plans, rows, unrecognised, output }) =>
    `讀出 ${plans} 份計劃、${rows} 項活動，已寫入 ${output}。${unrecognised === 0 ? "" : `另有 ${unrecognised} 行未能歸入某月，列在“未識別”表，請逐行核對。`}`,
  turned: ({ from, to, made, open }) =>
    `已把${from}年度的計劃轉為${to}年度：改動${made}處${open === 0 ? "" : `，待確認${open}處（--accept all 或寫明編號可採用）`}。`,
  nextArticle: "用 Word 或 WPS 打開，填寫標黃的指導思想，核對後再用。",
  nextTurned: "用 Excel 或 WPS 打開輸出文件，按“轉換說明”和備註逐項核對；金額沿用上年，是草稿。",
  made: ({ year, items }) => `已編制${year}年工作計劃表，共${items}項活動。`,
  overall: ({ files, refused, error, warning }) => `共${files}個文件，其中${refused}個無法處理；必須改 ${error}　請核對 ${warning}`,
  exported: (sheets) => `已導出送審稿（只有數值，沒有公式、批註、作者和內部工作表）：${sheets.join("、")}`,
  published: (title) => `已生成公示表：${title}（只有數值，不列姓名）`,
  registersPresent: ({ sheet, added }) =>
    added.length === 0 ? `“${sheet}”已有這種臺賬，原樣保留。` : `“${sheet}”已有這種臺賬：內容原樣保留，補上了 ${added.join("、")} 列。`,
  exportNotes,
  rules,
  demoIntro: (file) => `示例：對 ${file} 做一遍主要流程（讀取、檢查、增列、彙總）。`,
};
