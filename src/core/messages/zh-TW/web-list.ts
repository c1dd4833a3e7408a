/** Made from ../zh-CN/web-list.ts by npm run traditional: change that one. */
import type { Agreement } from "../../plan/review";
import { figure } from "../figures";
import { agreementText } from "./agreement";
export const webList = {
  title: "各單位彙總",
  columns: {
    name: "單位",
    state: "狀態",
    files: "文件",
    items: "項數",
    sum: "合計（元）",
    unknown: "金額待定",
    errors: "必須改",
    warnings: "請核對",
    infos: "供參考",
  },
  states: { refused: "無法處理", error: "必須改", warning: "請核對", clean: "無問題", missing: "未報送" },
  twice: "重複報送",
  narrow: "只看",
  all: "全部單位",
  narrowTo: (p: { name: string; count: number }): string => `${p.name}（${p.count}）`,
  close: (names: readonly string[]): string => `名稱相近：${names.join("、")}`,
  openOne: (file: string): string => `打開“${file}”`,
  total: (units: number): string => `合計（${units} 個單位）`,
  totalSoFar: (units: number): string => `已處理部分合計（${units} 個單位）`,
  found: (p: { files: number; units: number; refused: number; passedOver: number }): string =>
    `共 ${p.files} 個文件，${p.units} 個單位${p.refused === 0 ? "" : `；${p.refused} 個文件無法處理，沒有計入`}${p.passedOver === 0 ? "" : `；另有 ${p.passedOver} 個不是活頁簿，沒有處理`}。`,
  twiceNote: (places: number): string => `${places} 處重複報送，各份都已計入合計：請核對後只留一份，再彙總一次。`,
  missingNote: (p: { missing: number; listed: number }): string => `名單上 ${p.listed} 個單位，${p.missing} 個沒有報送。`,
  stopped: (left: number): string => `已停止：還有 ${left} 個文件沒有處理，沒有計入。`,
  running: "處理進度",
  stop: "停止",
  resume: "繼續處理",
  exportTable: "導出彙總表（.xlsx）",
  exportLater: "全部處理完才能導出。",
  exportLetters: (count: number): string => `導出全部意見（${count} 份 .zip）`,
  lettersFile: "退回意見",
  more: (count: number): string => `再列 ${count} 個單位`,
  tooMany: (p: { files: number; most: number }): string =>
    `一次最多彙總 ${p.most} 個文件，這裡有 ${p.files} 個：請分批拖入，或用命令列 gonghui collect 彙總。`,
  nothing: "資料夾裡沒有活頁簿（.xlsx、.xlsm）。",
  folderClosed: "瀏覽器不讓讀取拖進來的資料夾：請改用“選擇資料夾…”。",
  openFolder: "選擇資料夾…",
  folderHint: "各單位報來的表放在一個資料夾裡，整個拖進來，就得到各單位彙總。",
  names: "核對未報送…",
  namesTitle: "應當報送的單位",
  namesHint: "每行一個單位；也可以從 Excel 裡整列複製過來，帶上“單位”表頭的多列也行。",
  namesField: "單位名單",
  namesUse: "按名單核對",
  namesDrop: "不用名單",
  namesBad: "看不出哪一列是單位：請只粘貼單位一列，或帶上“單位”表頭。",
  letter: "退回意見",
  letterOf: (unit: string): string => `退回意見 ${unit}`,
  copy: "複製",
  letterTo: (unit: string): string => `${unit}：`,
  letterPlan: (p: {
    file: string;
    items: number;
    sumYuan: number | null;
    agreements: readonly {
      sheet: string;
      agreement: Agreement;
    }[];
    errors: number;
    warnings: number;
  }): string =>
    `你單位報來的工作計劃表（${p.file}）共 ${p.items} 項，合計 ${p.sumYuan === null ? "—" : `${figure(p.sumYuan)} 元${against(p.agreements)}`}。經核對，必須改 ${p.errors} 條，請核對 ${p.warnings} 條：`,
  letterRefused: (p: { file: string; why: string }): string => `你單位報來的文件（${p.file}）沒有能夠處理，沒有計入彙總。${p.why}`,
  letterTwice: (p: { files: readonly string[]; isSame: boolean }): string =>
    `你單位報來 ${p.files.length} 個文件（${p.files.join("、")}）${p.isSame ? "，內容完全相同" : "，屬於同一年度"}：請確認以哪一份為準。`,
  letterEnd: "請按以上意見修改或說明後重新報送。",
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
