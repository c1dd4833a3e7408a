/** Made from ../zh-CN/web.ts by npm run traditional: change that one. */
import type { Agreement } from "../../plan/review";
import { figure } from "../figures";
import { agreementText } from "./agreement";
export const web = {
  lead: "把工作計劃表（或寫成文章的計劃）拖到這裡。",
  open: "打開計劃表…",
  openHint: "表格支援 .xlsx、.xlsm，可以一次選多個；文章支援 .docx、.txt，整理成表。",
  drop: "鬆開鼠標，打開",
  local: "文件只在本機瀏覽器裡處理，不上傳，斷網也能用。",
  samples: "還沒有表？先看看示例：",
  sample: {
    "school-2026": "學校（整潔的表）",
    "office-2026": "機關",
    "enterprise-2026": "企業",
    "hospital-2026": "醫院",
    "township-messy-2026": "鄉鎮街道（問題較多的表）",
  },
  newPlan: "從空表生成年度計劃",
  pasteArticle: "粘貼寫成文章的計劃",
  pastedFile: "整理的工作計劃.xlsx",
  newPlanFile: "新年度工作計劃.xlsx",
  reading: (file: string): string => `正在讀取“${file}”`,
  tooLarge: ({ file, megabytes }: { readonly file: string; readonly megabytes: number }): string =>
    `“${file}”超過 ${megabytes} MB：請刪去圖片等無關內容，另存後再試。`,
  workerDied: "處理這個文件時瀏覽器內存不足，已停下。本頁可以繼續使用：請刪去文件裡無關的工作表和圖片後再試。",
  menu: "更多",
  save: "另存為…",
  unsaved: "有未儲存的改動",
  saved: (file: string): string => `已儲存為“${file}”，原文件沒有改動。`,
  savedSuffix: "（已檢查）",
  close: "關閉文件",
  backToList: "回到文件列表",
  copyFindings: "複製問題清單",
  exportCsv: "導出問題清單（.csv）",
  exportJson: "導出檢查記錄（.json）",
  print: "列印彙總",
  printed: {
    unit: (unit: string | null): string => `編制單位：${unit ?? "＿＿＿＿＿＿＿＿"}`,
    date: (p: { year: number; month: number; day: number }): string => `列印日期：${p.year}年${p.month}月${p.day}日`,
    money: "單位：元",
    signatures: ["製表：", "財務負責人：", "經審會主任：", "工會主席："],
  },
  copied: "已複製。",
  copyFailed: "瀏覽器不允許複製，請在下面手動選取：",
  help: "幫助",
  closeText: "關閉",
  closeHelp: "關閉幫助",
  language: "語言",
  theme: "外觀",
  themes: { system: "跟隨系統", light: "淺色", dark: "深色", contrast: "高對比度" },
  forget: "清除本機記住的參數",
  forgotten: "已清除。本機不再記住任何參數和沒儲存的改動。",
  leaveTitle: "還有沒儲存的改動",
  leave: "關閉或換文件，這些改動就丟失了。",
  leaveYes: "不儲存，繼續",
  leaveNo: "返回",
  left: (file: string): string => `上次在“${file}”裡的改動沒有儲存。`,
  restoreLeft: "恢復",
  discardLeft: "不要了",
  sheetPart: "工作表",
  panelPart: "檢查與彙總",
  hidden: "（隱藏）",
  showHidden: (count: number): string => `顯示隱藏的行列（${count}）`,
  hideHidden: "收起隱藏的行列",
  hiddenRow: (row: number): string => `第 ${row} 行已隱藏`,
  hiddenColumn: (column: string): string => `${column} 列已隱藏`,
  rowNumbers: "行號",
  tabs: "工作表標籤",
  grid: (sheet: string): string => `工作表“${sheet}”的內容`,
  findingsAt: (count: number): string => `${count} 條檢查結果`,
  noFindingsAt: "這個儲存格沒有問題。",
  sheetFindings: (count: number): string => `整表 ${count} 條`,
  cellBar: "當前儲存格",
  edit: "修改儲存格",
  editHint: "按回車或 F2 修改，Esc 放棄",
  pasteCovered: (cell: string): string => `${cell} 在合併儲存格裡面，粘貼不下。請先選合併區域左上角的格，或調整要粘貼的內容。`,
  selection: {
    label: "選中的儲存格",
    find: "搜索本表",
    missing: "沒有找到。",
    insert: (rows: number): string => (rows === 1 ? "插入一行" : `插入 ${rows} 行`),
    remove: (rows: number): string => (rows === 1 ? "刪除本行" : `刪除 ${rows} 行`),
    fill: "向下填充",
    total: (p: { count: number; sum: string | null }): string => (p.sum === null ? `計數 ${p.count}` : `計數 ${p.count}　求和 ${p.sum}`),
  },
  emptySheet: "這張工作表是空的。",
  list: {
    title: "文件列表",
    unit: "單位",
    items: "項數",
    sum: "合計（元）",
    errors: "必須改",
    warnings: "請核對",
    file: "文件",
    state: "狀態",
    waiting: "等待",
    busy: "正在檢查",
    openOne: (file: string): string => `打開“${file}”`,
    letter: "退回意見",
    letterTitle: "退回意見",
    copy: "複製",
    closeList: "關閉列表",
    total: (files: number): string => `共 ${files} 個文件`,
    count: (done: number, files: number): string => `已檢查 ${done} / ${files}`,
  },
  letter: (p: {
    unit: string;
    file: string;
    items: number;
    sumYuan: number | null;
    agreements: readonly {
      sheet: string;
      agreement: Agreement;
    }[];
    errors: number;
    warnings: number;
    sentences: readonly string[];
  }): string =>
    [
      `${p.unit}：`,
      `你單位報來的工作計劃表（${p.file}）共 ${p.items} 項，合計 ${p.sumYuan === null ? "—" : `${figure(p.sumYuan)} 元${against(p.agreements)}`}。經核對，必須改 ${p.errors} 條，請核對 ${p.warnings} 條：`,
      ...p.sentences.map((sentence, index) => `${index + 1}. ${sentence}`),
      p.sentences.length === 0 ? "沒有發現需要修改的問題。" : "請按以上意見修改或說明後重新報送。",
    ].join("\n"),
  csv: {
    sheet: "工作表",
    cell: "位置",
    level: "級別",
    code: "代碼",
    text: "原文",
    message: "問題",
    advice: "處理建議",
    basis: "依據",
    dismissed: "已核無誤",
  },
  csvFile: "問題清單",
  jsonFile: "檢查記錄",
};
function against(
  agreements: readonly {
    sheet: string;
    agreement: Agreement;
  }[],
): string {
  const [first, second] = agreements;
  if (first === undefined) return "";
  if (second === undefined) return `，${agreementText(first.agreement)}`;
  return agreements
    .filter(({ agreement }) => agreement.kind !== "agrees")
    .map(({ sheet, agreement }) => `；“${sheet}”${agreementText(agreement)}`)
    .join("");
}
