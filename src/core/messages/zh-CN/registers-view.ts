/** What the view 台账 says in Simplified Chinese. */
import type { EntryObstacle, EntryProblemWhy } from "../../plan/register-entry";
import { figure } from "../figures";

export interface RegistersViewMessages {
  readonly intro: string;
  readonly none: string;
  /** Name of a list of registers. */
  readonly kept: string;
  /** Amounts in yuan. */
  readonly filled: (p: { readonly entries: number; readonly sumYuan: number | null }) => string;
  readonly problems: (count: number) => string;
  readonly fine: string;
  readonly inFile: (file: string) => string;
  readonly open: (sheet: string) => string;
  readonly add: string;
  readonly adding: string;
  readonly addIntro: string;
  readonly present: (sheet: string) => string;
  readonly make: (count: number) => string;
  readonly leave: string;
  readonly back: string;
  readonly findings: (count: number) => string;
  readonly planFindings: string;
  readonly locate: (place: string) => string;
  readonly enter: string;
  readonly entries: string;
  readonly search: string;
  readonly found: (p: { readonly shown: number; readonly all: number }) => string;
  readonly noEntries: string;
  readonly nothingFound: string;
  readonly more: (count: number) => string;
  readonly row: (row: number) => string;
  readonly untitled: string;
  readonly change: string;
  readonly remove: string;
  readonly show: string;
  readonly newEntry: (sheet: string) => string;
  readonly changing: (row: number) => string;
  readonly save: string;
  readonly saveChange: string;
  readonly goesTo: (p: { readonly sheet: string; readonly row: number }) => string;
  readonly notChosen: string;
  readonly ownWords: string;
  readonly choose: string;
  readonly inWords: (name: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly perCent: string;
  readonly asWritten: (text: string) => string;
  readonly lockedHint: string;
  readonly activities: string;
  readonly activityHint: string;
  readonly noActivity: string;
  readonly left: (yuan: number | null) => string;
  /** `isCounted`: false where the register of payments has the row, and this entry adds nothing. */
  readonly budget: (p: {
    readonly budgetYuan: number | null;
    readonly registeredYuan: number;
    readonly isCounted: boolean;
    readonly leftYuan: number | null;
  }) => string;
  readonly problem: Readonly<Record<EntryProblemWhy, string>>;
  readonly obstacle: Readonly<Record<EntryObstacle, string>>;
  readonly reports: string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly progress: string;
  readonly noProgress: string;
  readonly progressSheet: string;
  readonly period: string;
  readonly all: string;
  readonly withNames: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly replaceTitle: string;
  readonly replace: (sheets: readonly string[]) => string;
}

const yuan = (amount: number): string => `${figure(amount)} 元`;

export const registersView: RegistersViewMessages = {
  intro: "办完一件事登记一条：慰问、提案、会议、支出……计划的实际支出和完成情况随之算出。",
  none: "工作簿里还没有台账。先新增一种，再逐条登记；自己做的台账表也认得。",
  kept: "已有的台账",
  filled: ({ entries, sumYuan }) => `${entries} 条${sumYuan === null ? "" : `，合计 ${yuan(sumYuan)}`}`,
  problems: (count) => `${count} 处要看`,
  fine: "没有问题",
  inFile: (file) => `在另一个文件“${file}”里，只能查看`,
  open: (sheet) => `打开“${sheet}”`,
  add: "新增台账…",
  adding: "新增台账",
  addIntro: "勾选要用的种类，一种一张表；已有的不会重做。",
  present: (sheet) => `已有“${sheet}”`,
  make: (count) => `生成（${count}）…`,
  leave: "取消",
  back: "全部台账",
  findings: (count) => `要看的 ${count} 处`,
  planFindings: "与计划对照",
  locate: (place) => `定位：${place}`,
  enter: "登记一条",
  entries: "已登记的",
  search: "查找",
  found: ({ shown, all }) => (shown === all ? `共 ${all} 条` : `${all} 条中找到 ${shown} 条`),
  noEntries: "还没有登记。",
  nothingFound: "没有找到。",
  more: (count) => `再显示 ${count} 条`,
  row: (row) => `第 ${row} 行`,
  untitled: "（未写）",
  change: "修改…",
  remove: "删除…",
  show: "定位",
  newEntry: (sheet) => `登记到“${sheet}”`,
  changing: (row) => `修改第 ${row} 行`,
  save: "登记",
  saveChange: "看改动…",
  goesTo: ({ sheet, row }) => `写入“${sheet}”第 ${row} 行；登记后可以撤销。`,
  notChosen: "（未选）",
  ownWords: "自己写…",
  choose: "从列表选",
  inWords: (name) => `${name}（自己写）`,
  yes: "是",
  no: "否",
  perCent: "百分数，如 80",
  asWritten: (text) => `表中写的是“${text}”，不改就保持原样。`,
  lockedHint: "这一格是公式、合并的或由几栏相加的，请到表里改。",
  activities: "计划里的活动",
  activityHint: "写几个字，从计划的活动里选",
  noActivity: "计划里没有这样的活动",
  left: (amount) => (amount === null ? "未写预算" : amount < 0 ? `超 ${yuan(-amount)}` : `余 ${yuan(amount)}`),
  budget: ({ budgetYuan, registeredYuan, isCounted, leftYuan }) => {
    const own = isCounted ? "（含本条）" : "";
    const only = isCounted ? "" : "这一行的支出按“经费支出登记”算，本条不另加，只作对照。";
    if (budgetYuan === null || leftYuan === null) return `计划里这一行没有写预算；台账登记 ${yuan(registeredYuan)}${own}。${only}`;
    const left = leftYuan < 0 ? `超出 ${yuan(-leftYuan)}` : `还余 ${yuan(leftYuan)}`;
    return `预算 ${yuan(budgetYuan)}，台账登记 ${yuan(registeredYuan)}${own}，${left}。${only}`;
  },
  problem: {
    missing: "必填。",
    "no-day": "请选一个日期。",
    "no-amount": "请写数字，如 300 或 300.50。",
    "no-count": "请写整数。",
    "no-share": "请写 0 到 100 的数。",
    locked: "这一格不能在这里改，请到表里改。",
    "reads-otherwise": "这样写进表里会被认成别的内容，请换个写法。",
  },
  obstacle: {
    "no-free-row": "表里最后一条的下面没有空行，请先在表里插入空行，再来登记。",
    "sheet-protected": "这张表受保护，请先撤消工作表保护。",
    "sheet-missing": "这张表或这一条已经变了，请重新检查。",
    "shared-cells": "这一条有与别的行合并的单元格，请到表里删。",
  },
  reports: "指标与小结",
  indicators: "生成指标完成表",
  noIndicators: "还没有指标：台账登记后，或在“工会参数”、计划里写明目标后才有。",
  progress: "小结",
  noProgress: "还没有可以小结的：计划没有“完成情况”，台账也没有登记到活动。",
  progressSheet: "生成小结表",
  period: "期间",
  all: "全部",
  withNames: "写明责任人（含姓名）",
  text: "小结文字",
  copy: "复制",
  copied: "已复制。",
  selected: "浏览器不让复制，文字已选中，请按 Ctrl+C。",
  replaceTitle: "表已存在",
  replace: (sheets) => `工作簿里已有本软件生成的${sheets.map((sheet) => `“${sheet}”`).join("、")}，重新生成会替换其中的内容。`,
};
