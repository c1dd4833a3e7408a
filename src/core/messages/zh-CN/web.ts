/** What the page that needs no Excel says in Simplified Chinese, beyond what it shares with the pane. */
import type { Agreement } from "../../plan/review";
import { figure } from "../figures";
import { agreementText } from "./agreement";

export const web = {
  lead: "把工作计划表（或写成文章的计划）拖到这里。",
  open: "打开计划表…",
  openHint: "表格支持 .xlsx、.xlsm，可以一次选多个；文章支持 .docx、.txt，整理成表。",
  drop: "松开鼠标，打开",
  local: "文件只在本机浏览器里处理，不上传，断网也能用。",
  samples: "还没有表？先看看示例：",
  sample: {
    "school-2026": "学校（整洁的表）",
    "office-2026": "机关",
    "enterprise-2026": "企业",
    "hospital-2026": "医院",
    "township-messy-2026": "乡镇街道（问题较多的表）",
  },
  newPlan: "从空表生成年度计划",
  pasteArticle: "粘贴写成文章的计划",
  pastedFile: "整理的工作计划.xlsx",
  newPlanFile: "新年度工作计划.xlsx",
  reading: (file: string): string => `正在读取“${file}”`,
  tooLarge: ({ file, megabytes }: { readonly file: string; readonly megabytes: number }): string =>
    `“${file}”超过 ${megabytes} MB：请删去图片等无关内容，另存后再试。`,
  workerDied: "处理这个文件时浏览器内存不足，已停下。本页可以继续使用：请删去文件里无关的工作表和图片后再试。",
  menu: "更多",
  save: "另存为…",
  unsaved: "有未保存的改动",
  saved: (file: string): string => `已保存为“${file}”，原文件没有改动。`,
  savedSuffix: "（已检查）",
  close: "关闭文件",
  backToList: "回到文件列表",
  copyFindings: "复制问题清单",
  exportCsv: "导出问题清单（.csv）",
  exportJson: "导出检查记录（.json）",
  print: "打印汇总",
  /** Around the tables on paper. */
  printed: {
    unit: (unit: string | null): string => `编制单位：${unit ?? "＿＿＿＿＿＿＿＿"}`,
    date: (p: { year: number; month: number; day: number }): string => `打印日期：${p.year}年${p.month}月${p.day}日`,
    money: "单位：元",
    signatures: ["制表：", "财务负责人：", "经审会主任：", "工会主席："],
  },
  copied: "已复制。",
  copyFailed: "浏览器不允许复制，请在下面手动选取：",
  help: "帮助",
  closeText: "关闭",
  closeHelp: "关闭帮助",
  language: "语言",
  theme: "外观",
  themes: { system: "跟随系统", light: "浅色", dark: "深色", contrast: "高对比度" },
  forget: "清除本机记住的参数",
  forgotten: "已清除。本机不再记住任何参数和没保存的改动。",
  leaveTitle: "还有没保存的改动",
  leave: "关闭或换文件，这些改动就丢失了。",
  leaveYes: "不保存，继续",
  leaveNo: "返回",
  left: (file: string): string => `上次在“${file}”里的改动没有保存。`,
  restoreLeft: "恢复",
  discardLeft: "不要了",
  sheetPart: "工作表",
  panelPart: "检查与汇总",
  hidden: "（隐藏）",
  showHidden: (count: number): string => `显示隐藏的行列（${count}）`,
  hideHidden: "收起隐藏的行列",
  hiddenRow: (row: number): string => `第 ${row} 行已隐藏`,
  hiddenColumn: (column: string): string => `${column} 列已隐藏`,
  rowNumbers: "行号",
  tabs: "工作表标签",
  grid: (sheet: string): string => `工作表“${sheet}”的内容`,
  findingsAt: (count: number): string => `${count} 条检查结果`,
  noFindingsAt: "这个单元格没有问题。",
  sheetFindings: (count: number): string => `整表 ${count} 条`,
  cellBar: "当前单元格",
  edit: "修改单元格",
  editHint: "按回车或 F2 修改，Esc 放弃",
  pasteCovered: (cell: string): string => `${cell} 在合并单元格里面，粘贴不下。请先选合并区域左上角的格，或调整要粘贴的内容。`,
  selection: {
    label: "选中的单元格",
    find: "搜索本表",
    missing: "没有找到。",
    insert: (rows: number): string => (rows === 1 ? "插入一行" : `插入 ${rows} 行`),
    remove: (rows: number): string => (rows === 1 ? "删除本行" : `删除 ${rows} 行`),
    fill: "向下填充",
    total: (p: { count: number; sum: string | null }): string => (p.sum === null ? `计数 ${p.count}` : `计数 ${p.count}　求和 ${p.sum}`),
  },
  emptySheet: "这张工作表是空的。",
  list: {
    title: "文件列表",
    unit: "单位",
    items: "项数",
    sum: "合计（元）",
    errors: "必须改",
    warnings: "请核对",
    file: "文件",
    state: "状态",
    waiting: "等待",
    busy: "正在检查",
    openOne: (file: string): string => `打开“${file}”`,
    letter: "退回意见",
    letterTitle: "退回意见",
    copy: "复制",
    closeList: "关闭列表",
    total: (files: number): string => `共 ${files} 个文件`,
    count: (done: number, files: number): string => `已检查 ${done} / ${files}`,
  },
  letter: (p: {
    unit: string;
    file: string;
    items: number;
    sumYuan: number | null;
    agreements: readonly { sheet: string; agreement: Agreement }[];
    errors: number;
    warnings: number;
    sentences: readonly string[];
  }): string =>
    [
      `${p.unit}：`,
      `你单位报来的工作计划表（${p.file}）共 ${p.items} 项，合计 ${p.sumYuan === null ? "—" : `${figure(p.sumYuan)} 元${against(p.agreements)}`}。经核对，必须改 ${p.errors} 条，请核对 ${p.warnings} 条：`,
      ...p.sentences.map((sentence, index) => `${index + 1}. ${sentence}`),
      p.sentences.length === 0 ? "没有发现需要修改的问题。" : "请按以上意见修改或说明后重新报送。",
    ].join("\n"),
  csv: {
    sheet: "工作表",
    cell: "位置",
    level: "级别",
    code: "代码",
    text: "原文",
    message: "问题",
    advice: "处理建议",
    basis: "依据",
    dismissed: "已核无误",
  },
  csvFile: "问题清单",
  jsonFile: "检查记录",
};

export type WebMessages = typeof web;

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
