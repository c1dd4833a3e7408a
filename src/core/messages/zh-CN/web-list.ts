/** What the page says in Simplified Chinese of several files, and in the letters it writes back. */
import type { Agreement } from "../../plan/review";
import { figure } from "../figures";
import { agreementText } from "./agreement";

export const webList = {
  title: "各单位汇总",
  columns: {
    name: "单位",
    state: "状态",
    files: "文件",
    items: "项数",
    sum: "合计（元）",
    unknown: "金额待定",
    errors: "必须改",
    warnings: "请核对",
    infos: "供参考",
  },
  states: { refused: "无法处理", error: "必须改", warning: "请核对", clean: "无问题", missing: "未报送" },
  twice: "重复报送",
  narrow: "只看",
  all: "全部单位",
  narrowTo: (p: { name: string; count: number }): string => `${p.name}（${p.count}）`,
  close: (names: readonly string[]): string => `名称相近：${names.join("、")}`,
  openOne: (file: string): string => `打开“${file}”`,
  total: (units: number): string => `合计（${units} 个单位）`,
  totalSoFar: (units: number): string => `已处理部分合计（${units} 个单位）`,
  found: (p: { files: number; units: number; refused: number; passedOver: number }): string =>
    `共 ${p.files} 个文件，${p.units} 个单位${p.refused === 0 ? "" : `；${p.refused} 个文件无法处理，没有计入`}${p.passedOver === 0 ? "" : `；另有 ${p.passedOver} 个不是工作簿，没有处理`}。`,
  twiceNote: (places: number): string => `${places} 处重复报送，各份都已计入合计：请核对后只留一份，再汇总一次。`,
  missingNote: (p: { missing: number; listed: number }): string => `名单上 ${p.listed} 个单位，${p.missing} 个没有报送。`,
  stopped: (left: number): string => `已停止：还有 ${left} 个文件没有处理，没有计入。`,
  running: "处理进度",
  stop: "停止",
  resume: "继续处理",
  exportTable: "导出汇总表（.xlsx）",
  exportLater: "全部处理完才能导出。",
  exportLetters: (count: number): string => `导出全部意见（${count} 份 .zip）`,
  lettersFile: "退回意见",
  more: (count: number): string => `再列 ${count} 个单位`,
  tooMany: (p: { files: number; most: number }): string =>
    `一次最多汇总 ${p.most} 个文件，这里有 ${p.files} 个：请分批拖入，或用命令行 gonghui collect 汇总。`,
  nothing: "文件夹里没有工作簿（.xlsx、.xlsm）。",
  folderClosed: "浏览器不让读取拖进来的文件夹：请改用“选择文件夹…”。",
  openFolder: "选择文件夹…",
  folderHint: "各单位报来的表放在一个文件夹里，整个拖进来，就得到各单位汇总。",
  names: "核对未报送…",
  namesTitle: "应当报送的单位",
  namesHint: "每行一个单位；也可以从 Excel 里整列复制过来，带上“单位”表头的多列也行。",
  namesField: "单位名单",
  namesUse: "按名单核对",
  namesDrop: "不用名单",
  namesBad: "看不出哪一列是单位：请只粘贴单位一列，或带上“单位”表头。",
  letter: "退回意见",
  letterOf: (unit: string): string => `退回意见 ${unit}`,
  copy: "复制",
  letterTo: (unit: string): string => `${unit}：`,
  letterPlan: (p: {
    file: string;
    items: number;
    sumYuan: number | null;
    agreements: readonly { sheet: string; agreement: Agreement }[];
    errors: number;
    warnings: number;
  }): string =>
    `你单位报来的工作计划表（${p.file}）共 ${p.items} 项，合计 ${p.sumYuan === null ? "—" : `${figure(p.sumYuan)} 元${against(p.agreements)}`}。经核对，必须改 ${p.errors} 条，请核对 ${p.warnings} 条：`,
  letterRefused: (p: { file: string; why: string }): string => `你单位报来的文件（${p.file}）没有能够处理，没有计入汇总。${p.why}`,
  letterTwice: (p: { files: readonly string[]; isSame: boolean }): string =>
    `你单位报来 ${p.files.length} 个文件（${p.files.join("、")}）${p.isSame ? "，内容完全相同" : "，属于同一年度"}：请确认以哪一份为准。`,
  letterEnd: "请按以上意见修改或说明后重新报送。",
};

export type WebListMessages = typeof webList;

/** Of several sheets each by its name; those that agree are passed over. */
function against(agreements: readonly { sheet: string; agreement: Agreement }[]): string {
  const [first, second] = agreements;
  if (first === undefined) return "";
  if (second === undefined) return `，${agreementText(first.agreement)}`;
  return agreements
    .filter(({ agreement }) => agreement.kind !== "agrees")
    .map(({ sheet, agreement }) => `；“${sheet}”${agreementText(agreement)}`)
    .join("");
}
