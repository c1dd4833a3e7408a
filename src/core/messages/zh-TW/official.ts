/** Made from ../zh-CN/official.ts by npm run traditional: change that one. */
import type { TitleParams } from "../sheet-messages";
import type { BudgetFacts, OfficialMessages } from "../official-messages";
import type { NoteKey } from "../../terms/note-key";
import { figure, percent } from "../figures";
import { sheets } from "./sheets";
const BLANK = "＿＿＿＿";
function when({ year, isSchoolYear }: TitleParams): string {
  return year === null ? "" : isSchoolYear ? `${year}—${year + 1}學年` : `${year}年度`;
}
function unitOf(unit: string | null): string {
  return unit === null ? "" : /(工会|工會|委员会|委員會)$/.test(unit) ? unit : `${unit}工會`;
}
function titled(what: string, params: TitleParams): string {
  return `${when(params)}工會經費${what}`;
}
function money(yuan: number | null): string {
  return yuan === null ? `${BLANK}元` : `${figure(yuan)}元`;
}
function paragraphs(facts: BudgetFacts): Record<NoteKey, string> {
  const { title, income, spending } = facts;
  const known = (value: number | string | null): string => (value === null ? BLANK : String(value));
  const incomes = income.map(
    ({ name, yuan, isWorkedOut }) => `${name}${money(yuan)}${isWorkedOut ? "（按工資總額×2%×留成比例測算）" : ""}`,
  );
  const spendings = spending.map(({ name, yuan, share }) => `${name}${money(yuan)}，佔${percent(share)}`);
  const balance = facts.incomeTotal === null ? null : Math.round((facts.incomeTotal - facts.spendingTotal) * 100) / 100;
  const open: string[] = [];
  if (facts.unsorted !== 0) open.push(`未歸類的支出${money(facts.unsorted)}，待定科目後列入`);
  if (facts.unknownAmounts > 0) open.push(`另有${facts.unknownAmounts}項金額待定，未計入合計`);
  if (facts.otherTotal !== 0) open.push(`行政列支、捐贈等非工會經費${money(facts.otherTotal)}，僅列示，未計入本表`);
  return {
    unit: `一、基本情況：${unitOf(title.unit) || BLANK}，單位類別${known(facts.sector === null ? null : sheets.settings.sectors[facts.sector])}，職工${known(facts.employees)}人，會員${known(facts.members)}人。`,
    basis: `二、編制依據：《工會會計制度》（財會〔2021〕7號）；${when(title) || "本年度"}工會工作計劃；上級工會關於預算編制的要求：${BLANK}。${facts.rulesUntil === null ? "" : `工作計劃已對照收錄的工會經費標準檢查（依據截至${facts.rulesUntil}）。`}`,
    income: `三、收入預算：${incomes.length === 0 ? `本年收入合計${BLANK}元` : `${incomes.join("；")}；本年收入合計${money(facts.incomeTotal)}`}。上年結轉${money(facts.carriedOver)}，動用以前年度結餘${money(facts.drawnReserve)}。${facts.statedFunds === null ? "" : `本單位另定可用資金${money(facts.statedFunds)}。`}`,
    spending: `四、支出預算：本年支出合計${money(facts.spendingTotal)}。${spendings.length === 0 ? "" : `其中：${spendings.join("；")}。`}`,
    open: `五、未計入或待定事項：${open.length === 0 ? "無" : open.join("；")}。`,
    balance: `六、結餘：本年結餘${money(balance)}。`,
    other: `七、其他需要說明的事項：${BLANK}。`,
  };
}
export const official: OfficialMessages = {
  names: {
    budget: "收支預算表",
    cover: "預算封面",
    notes: "編制說明",
    execution: "預算執行情況",
    adjustment: "預算調整表",
    publication: "公示表",
  },
  code: "編碼",
  subject: "名稱",
  explanation: "說明",
  unsorted: "未歸類",
  unsortedNote: "請寫明支出科目",
  unsortedBelow: "含未歸類支出，見表下。",
  unknownHere: (count) => `另有${count}項金額待定`,
  incomeTotal: "本年收入合計",
  spendingTotal: "本年支出合計",
  balance: "本年結餘",
  sealedBy: (unit) => `編制單位（公章）：${unitOf(unit)}`,
  yearOf: (params) => when(params) || "　　　年度",
  reportedOn: "編報日期：",
  signatures: ["工會主席：", "經費審查委員會主任：", "財務負責人：", "製表："],
  budget: {
    title: (params) => titled("收支預算表", params),
    lastYear: "上年決算數",
    lastYearExpected: "上年預計執行數",
    thisYear: "本年預算數",
    carriedOver: "上年結轉",
    drawnReserve: "動用以前年度結餘",
    previousBalance: "加：上年結餘",
    investmentBack: "加：收回投資",
    investment: "減：本年投資",
    reserveFund: "減：提取後備金",
    closing: "期末滾存結餘",
    workedOut: "工資總額×2%×留成比例",
    breakdown: "明細科目（不列印）",
  },
  cover: {
    title: (params) => titled("收支預算", params),
    lines: (unit) => [
      `單位名稱（公章）：${unitOf(unit)}`,
      "工會主席（簽章）：",
      "經費審查委員會主任（簽章）：",
      "財務負責人（簽章）：",
      "製表人（簽章）：",
      "編報日期：　　　　年　　月　　日",
    ],
  },
  notes: { title: (params) => titled("收支預算編制說明", params), paragraphs },
  orphaned: {
    heading: "以下內容是先前手工填寫的，現在的表中沒有對應位置（不列印）：",
    line: (label, text) => (label === "" ? text : `${label}：${text}`),
  },
  execution: {
    title: (params) => titled("預算執行情況表", params),
    warnAt: "提醒線（執行率達到）",
    budget: "預算金額",
    actual: "實際支出",
    rate: "預算執行率",
    left: "結餘",
    state: "提示",
    over: "超預算",
    near: "接近預算",
    unplanned: "無預算",
    activitiesHeading: "三、按活動",
    subjectsHeading: "一、按支出科目",
    periodsHeading: "二、按時間",
    period: "時間",
    quarterOfYear: (quarter) => `第${"一二三四"[quarter - 1]}季度`,
    halfOfYear: (half) => (half === "first" ? "上半年" : "下半年"),
    termOfYear: (half) => (half === "first" ? "第一學期" : "第二學期"),
    wholeYear: "全年合計",
    noMonth: "未定月份",
    periodsNote: "實際支出按活動的計劃月份歸入；跨月活動平均分攤，尾差（分）計入首月。",
    outsideNote: "只列工會經費。實際支出空白的，不計作零。",
  },
  adjustment: {
    title: (params) => titled("年中預算調整表", params),
    before: "年初核定預算數",
    change: "預算調整數",
    after: "調整後預算數",
    ratio: "與年初預算對比%",
    ratioNote: "對比%＝調整後預算數÷年初核定預算數。",
  },
  publication: {
    title: (params) => titled("預算公開表", params),
    halfTitle: (params, half) =>
      `${params.year === null ? "" : params.isSchoolYear ? `${params.year}—${params.year + 1}學年` : `${params.year}年`}${params.isSchoolYear ? (half === "first" ? "第一學期" : "第二學期") : half === "first" ? "上半年" : "下半年"}工會經費收支情況公示表`,
    item: "項目",
    budget: "本年預算數",
    use: "主要用途",
    yearBudget: "年度預算數",
    inPeriod: "本期實際數",
    soFar: "累計實際數",
    rate: "執行率",
    explanation: "說明",
    income: "收入",
    spending: "支出",
    pooled: "其他（合併列示）",
    pooledNote: "涉及人數較少的項目合併列示",
    uses: (names, hasMore) => `${names.join("、")}${hasMore ? "等" : ""}`,
    unscheduledNote: (isSchoolYear) => `計劃未定月份的支出，計入${isSchoolYear ? "第二學期" : "下半年"}。`,
    halfNote: "實際數按活動的計劃月份歸入，跨月活動平均分攤。",
    shownFrom: "公示時間：自　　　年　　月　　日至　　　年　　月　　日",
    phone: "意見反饋電話：",
    seal: "（公章）　　　　年　　月　　日",
  },
};
